package org.cartlupus.domain.statistics;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Response of the study at one visit for one end point, overall and by arm (clinical rules 9.1, 9.4). The trial has no
 * control: arms are described, never compared.
 *
 * @param overall all participants
 * @param byArm each arm, in the order of the arms' names
 */
public record ResponseAnalysis(ResponseSummary overall, SortedMap<String, ResponseSummary> byArm) {

    public ResponseAnalysis {
        byArm = Collections.unmodifiableSortedMap(new TreeMap<>(byArm));
    }

    /**
     * @param subjects one outcome for every enrolled participant, in any order
     * @throws IllegalArgumentException if a participant occurs twice
     */
    public static ResponseAnalysis of(Collection<SubjectOutcome> subjects, RateParameters parameters) {
        return of(subjects, Set.of(), parameters);
    }

    /**
     * @param subjects one outcome for every enrolled participant, in any order
     * @param arms arms to describe also where nobody of them is among the participants
     * @throws IllegalArgumentException if a participant occurs twice
     */
    public static ResponseAnalysis of(
            Collection<SubjectOutcome> subjects, Set<String> arms, RateParameters parameters) {
        Set<String> seen = new HashSet<>();
        for (SubjectOutcome subject : subjects) {
            if (!seen.add(subject.subject())) {
                throw new IllegalArgumentException("participant counted twice: " + subject.subject());
            }
        }
        SortedMap<String, List<SubjectOutcome>> members = subjects.stream()
                .collect(Collectors.groupingBy(SubjectOutcome::arm, TreeMap::new, Collectors.toList()));
        SortedMap<String, ResponseSummary> byArm = new TreeMap<>();
        arms.forEach(arm -> byArm.put(arm, ResponseSummary.of(List.of(), parameters)));
        members.forEach((arm, ofArm) -> byArm.put(arm, ResponseSummary.of(ofArm, parameters)));
        return new ResponseAnalysis(ResponseSummary.of(subjects, parameters), byArm);
    }
}
