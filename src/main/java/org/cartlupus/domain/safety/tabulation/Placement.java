package org.cartlupus.domain.safety.tabulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.EventCourse;
import org.cartlupus.domain.safety.GradePoint;
import org.cartlupus.domain.safety.PartialDate;
import org.cartlupus.domain.safety.SafetySubject;
import org.jspecify.annotations.Nullable;

/**
 * Where one event stands in time: in which phase of the treatment and in which period (clinical rules 7.7).
 *
 * @param period {@code null} outside the treatment-emergent phase, and where the day is not known well enough
 * @param grade worst grade in that phase
 */
record Placement(Phase phase, @Nullable AePeriod period, OptionalInt grade, Set<AeQuery.Reason> queries) {

    enum Phase {
        BEFORE_TREATMENT,
        LYMPHODEPLETION,
        TREATMENT_EMERGENT,
        /** In none of the rows: not infused, not yet begun, or before infusion with lymphodepletion unknown. */
        NOWHERE
    }

    static Placement of(AdverseEvent event, SafetySubject subject, List<AePeriod> periods, LocalDate asOf) {
        LocalDate infusion = subject.infusion();
        if (infusion == null || infusion.isAfter(asOf)) {
            return nowhere(AeQuery.Reason.SUBJECT_NOT_INFUSED);
        }
        EventCourse course = event.course();
        if (course.onset().isOnOrBefore(asOf).isFalse()) {
            return new Placement(Phase.NOWHERE, null, OptionalInt.empty(), Set.of());
        }
        Truth emergent = course.onset().isOnOrAfter(infusion);
        if (emergent.isUnknown()) {
            // emergent unless the end proves otherwise
            emergent = Truth.of(!course.end().isOnOrAfter(infusion).isFalse());
        }
        if (emergent.isTrue()) {
            AePeriod period = periodOf(course.onset(), course.end(), infusion, periods, asOf);
            return new Placement(Phase.TREATMENT_EMERGENT, period, event.worstGrade(), incomplete(course.onset()));
        }
        LocalDate worsened = worsenedOn(event, infusion);
        if (worsened != null) {
            return afterWorsening(event, worsened, infusion, periods);
        }
        return beforeInfusion(event, subject.lymphodepletionStart());
    }

    private static Placement afterWorsening(
            AdverseEvent event, LocalDate worsened, LocalDate infusion, List<AePeriod> periods) {
        OptionalInt grade = event.fatal() ? event.worstGrade() : event.course().worstGradeFrom(infusion);
        boolean assumed = event.course().worstGradeBefore(infusion).isEmpty();
        return new Placement(
                Phase.TREATMENT_EMERGENT,
                periodOf(ChronoUnit.DAYS.between(infusion, worsened), periods),
                grade,
                assumed ? EnumSet.of(AeQuery.Reason.GRADE_BEFORE_INFUSION_MISSING) : Set.of());
    }

    private static Placement beforeInfusion(AdverseEvent event, @Nullable LocalDate lymphodepletionStart) {
        EventCourse course = event.course();
        if (lymphodepletionStart == null) {
            return nowhere(AeQuery.Reason.LYMPHODEPLETION_START_MISSING);
        }
        Truth afterStart = course.onset().isOnOrAfter(lymphodepletionStart);
        if (afterStart.isUnknown()) {
            afterStart =
                    Truth.of(!course.end().isOnOrAfter(lymphodepletionStart).isFalse());
        }
        return new Placement(
                afterStart.isTrue() ? Phase.LYMPHODEPLETION : Phase.BEFORE_TREATMENT,
                null,
                event.worstGrade(),
                incomplete(course.onset()));
    }

    /** First day on or after the infusion with a grade above all before it, {@code null} if there is none. */
    private static @Nullable LocalDate worsenedOn(AdverseEvent event, LocalDate infusion) {
        EventCourse course = event.course();
        int before = course.worstGradeBefore(infusion).orElse(0);
        for (GradePoint point : course.grades()) {
            LocalDate from = point.from();
            if (from != null && !from.isBefore(infusion) && point.grade() > before) {
                return from;
            }
        }
        boolean diedAfterwards =
                event.fatal() && !course.end().isOnOrAfter(infusion).isFalse();
        if (!diedAfterwards) {
            return null;
        }
        LocalDate death = course.end().earliest();
        return death == null || death.isBefore(infusion) ? infusion : death;
    }

    private static @Nullable AePeriod periodOf(
            PartialDate onset, PartialDate end, LocalDate infusion, List<AePeriod> periods, LocalDate asOf) {
        LocalDate first = latest(infusion, onset.earliest());
        LocalDate last = earliest(earliest(asOf, onset.latest()), end.latest());
        AePeriod ofFirst = periodOf(ChronoUnit.DAYS.between(infusion, first), periods);
        AePeriod ofLast = last.isBefore(first) ? ofFirst : periodOf(ChronoUnit.DAYS.between(infusion, last), periods);
        return ofFirst != null && ofFirst.equals(ofLast) ? ofFirst : null;
    }

    private static @Nullable AePeriod periodOf(long day, List<AePeriod> periods) {
        return periods.stream()
                .filter(period -> period.contains(day))
                .findFirst()
                .orElse(null);
    }

    private static LocalDate latest(LocalDate one, @Nullable LocalDate other) {
        return other == null || other.isBefore(one) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, @Nullable LocalDate other) {
        return other == null || other.isAfter(one) ? one : other;
    }

    private static Set<AeQuery.Reason> incomplete(PartialDate onset) {
        return onset.isFullyKnown() ? Set.of() : EnumSet.of(AeQuery.Reason.ONSET_INCOMPLETE);
    }

    private static Placement nowhere(AeQuery.Reason reason) {
        return new Placement(Phase.NOWHERE, null, OptionalInt.empty(), EnumSet.of(reason));
    }
}
