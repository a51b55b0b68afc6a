package org.cartlupus.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days that matter in one child's course.
 *
 * @param dayZero day of the infusion, or the day it was planned for if the child is never infused
 * @param infused whether the infusion took place
 * @param troubled the response visit that an incident strikes, {@code null} for most children
 * @param referenceDate nothing is known of what happens later
 */
record Timeline(
        LocalDate screening,
        LocalDate baseline,
        LocalDate dayZero,
        boolean infused,
        @Nullable LocalDate relapse,
        @Nullable LocalDate rescue,
        @Nullable LocalDate dialysis,
        @Nullable LocalDate death,
        @Nullable LocalDate withdrawal,
        @Nullable TrialVisit troubled,
        LocalDate referenceDate) {

    /** Days of fludarabine and cyclophosphamide before day 0. */
    private static final int[] LYMPHODEPLETION = {5, 4, 3};

    /** A visit within these days before death or withdrawal does not take place any more. */
    private static final int QUIET_DAYS = 10;

    /** A visit can be struck by an incident only if its window was closed for certain at the reference date. */
    private static final int LATEST_OUT_OF_WINDOW = 45;

    static Timeline draw(Enrolment enrolment, LocalDate referenceDate, Chance chance) {
        LocalDate dayZero = enrolment.infusion();
        boolean infused = enrolment.kind() != CourseKind.NEVER_INFUSED;
        LocalDate relapse = enrolment.kind() == CourseKind.RELAPSE ? dayZero.plusDays(chance.whole(210, 275)) : null;
        LocalDate rescueFrom = relapse == null ? dayZero.plusDays(90) : relapse.plusDays(25);
        return new Timeline(
                Recruitment.weekday(dayZero.minusDays(chance.whole(36, 46))),
                Recruitment.weekday(dayZero.minusDays(chance.whole(8, 11))),
                dayZero,
                infused,
                relapse,
                enrolment.has(Incident.RESCUE) ? rescueFrom.plusDays(chance.whole(20, 60)) : null,
                enrolment.has(Incident.DIALYSIS) ? dayZero.plusDays(chance.whole(155, 175)) : null,
                enrolment.has(Incident.DEATH) ? dayZero.plusDays(chance.whole(160, 240)) : null,
                withdrawal(enrolment, chance),
                enrolment.incidents().isEmpty() ? null : troubled(dayZero, referenceDate, chance),
                referenceDate);
    }

    private static @Nullable LocalDate withdrawal(Enrolment enrolment, Chance chance) {
        if (enrolment.kind() == CourseKind.NEVER_INFUSED) {
            return Recruitment.weekday(enrolment.infusion().plusDays(chance.whole(5, 20)));
        }
        if (enrolment.has(Incident.WITHDRAWAL_WITH_VISIT) || enrolment.has(Incident.WITHDRAWAL_WITHOUT_VISIT)) {
            return Recruitment.weekday(enrolment.infusion().plusDays(chance.whole(105, 200)));
        }
        return null;
    }

    private static TrialVisit troubled(LocalDate dayZero, LocalDate referenceDate, Chance chance) {
        List<TrialVisit> due = new ArrayList<>(List.of(TrialVisit.MONTH_3, TrialVisit.MONTH_6));
        if (dayZero.plusMonths(12).plusDays(LATEST_OUT_OF_WINDOW).isBefore(referenceDate)) {
            due.add(TrialVisit.MONTH_12);
        }
        return chance.oneOf(due);
    }

    /** Days since day 0. */
    long dayOf(LocalDate date) {
        return ChronoUnit.DAYS.between(dayZero, date);
    }

    LocalDate onDay(long day) {
        return dayZero.plusDays(day);
    }

    List<LocalDate> lymphodepletion() {
        List<LocalDate> days = new ArrayList<>();
        if (infused) {
            for (int before : LYMPHODEPLETION) {
                days.add(dayZero.minusDays(before));
            }
        }
        return days;
    }

    /** Last day on which the child is in the trial and anything of it is known. */
    LocalDate lastDay() {
        LocalDate last = referenceDate;
        for (LocalDate end : new @Nullable LocalDate[] {death, withdrawal}) {
            if (end != null && end.isBefore(last)) {
                last = end;
            }
        }
        return last;
    }

    /** Could a planned visit still take place on that day? */
    boolean allowsVisitOn(LocalDate day) {
        LocalDate departure = lastDay();
        return departure.equals(referenceDate)
                ? !day.isAfter(referenceDate)
                : day.isBefore(departure.minusDays(QUIET_DAYS));
    }
}
