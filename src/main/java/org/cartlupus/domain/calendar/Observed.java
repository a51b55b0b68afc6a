package org.cartlupus.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A value with the local day of the site on which it was observed and the resource version that says so.
 *
 * @param value the value, in the unit of its context
 * @param date local date at the site (never the date of a UTC instant)
 * @param time moment of sampling, {@code null} where the source gives only a date
 * @param status whether, and with what precedence, the value counts
 * @param issued moment the result was made available, {@code null} if unknown
 * @param evidence resource version the value was read from
 */
public record Observed<V>(
        V value,
        LocalDate date,
        @Nullable Instant time,
        ResultStatus status,
        @Nullable Instant issued,
        Evidence evidence) {

    /** The same observation with another value, for example after conversion of its unit. */
    public <W> Observed<W> withValue(W other) {
        return new Observed<>(other, date, time, status, issued, evidence);
    }

    public <W> Observed<W> map(Function<? super V, ? extends W> function) {
        return withValue(function.apply(value));
    }
}
