package org.cartlupus.domain.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.infusion.DeliveredDose;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.rescue.RescueRecognition;
import org.cartlupus.domain.subject.BodyMeasure;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.SubjectRecord;

/** What a criteria set makes of everything that was given to a participant, before any visit is looked at. */
final class RecordedCourse {

    private RecordedCourse() {}

    static Events events(SubjectRecord subject, DayZero dayZero, CriteriaSet criteria, LocalDate dataCutOff) {
        RescueRecognition recognised = RescueRecognition.of(
                subject,
                dayZero,
                criteria.conventions().baseline(),
                criteria.rescue(),
                new Measurements(subject, criteria.egfr().factors()),
                criteria.egfr().maxHeightAgeDays(),
                dataCutOff);
        return Events.of(subject, dayZero, criteria.sri().rescueToxicityAllowanceDays(), recognised, dataCutOff);
    }

    /** Only where it differs from the assigned dose by more than allowed. */
    static Optional<DeliveredDose> dose(SubjectRecord subject, DayZero dayZero, CriteriaSet criteria) {
        Measurements measurements = new Measurements(subject, criteria.egfr().factors());
        return DeliveredDose.of(subject, dayZero, day -> BodyMeasure.on(
                                day,
                                measurements.of(Analyte.WEIGHT),
                                criteria.egfr().maxHeightAgeDays())
                        .found())
                .filter(delivered -> delivered.deviates(criteria.dose()));
    }
}
