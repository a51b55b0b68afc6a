package org.cartlupus.domain.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Reason;

/**
 * Death, rescue or withdrawal: after it a response can't happen or no longer counts (clinical rules 9.3).
 *
 * @param reason {@link Reason#DEATH}, {@link Reason#TREATMENT_FAILURE} or {@link Reason#WITHDRAWN}
 */
public record IntercurrentEvent(LocalDate date, Reason reason) {

    /**
     * The first from day 0 on, by the rules that a criteria set has for an end point; of one day, in the order in which
     * they decide a visit.
     *
     * @param record as known, later events included
     * @return empty without a day 0, or if nothing of the kind happened by the cut-off
     */
    public static Optional<IntercurrentEvent> firstOf(
            SubjectRecord record, CriteriaSet criteria, EndPoint endPoint, LocalDate dataCutOff) {
        SubjectRecord subject = record.upTo(dataCutOff);
        return subject.dayZero().flatMap(dayZero -> first(subject, dayZero, criteria, endPoint, dataCutOff));
    }

    private static Optional<IntercurrentEvent> first(
            SubjectRecord subject, DayZero dayZero, CriteriaSet criteria, EndPoint endPoint, LocalDate dataCutOff) {
        EventRules rules = EventRules.of(endPoint, criteria);
        Optional<LocalDate> rescue = rules.treatmentFailure()
                ? RecordedCourse.of(subject, dayZero, criteria)
                        .events(dataCutOff)
                        .firstRescueBy(dataCutOff, rules)
                        .map(Treatment::start)
                : Optional.empty();
        return Stream.of(
                        event(Optional.ofNullable(subject.death()), Reason.DEATH),
                        event(rescue, Reason.TREATMENT_FAILURE),
                        event(Optional.ofNullable(subject.withdrawal()), Reason.WITHDRAWN))
                .flatMap(Optional::stream)
                .filter(event -> !event.date().isBefore(dayZero.date()))
                .min(Comparator.comparing(IntercurrentEvent::date).thenComparing(IntercurrentEvent::reason));
    }

    private static Optional<IntercurrentEvent> event(Optional<LocalDate> date, Reason reason) {
        return date.map(day -> new IntercurrentEvent(day, reason));
    }
}
