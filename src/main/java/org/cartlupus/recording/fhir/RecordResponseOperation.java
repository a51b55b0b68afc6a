package org.cartlupus.recording.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import org.cartlupus.operation.fhir.FhirOperations;
import org.cartlupus.operation.fhir.OperationDefinitions;
import org.cartlupus.recording.RecordResponse;
import org.cartlupus.response.EvaluationRequest;
import org.cartlupus.response.fhir.EvaluationRequests;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.stereotype.Component;

/** {@code $record-response} of a participant and of a study. It changes what is stored, so only by POST. */
@Component
class RecordResponseOperation implements FhirOperations {

    private static final String NAME = "$record-response";
    private static final String OF_SUBJECT = "ln-record-response-subject";
    private static final String OF_STUDY = "ln-record-response-study";

    private final RecordResponse recordResponse;
    private final RecordedResponses recordedResponses;
    private final OperationDefinitions definitions;

    RecordResponseOperation(
            RecordResponse recordResponse, RecordedResponses recordedResponses, OperationDefinitions definitions) {
        this.recordResponse = recordResponse;
        this.recordedResponses = recordedResponses;
        this.definitions = definitions;
    }

    @Operation(
            name = NAME,
            typeName = "ResearchSubject",
            manualRequest = true,
            canonicalUrl = OperationDefinitions.URL + OF_SUBJECT)
    public Bundle ofSubject(@IdParam IdType id, RequestDetails request) {
        EvaluationRequest asked = asked(List.of(id.getIdPart()), request, OF_SUBJECT);
        return recordResponse.ofSubject(
                asked, answers -> recordedResponses.record(answers, asked, request.getFhirServerBase()));
    }

    @Operation(
            name = NAME,
            typeName = "ResearchStudy",
            manualRequest = true,
            canonicalUrl = OperationDefinitions.URL + OF_STUDY)
    public Bundle ofStudy(@IdParam IdType id, RequestDetails request) {
        EvaluationRequest asked = asked(List.of(), request, OF_STUDY);
        return recordResponse.ofStudy(
                id.getIdPart(),
                asked,
                answers -> recordedResponses.record(answers, asked, request.getFhirServerBase()));
    }

    private EvaluationRequest asked(List<String> subjects, RequestDetails request, String definition) {
        return EvaluationRequests.of(subjects, definitions.parameters(request, definition));
    }
}
