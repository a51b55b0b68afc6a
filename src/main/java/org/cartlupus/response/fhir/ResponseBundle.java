package org.cartlupus.response.fhir;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cartlupus.domain.evaluation.SubjectEvaluation;
import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.operation.fhir.AnswerBundle;
import org.cartlupus.outcome.Issue;
import org.cartlupus.response.ComparedSubject;
import org.cartlupus.response.SubjectAnswer;
import org.cartlupus.store.VersionedResources;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Observation;
import org.springframework.stereotype.Component;

/**
 * The answer of {@code $evaluate-response} and {@code $compare-criteria}: verdicts, then the evidence if asked for or the
 * comparison, then what a person should know.
 */
@Component
class ResponseBundle {

    private final VersionedResources resources;
    private final Responses responses;

    ResponseBundle(VersionedResources resources, Responses responses) {
        this.resources = resources;
        this.responses = responses;
    }

    Bundle of(List<SubjectAnswer> answers, boolean includeEvidence) {
        AnswerBundle bundle = new AnswerBundle();
        Set<Issue> issues = new LinkedHashSet<>();
        Set<Evidence> evidence = new TreeSet<>();
        for (SubjectAnswer answer : answers) {
            SubjectEvaluation evaluation = answer.evaluation();
            if (answer.obstacle() != null) {
                issues.add(answer.obstacle());
            }
            if (evaluation != null) {
                add(bundle, evaluation, answer.record(), issues);
                for (Verdict verdict : evaluation.verdicts()) {
                    evidence.addAll(verdict.findings().evidence());
                    evidence.addAll(verdict.eventEvidence());
                }
            }
        }
        if (includeEvidence) {
            List<String> references =
                    evidence.stream().map(Evidence::versionedReference).toList();
            resources.read(references).forEach(resource -> bundle.add(resource.getId(), resource));
        }
        return bundle.with(issues);
    }

    /** The verdicts of every set, then which of them differ. */
    Bundle of(ComparedSubject compared) {
        AnswerBundle bundle = new AnswerBundle();
        Set<Issue> issues = new LinkedHashSet<>();
        compared.evaluations().forEach(evaluation -> add(bundle, evaluation, compared.record(), issues));
        String subject = compared.record().reference();
        bundle.add("comparison " + subject, ComparisonWriter.write(compared.comparison(), subject));
        return bundle.with(issues);
    }

    private void add(AnswerBundle bundle, SubjectEvaluation evaluation, SubjectRecord subject, Set<Issue> issues) {
        for (Verdict verdict : evaluation.verdicts()) {
            Observation response = responses.write(verdict, subject);
            bundle.add(response.getIdentifierFirstRep().getValue(), response);
        }
        evaluation.notices().forEach(notice -> issues.add(NoticeIssues.warning(notice)));
    }
}
