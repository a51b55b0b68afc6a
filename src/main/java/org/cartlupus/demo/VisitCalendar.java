package org.cartlupus.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.calendar.VisitWindow;

/** Which visits of a child took place up to the reference date, and on which day. */
final class VisitCalendar {

    private VisitCalendar() {}

    static List<Visit> visits(Enrolment enrolment, Timeline timeline, Chance chance) {
        List<Visit> visits = new ArrayList<>();
        for (TrialVisit visit : TrialVisit.values()) {
            if (visit == TrialVisit.WITHDRAWAL) {
                continue;
            }
            LocalDate day = day(visit, enrolment, timeline, chance);
            boolean before = visit == TrialVisit.SCREENING || visit == TrialVisit.BASELINE;
            boolean missed = visit == timeline.troubled() && enrolment.has(Incident.VISIT_MISSED);
            if (!missed && (before || timeline.infused()) && timeline.allowsVisitOn(day)) {
                visits.add(new Visit(visit, day));
            }
        }
        LocalDate withdrawal = timeline.withdrawal();
        if (withdrawal != null && enrolment.has(Incident.WITHDRAWAL_WITH_VISIT)) {
            visits.add(new Visit(TrialVisit.WITHDRAWAL, withdrawal));
        }
        return List.copyOf(visits);
    }

    private static LocalDate day(TrialVisit visit, Enrolment enrolment, Timeline timeline, Chance chance) {
        LocalDate dayZero = timeline.dayZero();
        return switch (visit) {
            case SCREENING -> timeline.screening();
            case BASELINE -> timeline.baseline();
            case DAY_0 -> dayZero;
            case WEEK_1 -> dayZero.plusDays(7);
            case WEEK_2 -> dayZero.plusDays(14);
            case WEEK_3 -> dayZero.plusDays(21);
            case MONTH_1 -> dayZero.plusDays(28);
            case MONTH_2 -> about(dayZero.plusMonths(2), 4, chance);
            case MONTH_9 -> about(dayZero.plusMonths(9), 9, chance);
            case MONTH_18 -> about(dayZero.plusMonths(18), 12, chance);
            case MONTH_3, MONTH_6, MONTH_12, MONTH_24 -> responseVisit(visit, enrolment, timeline, chance);
            case WITHDRAWAL -> throw new IllegalArgumentException("A withdrawal is not planned");
        };
    }

    private static LocalDate responseVisit(TrialVisit visit, Enrolment enrolment, Timeline timeline, Chance chance) {
        VisitWindow window = VisitCode.ofCode(String.valueOf(visit.code()))
                .flatMap(code -> VisitSchedule.DEFAULT.windowOf(code, timeline.dayZero()))
                .orElseThrow(() -> new IllegalStateException("No window for " + visit));
        int tolerance = visit == TrialVisit.MONTH_3 ? 7 : 11;
        LocalDate inWindow = about(window.target(), tolerance, chance);
        boolean late = visit == timeline.troubled() && enrolment.has(Incident.VISIT_OUT_OF_WINDOW);
        return late ? Recruitment.weekday(window.end().plusDays(chance.whole(4, 10))) : inWindow;
    }

    private static LocalDate about(LocalDate target, int tolerance, Chance chance) {
        return Recruitment.weekday(target.plusDays(chance.whole(-tolerance, tolerance)));
    }
}
