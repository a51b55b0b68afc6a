package org.cartlupus.summary.fhir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cartlupus.domain.statistics.Denominator;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.operation.fhir.OperationParameters;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.response.StudyRequest;
import org.cartlupus.response.fhir.EvaluationRequests;

/**
 * Checked parameters of a call.
 *
 * @param denominator of whom the rates are rates
 * @param withResponses also the response of every participant
 * @param withEvidence also the resources used
 */
record SummaryRequest(StudyRequest study, Denominator denominator, boolean withResponses, boolean withEvidence) {

    /** @throws Refusal for an end point, visit or denominator that cannot be */
    static SummaryRequest of(String study, OperationParameters parameters) {
        List<Issue> problems = new ArrayList<>();
        Denominator denominator = Denominator.ENROLLED;
        for (String code : parameters.all("denominator")) {
            denominator = Denominator.ofCode(code).orElse(Denominator.ENROLLED);
            if (!denominator.code().equals(code)) {
                problems.add(unknownDenominator(code));
            }
        }
        StudyRequest asked = EvaluationRequests.study(study, parameters);
        asked.endPoints().stream()
                .filter(endPoint -> !EndPoint.OF_THE_TRIAL.contains(endPoint))
                .map(SummaryRequest::withoutMeasure)
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return new SummaryRequest(
                asked, denominator, parameters.isTrue("includeResponses"), parameters.isTrue("includeEvidence"));
    }

    private static Issue unknownDenominator(String code) {
        String known =
                Arrays.stream(Denominator.values()).map(Denominator::code).collect(Collectors.joining(", "));
        return Issue.error(
                IssueCode.UNKNOWN_DENOMINATOR,
                "There is no denominator '" + code + "'; there are " + known + ".",
                "没有分母 '" + code + "'；可用 " + known + "。",
                "denominator");
    }

    /** A report needs a Measure; the trial defines one for each end point of its registry record. */
    private static Issue withoutMeasure(EndPoint endPoint) {
        String reported = EndPoint.OF_THE_TRIAL.stream().map(EndPoint::code).collect(Collectors.joining(" and "));
        return Issue.error(
                IssueCode.UNKNOWN_END_POINT,
                "Rates of the study are reported for " + reported + ", not for " + endPoint.code()
                        + "; ResearchSubject/$evaluate-response judges it for single participants.",
                "研究层面仅报告 " + reported + "，不报告 " + endPoint.code() + "；可用 ResearchSubject/$evaluate-response 逐例评估。",
                "endpoint");
    }
}
