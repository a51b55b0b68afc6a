package org.cartlupus.summary.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.cartlupus.operation.fhir.FhirOperations;
import org.cartlupus.operation.fhir.OperationDefinitions;
import org.cartlupus.operation.fhir.OperationParameters;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.stereotype.Component;

/** {@code ResearchStudy/[id]/$evaluate-response}, by GET or POST. */
@Component
class EvaluateStudyOperation implements FhirOperations {

    private static final String DEFINITION = "ln-evaluate-response-study";

    private final SummaryBundles summaryBundles;
    private final OperationDefinitions definitions;

    EvaluateStudyOperation(SummaryBundles summaryBundles, OperationDefinitions definitions) {
        this.summaryBundles = summaryBundles;
        this.definitions = definitions;
    }

    @Operation(
            name = "$evaluate-response",
            typeName = "ResearchStudy",
            idempotent = true,
            manualRequest = true,
            canonicalUrl = OperationDefinitions.URL + DEFINITION)
    public Bundle evaluate(@IdParam IdType id, RequestDetails request) {
        OperationParameters parameters = definitions.parameters(request, DEFINITION);
        return summaryBundles.answer(SummaryRequest.of(id.getIdPart(), parameters));
    }
}
