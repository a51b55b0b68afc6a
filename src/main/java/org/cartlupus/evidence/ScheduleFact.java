package org.cartlupus.evidence;

import java.util.ArrayList;
import java.util.List;
import org.cartlupus.domain.calendar.ScheduledVisit;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.calendar.VisitSchedule;

/** The visit windows of a protocol. */
public record ScheduleFact(VisitSchedule schedule) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.SCHEDULE;
    }

    @Override
    public void write(FactWriter out) {
        out.number(schedule.visits().size());
        for (ScheduledVisit visit : schedule.visits()) {
            out.name(visit.visit());
            out.number(visit.months());
            out.number(visit.daysBefore());
            out.number(visit.daysAfter());
        }
    }

    static ScheduleFact read(FactReader in) {
        int planned = in.number();
        List<ScheduledVisit> visits = new ArrayList<>(planned);
        for (int i = 0; i < planned; i++) {
            visits.add(new ScheduledVisit(in.name(VisitCode.class), in.number(), in.number(), in.number()));
        }
        return new ScheduleFact(new VisitSchedule(visits));
    }
}
