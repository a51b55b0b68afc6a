package org.cartlupus.summary;

import java.util.ArrayList;
import java.util.List;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.evaluation.CriteriaComparison;
import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.domain.verdict.Outcome;
import org.jspecify.annotations.Nullable;

/** Counts, at one visit for one end point, how often two sets say the same, and keeps who flips. */
final class AgreementTally {

    private final int[][] same;
    private final int[][] judged;
    private final List<StudyComparison.Flip> flips = new ArrayList<>();

    /** @param sets how many */
    AgreementTally(int sets) {
        this.same = new int[sets][sets];
        this.judged = new int[sets][sets];
    }

    /** @return how many flips this adds */
    int add(String subject, CriteriaComparison.Row row) {
        List<CriteriaComparison.Result> results = row.results();
        for (int one = 0; one < results.size(); one++) {
            for (int other = one + 1; other < results.size(); other++) {
                count(one, outcome(results.get(one)), other, outcome(results.get(other)));
            }
        }
        int before = flips.size();
        results.stream()
                .filter(CriteriaComparison.Result::flips)
                .map(result -> new StudyComparison.Flip(
                        subject, result.criteria(), outcome(results.get(0)), outcome(result), result.differences()))
                .forEach(flips::add);
        return flips.size() - before;
    }

    /** One for each two sets, the lower one first. */
    List<StudyComparison.Agreement> agreements(List<CriteriaSet.Identity> sets) {
        List<StudyComparison.Agreement> agreements = new ArrayList<>();
        for (int one = 0; one < sets.size(); one++) {
            for (int other = one + 1; other < sets.size(); other++) {
                agreements.add(new StudyComparison.Agreement(
                        sets.get(one), sets.get(other), same[one][other], judged[one][other]));
            }
        }
        return agreements;
    }

    List<StudyComparison.Flip> flips() {
        return flips;
    }

    private void count(int one, @Nullable Outcome ofOne, int other, @Nullable Outcome ofOther) {
        if (ofOne != null || ofOther != null) {
            judged[one][other]++;
            same[one][other] += ofOne == ofOther ? 1 : 0;
        }
    }

    private static @Nullable Outcome outcome(CriteriaComparison.Result result) {
        Verdict verdict = result.verdict();
        return verdict == null ? null : verdict.outcome();
    }
}
