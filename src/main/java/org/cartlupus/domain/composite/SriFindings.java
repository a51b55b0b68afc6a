package org.cartlupus.domain.composite;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.cartlupus.domain.activity.BilagChange;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.PgaChange;
import org.cartlupus.domain.activity.SledaiScore;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Findings;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.MissingInput;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.domain.verdict.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What SLEDAI-2K, BILAG-2004 and PGA say about the SRI at one visit (clinical rules 4.1).
 *
 * @param sledaiBaseline {@code null} if not scored
 * @param sledaiVisit {@code null} if not scored
 */
public record SriFindings(
        SriCriteria criteria,
        @Nullable SledaiScore sledaiBaseline,
        @Nullable SledaiScore sledaiVisit,
        BilagChange bilag,
        PgaChange pga,
        SriComponents components,
        boolean hasVisitData,
        @Nullable LocalDate visitDate,
        Set<Flag> flags,
        List<MissingInput> missing,
        SortedSet<Evidence> evidence,
        Set<Notice> notices)
        implements Findings {

    @Override
    public Outcome byComponents() {
        return switch (components.response()) {
            case TRUE -> Outcome.RESPONDER;
            case FALSE -> Outcome.NON_RESPONDER;
            case UNKNOWN -> Outcome.NOT_EVALUABLE;
        };
    }

    @Override
    public SriFindings with(Set<Flag> furtherFlags, Set<Notice> furtherNotices) {
        Set<Flag> allFlags = EnumSet.noneOf(Flag.class);
        allFlags.addAll(flags);
        allFlags.addAll(furtherFlags);
        Set<Notice> allNotices = new LinkedHashSet<>(notices);
        allNotices.addAll(furtherNotices);
        return new SriFindings(
                criteria,
                sledaiBaseline,
                sledaiVisit,
                bilag,
                pga,
                components,
                hasVisitData,
                visitDate,
                allFlags,
                missing,
                evidence,
                allNotices);
    }

    @Override
    public String explanation() {
        List<String> parts = new ArrayList<>();
        parts.add(
                sledaiVisit == null
                        ? "no SLEDAI-2K in the window"
                        : "SLEDAI-2K " + (sledaiBaseline == null ? "unknown" : sledaiBaseline) + " to " + sledaiVisit
                                + met(components.sledai(), "fall of " + criteria.drop() + " or more"));
        parts.add(
                bilag.visit() == null
                        ? "no BILAG-2004 in the window"
                        : "new BILAG A " + systems(bilag.newA()) + ", new B " + systems(bilag.newB())
                                + met(
                                        components.bilag(),
                                        "at most " + criteria.newAMax() + " and " + criteria.newBMax()));
        parts.add(
                pga.visit() == null
                        ? "no PGA in the window"
                        : "PGA change "
                                + pga.delta().map(SriFindings::signed).orElse("unknown")
                                + met(
                                        components.pga(),
                                        "rise below " + criteria.pgaIncreaseLt().toPlainString()));
        return String.join("; ", parts);
    }

    private static String met(Truth truth, String condition) {
        return switch (truth) {
            case TRUE -> " (" + condition + ": met)";
            case FALSE -> " (" + condition + ": not met)";
            case UNKNOWN -> " (" + condition + ": unknown)";
        };
    }

    private static String systems(List<BilagSystem> systems) {
        return systems.isEmpty()
                ? "none"
                : String.join(" and ", systems.stream().map(BilagSystem::code).toList());
    }

    private static String signed(BigDecimal delta) {
        BigDecimal shown = delta.setScale(2, RoundingMode.HALF_UP);
        return (shown.signum() > 0 ? "+" : "") + shown.toPlainString();
    }
}
