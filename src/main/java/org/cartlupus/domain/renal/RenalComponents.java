package org.cartlupus.domain.renal;

import java.math.BigDecimal;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Rounding;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.verdict.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of renal response at one assessment, and what follows from them (clinical rules 5.1).
 *
 * @param baseline proteinuria rounded for comparison, {@code null} if unknown; the same for the other numbers
 * @param inactiveSediment as the criteria set asks; by default at most 5 red cells per field and no red-cell casts
 * @param further conditions that few criteria sets have
 */
record RenalComponents(
        @Nullable Measured baseline,
        @Nullable Measured visit,
        @Nullable Measured reductionPct,
        @Nullable Measured egfrVisit,
        @Nullable Measured egfrPercentOfBaseline,
        Truth stable,
        Truth crrUpcrMet,
        Truth prrReductionMet,
        Truth prrCeilingMet,
        Truth stringentMet,
        Truth paediatricCeilingMet,
        Truth inactiveSediment,
        FurtherConditions further,
        Truth complete,
        Truth atLeastPartial) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static RenalComponents of(RenalInputs inputs, SteroidExposure steroids, RenalCriteria criteria, Rounding rounding) {
        Measured baseline = rounded(inputs.proteinuria().baselineValue(), rounding);
        Measured visit = rounded(inputs.proteinuria().visitValue(), rounding);
        Measured reduction = reductionPct(inputs.proteinuria(), rounding);
        Measured egfrVisit = egfr(inputs.functionVisit());
        Measured egfrBaseline = egfr(inputs.functionBaseline());
        Measured percent = percentOfBaseline(egfrVisit, egfrBaseline, rounding);
        Measured egfrRounded = rounded(egfrVisit, rounding);

        Truth stable = criteria.stability().met(percent, egfrRounded, rounded(egfrBaseline, rounding));
        Truth crrUpcr = criteria.crrUpcr() == null ? Truth.FALSE : Criterion.on(visit, criteria::crrUpcrMet);
        FurtherConditions further = FurtherConditions.of(inputs, criteria, rounding);
        Truth reductionMet = criteria.prrReductionMet(baseline, reduction);
        Truth ceilingMet = criteria.prrCeiling().met(baseline, visit);
        Truth inactive = criteria.sediment()
                .inactive(
                        number(inputs.redCells()),
                        number(inputs.casts()),
                        number(inputs.further().whiteCells()));
        Truth forBoth = stable.and(criteria.steroidLimit().isOff() ? Truth.TRUE : steroids.limitKept());
        Truth complete = criteria.crrProteinuriaMet(visit, further.albumin())
                .and(forBoth)
                .and(further.completeCreatinine())
                .and(criteria.sediment().requiredForComplete() ? inactive : Truth.TRUE);
        Truth partial = reductionMet
                .and(ceilingMet)
                .and(forBoth)
                .and(further.partialCreatinine())
                .and(further.partialSediment());
        return new RenalComponents(
                baseline,
                visit,
                reduction,
                egfrRounded,
                percent,
                stable,
                crrUpcr,
                reductionMet,
                ceilingMet,
                Criterion.on(visit, value -> value.isLessThan(criteria.reportStringentUpcrLt())),
                Criterion.on(visit, value -> value.isLessThan(criteria.reportPaedCeilingLt())),
                inactive,
                further,
                complete,
                complete.or(partial));
    }

    /** The class of this assessment alone. */
    Outcome outcome() {
        return outcome(complete, atLeastPartial);
    }

    /**
     * Complete, else partial, else none; not evaluable where the class cannot be told.
     *
     * @param atLeastPartial partial or complete
     */
    static Outcome outcome(Truth complete, Truth atLeastPartial) {
        return switch (complete) {
            case TRUE -> Outcome.CRR;
            case UNKNOWN -> Outcome.NOT_EVALUABLE;
            case FALSE ->
                switch (atLeastPartial) {
                    case TRUE -> Outcome.PRR;
                    case UNKNOWN -> Outcome.NOT_EVALUABLE;
                    case FALSE -> Outcome.NR;
                };
        };
    }

    private static @Nullable Measured rounded(@Nullable Proteinuria proteinuria, Rounding rounding) {
        return proteinuria == null ? null : rounding.apply(proteinuria.value());
    }

    static @Nullable Measured rounded(@Nullable Measured measured, Rounding rounding) {
        return measured == null ? null : rounding.apply(measured);
    }

    private static @Nullable Measured egfr(@Nullable KidneyFunction function) {
        return function == null ? null : function.egfr();
    }

    /** From the values at full precision, so that half is half in every unit; negative for a rise. */
    private static @Nullable Measured reductionPct(ProteinuriaChoice.Pair pair, Rounding rounding) {
        Proteinuria from = pair.baselineValue();
        Proteinuria to = pair.visitValue();
        if (from == null || to == null) {
            return null;
        }
        return to.value()
                .ratioTo(from.value())
                .map(ratio -> ratio.mapFalling(part -> HUNDRED.subtract(part.multiply(HUNDRED))))
                .map(rounding::apply)
                .orElse(null);
    }

    static @Nullable Measured percentOfBaseline(
            @Nullable Measured visit, @Nullable Measured baseline, Rounding rounding) {
        if (visit == null || baseline == null) {
            return null;
        }
        return visit.ratioTo(baseline)
                .map(ratio -> ratio.mapRising(HUNDRED::multiply))
                .map(rounding::apply)
                .orElse(null);
    }

    static @Nullable Measured number(@Nullable Chosen<Measurements.Usable> chosen) {
        return chosen == null ? null : chosen.value().value();
    }
}
