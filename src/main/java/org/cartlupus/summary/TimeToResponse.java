package org.cartlupus.summary;

import java.util.EnumSet;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.evaluation.EnteredScores;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.response.EvaluateStudy;
import org.cartlupus.response.StudyQuestion;
import org.cartlupus.response.StudyRequest;
import org.springframework.stereotype.Component;

/**
 * When the participants of a study responded, and how well at best (clinical rules 9.1, 9.3). Of participants only their
 * times and best outcomes stay in memory. Reads only; nothing is stored.
 */
@Component
public class TimeToResponse {

    private final EvaluateStudy evaluateStudy;

    public TimeToResponse(EvaluateStudy evaluateStudy) {
        this.evaluateStudy = evaluateStudy;
    }

    /**
     * @param request its visits are not looked at: every visit is an assessment
     * @param each is handed the answer about every participant who counts, in an order that stays
     * @throws Refusal if study or criteria set are unknown, there are no visit windows to judge by, or there are too many
     *     participants to list
     */
    public ResponseTimes analyse(
            StudyRequest request, ResponseTimes.Intercurrent intercurrent, EvaluateStudy.Recipient each) {
        StudyQuestion question = evaluateStudy.question(new StudyRequest(
                request.study(),
                request.endPoints(),
                EnumSet.allOf(VisitCode.class),
                request.dataCutOff(),
                request.asOf(),
                request.criteria()));
        ResponseTimesTally tally = new ResponseTimesTally(question, intercurrent);
        evaluateStudy.answer(question, EnteredScores.NOT_REVIEWED, (participant, answer) -> {
            if (tally.add(participant, answer)) {
                each.accept(participant, answer);
            }
        });
        return tally.times();
    }
}
