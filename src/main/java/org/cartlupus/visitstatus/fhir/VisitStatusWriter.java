package org.cartlupus.visitstatus.fhir;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.visitstatus.Effect;
import org.cartlupus.domain.visitstatus.InputStatus;
import org.cartlupus.domain.visitstatus.Recorded;
import org.cartlupus.domain.visitstatus.VisitStatus;
import org.cartlupus.response.fhir.VerdictWriter;
import org.cartlupus.terminology.Systems;
import org.cartlupus.visitstatus.ParticipantVisits;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

/** FHIR out: the status of one visit as an Observation of profile {@code ln-visit-status}. */
record VisitStatusWriter(ParticipantVisits participant, VisitStatus visit) {

    Observation write() {
        Observation observation = new Observation();
        observation.getMeta().addProfile(Systems.profile("ln-visit-status"));
        observation.setStatus(ObservationStatus.FINAL);
        observation.setCode(status("visit-status"));
        observation.setSubject(
                new Reference(participant.record().patientEvidence().reference()));
        observation.addFocus(new Reference(participant.record().reference()));
        observation.setEffective(day(participant.dataCutOff()));
        observation.setMethod(method(participant.criteria()));
        observation.setValue(status(visit.isComplete() ? "complete" : "incomplete"));
        VisitSentence.of(visit).forEach(sentence -> observation.addNote().setText(sentence));
        visit.inputs().stream()
                .map(InputStatus::evidence)
                .filter(Objects::nonNull)
                .map(Evidence::versionedReference)
                .distinct()
                .sorted()
                .forEach(reference -> observation.addDerivedFrom(new Reference(reference)));
        addWindow(observation);
        visit.inputs().forEach(input -> addInput(observation, input));
        visit.verdicts().forEach(verdict -> addVerdict(observation, verdict));
        return observation;
    }

    private void addWindow(Observation observation) {
        component(observation, concept(Systems.LN_RESPONSE_COMPONENT, "visit"))
                .setValue(concept(Systems.LN_TRIAL, visit.window().visit().code()));
        component(observation, concept(Systems.LN_RESPONSE_COMPONENT, "target-date"))
                .setValue(day(visit.window().target()));
        component(observation, concept(Systems.LN_RESPONSE_COMPONENT, "window"))
                .setValue(new Period()
                        .setStartElement(day(visit.window().start()))
                        .setEndElement(day(visit.window().end())));
        component(observation, status("window-state"))
                .setValue(status(visit.state().code()));
    }

    private static void addInput(Observation observation, InputStatus input) {
        CodeableConcept state = status(input.state().code());
        LocalDate date = input.date();
        Evidence evidence = input.evidence();
        if (date != null && evidence != null) {
            state.setText(date + ", " + evidence.versionedReference());
        }
        ObservationComponentComponent component =
                component(observation, status(input.input().code()));
        component.setValue(state);
        Effect effect = input.effect();
        if (effect != null) {
            component.addInterpretation(status(effect.code()));
        }
    }

    /** What the data say now, and whether what was recorded still says so. */
    private void addVerdict(Observation observation, Verdict verdict) {
        component(observation, concept(Systems.LN_TRIAL, verdict.endPoint().code()))
                .setValue(concept(Systems.LN_TRIAL, verdict.outcome().code()).setText(verdict.sentence()));
        Recorded recorded = Recorded.of(
                verdict,
                Optional.ofNullable(
                        participant.recorded().get(VerdictWriter.identifier(verdict, participant.record()))));
        component(observation, status(verdict.endPoint().code() + "-record")).setValue(status(recorded.code()));
    }

    private static CodeableConcept method(CriteriaSet.Identity criteria) {
        return new CodeableConcept(new Coding(criteria.url(), criteria.id(), null).setVersion(criteria.version()))
                .setText(criteria.canonical());
    }

    private static ObservationComponentComponent component(Observation observation, CodeableConcept code) {
        return observation.addComponent().setCode(code);
    }

    private static CodeableConcept status(String code) {
        return concept(Systems.LN_VISIT_STATUS, code);
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(new Coding(system, code, null));
    }

    private static DateTimeType day(LocalDate date) {
        return new DateTimeType(date.toString());
    }
}
