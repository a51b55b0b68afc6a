package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The only place of this package that leaves decimal arithmetic: {@code ln} and {@code exp} in {@code double}, converted
 * straight back.
 *
 * <p>Error bound. Both functions work on the distance from 1 ({@code log1p}, {@code expm1}), so nothing cancels where two
 * neighbours are almost equal. The argument is rounded once to a double (relative 2⁻⁵³) and both library functions are
 * within 1 ulp, which makes the relative error of {@link #lnOfRatio} at most 4e-16, and that of
 * {@link #expMinusOne} at most 4e-16 times max(1, |exponent|). The exponents here are logarithms of concentration
 * ratios, in practice under 40: an area is right to 14 significant digits, and its sixth decimal is exact below 1e8.
 */
final class LogScale {

    static final MathContext PRECISION = MathContext.DECIMAL128;

    private LogScale() {}

    /** ln(numerator / denominator) of two positive numbers. */
    static BigDecimal lnOfRatio(BigDecimal numerator, BigDecimal denominator) {
        if (numerator.compareTo(denominator) < 0) {
            return lnOfRatio(denominator, numerator).negate();
        }
        BigDecimal excess = numerator.subtract(denominator).divide(denominator, PRECISION);
        return BigDecimal.valueOf(Math.log1p(excess.doubleValue()));
    }

    /** {@code exp(exponent) − 1}. */
    static BigDecimal expMinusOne(BigDecimal exponent) {
        return BigDecimal.valueOf(Math.expm1(exponent.doubleValue()));
    }
}
