package org.cartlupus.domain.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a study by its numbers: {@code new Study().with(18, "Low", RESPONDER, "CRR")}. */
final class Study {

    private final List<SubjectOutcome> subjects = new ArrayList<>();

    Study with(int number, String arm, VisitOutcome outcome, @Nullable String result) {
        return add(number, arm, true, outcome, result);
    }

    Study neverInfused(int number, String arm, VisitOutcome outcome) {
        return add(number, arm, false, outcome, null);
    }

    private Study add(int number, String arm, boolean infused, VisitOutcome outcome, @Nullable String result) {
        for (int i = 0; i < number; i++) {
            subjects.add(new SubjectOutcome("S" + subjects.size(), arm, infused, outcome, result));
        }
        return this;
    }

    List<SubjectOutcome> subjects() {
        return List.copyOf(subjects);
    }

    ResponseAnalysis analysed() {
        return ResponseAnalysis.of(subjects, RateParameters.DEFAULT);
    }

    ResponseAnalysis analysed(RateParameters parameters) {
        return ResponseAnalysis.of(subjects, parameters);
    }
}
