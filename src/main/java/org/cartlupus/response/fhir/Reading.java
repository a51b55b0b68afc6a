package org.cartlupus.response.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.PgaAssessment;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.subject.DataProblem;
import org.cartlupus.domain.subject.Reported;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.subject.Treatment;
import org.jspecify.annotations.Nullable;

/** What has been read of a participant so far. */
final class Reading {

    final List<SubjectRecord.Infusion> infusions = new ArrayList<>();
    final List<Treatment> treatments = new ArrayList<>();
    final List<Observed<Reported>> measurements = new ArrayList<>();
    final List<Observed<SledaiAssessment>> sledai = new ArrayList<>();
    final List<Observed<BilagAssessment>> bilag = new ArrayList<>();
    final List<Observed<PgaAssessment>> pga = new ArrayList<>();
    final List<DataProblem> problems = new ArrayList<>();
    private @Nullable LocalDate withdrawalVisit;

    /** Of several withdrawal visits the last one counts. */
    void withdrawalVisit(LocalDate day) {
        if (withdrawalVisit == null || day.isAfter(withdrawalVisit)) {
            withdrawalVisit = day;
        }
    }

    Optional<LocalDate> withdrawalVisit() {
        return Optional.ofNullable(withdrawalVisit);
    }

    void problem(String reference, String element, String detail) {
        problems.add(new DataProblem(reference, element, detail));
    }
}
