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

/**
 * What a criteria set makes of everything that was given to a participant, before any visit is looked at.
 *
 * @param measurements of the subject, converted once for all questions
 */
record RecordedCourse(SubjectRecord subject, DayZero dayZero, CriteriaSet criteria, Measurements measurements) {

    static RecordedCourse of(SubjectRecord subject, DayZero dayZero, CriteriaSet criteria) {
        return new RecordedCourse(
                subject,
                dayZero,
                criteria,
                new Measurements(subject, criteria.egfr().factors()));
    }

    /** @param dataCutOff last day whose events are known */
    Events events(LocalDate dataCutOff) {
        RescueRecognition recognised = RescueRecognition.of(
                subject,
                dayZero,
                criteria.conventions().baseline(),
                criteria.rescue(),
                measurements,
                criteria.egfr().maxHeightAgeDays(),
                dataCutOff);
        return Events.of(subject, dayZero, criteria.sri().rescueToxicityAllowanceDays(), recognised, dataCutOff);
    }

    /** Only where it differs from the assigned dose by more than allowed. */
    Optional<DeliveredDose> deviatingDose() {
        return DeliveredDose.of(subject, dayZero, this::weightOn)
                .filter(delivered -> delivered.deviates(criteria.dose()));
    }

    private Optional<BodyMeasure> weightOn(LocalDate day) {
        return BodyMeasure.on(
                        day, measurements.of(Analyte.WEIGHT), criteria.egfr().maxHeightAgeDays())
                .found();
    }
}
