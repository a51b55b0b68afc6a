package org.cartlupus.adverseevents.fhir;

import java.util.List;
import org.cartlupus.adverseevents.EventSummary;
import org.cartlupus.adverseevents.LaboratoryProposal;
import org.cartlupus.domain.safety.GradeBounds;
import org.cartlupus.domain.safety.GradeFlag;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.UnknownReason;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.terminology.CtcaeDictionary;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;

/** FHIR out: a proposed grade as a preliminary Observation of profile {@code ln-grade-proposal}. */
final class ProposalWriter {

    private static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";

    private ProposalWriter() {}

    static Observation write(LaboratoryProposal proposal, EventSummary summary) {
        GradeProposal grade = proposal.grade();
        Observation observation = new Observation();
        observation.getMeta().addProfile(Systems.profile("ln-grade-proposal"));
        CodeableConcept term = term(proposal.term().title());
        observation
                .addIdentifier()
                .setSystem(Systems.RESPONSE_IDENTIFIER)
                .setValue(String.join(
                        ".",
                        proposal.participant().identifier(),
                        "grade-proposal",
                        term.getCodingFirstRep().getCode(),
                        summary.period().code()));
        observation.setStatus(ObservationStatus.PRELIMINARY);
        observation.addCategory(new CodeableConcept(new Coding(CATEGORY, "laboratory", null)));
        observation.setCode(term);
        observation.setSubject(
                new Reference(proposal.participant().patientEvidence().reference()));
        observation.addFocus(new Reference(proposal.participant().reference()));
        observation.setEffective(new DateTimeType(proposal.day().toString()));
        observation.setMethod(new CodeableConcept().setText(grade.dictionary()));
        value(observation, grade);
        observation.addNote().setText(sentence(proposal));
        for (Evidence evidence : proposal.evidence()) {
            observation.addDerivedFrom(new Reference(evidence.versionedReference()));
        }
        for (GradeFlag flag : grade.flags()) {
            observation
                    .addComponent()
                    .setCode(new CodeableConcept(new Coding(Systems.LN_RESPONSE_COMPONENT, "flag", null)))
                    .setValue(new CodeableConcept(new Coding(Systems.LN_FLAG, flag.name(), null)));
        }
        return observation;
    }

    /** An open grade has its bounds in words and the reason as code: a single number would say too much. */
    private static void value(Observation observation, GradeProposal grade) {
        grade.grade()
                .ifPresentOrElse(
                        known -> observation.setValue(
                                new CodeableConcept(new Coding(Systems.LN_CTCAE_GRADE, Integer.toString(known), null))),
                        () -> observation.setDataAbsentReason(
                                absent(List.copyOf(grade.unknownReasons()), grade.bounds())));
    }

    private static CodeableConcept absent(List<UnknownReason> reasons, GradeBounds bounds) {
        CodeableConcept absent = new CodeableConcept().setText("Grade " + bounds);
        reasons.forEach(reason -> absent.addCoding(new Coding(Systems.LN_ABSENCE_REASON, reason.name(), null)));
        return absent;
    }

    private static String sentence(LaboratoryProposal proposal) {
        GradeProposal grade = proposal.grade();
        return "Proposed: " + grade.term() + " grade " + grade.bounds() + " on " + proposal.day() + ": "
                + grade.criterion() + ". No recorded event of this term has this grade; the investigator decides.";
    }

    private static CodeableConcept term(String title) {
        return CtcaeDictionary.shipped()
                .ofText(title)
                .map(entry -> new CodeableConcept(new Coding(Systems.LN_CTCAE_TERM, entry.code(), entry.display())))
                .orElseThrow(() -> new IllegalStateException("The FHIR package has no term " + title));
    }
}
