package org.cartlupus.domain.renal;

import java.math.BigDecimal;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Proteinuria under which a partial response must lie, in g/g or g per 1.73 m² and 24 h (clinical rules 5.1, 5.2).
 *
 * @param upcr the ceiling, {@code null}: none
 * @param inclusive whether the ceiling itself still is a partial response
 * @param lowBaseline a lower ceiling for those who began low, {@code null}: the same for all
 */
public record PrrCeiling(@Nullable BigDecimal upcr, boolean inclusive, @Nullable LowBaseline lowBaseline) {

    /**
     * Who began with at most {@code baselineLe} must come below {@code upcrLt} (LUNAR, BLISS-LN: 3.0 and 1.0).
     */
    public record LowBaseline(BigDecimal baselineLe, BigDecimal upcrLt) {}

    /** Below 3.0 g/g whatever the baseline. */
    public static final PrrCeiling DEFAULT = new PrrCeiling(new BigDecimal("3.0"), false, null);

    /** UNKNOWN where a value is missing or censored and could lie on either side. */
    Truth met(@Nullable Measured baseline, @Nullable Measured visit) {
        Truth general = upcr == null ? Truth.TRUE : general(visit, upcr);
        LowBaseline low = lowBaseline;
        if (low == null) {
            return general;
        }
        Truth beganLow = Criterion.on(baseline, value -> value.isAtMost(low.baselineLe()));
        Truth strict = general.and(Criterion.on(visit, value -> value.isLessThan(low.upcrLt())));
        // The last part decides where the baseline is unknown but either ceiling gives the same answer.
        return beganLow.and(strict).or(beganLow.not().and(general)).or(strict.and(general));
    }

    /** The ceiling that holds for a baseline, {@code null} without one. */
    @Nullable
    BigDecimal forBaseline(@Nullable Measured baseline) {
        LowBaseline low = lowBaseline;
        return low != null
                        && Criterion.on(baseline, value -> value.isAtMost(low.baselineLe()))
                                .isTrue()
                ? low.upcrLt()
                : upcr;
    }

    private Truth general(@Nullable Measured visit, BigDecimal ceiling) {
        return Criterion.on(visit, value -> inclusive ? value.isAtMost(ceiling) : value.isLessThan(ceiling));
    }
}
