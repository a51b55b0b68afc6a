package org.cartlupus.domain.renal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.calendar.ComponentSpread;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.CreatinineMethod;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.subject.UrineCollection;
import org.cartlupus.domain.verdict.Flag;
import org.jspecify.annotations.Nullable;

/** What a reader of a renal verdict should look at twice (clinical rules 0.1, 0.4, 5.1, 5.3, 6.2). */
final class RenalFlags {

    private static final BigDecimal MARKED_DROP_TO_PCT = BigDecimal.valueOf(70);

    /** Creatinine in urine, g/L (clinical rules 5.3). */
    private static final BigDecimal DILUTE_BELOW = new BigDecimal("0.2");

    private RenalFlags() {}

    static Set<Flag> of(
            RenalInputs inputs,
            RenalComponents components,
            RenalCriteria criteria,
            SubjectRecord subject,
            int maxComponentSpreadDays,
            Measurements measurements) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(ofProteinuria(inputs.proteinuria()));
        if (Stream.of(inputs.proteinuria().baseline(), inputs.proteinuria().visit())
                .anyMatch(used -> used != null && isDilute(used, measurements))) {
            flags.add(Flag.DILUTE_URINE);
        }
        if (criteria.crrUpcr() != null
                && Criterion.on(components.baseline(), criteria::crrUpcrMet).isTrue()) {
            flags.add(Flag.BASELINE_NOT_PROTEINURIC);
        }
        flags.addAll(ofKidneyFunction(components, criteria.stability()));
        List<KidneyFunction> functions = Stream.of(inputs.functionBaseline(), inputs.functionVisit())
                .filter(Objects::nonNull)
                .toList();
        if (methodChanged(inputs.sampleBaseline(), inputs.sampleVisit())) {
            flags.add(Flag.CREATININE_METHOD_CHANGED);
        }
        if (functions.stream().anyMatch(FunctionNotices::isHardlyPossible)) {
            flags.add(Flag.EGFR_IMPLAUSIBLE);
        }
        if (functions.stream().anyMatch(function -> function.staleHeight() != null)) {
            flags.add(Flag.STALE_HEIGHT);
        }
        if (subject.birthDate() != null && subject.birthDate().approximate() && !functions.isEmpty()) {
            flags.add(Flag.AGE_APPROXIMATE);
        }
        if (!inputs.carried().isEmpty()) {
            flags.add(Flag.CARRIED_FORWARD);
        }
        List<LocalDate> dates = inputs.visitDates(criteria.sediment().decides());
        if (ComponentSpread.exceeds(dates, maxComponentSpreadDays)) {
            flags.add(Flag.COMPONENT_SPREAD);
        }
        return flags;
    }

    /** Creatinine in the urine of that day under the limit: a ratio to next to nothing. */
    private static boolean isDilute(Chosen<Proteinuria> used, Measurements measurements) {
        return used.value().quantity() == Proteinuria.Quantity.RATIO
                && measurements.of(Analyte.URINE_CREATININE).stream()
                        .filter(urine -> urine.date().equals(used.observed().date()))
                        .anyMatch(urine ->
                                urine.value().value().isLessThan(DILUTE_BELOW).isTrue());
    }

    /** Known only where both laboratories said how they measured. */
    private static boolean methodChanged(
            @Nullable Chosen<Measurements.Usable> baseline, @Nullable Chosen<Measurements.Usable> visit) {
        CreatinineMethod before =
                baseline == null ? null : baseline.value().reported().method();
        CreatinineMethod after = visit == null ? null : visit.value().reported().method();
        return before != null && after != null && before != after;
    }

    private static Set<Flag> ofProteinuria(ProteinuriaChoice.Pair pair) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Proteinuria baseline = pair.baselineValue();
        Proteinuria visit = pair.visitValue();
        Stream.of(baseline, visit).filter(Objects::nonNull).forEach(used -> {
            if (used.isAtUnitBoundary()) {
                flags.add(Flag.UPCR_UNIT_BOUNDARY);
            }
            if (used.collection() == UrineCollection.RANDOM_SPOT) {
                flags.add(Flag.SPOT_NOT_FIRST_MORNING);
            }
            if (used.quantity() == Proteinuria.Quantity.EXCRETION) {
                flags.add(Flag.USED_24H);
            }
        });
        if (baseline != null && visit != null && !baseline.collection().comparableWith(visit.collection())) {
            flags.add(Flag.UPCR_METHOD_MISMATCH);
        }
        return flags;
    }

    private static Set<Flag> ofKidneyFunction(RenalComponents components, FunctionStability stability) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Truth declined = stability.leastPercentOfBaseline() == null
                ? Truth.FALSE
                : stability.held(components.egfrPercentOfBaseline()).not();
        if (declined.and(stability.isNormal(components.egfrVisit())).isTrue()) {
            flags.add(Flag.EGFR_DECLINED_BUT_NORMAL);
        }
        if (Criterion.on(components.egfrPercentOfBaseline(), value -> value.isLessThan(MARKED_DROP_TO_PCT))
                .isTrue()) {
            flags.add(Flag.EGFR_DROP_GT_30);
        }
        return flags;
    }
}
