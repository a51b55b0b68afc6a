package org.cartlupus.domain.safety;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A local date of the site that may be known to the month, to the year, or not at all: the days that it may have been
 * (clinical rules 7.7).
 *
 * @param earliest first possible day, {@code null} if unbounded
 * @param latest last possible day, {@code null} if unbounded
 */
public record PartialDate(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

    /** No date recorded. */
    public static final PartialDate UNKNOWN = new PartialDate(null, null);

    public PartialDate {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("ends before it begins: " + earliest + " to " + latest);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day);
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth());
    }

    public static PartialDate of(Year year) {
        return new PartialDate(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /**
     * Reads {@code 2025}, {@code 2025-03} or {@code 2025-03-17}.
     *
     * @throws DateTimeException for any other text
     */
    public static PartialDate parse(String text) {
        return switch (text.length()) {
            case 4 -> of(Year.parse(text));
            case 7 -> of(YearMonth.parse(text));
            default -> of(LocalDate.parse(text));
        };
    }

    public boolean isFullyKnown() {
        return earliest != null && earliest.equals(latest);
    }

    /** Was it on or after {@code day}? */
    public Truth isOnOrAfter(LocalDate day) {
        if (earliest != null && !earliest.isBefore(day)) {
            return Truth.TRUE;
        }
        return latest != null && latest.isBefore(day) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Was it on or before {@code day}? */
    public Truth isOnOrBefore(LocalDate day) {
        return isOnOrAfter(day.plusDays(1)).not();
    }
}
