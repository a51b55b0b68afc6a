package org.cartlupus.summary;

import org.cartlupus.domain.evaluation.EnteredScores;
import org.cartlupus.domain.statistics.RateParameters;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.response.EvaluateStudy;
import org.cartlupus.response.StudyQuestion;
import org.cartlupus.response.StudyRequest;
import org.springframework.stereotype.Component;

/**
 * Counts the responses of a study. A few participants are in memory at a time; of the others only their outcome at each visit
 * is, some dozens of bytes. Reads only; nothing is stored.
 */
@Component
public class SummarizeResponse {

    private final EvaluateStudy evaluateStudy;

    public SummarizeResponse(EvaluateStudy evaluateStudy) {
        this.evaluateStudy = evaluateStudy;
    }

    /**
     * @param scores whether the answers handed over say what the laboratory says of entered scores; no count depends on it
     * @param each is handed the answer about every participant who counts, in an order that stays
     * @throws Refusal if study or criteria set are unknown, or there are no visit windows to judge by
     */
    public StudySummary summarize(StudyRequest request, EnteredScores scores, EvaluateStudy.Recipient each) {
        StudyQuestion question = evaluateStudy.question(request);
        StudyTally tally = new StudyTally(question);
        evaluateStudy.answer(question, scores, (participant, answer) -> {
            if (tally.add(participant, answer)) {
                each.accept(participant, answer);
            }
        });
        return tally.summary(RateParameters.DEFAULT);
    }
}
