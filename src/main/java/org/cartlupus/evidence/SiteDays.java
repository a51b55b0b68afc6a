package org.cartlupus.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * FHIR dates, as sent, as local days of the site. A moment is the day it was at the site, never the day it was in UTC
 * (trap 44); a date is that day; a month or year is no day.
 */
record SiteDays(ZoneId zone) {

    /** @param time {@code null} where only the day was given */
    record Moment(LocalDate date, @Nullable Instant time) {}

    /** @return empty without a value, or with one less precise than a day */
    Optional<Moment> moment(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            if (value.length() == 10) {
                return Optional.of(new Moment(LocalDate.parse(value), null));
            }
            if (value.length() > 10) {
                Instant instant = OffsetDateTime.parse(value).toInstant();
                return Optional.of(new Moment(instant.atZone(zone).toLocalDate(), instant));
            }
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /**
     * The last day that a value may mean: what is dated to a month had certainly happened when the month was over.
     *
     * @return empty without a value
     */
    Optional<LocalDate> certainlyBy(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            return switch (value.length()) {
                case 4 -> Optional.of(LocalDate.of(Integer.parseInt(value), 12, 31));
                case 7 -> Optional.of(YearMonth.parse(value).atEndOfMonth());
                default -> moment(value).map(Moment::date);
            };
        } catch (DateTimeException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
