package org.cartlupus.domain.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A measured number in the unit its context names, with the side on which a censored result lies.
 *
 * <p>Comparisons answer {@link Truth}: a censored value that cannot decide is {@link Truth#UNKNOWN} (clinical rules 0.3:
 * a UPCR reported as {@code <0.05} is certainly below 0.5; a cast count {@code >0} is certainly positive). Values are
 * compared by number, never by scale: 2.0 equals 2.00.
 */
public record Measured(BigDecimal value, Censoring censoring) {

    /** Decimal places that ratios and converted values are rounded to before any comparison (clinical rules 0.3). */
    public static final int COMPARISON_SCALE = 6;

    public static Measured exactly(BigDecimal value) {
        return new Measured(value, Censoring.NONE);
    }

    /** @throws NumberFormatException if {@code value} is not a decimal number */
    public static Measured exactly(String value) {
        return exactly(new BigDecimal(value));
    }

    public static BigDecimal forComparison(BigDecimal value) {
        return value.setScale(COMPARISON_SCALE, RoundingMode.HALF_UP);
    }

    public boolean isCensored() {
        return censoring != Censoring.NONE;
    }

    /** Is the true value strictly below {@code cutOff}? */
    public Truth isLessThan(BigDecimal cutOff) {
        int order = value.compareTo(cutOff);
        return switch (censoring) {
            case NONE -> Truth.of(order < 0);
            case BELOW -> order <= 0 ? Truth.TRUE : Truth.UNKNOWN;
            case AT_MOST -> order < 0 ? Truth.TRUE : Truth.UNKNOWN;
            case AT_LEAST, ABOVE -> order >= 0 ? Truth.FALSE : Truth.UNKNOWN;
        };
    }

    /** Is the true value strictly above {@code cutOff}? */
    public Truth isMoreThan(BigDecimal cutOff) {
        int order = value.compareTo(cutOff);
        return switch (censoring) {
            case NONE -> Truth.of(order > 0);
            case BELOW, AT_MOST -> order <= 0 ? Truth.FALSE : Truth.UNKNOWN;
            case AT_LEAST -> order > 0 ? Truth.TRUE : Truth.UNKNOWN;
            case ABOVE -> order >= 0 ? Truth.TRUE : Truth.UNKNOWN;
        };
    }

    /** Is the true value at or above {@code cutOff}? */
    public Truth isAtLeast(BigDecimal cutOff) {
        return isLessThan(cutOff).not();
    }

    /** Is the true value at or below {@code cutOff}? */
    public Truth isAtMost(BigDecimal cutOff) {
        return isMoreThan(cutOff).not();
    }

    /** The same number as far as comparisons see it, censored alike. */
    public boolean saysTheSameAs(Measured other) {
        return censoring == other.censoring && forComparison(value).compareTo(forComparison(other.value)) == 0;
    }

    /** The image under a strictly rising function; the censoring keeps its side. */
    public Measured mapRising(UnaryOperator<BigDecimal> rising) {
        return new Measured(rising.apply(value), censoring);
    }

    /** The image under a strictly falling function; the censoring changes its side. */
    public Measured mapFalling(UnaryOperator<BigDecimal> falling) {
        return new Measured(falling.apply(value), censoring.mirrored());
    }

    /**
     * {@code this / divisor} at full precision; round it before comparing. Nothing at all is none of anything: a zero
     * stays exactly zero, however uncertain the divisor.
     *
     * @return empty if the divisor is zero or negative, or if the two are censored to opposite effect, so that the
     *     quotient is bounded on neither side
     */
    public Optional<Measured> ratioTo(Measured divisor) {
        if (divisor.value.signum() <= 0) {
            return Optional.empty();
        }
        if (value.signum() == 0 && censoring == Censoring.NONE) {
            return Optional.of(this);
        }
        return combined(censoring, divisor.censoring.mirrored())
                .map(side -> new Measured(value.divide(divisor.value, MathContext.DECIMAL128), side));
    }

    private static Optional<Censoring> combined(Censoring one, Censoring other) {
        if (one == Censoring.NONE) {
            return Optional.of(other);
        }
        if (other == Censoring.NONE) {
            return Optional.of(one);
        }
        if (one.reachesDown() && other.reachesDown()) {
            return Optional.of(
                    one == Censoring.BELOW || other == Censoring.BELOW ? Censoring.BELOW : Censoring.AT_MOST);
        }
        if (one.reachesUp() && other.reachesUp()) {
            return Optional.of(
                    one == Censoring.ABOVE || other == Censoring.ABOVE ? Censoring.ABOVE : Censoring.AT_LEAST);
        }
        return Optional.empty();
    }

    /** The number with its comparator, as a clinician writes it: {@code <0.05}. */
    @Override
    public String toString() {
        return censoring.symbol() + value.toPlainString();
    }
}
