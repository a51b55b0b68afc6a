package org.cartlupus.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The planned visits of the trial. Withdrawal is not planned and not in here. */
public record VisitSchedule(List<ScheduledVisit> visits) {

    /** Windows of clinical rules 0.1, for use without a study's own schedule. */
    public static final VisitSchedule DEFAULT = new VisitSchedule(List.of(
            new ScheduledVisit(VisitCode.M3, 3, 14, 14),
            new ScheduledVisit(VisitCode.M6, 6, 21, 21),
            new ScheduledVisit(VisitCode.M12, 12, 28, 28),
            new ScheduledVisit(VisitCode.M24, 24, 42, 42)));

    public VisitSchedule {
        visits = List.copyOf(visits);
    }

    /** @return empty if the schedule does not plan this visit */
    public Optional<VisitWindow> windowOf(VisitCode visit, LocalDate dayZero) {
        return visits.stream()
                .filter(planned -> planned.visit() == visit)
                .findFirst()
                .map(planned -> planned.windowFrom(dayZero));
    }
}
