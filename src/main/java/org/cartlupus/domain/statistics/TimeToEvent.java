package org.cartlupus.domain.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long one participant was observed, and whether the event ended it.
 *
 * @param time since time zero, not negative, in the unit the caller uses throughout
 * @param event the event happened at {@code time}; otherwise observation ended there without it (censored)
 */
public record TimeToEvent(BigDecimal time, boolean event) {

    /** @throws IllegalArgumentException if {@code time} is negative */
    public TimeToEvent {
        if (time.signum() < 0) {
            throw new IllegalArgumentException("time must not be negative: " + time);
        }
    }

    public static TimeToEvent event(BigDecimal time) {
        return new TimeToEvent(time, true);
    }

    public static TimeToEvent censored(BigDecimal time) {
        return new TimeToEvent(time, false);
    }

    /**
     * Days from the infusion to the first assessment at which response is met; without one, censored at the last
     * assessment, at day 0 if there was none (clinical rules 9.3).
     *
     * @param assessments in any order; those before the infusion are left out
     * @param lastDay death, rescue, withdrawal or data cut-off: what was assessed after it is left out; {@code null} if
     *     observation goes on
     */
    public static TimeToEvent toFirstResponse(
            LocalDate infusion, Collection<Assessment> assessments, @Nullable LocalDate lastDay) {
        List<Assessment> counted = assessments.stream()
                .filter(assessment -> !assessment.date().isBefore(infusion))
                .filter(assessment -> lastDay == null || !assessment.date().isAfter(lastDay))
                .sorted(Comparator.comparing(Assessment::date))
                .toList();
        return counted.stream()
                .filter(Assessment::responded)
                .findFirst()
                .map(first -> event(daysBetween(infusion, first.date())))
                .orElseGet(() -> censored(
                        counted.isEmpty()
                                ? BigDecimal.ZERO
                                : daysBetween(
                                        infusion,
                                        counted.get(counted.size() - 1).date())));
    }

    private static BigDecimal daysBetween(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
    }

    /**
     * A response assessment.
     *
     * @param date local date of the assessment
     * @param responded the final result was a response (CRR, or CRR or PRR, as the analysis defines it)
     */
    public record Assessment(LocalDate date, boolean responded) {}
}
