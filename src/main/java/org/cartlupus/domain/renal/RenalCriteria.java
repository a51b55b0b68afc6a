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
 * @param prrUpcr proteinuria below which a partial response must lie; {@code null}: no ceiling
 * @param egfrMaxDeclinePct fall of eGFR in per cent of baseline that is still stable; {@code null}: baseline is not asked
 * @param egfrNormalGe eGFR that is enough whatever the baseline; {@code null}: none is. With neither, kidney function is
 *     no criterion
 * @param requireInactiveSediment whether a complete response needs at most 5 red cells per field and no red-cell casts
 * @param reportStringentUpcrLt stricter cut-off reported beside the result, never decisive
 * @param reportPaedCeilingLt paediatric nephrotic bound reported beside the result, never decisive
 */
public record RenalCriteria(
        BigDecimal crrUpcr,
        boolean crrUpcrInclusive,
        @Nullable BigDecimal prrReductionPctGe,
        @Nullable BigDecimal prrUpcr,
        @Nullable BigDecimal egfrMaxDeclinePct,
        @Nullable BigDecimal egfrNormalGe,
        boolean requireInactiveSediment,
        boolean applyTreatmentFailure,
        boolean dialysisIsNonResponse,
        BigDecimal reportStringentUpcrLt,
        BigDecimal reportPaedCeilingLt) {

    /** KDIGO 2024 in its paediatric reading, the default of this trial. */
    public static final RenalCriteria DEFAULT = new RenalCriteria(
            new BigDecimal("0.5"),
            false,
            new BigDecimal("50"),
            new BigDecimal("3.0"),
            new BigDecimal("15"),
            new BigDecimal("90"),
            false,
            true,
            true,
            new BigDecimal("0.2"),
            new BigDecimal("2.0"));

    Truth crrUpcrMet(Measured proteinuria) {
        return crrUpcrInclusive ? proteinuria.isAtMost(crrUpcr) : proteinuria.isLessThan(crrUpcr);
    }
}
