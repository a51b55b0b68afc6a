package org.cartlupus.toxicity.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import org.cartlupus.criteria.CriteriaRequest;
import org.cartlupus.domain.subject.DataProblem;
import org.cartlupus.domain.toxicity.ToxicityFinding;
import org.cartlupus.operation.fhir.AnswerBundle;
import org.cartlupus.operation.fhir.FhirOperations;
import org.cartlupus.operation.fhir.OperationDefinitions;
import org.cartlupus.operation.fhir.OperationParameters;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.response.fhir.NoticeIssues;
import org.cartlupus.toxicity.DeriveToxicity;
import org.cartlupus.toxicity.SubjectToxicity;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.springframework.stereotype.Component;

/** {@code ResearchSubject/[id]/$toxicity}, by GET or POST. */
@Component
class ToxicityOperation implements FhirOperations {

    private static final String DEFINITION = "ln-toxicity";

    private final DeriveToxicity deriveToxicity;
    private final OperationDefinitions definitions;

    ToxicityOperation(DeriveToxicity deriveToxicity, OperationDefinitions definitions) {
        this.deriveToxicity = deriveToxicity;
        this.definitions = definitions;
    }

    @Operation(
            name = "$toxicity",
            typeName = "ResearchSubject",
            idempotent = true,
            manualRequest = true,
            canonicalUrl = OperationDefinitions.URL + DEFINITION)
    public Bundle ofSubject(@IdParam IdType id, RequestDetails request) {
        OperationParameters parameters = definitions.parameters(request, DEFINITION);
        SubjectToxicity toxicity = deriveToxicity.ofSubject(
                id.getIdPart(),
                new CriteriaRequest(
                        parameters.date("dataCutoff"),
                        parameters.instant("asOf"),
                        parameters.one("criteria").orElse(null)));
        AnswerBundle answer = new AnswerBundle();
        for (ToxicityFinding finding : toxicity.findings()) {
            Observation observation = FindingWriter.write(finding, toxicity);
            answer.add(observation.getIdentifierFirstRep().getValue(), observation);
        }
        return answer.with(issues(toxicity));
    }

    private static List<Issue> issues(SubjectToxicity toxicity) {
        List<Issue> issues = new ArrayList<>();
        toxicity.record().problems().forEach(problem -> issues.add(notUsed(problem)));
        toxicity.notices().stream().map(NoticeIssues::warning).forEach(issues::add);
        return issues;
    }

    private static Issue notUsed(DataProblem problem) {
        return Issue.warning(
                IssueCode.VALUE_NOT_USABLE,
                problem.reference() + " " + problem.element() + " was not used: " + problem.detail() + ".",
                problem.reference() + " " + problem.element() + " 未采用：" + problem.detail() + "。",
                problem.reference());
    }
}
