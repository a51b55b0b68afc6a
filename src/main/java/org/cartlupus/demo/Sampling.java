package org.cartlupus.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One occasion on which samples are taken.
 *
 * @param key first part of the names of the results
 * @param visit {@code null} on a day of the hospital stay that is no visit
 */
record Sampling(String key, LocalDate day, @Nullable Visit visit, Set<Panel> panels) {

    /** Days after the infusion, besides the visits, on which expansion and inflammation are followed on the ward. */
    private static final int[] WARD_DAYS = {3, 10};

    private static final Set<Panel> WARD_PANELS = Collections.unmodifiableSet(
            EnumSet.of(Panel.TEMPERATURE, Panel.BLOOD_COUNT, Panel.INFLAMMATION, Panel.CYTOKINES, Panel.CAR_T_CELLS));

    /** All occasions of a child, less what an incident took away. */
    static List<Sampling> of(List<Visit> visits, Enrolment enrolment, Timeline timeline) {
        List<Sampling> samplings = new ArrayList<>();
        for (Visit visit : visits) {
            Set<Panel> panels = EnumSet.copyOf(visit.of().panels());
            if (visit.of() == timeline.troubled()) {
                panels.removeAll(notDone(enrolment));
            }
            samplings.add(new Sampling(visit.key(), visit.day(), visit, Collections.unmodifiableSet(panels)));
        }
        for (int day : WARD_DAYS) {
            LocalDate date = timeline.onDay(day);
            if (timeline.infused() && timeline.allowsVisitOn(date)) {
                samplings.add(new Sampling("d" + day, date, null, WARD_PANELS));
            }
        }
        samplings.sort((one, other) -> one.day().compareTo(other.day()));
        return List.copyOf(samplings);
    }

    private static Set<Panel> notDone(Enrolment enrolment) {
        Set<Panel> missing = EnumSet.noneOf(Panel.class);
        if (enrolment.has(Incident.CREATININE_NOT_DONE)) {
            missing.add(Panel.CREATININE);
        }
        if (enrolment.has(Incident.PROTEINURIA_NOT_DONE)) {
            missing.add(Panel.URINE_PROTEIN);
        }
        if (enrolment.has(Incident.SEROLOGY_NOT_DONE)) {
            missing.add(Panel.SEROLOGY);
        }
        return missing;
    }
}
