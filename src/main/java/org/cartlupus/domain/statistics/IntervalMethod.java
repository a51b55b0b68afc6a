package org.cartlupus.domain.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How a confidence interval of a proportion is computed (clinical rules 9.2). The two are never mixed up, because the
 * interval carries its method (trap 53): only Clopper-Pearson is exact.
 *
 * <p>The quantiles are the only numbers here that come as {@code double}. The solver of the beta quantile stops at an
 * absolute error of 1e-9, the normal quantile is right to 1e-14; limits are rounded to 6 decimals.
 */
public enum IntervalMethod {
    /** Exact: covers at least the level whatever the true rate is. */
    CLOPPER_PEARSON("clopper-pearson") {
        @Override
        BigDecimal low(int numerator, int denominator, double tail) {
            return numerator == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(BetaDistribution.of(numerator, denominator - numerator + 1.0)
                            .inverseCumulativeProbability(tail));
        }

        @Override
        BigDecimal high(int numerator, int denominator, double tail) {
            return numerator == denominator
                    ? BigDecimal.ONE
                    : BigDecimal.valueOf(BetaDistribution.of(numerator + 1.0, denominator - numerator)
                            .inverseSurvivalProbability(tail));
        }
    },
    /** Score interval: narrower, covers the level on average over true rates. */
    WILSON("wilson") {
        @Override
        BigDecimal low(int numerator, int denominator, double tail) {
            return wilson(numerator, denominator, standardNormalQuantile(tail).negate())
                    .max(BigDecimal.ZERO);
        }

        @Override
        BigDecimal high(int numerator, int denominator, double tail) {
            return wilson(numerator, denominator, standardNormalQuantile(tail)).min(BigDecimal.ONE);
        }
    };

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    private final String code;

    IntervalMethod(String code) {
        this.code = code;
    }

    /** The code that travels with the interval. */
    public String code() {
        return code;
    }

    public static Optional<IntervalMethod> ofCode(String code) {
        return Arrays.stream(values())
                .filter(method -> method.code.equals(code))
                .findFirst();
    }

    /** Lower limit for {@code numerator} of {@code denominator}, with probability {@code tail} below it. */
    abstract BigDecimal low(int numerator, int denominator, double tail);

    /** Upper limit for {@code numerator} of {@code denominator}, with probability {@code tail} above it. */
    abstract BigDecimal high(int numerator, int denominator, double tail);

    private static BigDecimal standardNormalQuantile(double upperTail) {
        return BigDecimal.valueOf(STANDARD_NORMAL.inverseSurvivalProbability(upperTail));
    }

    /** The limit on the side of the sign of {@code z}. */
    private static BigDecimal wilson(int numerator, int denominator, BigDecimal z) {
        BigDecimal n = BigDecimal.valueOf(denominator);
        BigDecimal p = BigDecimal.valueOf(numerator).divide(n, PRECISION);
        BigDecimal zSquared = z.multiply(z);
        BigDecimal variance = p.multiply(BigDecimal.ONE.subtract(p)).divide(n, PRECISION);
        BigDecimal correction = zSquared.divide(n.multiply(n).multiply(BigDecimal.valueOf(4)), PRECISION);
        BigDecimal centre = p.add(zSquared.divide(n.multiply(BigDecimal.valueOf(2)), PRECISION));
        BigDecimal reach = z.multiply(variance.add(correction).sqrt(PRECISION));
        return centre.add(reach).divide(BigDecimal.ONE.add(zSquared.divide(n, PRECISION)), PRECISION);
    }
}
