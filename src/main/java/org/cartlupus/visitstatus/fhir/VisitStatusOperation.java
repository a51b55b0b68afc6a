package org.cartlupus.visitstatus.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import org.cartlupus.operation.fhir.FhirOperations;
import org.cartlupus.operation.fhir.OperationDefinitions;
import org.cartlupus.response.EvaluationRequest;
import org.cartlupus.response.fhir.EvaluationRequests;
import org.cartlupus.visitstatus.ReviewVisits;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.stereotype.Component;

/** {@code $visit-status} of a participant and of a study, by GET or POST. */
@Component
class VisitStatusOperation implements FhirOperations {

    private static final String NAME = "$visit-status";
    private static final String OF_SUBJECT = "ln-visit-status-subject";
    private static final String OF_STUDY = "ln-visit-status-study";

    private final ReviewVisits reviewVisits;
    private final OperationDefinitions definitions;

    VisitStatusOperation(ReviewVisits reviewVisits, OperationDefinitions definitions) {
        this.reviewVisits = reviewVisits;
        this.definitions = definitions;
    }

    @Operation(
            name = NAME,
            typeName = "ResearchSubject",
            idempotent = true,
            manualRequest = true,
            canonicalUrl = OperationDefinitions.URL + OF_SUBJECT)
    public Bundle ofSubject(@IdParam IdType id, RequestDetails request) {
        EvaluationRequest asked = asked(request, OF_SUBJECT);
        return VisitStatusBundle.of(
                List.of(reviewVisits.ofSubject(id.getIdPart(), asked.visits(), asked.dataCutOff())));
    }

    @Operation(
            name = NAME,
            typeName = "ResearchStudy",
            idempotent = true,
            manualRequest = true,
            canonicalUrl = OperationDefinitions.URL + OF_STUDY)
    public Bundle ofStudy(@IdParam IdType id, RequestDetails request) {
        EvaluationRequest asked = asked(request, OF_STUDY);
        return VisitStatusBundle.of(reviewVisits.ofStudy(id.getIdPart(), asked.visits(), asked.dataCutOff()));
    }

    /** Visits and cut-off; the definitions take nothing else. */
    private EvaluationRequest asked(RequestDetails request, String definition) {
        return EvaluationRequests.of(List.of(), definitions.parameters(request, definition));
    }
}
