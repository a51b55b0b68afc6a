package org.cartlupus.server.errors;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import java.util.List;
import org.cartlupus.operation.fhir.FhirInterceptor;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.outcome.fhir.Outcomes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Turns whatever a request failed with into a coded OperationOutcome; the server's own failures go to the log in full. */
@Component
public class ErrorAnswers implements FhirInterceptor {

    private static final Logger log = LoggerFactory.getLogger(ErrorAnswers.class);

    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    public @Nullable BaseServerResponseException translate(RequestDetails request, Throwable failure) {
        if (failure instanceof BaseServerResponseException answer && answer.getStatusCode() < 400) {
            return null;
        }
        return answer(failure, request.getRequestId());
    }

    /** @param requestId as the client knows it from the header X-Request-ID */
    BaseServerResponseException answer(Throwable failure, @Nullable String requestId) {
        Refusal refusal = Failures.asRefusal(failure);
        if (refusal == null) {
            log.error("Request {} failed", requestId, failure);
            refusal = ownFailure(Failures.isDatabaseOut(failure) ? 503 : 500, requestId);
        } else {
            log.debug("Request {} refused: {}", requestId, refusal.getMessage());
        }
        return answer(refusal, failure);
    }

    private static Refusal ownFailure(int status, @Nullable String requestId) {
        return new Refusal(
                List.of(Issue.error(
                        IssueCode.INTERNAL_ERROR,
                        "The server failed; nothing was changed. Please report request %s.".formatted(requestId),
                        "服务器内部错误，未作任何更改。请报告请求编号 %s。".formatted(requestId))),
                status);
    }

    /** HAPI's own exception stays where its status is right: it may carry headers, such as where a deleted resource was. */
    private static BaseServerResponseException answer(Refusal refusal, Throwable failure) {
        BaseServerResponseException answer =
                failure instanceof BaseServerResponseException coded && coded.getStatusCode() == refusal.httpStatus()
                        ? coded
                        : new UnclassifiedServerFailureException(refusal.httpStatus(), refusal.getMessage());
        answer.setOperationOutcome(Outcomes.of(refusal.issues()));
        return answer;
    }
}
