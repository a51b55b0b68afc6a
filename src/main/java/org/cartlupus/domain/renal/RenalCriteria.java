package org.cartlupus.domain.renal;

import java.math.BigDecimal;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Cut-offs of complete and partial renal response (criteria set, key {@code renal}; clinical rules 5.1).
 *
 * @param crrUpcr proteinuria of a complete response, g/g (or g per 1.73 m² and 24 h)
 * @param crrUpcrInclusive whether the cut-off itself is a complete response: {@code <=} instead of {@code <}
 * @param prrReductionPctGe fall in per cent of baseline that a partial response needs; {@code null}: the set knows no
 *     partial response
 * @param prrCeiling proteinuria below which a partial response must lie
 * @param stability when kidney function counts as stable, for either class
 * @param requireInactiveSediment whether a complete response needs at most 5 red cells per field and no red-cell casts
 * @param steroidLimit steroid dose above which there is no response of either class
 * @param confirmationDays days after which a second value must show the same class or a better one; {@code null}: one
 *     assessment is enough
 * @param antiproteinuricIsRescue whether a RAAS or SGLT2 inhibitor started or changed from day 0 on is treatment
 *     failure instead of a flag
 * @param reportStringentUpcrLt stricter cut-off reported beside the result, never decisive
 * @param reportPaedCeilingLt paediatric nephrotic bound reported beside the result, never decisive
 */
public record RenalCriteria(
        BigDecimal crrUpcr,
        boolean crrUpcrInclusive,
        @Nullable BigDecimal prrReductionPctGe,
        PrrCeiling prrCeiling,
        FunctionStability stability,
        boolean requireInactiveSediment,
        SteroidLimit steroidLimit,
        @Nullable Integer confirmationDays,
        boolean applyTreatmentFailure,
        boolean dialysisIsNonResponse,
        boolean antiproteinuricIsRescue,
        BigDecimal reportStringentUpcrLt,
        BigDecimal reportPaedCeilingLt) {

    /** KDIGO 2024 in its paediatric reading, the default of this trial. */
    public static final RenalCriteria DEFAULT = new RenalCriteria(
            new BigDecimal("0.5"),
            false,
            new BigDecimal("50"),
            PrrCeiling.DEFAULT,
            FunctionStability.DEFAULT,
            false,
            SteroidLimit.OFF,
            null,
            true,
            true,
            false,
            new BigDecimal("0.2"),
            new BigDecimal("2.0"));

    Truth crrUpcrMet(Measured proteinuria) {
        return crrUpcrInclusive ? proteinuria.isAtMost(crrUpcr) : proteinuria.isLessThan(crrUpcr);
    }

    /**
     * Did proteinuria fall enough for a partial response? From a baseline of nothing it cannot: that is known, although
     * the fall has no number.
     */
    Truth prrReductionMet(@Nullable Measured baseline, @Nullable Measured reductionPct) {
        BigDecimal needed = prrReductionPctGe;
        if (needed == null
                || (baseline != null && baseline.isMoreThan(BigDecimal.ZERO).isFalse())) {
            return Truth.FALSE;
        }
        return Criterion.on(reductionPct, value -> value.isAtLeast(needed));
    }
}
