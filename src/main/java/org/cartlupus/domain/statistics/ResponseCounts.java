package org.cartlupus.domain.statistics;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Who is where (clinical rules 9.1). The six parts from {@code responders} to {@code neverInfused} are disjoint and add
 * to {@code enrolled}.
 *
 * @param enrolled every participant
 * @param infused those who received cells, whatever their outcome
 * @param responders responders
 * @param nonResponders infused and not responding, by assessment or because an event decides
 * @param withdrawn infused and withdrawn without data for the visit
 * @param notEvaluable infused, with data missing
 * @param notDue visit not due yet, infused or not
 * @param neverInfused never infused, and not waiting for it either
 * @param byResult how many carry each result code, in the order of the codes
 */
public record ResponseCounts(
        int enrolled,
        int infused,
        int responders,
        int nonResponders,
        int withdrawn,
        int notEvaluable,
        int notDue,
        int neverInfused,
        SortedMap<String, Integer> byResult) {

    public ResponseCounts {
        byResult = Collections.unmodifiableSortedMap(new TreeMap<>(byResult));
    }

    static ResponseCounts of(Collection<SubjectOutcome> subjects) {
        return new ResponseCounts(
                subjects.size(),
                count(subjects, SubjectOutcome::infused),
                count(subjects, infusedWith(VisitOutcome.RESPONDER)),
                count(subjects, infusedWith(VisitOutcome.NON_RESPONDER)),
                count(subjects, infusedWith(VisitOutcome.WITHDRAWN)),
                count(subjects, infusedWith(VisitOutcome.NOT_EVALUABLE)),
                count(subjects, subject -> subject.outcome() == VisitOutcome.NOT_DUE),
                count(subjects, subject -> !subject.infused() && subject.outcome() != VisitOutcome.NOT_DUE),
                byResult(subjects));
    }

    private static Predicate<SubjectOutcome> infusedWith(VisitOutcome outcome) {
        return subject -> subject.infused() && subject.outcome() == outcome;
    }

    private static int count(Collection<SubjectOutcome> subjects, Predicate<SubjectOutcome> condition) {
        return (int) subjects.stream().filter(condition).count();
    }

    private static SortedMap<String, Integer> byResult(Collection<SubjectOutcome> subjects) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (SubjectOutcome subject : subjects) {
            String result = subject.result();
            if (result != null) {
                counts.merge(result, 1, Integer::sum);
            }
        }
        return counts;
    }
}
