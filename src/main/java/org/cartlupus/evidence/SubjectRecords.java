package org.cartlupus.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.cartlupus.domain.subject.BirthDate;
import org.cartlupus.domain.subject.Enrolment;
import org.cartlupus.domain.subject.ProposalInputs;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/** Makes the record that the rules read from what is known of a participant. */
public final class SubjectRecords {

    private SubjectRecords() {}

    /** @param siteZone zone in which a day is a day */
    public static SubjectRecord of(SubjectEvidence known, ZoneId siteZone) {
        SiteDays days = new SiteDays(siteZone);
        Reading reading = new Reading(days);
        known.clinical().forEach(reading::add);
        StoredFact<SubjectFact> subject = known.subject();
        StoredFact<PatientFact> stored = known.patient();
        Evidence patientEvidence = stored == null ? subject.evidence() : stored.evidence();
        PatientFact patient = stored == null ? PatientFact.UNKNOWN : stored.fact();
        if (patient.deadWithoutDay()) {
            reading.problem(
                    patientEvidence,
                    "Patient.deceased",
                    "death without a day can't be placed before or after a visit; give deceasedDateTime");
        }
        return new SubjectRecord(
                subject.evidence().reference(),
                subject.fact().identifier(),
                subject.evidence(),
                patientEvidence,
                patient.sex(),
                birthDate(patient.birthDate()),
                days.certainlyBy(patient.death()).orElse(null),
                withdrawal(subject, days, reading),
                reading.withdrawalVisit().orElse(null),
                reading.infusions,
                reading.treatments,
                reading.measurements,
                reading.sledai,
                reading.bilag,
                reading.pga,
                reading.problems,
                new ProposalInputs(
                        reading.wordedResults,
                        RecordedEvents.ofPatient(known, siteZone),
                        reading.menses,
                        reading.attributedToSle,
                        reading.bilagForms),
                assignedDose(known),
                enrolment(subject, days, reading));
    }

    private static Enrolment enrolment(StoredFact<SubjectFact> subject, SiteDays days, Reading read) {
        EgfrLock lock = subject.fact().egfrLock();
        if (lock != null) {
            lock.problem().ifPresent(problem -> read.problem(subject.evidence(), "ResearchSubject.extension", problem));
        }
        return new Enrolment(
                days.moment(subject.fact().start()).map(SiteDays.Moment::date).orElse(null),
                lock == null ? null : lock.formula(),
                read.biopsies);
    }

    private static SubjectRecord.@Nullable AssignedDose assignedDose(SubjectEvidence known) {
        String arm = known.subject().fact().assignedArm();
        StudyFact study = known.study();
        BigDecimal planned =
                arm == null || study == null ? null : study.armDoses().get(arm);
        return arm == null || planned == null ? null : new SubjectRecord.AssignedDose(arm, planned);
    }

    private static @Nullable BirthDate birthDate(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (text.length()) {
            case 4 -> new BirthDate(LocalDate.of(Integer.parseInt(text), 7, 1), true);
            case 7 -> new BirthDate(LocalDate.parse(text + "-15"), true);
            default -> new BirthDate(LocalDate.parse(text.substring(0, 10)), false);
        };
    }

    private static @Nullable LocalDate withdrawal(StoredFact<SubjectFact> subject, SiteDays days, Reading into) {
        if (!subject.fact().isWithdrawn()) {
            return null;
        }
        Optional<LocalDate> day = days.certainlyBy(subject.fact().end());
        if (day.isEmpty()) {
            into.problem(subject.evidence(), "ResearchSubject.period.end", "a withdrawal needs its day");
        }
        return day.orElse(null);
    }
}
