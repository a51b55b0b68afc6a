package org.cartlupus.response.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.stream.Stream;
import org.cartlupus.operation.fhir.FhirOperations;
import org.cartlupus.operation.fhir.OperationDefinitions;
import org.cartlupus.operation.fhir.OperationParameters;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.response.EvaluateResponse;
import org.cartlupus.response.SubjectAnswer;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.stereotype.Component;

/** {@code ResearchSubject/$evaluate-response}, for one participant or up to a hundred, by GET or POST. */
@Component
class EvaluateResponseOperation implements FhirOperations {

    private static final String NAME = "$evaluate-response";
    private static final String DEFINITION = "ln-evaluate-response-subject";

    private final EvaluateResponse evaluateResponse;
    private final OperationDefinitions definitions;
    private final ResponseBundle responseBundle;

    EvaluateResponseOperation(
            EvaluateResponse evaluateResponse, OperationDefinitions definitions, ResponseBundle responseBundle) {
        this.evaluateResponse = evaluateResponse;
        this.definitions = definitions;
        this.responseBundle = responseBundle;
    }

    @Operation(
            name = NAME,
            typeName = "ResearchSubject",
            idempotent = true,
            manualRequest = true,
            canonicalUrl = OperationDefinitions.URL + DEFINITION)
    public Bundle ofOne(@IdParam IdType id, RequestDetails request) {
        OperationParameters parameters = definitions.parametersWithout("subject", request, DEFINITION);
        return answer(List.of(id.getIdPart()), parameters);
    }

    @Operation(
            name = NAME,
            typeName = "ResearchSubject",
            idempotent = true,
            manualRequest = true,
            canonicalUrl = OperationDefinitions.URL + DEFINITION)
    public Bundle ofSeveral(RequestDetails request) {
        OperationParameters parameters = definitions.parameters(request, DEFINITION);
        return answer(EvaluationRequests.subjects(parameters), parameters);
    }

    private Bundle answer(List<String> subjects, OperationParameters parameters) {
        List<SubjectAnswer> answers = evaluateResponse.answer(EvaluationRequests.of(subjects, parameters));
        boolean noneAnswered = answers.stream().allMatch(answer -> answer.obstacle() != null);
        if (noneAnswered) {
            throw new Refusal(answers.stream()
                    .flatMap(answer -> Stream.ofNullable(answer.obstacle()))
                    .toList());
        }
        return responseBundle.of(answers, parameters.isTrue("includeEvidence"));
    }
}
