package org.cartlupus.domain.activity.finding;

import java.util.Locale;
import java.util.Optional;

/** Protein on a urine dipstick. The declaration order is the order of the levels. */
public enum DipstickProtein implements Finding {
    NEGATIVE,
    TRACE,
    ONE_PLUS,
    TWO_PLUS,
    THREE_PLUS,
    FOUR_PLUS;

    /** The pluses on the strip, 0 to 4; a trace has none. */
    public int pluses() {
        return Math.max(0, ordinal() - TRACE.ordinal());
    }

    public boolean isAtLeast(DipstickProtein level) {
        return ordinal() >= level.ordinal();
    }

    /**
     * Reads {@code negative}, {@code -}, {@code 0}, {@code trace}, {@code +-}, {@code ±}, {@code 1+} to {@code 4+} and
     * {@code +} to {@code ++++}.
     *
     * @return empty for every other text
     */
    public static Optional<DipstickProtein> ofText(String text) {
        return Optional.ofNullable(
                switch (text.strip().toLowerCase(Locale.ROOT)) {
                    case "negative", "neg", "-", "0" -> NEGATIVE;
                    case "trace", "+-", "+/-", "±" -> TRACE;
                    case "1+", "+1", "+" -> ONE_PLUS;
                    case "2+", "+2", "++" -> TWO_PLUS;
                    case "3+", "+3", "+++" -> THREE_PLUS;
                    case "4+", "+4", "++++" -> FOUR_PLUS;
                    default -> null;
                });
    }
}
