package org.cartlupus.domain.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.cartlupus.domain.quantity.Truth;

/**
 * How one event began, went on and ended. Changes of grade are one event with several grades; a second episode is a
 * second event (clinical rules 7.7).
 *
 * @param onset first day, possibly known in part
 * @param end last day, {@link PartialDate#UNKNOWN} if not recorded
 * @param resolved whether it has ended at all; an event that has not is ongoing
 * @param grades its grades in any order; empty if none was recorded
 */
public record EventCourse(PartialDate onset, PartialDate end, Truth resolved, List<GradePoint> grades) {

    /** Nothing recorded. */
    public static final EventCourse UNKNOWN =
            new EventCourse(PartialDate.UNKNOWN, PartialDate.UNKNOWN, Truth.UNKNOWN, List.of());

    public EventCourse {
        List<GradePoint> ordered = new ArrayList<>(grades);
        ordered.sort(Comparator.comparing(
                point -> point.from() == null ? LocalDate.MIN : point.from(), Comparator.naturalOrder()));
        grades = List.copyOf(ordered);
    }

    /** Ongoing or of unknown end, with one grade for all of it. */
    public static EventCourse since(LocalDate onset, int grade) {
        return new EventCourse(
                PartialDate.of(onset), PartialDate.UNKNOWN, Truth.UNKNOWN, List.of(GradePoint.overall(grade)));
    }

    /** Resolved, with one grade for all of it. */
    public static EventCourse between(LocalDate onset, LocalDate end, int grade) {
        return new EventCourse(
                PartialDate.of(onset), PartialDate.of(end), Truth.TRUE, List.of(GradePoint.overall(grade)));
    }

    /** The same with a history of grades. */
    public EventCourse withGrades(GradePoint... history) {
        return new EventCourse(onset, end, resolved, List.of(history));
    }

    /** The maximum of the grades recorded, empty if none. */
    public OptionalInt worstGrade() {
        return grades.stream().mapToInt(GradePoint::grade).max();
    }

    /** The maximum of the dated grades before {@code day}. */
    public OptionalInt worstGradeBefore(LocalDate day) {
        return grades.stream()
                .filter(point -> point.from() != null && point.from().isBefore(day))
                .mapToInt(GradePoint::grade)
                .max();
    }

    /** The maximum of the dated grades that begin on or after {@code day}. */
    public OptionalInt worstGradeFrom(LocalDate day) {
        return grades.stream()
                .filter(point -> point.from() != null && !point.from().isBefore(day))
                .mapToInt(GradePoint::grade)
                .max();
    }

    /** As it was known at the end of {@code day}: later grades and a later end have not happened yet. */
    public EventCourse asOf(LocalDate day) {
        List<GradePoint> known = grades.stream()
                .filter(point -> point.from() == null || !point.from().isAfter(day))
                .toList();
        boolean endsLater = end.isOnOrBefore(day).isFalse();
        return new EventCourse(onset, endsLater ? PartialDate.UNKNOWN : end, endsLater ? Truth.FALSE : resolved, known);
    }
}
