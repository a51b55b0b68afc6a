package org.cartlupus.summary.fhir;

import ca.uhn.fhir.context.FhirContext;
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
    private final FhirContext fhir;

    EvaluateStudyOperation(SummaryBundles summaryBundles, OperationDefinitions definitions, FhirContext fhir) {
        this.summaryBundles = summaryBundles;
        this.definitions = definitions;
        this.fhir = fhir;
    }

    @Operation(
            name = "$evaluate-response",
            typeName = "ResearchStudy",
            idempotent = true,
            manualRequest = true,
            canonicalUrl = "https://cart-lupus.org/fhir/OperationDefinition/" + DEFINITION)
    public Bundle evaluate(@IdParam IdType id, RequestDetails request) {
        OperationParameters parameters = OperationParameters.read(request, fhir, definitions.byId(DEFINITION), "");
        return summaryBundles.answer(SummaryRequest.of(id.getIdPart(), parameters));
    }
}
