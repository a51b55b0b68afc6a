package org.cartlupus.domain.activity.finding;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;

/**
 * A count of cells as microscopists write it: a number, {@code >50}, or a range such as {@code 5–10}.
 *
 * @param low the count, or the lower end of its range
 * @param high the count, or the upper end of its range
 */
public record CellCount(Measured low, Measured high) {

    private static final Pattern RANGE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*[-–~]\\s*(\\d+(?:\\.\\d+)?)");
    private static final Pattern SINGLE = Pattern.compile("(<=|>=|[<>≤≥])?\\s*(\\d+(?:\\.\\d+)?)");

    public static CellCount of(Measured count) {
        return new CellCount(count, count);
    }

    /** @throws IllegalArgumentException if the ends are in the wrong order */
    public static CellCount between(BigDecimal low, BigDecimal high) {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("Not a range: " + low + " to " + high);
        }
        return new CellCount(Measured.exactly(low), Measured.exactly(high));
    }

    /**
     * Reads {@code 7}, {@code >50}, {@code 0-5}, {@code 5–10} or {@code 3~5}.
     *
     * @return empty for every other text: words such as "many" or "2+" are no count
     */
    public static Optional<CellCount> ofText(String text) {
        Matcher range = RANGE.matcher(text.strip());
        if (range.matches()) {
            BigDecimal low = new BigDecimal(range.group(1));
            BigDecimal high = new BigDecimal(range.group(2));
            return low.compareTo(high) <= 0 ? Optional.of(between(low, high)) : Optional.empty();
        }
        Matcher single = SINGLE.matcher(text.strip());
        if (!single.matches()) {
            return Optional.empty();
        }
        Censoring censoring = single.group(1) == null ? Censoring.NONE : censoringOf(single.group(1));
        return Optional.of(of(new Measured(new BigDecimal(single.group(2)), censoring)));
    }

    /** Are there certainly more than {@code cutOff}? A range that straddles the cut-off is UNKNOWN. */
    public Truth isMoreThan(BigDecimal cutOff) {
        if (low.isMoreThan(cutOff).isTrue()) {
            return Truth.TRUE;
        }
        return high.isMoreThan(cutOff).isFalse() ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static Censoring censoringOf(String symbol) {
        return switch (symbol) {
            case "<" -> Censoring.BELOW;
            case "<=", "≤" -> Censoring.AT_MOST;
            case ">=", "≥" -> Censoring.AT_LEAST;
            default -> Censoring.ABOVE;
        };
    }
}
