package org.cartlupus.kinetics.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.LinkedHashSet;
import java.util.List;
import org.cartlupus.kinetics.DeriveKinetics;
import org.cartlupus.kinetics.StudyKinetics;
import org.cartlupus.kinetics.SubjectKinetics;
import org.cartlupus.operation.fhir.AnswerBundle;
import org.cartlupus.operation.fhir.FhirOperations;
import org.cartlupus.operation.fhir.OperationDefinitions;
import org.cartlupus.operation.fhir.OperationParameters;
import org.cartlupus.outcome.Issue;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.springframework.stereotype.Component;

/** {@code ResearchSubject/[id]/$kinetics} and {@code ResearchStudy/[id]/$kinetics}, by GET or POST. */
@Component
class KineticsOperation implements FhirOperations {

    private static final String NAME = "$kinetics";
    private static final String OF_SUBJECT = "ln-kinetics";
    private static final String OF_STUDY = "ln-kinetics-study";

    private final DeriveKinetics deriveKinetics;
    private final OperationDefinitions definitions;

    KineticsOperation(DeriveKinetics deriveKinetics, OperationDefinitions definitions) {
        this.deriveKinetics = deriveKinetics;
        this.definitions = definitions;
    }

    @Operation(
            name = NAME,
            typeName = "ResearchSubject",
            idempotent = true,
            manualRequest = true,
            canonicalUrl = OperationDefinitions.URL + OF_SUBJECT)
    public Bundle ofSubject(@IdParam IdType id, RequestDetails request) {
        OperationParameters parameters = definitions.parameters(request, OF_SUBJECT);
        SubjectKinetics kinetics =
                deriveKinetics.ofSubject(id.getIdPart(), parameters.date("dataCutoff"), parameters.instant("asOf"));
        return bundle(SubjectKineticsWriter.write(kinetics), KineticsIssues.of(kinetics));
    }

    @Operation(
            name = NAME,
            typeName = "ResearchStudy",
            idempotent = true,
            manualRequest = true,
            canonicalUrl = OperationDefinitions.URL + OF_STUDY)
    public Bundle ofStudy(@IdParam IdType id, RequestDetails request) {
        OperationParameters parameters = definitions.parameters(request, OF_STUDY);
        StudyKinetics kinetics = deriveKinetics.ofStudy(
                id.getIdPart(),
                new LinkedHashSet<>(parameters.all("analyte")),
                parameters.date("dataCutoff"),
                parameters.instant("asOf"));
        return bundle(StudyKineticsWriter.write(kinetics), KineticsIssues.of(kinetics));
    }

    private static Bundle bundle(List<Observation> derived, List<Issue> issues) {
        AnswerBundle answer = new AnswerBundle();
        derived.forEach(
                observation -> answer.add(observation.getIdentifierFirstRep().getValue(), observation));
        return answer.with(issues);
    }
}
