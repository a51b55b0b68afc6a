package org.cartlupus.domain.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ValueChoice;

/**
 * The two periods that BILAG-2004 compares: the last four weeks up to the assessment, and the four weeks before (clinical
 * rules 0.1, 2.5).
 */
record AssessmentPeriods(LocalDate assessment) {

    /** Days of each period. */
    static final int DAYS = 28;

    /** The last value of the four weeks up to and including the assessment. */
    <V> Optional<Observed<V>> current(List<Observed<V>> values) {
        return last(values, firstDay(), assessment);
    }

    /** The last value of the four weeks before those. */
    <V> Optional<Observed<V>> previous(List<Observed<V>> values) {
        return last(values, firstDay().minusDays(DAYS), firstDay().minusDays(1));
    }

    /** The last value before the current period, however old: in a trial whose visits are months apart, often all there is. */
    <V> Optional<Observed<V>> earlier(List<Observed<V>> values) {
        return last(values, LocalDate.MIN, firstDay().minusDays(1));
    }

    /** Whether the day is one of the four weeks up to and including the assessment. */
    boolean isCurrent(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(assessment);
    }

    LocalDate firstDay() {
        return assessment.minusDays(DAYS);
    }

    private static <V> Optional<Observed<V>> last(List<Observed<V>> values, LocalDate from, LocalDate to) {
        return ValueChoice.ofEachDay(values).stream()
                .filter(observed ->
                        !observed.date().isBefore(from) && !observed.date().isAfter(to))
                .reduce((one, later) -> later);
    }
}
