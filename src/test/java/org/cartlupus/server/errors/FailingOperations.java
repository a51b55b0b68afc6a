package org.cartlupus.server.errors;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import org.cartlupus.operation.fhir.FhirOperations;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.springframework.stereotype.Component;

/** An operation of the tests, found as a feature's operations are: fails in the way it is asked to. */
@Component
public class FailingOperations implements FhirOperations {

    @Operation(name = "$fail", idempotent = true)
    public Parameters fail(@OperationParam(name = "how", min = 1) CodeType how) throws Exception {
        throw switch (how.getCode()) {
            case "refusal" ->
                new Refusal(Issue.error(IssueCode.NO_DAY_0, "No infusion is recorded.", "无回输记录。", "ResearchSubject"));
            case "timeout" -> new IllegalStateException(new SQLTimeoutException("select secret"));
            case "no-database" -> new IllegalStateException(new SQLTransientConnectionException("10.0.0.1 secret"));
            default -> new IllegalStateException("secret of org.cartlupus.server at line 7");
        };
    }
}
