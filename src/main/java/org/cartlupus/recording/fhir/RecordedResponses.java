package org.cartlupus.recording.fhir;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlupus.domain.evaluation.SubjectEvaluation;
import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.response.EvaluationRequest;
import org.cartlupus.response.SubjectAnswer;
import org.cartlupus.response.fhir.Responses;
import org.cartlupus.store.ResponseStore;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Provenance;
import org.springframework.stereotype.Component;

/** Keeps verdicts: only what is new, or says something else than what is stored, becomes a new version. */
@Component
class RecordedResponses {

    private final ResponseStore store;
    private final ResponseContent content;
    private final Responses responses;
    private final Clock clock;

    RecordedResponses(ResponseStore store, ResponseContent content, Responses responses, Clock clock) {
        this.store = store;
        this.content = content;
        this.responses = responses;
        this.clock = clock;
    }

    /**
     * To be called inside a transaction, alone with these participants.
     *
     * @param asked what the answers are to
     * @return the stored Observations in the order of the answers, the Provenance of each, and what a person should know
     * @throws Refusal if an identifier belongs to several stored responses or to another participant's
     */
    Bundle record(List<SubjectAnswer> answers, EvaluationRequest asked, String serverBase) {
        Map<String, Observation> fresh = new LinkedHashMap<>();
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        Set<Issue> issues = new LinkedHashSet<>();
        for (SubjectAnswer answer : answers) {
            Stream.ofNullable(answer.obstacle()).forEach(issues::add);
            SubjectEvaluation evaluation = answer.evaluation();
            if (evaluation != null) {
                for (Verdict verdict : evaluation.verdicts()) {
                    Observation response = responses.write(verdict, answer.record());
                    if (fresh.put(identifier(response), response) != null) {
                        throw ambiguous(identifier(response));
                    }
                    verdicts.put(identifier(response), verdict);
                }
                evaluation.notices().forEach(notice -> issues.add(Responses.warning(notice)));
            }
        }
        Map<String, Observation> stored = stored(fresh);
        Date now = Date.from(clock.instant());
        List<Observation> changed = changed(fresh, stored, now);
        List<Observation> unchanged = new ArrayList<>(stored.values());
        changed.forEach(response -> unchanged.remove(stored.get(identifier(response))));
        List<Observation> written = store.put(changed);
        List<Provenance> provenances = new ArrayList<>(provenanceOf(unchanged));
        ResponseProvenance.of(written, verdicts, asked, now)
                .forEach(provenance -> provenances.add(store.create(provenance)));
        written.forEach(response -> stored.put(identifier(response), response));
        return RecordedBundle.of(
                fresh.keySet().stream()
                        .flatMap(identifier -> Stream.ofNullable(stored.get(identifier)))
                        .toList(),
                provenances,
                issues,
                serverBase);
    }

    /** What is stored under the identifiers of these responses. */
    private Map<String, Observation> stored(Map<String, Observation> fresh) {
        Map<String, Observation> stored = new LinkedHashMap<>();
        for (Observation found : store.byIdentifier(List.copyOf(fresh.keySet()))) {
            Observation response = fresh.get(identifier(found));
            if (response == null
                    || stored.put(identifier(found), found) != null
                    || !focus(found).equals(focus(response))) {
                throw ambiguous(identifier(found));
            }
        }
        return stored;
    }

    /** The responses to write, with status and time of recording. */
    private List<Observation> changed(Map<String, Observation> fresh, Map<String, Observation> stored, Date now) {
        List<Observation> changed = new ArrayList<>();
        fresh.forEach((identifier, response) -> {
            Observation before = stored.get(identifier);
            if (before == null || !content.isSame(before, response)) {
                response.setStatus(before == null ? ObservationStatus.FINAL : ObservationStatus.AMENDED);
                changed.add(response.setIssued(now));
            }
        });
        return changed;
    }

    /** Where the present versions of these came from. */
    private List<Provenance> provenanceOf(List<Observation> responses) {
        Set<String> versions = new HashSet<>();
        responses.forEach(response -> versions.add(ResponseProvenance.version(response)));
        return store
                .provenanceOf(responses.stream()
                        .map(response -> response.getIdElement()
                                .toUnqualifiedVersionless()
                                .getValue())
                        .toList())
                .stream()
                .filter(provenance ->
                        provenance.getTarget().stream().anyMatch(target -> versions.contains(target.getReference())))
                .toList();
    }

    private static String identifier(Observation response) {
        return response.getIdentifierFirstRep().getValue();
    }

    private static String focus(Observation response) {
        return response.getFocusFirstRep()
                .getReferenceElement()
                .toUnqualifiedVersionless()
                .getValue();
    }

    private static Refusal ambiguous(String identifier) {
        return new Refusal(Issue.error(
                IssueCode.MULTIPLE_MATCHES,
                "The identifier " + identifier + " is used by several responses or participants; nothing was recorded."
                        + " Give each participant a number of their own, or delete what was stored by mistake.",
                "标识符 " + identifier + " 被多个应答或受试者使用，未记录任何结果。",
                "Observation"));
    }
}
