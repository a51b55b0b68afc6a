package org.cartlupus.response;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cartlupus.criteria.CriteriaSets;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.evaluation.CriteriaComparison;
import org.cartlupus.domain.evaluation.SubjectEvaluation;
import org.cartlupus.outcome.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Judges one participant under several criteria sets. The set of the participant's study comes first and is what the
 * others are compared with; where it is not among them, the first one named is. Reads only; nothing is stored.
 */
@Component
public class CompareCriteria {

    private final EvaluateResponse evaluateResponse;
    private final CriteriaSets criteriaSets;

    public CompareCriteria(EvaluateResponse evaluateResponse, CriteriaSets criteriaSets) {
        this.evaluateResponse = evaluateResponse;
        this.criteriaSets = criteriaSets;
    }

    /** @throws Refusal if the participant or a criteria set is unknown, or no verdict is possible */
    public ComparedSubject compare(ComparisonRequest request) {
        Instant asOf = evaluateResponse.known(request.asOf());
        List<CriteriaSet> sets = sets(request.criteria(), asOf);
        ZoneId usualZone = evaluateResponse.zoneOf(sets.get(0));
        Participant participant = participant(request.subject(), usualZone, asOf);
        // Read once, so that all sets judge the same state of the record; again only where a set has days of its own.
        Map<ZoneId, Participant> byZone = new HashMap<>();
        byZone.put(usualZone, participant);

        List<SubjectEvaluation> evaluations = new ArrayList<>();
        List<CriteriaComparison.Judged> judged = new ArrayList<>();
        for (CriteriaSet set : studySetFirst(sets, EvaluateResponse.criteriaOf(participant))) {
            ZoneId zone = evaluateResponse.zoneOf(set);
            SubjectAnswer answer = EvaluateResponse.answer(
                    byZone.computeIfAbsent(zone, other -> participant(request.subject(), other, asOf)),
                    request.endPoints(),
                    request.visits(),
                    set,
                    evaluateResponse.cutOff(request.dataCutOff(), zone, asOf));
            SubjectEvaluation evaluation = answer.evaluation();
            if (evaluation == null) {
                throw new Refusal(Stream.ofNullable(answer.obstacle()).toList());
            }
            evaluations.add(evaluation);
            judged.add(new CriteriaComparison.Judged(set.identity(), evaluation.verdicts()));
        }
        return new ComparedSubject(participant.record(), evaluations, CriteriaComparison.of(judged));
    }

    private Participant participant(String id, ZoneId zone, @Nullable Instant asOf) {
        return evaluateResponse
                .found(List.of(id), zone, asOf)
                .values()
                .iterator()
                .next();
    }

    /** Never empty: the trial's own set is always published. */
    List<CriteriaSet> sets(List<String> asked, @Nullable Instant asOf) {
        List<CriteriaSet> published = asked.isEmpty() ? criteriaSets.published(asOf) : List.of();
        if (!published.isEmpty()) {
            return published;
        }
        return (asked.isEmpty() ? List.of(CriteriaSets.DEFAULT) : asked)
                .stream()
                        .map(canonical -> evaluateResponse.criteriaSet(canonical, asOf))
                        .distinct()
                        .toList();
    }

    static List<CriteriaSet> studySetFirst(List<CriteriaSet> sets, String ofStudy) {
        return sets.stream()
                .sorted(Comparator.comparing(set -> !isNamedBy(set, ofStudy)))
                .toList();
    }

    private static boolean isNamedBy(CriteriaSet set, String canonical) {
        return canonical.equals(set.identity().canonical())
                || canonical.equals(set.identity().url());
    }
}
