package org.cartlupus.summary.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.cartlupus.operation.fhir.AnswerBundle;
import org.cartlupus.operation.fhir.FhirOperations;
import org.cartlupus.operation.fhir.OperationDefinitions;
import org.cartlupus.operation.fhir.OperationParameters;
import org.cartlupus.response.fhir.EvaluationRequests;
import org.cartlupus.summary.CompareStudy;
import org.cartlupus.summary.StudyComparison;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.stereotype.Component;

/** {@code ResearchStudy/[id]/$compare-criteria}, by GET or POST. */
@Component
class CompareStudyOperation implements FhirOperations {

    private static final String DEFINITION = "ln-compare-criteria-study";

    private final CompareStudy compareStudy;
    private final OperationDefinitions definitions;

    CompareStudyOperation(CompareStudy compareStudy, OperationDefinitions definitions) {
        this.compareStudy = compareStudy;
        this.definitions = definitions;
    }

    @Operation(
            name = "$compare-criteria",
            typeName = "ResearchStudy",
            idempotent = true,
            manualRequest = true,
            canonicalUrl = OperationDefinitions.URL + DEFINITION)
    public Bundle compare(@IdParam IdType id, RequestDetails request) {
        OperationParameters parameters = definitions.parameters(request, DEFINITION);
        Warnings warnings = new Warnings(AnswerLimits.DEFAULT.warnings());
        StudyComparison comparison = compareStudy.compare(
                EvaluationRequests.studyComparison(id.getIdPart(), parameters),
                (participant, answers) -> answers.forEach(warnings::add));
        String study = "ResearchStudy/" + id.getIdPart();
        AnswerBundle bundle = new AnswerBundle();
        bundle.add("comparison " + study, StudyComparisonWriter.write(comparison, study));
        return bundle.with(warnings.all());
    }
}
