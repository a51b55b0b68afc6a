package org.cartlupus.domain.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How long one participant was observed, and what ended it, where something else than the event can make the event
 * impossible (clinical rules 9.3).
 *
 * @param time since time zero, not negative, in the unit the caller uses throughout
 */
public record CompetingTime(BigDecimal time, End end) {

    /** What ended the observation. */
    public enum End {
        /** The event of interest, here the first response. */
        EVENT,
        /** Something after which the event can't happen any more, or no longer counts: death, rescue, withdrawal. */
        COMPETING,
        /** Nothing yet. */
        CENSORED
    }

    /** @throws IllegalArgumentException if {@code time} is negative */
    public CompetingTime {
        if (time.signum() < 0) {
            throw new IllegalArgumentException("time must not be negative: " + time);
        }
    }

    /**
     * Days from the infusion to the first assessment at which response is met, else to the competing event, else to the
     * last assessment. A response on the day of the competing event counts: tied, the event comes first.
     *
     * @param assessments in any order; those before the infusion, and after the competing event, are left out
     * @param competing death, rescue or withdrawal, whichever is first; {@code null} if there was none
     * @throws IllegalArgumentException if the competing event was before the infusion
     */
    public static CompetingTime toFirstResponse(
            LocalDate infusion, Collection<TimeToEvent.Assessment> assessments, @Nullable LocalDate competing) {
        TimeToEvent alone = TimeToEvent.toFirstResponse(infusion, assessments, competing);
        if (alone.event()) {
            return new CompetingTime(alone.time(), End.EVENT);
        }
        return competing == null
                ? new CompetingTime(alone.time(), End.CENSORED)
                : new CompetingTime(BigDecimal.valueOf(ChronoUnit.DAYS.between(infusion, competing)), End.COMPETING);
    }
}
