package org.cartlupus.domain.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A proportion with its interval (clinical rules 9.2), as fractions of 1.
 *
 * @param numerator how many
 * @param denominator of how many
 * @param estimate numerator over denominator, 6 decimals HALF_UP; {@code null} if the denominator is 0
 * @param interval {@code null} if the denominator is 0: there is no rate of nobody
 */
public record Rate(
        int numerator, int denominator, @Nullable BigDecimal estimate, @Nullable ConfidenceInterval interval) {

    /** Decimal places of estimates and limits: rounded once, before any comparison (clinical rules 0.3, trap 60). */
    public static final int SCALE = 6;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * @param level confidence strictly between 0 and 1
     * @throws IllegalArgumentException if the numerator is negative or above the denominator, or the level impossible
     */
    public static Rate of(int numerator, int denominator, BigDecimal level, IntervalMethod method) {
        if (numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(numerator + " of " + denominator + " is no proportion");
        }
        if (level.signum() <= 0 || level.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("confidence level must lie between 0 and 1, not " + level);
        }
        if (denominator == 0) {
            return new Rate(0, 0, null, null);
        }
        BigDecimal estimate =
                BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), SCALE, RoundingMode.HALF_UP);
        double tail = BigDecimal.ONE.subtract(level).divide(TWO).doubleValue();
        return new Rate(
                numerator,
                denominator,
                estimate,
                new ConfidenceInterval(
                        rounded(method.low(numerator, denominator, tail)),
                        rounded(method.high(numerator, denominator, tail)),
                        level,
                        method));
    }

    private static BigDecimal rounded(BigDecimal limit) {
        return limit.setScale(SCALE, RoundingMode.HALF_UP);
    }
}
