package org.cartlupus.domain.toxicity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.GradeBounds;
import org.cartlupus.domain.safety.GradeFlag;
import org.cartlupus.domain.safety.GradingSystem;
import org.cartlupus.domain.safety.RuleStanding;
import org.cartlupus.domain.safety.UnknownReason;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What is derived of one toxicity. It proposes; the clinician's grade stands.
 *
 * @param key tells findings of one kind apart, for example by their day; empty where there is only one
 * @param from first day that it is about
 * @param to last day, the same for a finding of one day
 * @param standing how far the rule is confirmed
 * @param system by which it is graded or judged
 * @param sentence what it rests on, for a clinician to check
 * @param criteria the single conditions, in the order of the rule
 * @param entered what was graded by hand
 */
public record ToxicityFinding(
        Kind kind,
        String key,
        LocalDate from,
        LocalDate to,
        Outcome outcome,
        RuleStanding standing,
        String system,
        String sentence,
        List<Criterion> criteria,
        List<EnteredGrade> entered,
        Set<GradeFlag> flags,
        List<Evidence> evidence) {

    /** What it is about, with its code in {@code ln-toxicity-finding}. */
    public enum Kind {
        CRS_ASTCT("crs-astct"),
        CRS_CTCAE("crs-ctcae"),
        ICANS_ASTCT("icans-astct"),
        ICAHT_EARLY("icaht-early"),
        ICAHT_EARLY_NEUTROPHILS("icaht-early-neutrophils"),
        ICAHT_EARLY_PLATELETS("icaht-early-platelets"),
        ICAHT_LATE("icaht-late"),
        ICAHT_LATE_NEUTROPHILS("icaht-late-neutrophils"),
        ICAHT_LATE_PLATELETS("icaht-late-platelets"),
        IEC_HS_SCREEN("iec-hs-screen"),
        HLH_2004_SCREEN("hlh-2004-screen"),
        DOSE_LIMITING("dose-limiting"),
        PROLONGED_CYTOPENIA_30("prolonged-cytopenia-30"),
        PROLONGED_CYTOPENIA_90("prolonged-cytopenia-90"),
        HYPOGAMMAGLOBULINAEMIA("hypogammaglobulinaemia"),
        B_CELL_APLASIA("b-cell-aplasia"),
        SLE_FLARE("sle-flare"),
        GONADAL("gonadal"),
        GROWTH("growth");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** What was found. */
    public sealed interface Outcome permits Graded, Judged, Lasting {}

    /** @param reasons why several grades are possible; empty if one is */
    public record Graded(GradingSystem gradedBy, GradeBounds bounds, Set<UnknownReason> reasons) implements Outcome {}

    /** @param reasons why it is open; empty if it is not */
    public record Judged(Truth met, Set<UnknownReason> reasons) implements Outcome {

        static Judged of(Truth met, UnknownReason whereOpen) {
            return new Judged(met, met.isUnknown() ? Set.of(whereOpen) : Set.of());
        }
    }

    /** @param days {@code null} if there is no number: nothing was seen, or nothing measured */
    public record Lasting(@Nullable Measured days, Set<UnknownReason> reasons) implements Outcome {}

    /** @param text the condition with its limit */
    public record Criterion(String text, Truth met) {}

    /** @param by whose scale it is */
    public record EnteredGrade(GradingSystem by, int grade) {}

    public ToxicityFinding {
        criteria = List.copyOf(criteria);
        entered = List.copyOf(entered);
        evidence = evidence.stream().distinct().toList();
        Set<GradeFlag> inOrder = EnumSet.noneOf(GradeFlag.class);
        inOrder.addAll(flags);
        flags = Collections.unmodifiableSet(inOrder);
    }
}
