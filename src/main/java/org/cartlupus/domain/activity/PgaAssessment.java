package org.cartlupus.domain.activity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.cartlupus.domain.quantity.Measured;
import org.jspecify.annotations.Nullable;

/**
 * A physician global assessment with the scale it was marked on (clinical rules 3). Without its scale the number means
 * nothing, so there is no PGA without one.
 *
 * @param value the mark as entered, in units of its own scale
 * @param scaleMax upper end of that scale: 3, 10 or 100
 */
public record PgaAssessment(BigDecimal value, BigDecimal scaleMax) {

    private static final BigDecimal COMMON_SCALE_MAX = BigDecimal.valueOf(3);

    /**
     * @throws IllegalArgumentException unless scaleMax &gt; 0 and 0 &lt;= value &lt;= scaleMax; use {@link #of} for
     *     values that nobody has checked yet
     */
    public PgaAssessment {
        if (!isOnScale(value, scaleMax)) {
            throw new IllegalArgumentException("Not a mark on a scale: " + value + " of " + scaleMax);
        }
    }

    /**
     * The assessment, if the data make one.
     *
     * @return empty if value or scale is missing, the scale is not positive, or the value lies off the scale
     */
    public static Optional<PgaAssessment> of(@Nullable BigDecimal value, @Nullable BigDecimal scaleMax) {
        return value != null && scaleMax != null && isOnScale(value, scaleMax)
                ? Optional.of(new PgaAssessment(value, scaleMax))
                : Optional.empty();
    }

    /** {@code value × 3 / scaleMax}, rounded HALF_UP to 6 decimals. */
    public BigDecimal onZeroToThree() {
        return value.multiply(COMMON_SCALE_MAX).divide(scaleMax, Measured.COMPARISON_SCALE, RoundingMode.HALF_UP);
    }

    private static boolean isOnScale(BigDecimal value, BigDecimal scaleMax) {
        return scaleMax.signum() > 0 && value.signum() >= 0 && value.compareTo(scaleMax) <= 0;
    }
}
