package org.cartlupus.summary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.evaluation.CriteriaComparison;
import org.cartlupus.domain.evaluation.SubjectEvaluation;
import org.cartlupus.domain.statistics.RateParameters;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.response.EvaluateStudyBySets;
import org.cartlupus.response.Participant;
import org.cartlupus.response.StudyComparisonRequest;
import org.cartlupus.response.StudyQuestion;
import org.cartlupus.response.SubjectAnswer;
import org.springframework.stereotype.Component;

/**
 * A study under several criteria sets: the counts and rate of each, how often two of them say the same, and who flips.
 * Of participants only their outcomes and flips stay in memory. Reads only; nothing is stored.
 */
@Component
public class CompareStudy {

    /** More flips than anybody reads, and few enough for memory. */
    static final int MAX_FLIPS = 20_000;

    private final EvaluateStudyBySets evaluateStudy;

    public CompareStudy(EvaluateStudyBySets evaluateStudy) {
        this.evaluateStudy = evaluateStudy;
    }

    /**
     * @param each is handed the answers about every participant, one for each set, in an order that stays
     * @throws Refusal if study or criteria set are unknown, there are no visit windows to judge by, or too many flip
     */
    public StudyComparison compare(StudyComparisonRequest request, EvaluateStudyBySets.Recipient each) {
        Tally tally = new Tally(evaluateStudy.questions(request));
        evaluateStudy.answer(tally.questions, (participant, answers) -> {
            if (tally.add(participant, answers)) {
                each.accept(participant, answers);
            }
        });
        return tally.comparison();
    }

    private static final class Tally {

        private final List<StudyQuestion> questions;
        private final List<CriteriaSet.Identity> sets;
        private final List<StudyTally> tallies;
        private final Map<VisitCode, Map<EndPoint, AgreementTally>> agreements = new EnumMap<>(VisitCode.class);
        private int flips;

        Tally(List<StudyQuestion> questions) {
            this.questions = questions;
            this.sets = questions.stream()
                    .map(question -> question.criteria().identity())
                    .toList();
            this.tallies = questions.stream().map(StudyTally::new).toList();
        }

        /** @return whether the participant counts under any set */
        boolean add(Participant participant, List<SubjectAnswer> answers) {
            boolean counts = false;
            List<CriteriaComparison.Judged> judged = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                counts |= tallies.get(i).add(participant, answers.get(i));
                SubjectEvaluation evaluation = answers.get(i).evaluation();
                judged.add(new CriteriaComparison.Judged(
                        sets.get(i), evaluation == null ? List.of() : evaluation.verdicts()));
            }
            String subject = participant.record().reference();
            for (CriteriaComparison.Row row : CriteriaComparison.of(judged).rows()) {
                flips += at(row.visit(), row.endPoint()).add(subject, row);
            }
            if (flips > MAX_FLIPS) {
                throw new Refusal(tooMany());
            }
            return counts;
        }

        StudyComparison comparison() {
            Set<VisitCode> shown = EnumSet.noneOf(VisitCode.class);
            // A set whose visits are all to come does not bring in visits that no set can judge yet.
            List<StudyTally> begun = tallies.stream().filter(StudyTally::anyDue).toList();
            (begun.isEmpty() ? tallies : begun).forEach(tally -> shown.addAll(tally.shown()));
            List<StudySummary> summaries = tallies.stream()
                    .map(tally -> tally.summary(RateParameters.DEFAULT, shown))
                    .toList();
            List<StudyComparison.Row> rows = new ArrayList<>();
            for (VisitCode visit : shown) {
                for (EndPointSummary endPoint : summaries.get(0).endPoints()) {
                    AgreementTally agreement = at(visit, endPoint.endPoint());
                    rows.add(new StudyComparison.Row(
                            endPoint.endPoint(),
                            visit,
                            summaries.stream()
                                    .map(summary -> result(summary, endPoint.endPoint(), visit))
                                    .toList(),
                            agreement.agreements(sets),
                            agreement.flips()));
                }
            }
            return new StudyComparison(questions, rows);
        }

        private AgreementTally at(VisitCode visit, EndPoint endPoint) {
            return agreements
                    .computeIfAbsent(visit, unused -> new EnumMap<>(EndPoint.class))
                    .computeIfAbsent(endPoint, unused -> new AgreementTally(sets.size()));
        }

        private static StudyComparison.Result result(StudySummary summary, EndPoint endPoint, VisitCode visit) {
            return summary.endPoints().stream()
                    .filter(one -> one.endPoint() == endPoint)
                    .flatMap(one -> one.visits().stream())
                    .filter(one -> one.visit() == visit)
                    .map(one -> new StudyComparison.Result(
                            summary.question().criteria().identity(),
                            one.analysis().overall()))
                    .findFirst()
                    .orElseThrow();
        }

        private static Issue tooMany() {
            return Issue.error(
                    IssueCode.TOO_MANY_RESULTS,
                    "More than " + MAX_FLIPS
                            + " results flip. Ask for fewer visits, end points or criteria sets, or for"
                            + " single participants at ResearchSubject/$compare-criteria.",
                    "结果不同者超过 " + MAX_FLIPS + " 条。请减少访视、终点或判定标准，或用 ResearchSubject/$compare-criteria 逐例比较。",
                    "criteria");
        }
    }
}
