package org.cartlupus.domain.safety.dlt;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.EventCourse;
import org.cartlupus.domain.safety.GradePoint;
import org.jspecify.annotations.Nullable;

/**
 * How long an event stayed at a grade or above without a break, as far as calendar days tell: from one day to another
 * lies more than their difference less a day, and less than their difference and a day (clinical rules 7.7).
 *
 * @param moreThan the time is longer than this, {@code null} if nothing is certain
 * @param lessThan the time is shorter than this, {@code null} if it is open
 */
record TimeAtGrade(@Nullable Duration moreThan, @Nullable Duration lessThan) {

    private static final TimeAtGrade OPEN = new TimeAtGrade(null, null);

    /**
     * The longest stretch at {@code grade} or above.
     *
     * @param asOf last day that is known about; an ongoing event lasts at least until then
     */
    static TimeAtGrade of(EventCourse course, int grade, LocalDate asOf) {
        List<GradePoint> dated =
                course.grades().stream().filter(point -> point.from() != null).toList();
        boolean partlyUndated = dated.size() < course.grades().size();
        TimeAtGrade longest = null;
        LocalDate since = null;
        LocalDate lastSeen = null;
        for (GradePoint point : dated) {
            LocalDate from = point.from();
            if (from == null) {
                continue;
            }
            if (point.grade() >= grade) {
                since = since == null ? from : since;
                lastSeen = from;
            } else if (since != null) {
                longest = longer(longest, between(since, from, from));
                since = null;
            }
        }
        if (since != null && lastSeen != null) {
            longest = longer(longest, untilEnd(since, lastSeen, course, asOf));
        }
        if (longest == null || partlyUndated) {
            return new TimeAtGrade(null, wholeEvent(course).lessThan());
        }
        return longest;
    }

    /** Is it longer than {@code limit}? */
    Truth isLongerThan(Duration limit) {
        if (moreThan != null && moreThan.compareTo(limit) >= 0) {
            return Truth.TRUE;
        }
        return lessThan != null && lessThan.compareTo(limit) <= 0 ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static TimeAtGrade untilEnd(LocalDate since, LocalDate lastSeen, EventCourse course, LocalDate asOf) {
        if (course.resolved().isFalse()) {
            return between(since, asOf, null);
        }
        LocalDate earliest = course.end().earliest();
        return between(
                since,
                earliest == null || earliest.isBefore(lastSeen) ? lastSeen : earliest,
                course.end().latest());
    }

    private static TimeAtGrade wholeEvent(EventCourse course) {
        LocalDate begin = course.onset().earliest();
        return begin == null || course.resolved().isFalse()
                ? OPEN
                : between(begin, null, course.end().latest());
    }

    private static TimeAtGrade between(
            LocalDate since, @Nullable LocalDate earliestEnd, @Nullable LocalDate latestEnd) {
        return new TimeAtGrade(
                earliestEnd == null ? null : days(Math.max(0, ChronoUnit.DAYS.between(since, earliestEnd) - 1)),
                latestEnd == null ? null : days(Math.max(0, ChronoUnit.DAYS.between(since, latestEnd) + 1)));
    }

    private static Duration days(long days) {
        return Duration.ofDays(days);
    }

    private static TimeAtGrade longer(@Nullable TimeAtGrade one, TimeAtGrade other) {
        if (one == null) {
            return other;
        }
        Duration more = one.moreThan == null
                ? other.moreThan
                : other.moreThan == null || one.moreThan.compareTo(other.moreThan) > 0 ? one.moreThan : other.moreThan;
        Duration less = one.lessThan == null || other.lessThan == null
                ? null
                : one.lessThan.compareTo(other.lessThan) > 0 ? one.lessThan : other.lessThan;
        return new TimeAtGrade(more, less);
    }
}
