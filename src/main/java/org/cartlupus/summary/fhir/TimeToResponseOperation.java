package org.cartlupus.summary.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.cartlupus.operation.fhir.AnswerBundle;
import org.cartlupus.operation.fhir.FhirOperations;
import org.cartlupus.operation.fhir.OperationDefinitions;
import org.cartlupus.operation.fhir.OperationParameters;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.response.fhir.EvaluationRequests;
import org.cartlupus.summary.ResponseTimes;
import org.cartlupus.summary.ResponseTimes.Intercurrent;
import org.cartlupus.summary.TimeToResponse;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.stereotype.Component;

/** {@code ResearchStudy/[id]/$time-to-response}, by GET or POST. */
@Component
class TimeToResponseOperation implements FhirOperations {

    private static final String DEFINITION = "ln-time-to-response-study";

    private final TimeToResponse timeToResponse;
    private final OperationDefinitions definitions;

    TimeToResponseOperation(TimeToResponse timeToResponse, OperationDefinitions definitions) {
        this.timeToResponse = timeToResponse;
        this.definitions = definitions;
    }

    @Operation(
            name = "$time-to-response",
            typeName = "ResearchStudy",
            idempotent = true,
            manualRequest = true,
            canonicalUrl = OperationDefinitions.URL + DEFINITION)
    public Bundle analyse(@IdParam IdType id, RequestDetails request) {
        OperationParameters parameters = definitions.parameters(request, DEFINITION);
        Intercurrent intercurrent = parameters
                .one("intercurrent")
                .map(TimeToResponseOperation::intercurrent)
                .orElse(Intercurrent.CENSORED);
        Warnings warnings = new Warnings(AnswerLimits.DEFAULT.warnings());
        ResponseTimes times = timeToResponse.analyse(
                EvaluationRequests.study(id.getIdPart(), parameters),
                intercurrent,
                (participant, answer) -> warnings.add(answer));
        AnswerBundle bundle = new AnswerBundle();
        bundle.add("time-to-response ResearchStudy/" + id.getIdPart(), ResponseTimesWriter.write(times));
        return bundle.with(warnings.all());
    }

    private static Intercurrent intercurrent(String code) {
        return Arrays.stream(Intercurrent.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(unknownIntercurrent(code)));
    }

    private static Issue unknownIntercurrent(String code) {
        String known =
                Arrays.stream(Intercurrent.values()).map(Intercurrent::code).collect(Collectors.joining(", "));
        return Issue.error(
                IssueCode.MALFORMED_PARAMETER,
                "Death, rescue and withdrawal can't be '" + code + "'; they can be " + known + ".",
                "死亡、挽救治疗和退出不能按 '" + code + "' 处理；可用 " + known + "。",
                "intercurrent");
    }
}
