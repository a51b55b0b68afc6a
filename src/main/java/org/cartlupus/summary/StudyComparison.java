package org.cartlupus.summary;

import java.util.List;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.evaluation.CriteriaComparison;
import org.cartlupus.domain.statistics.Denominator;
import org.cartlupus.domain.statistics.Rate;
import org.cartlupus.domain.statistics.ResponseSummary;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Outcome;
import org.cartlupus.response.StudyQuestion;
import org.jspecify.annotations.Nullable;

/**
 * A study under several criteria sets, side by side.
 *
 * @param questions what was asked of each participant, one for each set; the others are compared with the first
 * @param rows in the order of visit, then end point
 */
public record StudyComparison(List<StudyQuestion> questions, List<Row> rows) {

    public StudyComparison {
        questions = List.copyOf(questions);
        rows = List.copyOf(rows);
    }

    /** Does any participant come out otherwise under any set? */
    public boolean flips() {
        return rows.stream().anyMatch(Row::flips);
    }

    /**
     * One end point at one visit under every set.
     *
     * @param results one for each set, in their order
     * @param agreements one for each two sets
     * @param flipped in the order of the participants, then of the sets
     */
    public record Row(
            EndPoint endPoint, VisitCode visit, List<Result> results, List<Agreement> agreements, List<Flip> flipped) {

        public Row {
            results = List.copyOf(results);
            agreements = List.copyOf(agreements);
            flipped = List.copyOf(flipped);
        }

        /** Does any participant come out otherwise under any set? */
        public boolean flips() {
            return !flipped.isEmpty();
        }

        /** The rates by set and how many flip, in one sentence. */
        public String sentence() {
            StringBuilder sentence = new StringBuilder(endPoint.title() + " at " + visit.title() + ": ");
            for (int i = 0; i < results.size(); i++) {
                Result result = results.get(i);
                long others = flipped.stream()
                        .filter(flip -> flip.criteria().equals(result.criteria()))
                        .count();
                sentence.append(i == 0 ? "" : "; ")
                        .append(result.rate().numerator())
                        .append(" of ")
                        .append(result.rate().denominator())
                        .append(i == 0 ? " respond under " : " under ")
                        .append(result.criteria().id())
                        .append(' ')
                        .append(result.criteria().version())
                        .append(i == 0 ? "" : others == 0 ? " (none flips)" : " (" + others + " flip)");
            }
            return sentence.append('.').toString();
        }
    }

    /**
     * The study under one set, as its summary under this set says it (clinical rules 9.1): who was never infused counts.
     */
    public record Result(CriteriaSet.Identity criteria, ResponseSummary summary) {

        /** Of all participants whose visit is due, the registry record's denominator. */
        public Rate rate() {
            return summary.rate(Denominator.ENROLLED);
        }
    }

    /**
     * How often two sets say the same.
     *
     * @param same participants with the same outcome under both
     * @param judged participants who have an outcome under one of them at least; who was never infused has none
     */
    public record Agreement(CriteriaSet.Identity one, CriteriaSet.Identity other, int same, int judged) {}

    /**
     * One participant whose outcome under a set is another than under the first.
     *
     * @param subject for example {@code ResearchSubject/x}
     * @param reference outcome under the first set, {@code null} if that set does not judge the visit
     * @param here outcome under this set, {@code null} if this set does not judge the visit
     * @param differences conditions that say something else; empty where one of the sets does not judge the visit
     */
    public record Flip(
            String subject,
            CriteriaSet.Identity criteria,
            @Nullable Outcome reference,
            @Nullable Outcome here,
            List<CriteriaComparison.Difference> differences) {}
}
