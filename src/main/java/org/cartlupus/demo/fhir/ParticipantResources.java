package org.cartlupus.demo.fhir;

import java.time.LocalDate;
import org.cartlupus.demo.Course;
import org.cartlupus.demo.TrialVisit;
import org.cartlupus.demo.Visit;
import org.cartlupus.domain.subject.Sex;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.ResearchSubject;
import org.hl7.fhir.r4.model.ResearchSubject.ResearchSubjectStatus;
import org.jspecify.annotations.Nullable;

/** The child, its part in the trial, and its visits. */
record ParticipantResources(Course course, Names names) {

    private static final String ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

    Patient patient() {
        Patient patient = Codes.synthetic(new Patient(), names.participantId(), "ln-patient");
        patient.addIdentifier()
                .setSystem(Codes.PARTICIPANT_IDENTIFIER)
                .setValue(names.child().participant());
        patient.setGender(names.child().sex() == Sex.MALE ? AdministrativeGender.MALE : AdministrativeGender.FEMALE);
        patient.setBirthDateElement(new DateType(names.child().birthDate().toString()));
        LocalDate death = course.death();
        if (death != null) {
            patient.setDeceased(Codes.on(death));
        }
        return saidToBeInvented(patient);
    }

    ResearchSubject subject() {
        ResearchSubject subject = Codes.synthetic(new ResearchSubject(), names.participantId(), "ln-subject");
        subject.addIdentifier()
                .setSystem(Systems.SUBJECT_IDENTIFIER)
                .setValue(names.child().participant());
        subject.setStatus(status());
        Period period = new Period().setStartElement(Codes.on(course.enrolled()));
        LocalDate end = end();
        if (end != null) {
            period.setEndElement(Codes.on(end));
        }
        subject.setPeriod(period);
        subject.setStudy(Names.study());
        subject.setIndividual(names.patient());
        subject.setAssignedArm(course.arm().studyArm());
        if (course.infusion().isPresent()) {
            subject.setActualArm(course.arm().studyArm());
        }
        return saidToBeInvented(subject);
    }

    private ResearchSubjectStatus status() {
        if (course.withdrawal() != null) {
            return ResearchSubjectStatus.WITHDRAWN;
        }
        return end() == null ? ResearchSubjectStatus.ONSTUDY : ResearchSubjectStatus.OFFSTUDY;
    }

    /** Leaving early, death, or the last planned visit; {@code null} while in the trial. */
    private @Nullable LocalDate end() {
        if (course.withdrawal() != null) {
            return course.withdrawal();
        }
        return course.death() != null ? course.death() : course.completed();
    }

    Encounter visit(Visit visit) {
        Encounter encounter = Codes.synthetic(new Encounter(), names.id(visit.key()), "ln-visit");
        encounter.setStatus(EncounterStatus.FINISHED);
        boolean onWard =
                visit.of().compareTo(TrialVisit.DAY_0) >= 0 && visit.of().compareTo(TrialVisit.WEEK_2) <= 0;
        encounter.setClass_(
                onWard
                        ? new Coding(ACT_CODE, "IMP", "inpatient encounter")
                        : new Coding(ACT_CODE, "AMB", "ambulatory"));
        String code = visit.of().code();
        CodeableConcept type = Codes.trial(code == null ? "unscheduled" : code);
        encounter.addType(type.setText(visit.of().title()));
        encounter.setSubject(names.patient());
        encounter.setPeriod(new Period()
                .setStartElement(Codes.at(visit.day().atTime(6, 30)))
                .setEndElement(Codes.at(visit.day().atTime(17, 0))));
        return encounter;
    }

    private static <R extends DomainResource> R saidToBeInvented(R resource) {
        Narrative text = new Narrative().setStatus(NarrativeStatus.ADDITIONAL);
        text.setDivAsString("<div xmlns=\"http://www.w3.org/1999/xhtml\">"
                + "Synthetic child of the demonstration cohort. No such person exists.</div>");
        resource.setText(text);
        return resource;
    }
}
