package org.cartlupus.summary.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cartlupus.domain.evaluation.EnteredScores;
import org.cartlupus.domain.evaluation.SubjectEvaluation;
import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.operation.fhir.AnswerBundle;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.response.Participant;
import org.cartlupus.response.SubjectAnswer;
import org.cartlupus.response.fhir.Responses;
import org.cartlupus.store.VersionedResources;
import org.cartlupus.summary.EndPointSummary;
import org.cartlupus.summary.StudySummary;
import org.cartlupus.summary.SummarizeResponse;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.Observation;
import org.springframework.stereotype.Component;

/** The answer about a study: reports, single responses and evidence if asked for, then what a person should know. */
@Component
class SummaryBundles {

    private final SummarizeResponse summarizeResponse;
    private final Responses responses;
    private final VersionedResources resources;
    private final AnswerLimits limits = AnswerLimits.DEFAULT;

    SummaryBundles(SummarizeResponse summarizeResponse, Responses responses, VersionedResources resources) {
        this.summarizeResponse = summarizeResponse;
        this.responses = responses;
        this.resources = resources;
    }

    Bundle answer(SummaryRequest request) {
        Collected collected = new Collected(request);
        StudySummary summary = summarizeResponse.summarize(
                request.study(),
                request.withResponses() ? EnteredScores.REVIEWED : EnteredScores.NOT_REVIEWED,
                collected::add);
        AnswerBundle bundle = new AnswerBundle();
        ReportWriter writer = new ReportWriter(summary, request.denominator());
        for (EndPointSummary endPoint : summary.endPoints()) {
            MeasureReport report = writer.write(endPoint);
            collected.responses.stream()
                    .filter(response -> response.endPoint() == endPoint.endPoint())
                    .forEach(response ->
                            report.addEvaluatedResource().setReference(AnswerBundle.fullUrl(response.name())));
            bundle.add(writer.name(endPoint), report);
        }
        collected.responses.forEach(response -> bundle.add(response.name(), response.observation()));
        resources
                .read(collected.evidence.stream()
                        .map(Evidence::versionedReference)
                        .toList())
                .forEach(resource -> bundle.add(resource.getId(), resource));
        return bundle.with(collected.warnings.all());
    }

    private record Response(EndPoint endPoint, String name, Observation observation) {}

    /** What of single participants goes into the answer. */
    private final class Collected {

        private final SummaryRequest request;
        private final Warnings warnings = new Warnings(limits.warnings());
        private final List<Response> responses = new ArrayList<>();
        private final SortedSet<Evidence> evidence = new TreeSet<>();

        Collected(SummaryRequest request) {
            this.request = request;
        }

        void add(Participant participant, SubjectAnswer answer) {
            SubjectEvaluation evaluation = answer.evaluation();
            if (answer.obstacle() != null) {
                warnings.add(answer.obstacle());
            }
            if (evaluation == null) {
                return;
            }
            evaluation.notices().forEach(notice -> warnings.add(Responses.warning(notice)));
            for (Verdict verdict : evaluation.verdicts()) {
                if (request.withResponses()) {
                    Observation observation = SummaryBundles.this.responses.write(verdict, answer.record());
                    responses.add(new Response(
                            verdict.endPoint(),
                            observation.getIdentifierFirstRep().getValue(),
                            observation));
                }
                if (request.withEvidence()) {
                    evidence.addAll(verdict.findings().evidence());
                    evidence.addAll(verdict.eventEvidence());
                }
            }
            if (responses.size() + evidence.size() > limits.resources()) {
                throw new Refusal(tooMany());
            }
        }

        private Issue tooMany() {
            return Issue.error(
                    IssueCode.TOO_MANY_RESULTS,
                    "The answer would hold more than " + limits.resources()
                            + " responses and resources. Ask for fewer visits, or for single participants at"
                            + " ResearchSubject/$evaluate-response.",
                    "结果超过 " + limits.resources() + " 条。请减少访视，或用 ResearchSubject/$evaluate-response 逐例查询。",
                    request.withEvidence() ? "includeEvidence" : "includeResponses");
        }
    }
}
