package org.cartlupus.domain.renal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How much steroid a responder may take, as prednisone equivalent (clinical rules 5.1: on the visit and 28 days before).
 *
 * @param mgPerDay {@code null}: no such limit
 * @param mgPerKgPerDay {@code null}: no such limit; where both are set, both must be kept
 * @param lookbackDays days before the visit on which the limit holds too
 * @param fromWeek week after day 0 before which there is no limit (clinical rules 5.2: BLISS-LN from week 24 on);
 *     {@code null}: it holds from the first visit on
 */
public record SteroidLimit(
        @Nullable BigDecimal mgPerDay,
        @Nullable BigDecimal mgPerKgPerDay,
        int lookbackDays,
        @Nullable Integer fromWeek) {

    /** No limit; the dose is only reported. */
    public static final SteroidLimit OFF = new SteroidLimit(null, null, 28, null);

    boolean isOff() {
        return mgPerDay == null && mgPerKgPerDay == null;
    }

    /** The limit that is in force at a visit: none before its week, and looking back no further than that week. */
    SteroidLimit at(LocalDate visit, LocalDate dayZero) {
        if (isOff() || fromWeek == null) {
            return this;
        }
        LocalDate begins = dayZero.plusWeeks(fromWeek);
        return visit.isBefore(begins)
                ? new SteroidLimit(null, null, lookbackDays, null)
                : new SteroidLimit(
                        mgPerDay,
                        mgPerKgPerDay,
                        (int) Math.min(lookbackDays, ChronoUnit.DAYS.between(begins, visit)),
                        null);
    }
}
