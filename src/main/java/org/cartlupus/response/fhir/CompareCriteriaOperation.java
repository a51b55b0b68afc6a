package org.cartlupus.response.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.cartlupus.operation.fhir.FhirOperations;
import org.cartlupus.operation.fhir.OperationDefinitions;
import org.cartlupus.operation.fhir.OperationParameters;
import org.cartlupus.response.CompareCriteria;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.stereotype.Component;

/** {@code ResearchSubject/[id]/$compare-criteria}, by GET or POST. */
@Component
class CompareCriteriaOperation implements FhirOperations {

    private static final String DEFINITION = "ln-compare-criteria";

    private final CompareCriteria compareCriteria;
    private final OperationDefinitions definitions;
    private final ResponseBundle responseBundle;

    CompareCriteriaOperation(
            CompareCriteria compareCriteria, OperationDefinitions definitions, ResponseBundle responseBundle) {
        this.compareCriteria = compareCriteria;
        this.definitions = definitions;
        this.responseBundle = responseBundle;
    }

    @Operation(
            name = "$compare-criteria",
            typeName = "ResearchSubject",
            idempotent = true,
            manualRequest = true,
            canonicalUrl = OperationDefinitions.URL + DEFINITION)
    public Bundle compare(@IdParam IdType id, RequestDetails request) {
        OperationParameters parameters = definitions.parameters(request, DEFINITION);
        return responseBundle.of(compareCriteria.compare(EvaluationRequests.comparison(id.getIdPart(), parameters)));
    }
}
