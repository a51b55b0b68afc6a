package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.cartlupus.domain.calendar.Observed;
import org.jspecify.annotations.Nullable;

/**
 * Time zero of every series.
 *
 * @param date day 0, local date at the site
 * @param time moment the infusion began, {@code null} where only the date is known
 */
public record InfusionMoment(LocalDate date, @Nullable Instant time) {

    private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);

    /** Six decimals of a day are less than a tenth of a second. */
    private static final int SCALE = 6;

    /**
     * Days from the infusion to the sample, negative before it (clinical rules 8.1). With both times known it is the
     * elapsed time with decimals, otherwise the difference of the local dates in whole days: never half a guess.
     */
    public BigDecimal daysTo(Observed<?> sample) {
        Instant sampled = sample.time();
        if (time == null || sampled == null) {
            return BigDecimal.valueOf(ChronoUnit.DAYS.between(date, sample.date()));
        }
        return BigDecimal.valueOf(Duration.between(time, sampled).toSeconds())
                .divide(SECONDS_PER_DAY, SCALE, RoundingMode.HALF_UP);
    }
}
