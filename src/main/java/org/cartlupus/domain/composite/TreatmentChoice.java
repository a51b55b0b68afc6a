package org.cartlupus.domain.composite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cartlupus.domain.activity.glucocorticoid.PrednisoneDose;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.calendar.Conventions;
import org.cartlupus.domain.calendar.VisitWindow;
import org.cartlupus.domain.quantity.CreatinineFactors;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/** What a participant takes at a visit: the steroid dose recorded in its window, and the drugs of its day. */
final class TreatmentChoice {

    private final SubjectRecord subject;
    private final Conventions conventions;
    private final int singleDoseDays;
    private final DoseRecord doses;

    /** @param maxWeightAgeDays how old the weight for a dose per kg may be */
    TreatmentChoice(
            SubjectRecord subject,
            Conventions conventions,
            CreatinineFactors factors,
            int singleDoseDays,
            int maxWeightAgeDays) {
        this.subject = subject;
        this.conventions = conventions;
        this.singleDoseDays = singleDoseDays;
        this.doses = new DoseRecord(new Measurements(subject, factors), maxWeightAgeDays);
    }

    /**
     * @param visitDate day of the visit's scores, {@code null} without any: nothing is then known of the drugs
     * @return what is taken, and what the answer has to say of it is added to {@code used}
     */
    Maintenance at(VisitWindow window, @Nullable LocalDate visitDate, UsedScores used) {
        String visit = window.visit().title();
        Chosen<RecordedDose> dose = conventions
                .choice()
                .inWindow(doses.doses(), window, any -> 0, RecordedDose::saysTheSameAs)
                .orElse(null);
        used.notes(doses.notices());
        if (dose == null) {
            used.lacks("steroid-dose", "steroid dose (prednisone equivalent per day) at " + visit);
        } else {
            used.treatedOn(dose.observed().date());
            used.restsOn(evidence(dose));
            used.contradictions(dose, TreatmentChoice::text);
        }
        PrednisoneDose prednisone = dose == null ? null : dose.value().prednisone();
        if (visitDate == null) {
            return new Maintenance(
                    prednisone,
                    Maintenance.UNKNOWN.immunosuppressantOrBiologic(),
                    Maintenance.UNKNOWN.stableAndTolerated());
        }
        DrugsAtVisit drugs = DrugsAtVisit.of(subject.treatments(), visitDate, singleDoseDays);
        used.restsOn(drugs.evidence());
        if (!drugs.unclear().isEmpty()) {
            used.lacks("treatment-allowed", "ATC code and reason of: " + String.join(", ", drugs.unclear()));
        }
        return new Maintenance(prednisone, drugs.immunosuppressantOrBiologic(), drugs.stableAndTolerated());
    }

    private static List<Evidence> evidence(Chosen<RecordedDose> dose) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(dose.observed().evidence());
        evidence.addAll(dose.value().weightEvidence());
        return evidence;
    }

    private static String text(RecordedDose dose) {
        return "prednisone equivalent "
                + dose.prednisone().milligramsPerDay().stripTrailingZeros().toPlainString() + " mg/d";
    }
}
