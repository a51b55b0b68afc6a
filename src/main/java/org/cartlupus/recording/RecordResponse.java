package org.cartlupus.recording;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartlupus.evidence.NotHeld;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.response.EvaluateResponse;
import org.cartlupus.response.EvaluationRequest;
import org.cartlupus.response.SubjectAnswer;
import org.cartlupus.store.SubjectTurns;
import org.cartlupus.store.projection.SubjectEvidenceStore;
import org.springframework.stereotype.Component;

/**
 * Evaluates and has the answer kept, in one transaction and alone with the participants: who asks at the same time waits
 * and then finds it there.
 */
@Component
public class RecordResponse {

    private final EvaluateResponse evaluateResponse;
    private final SubjectEvidenceStore evidence;
    private final SubjectTurns turns;

    public RecordResponse(EvaluateResponse evaluateResponse, SubjectEvidenceStore evidence, SubjectTurns turns) {
        this.evaluateResponse = evaluateResponse;
        this.evidence = evidence;
        this.turns = turns;
    }

    /**
     * @param request of one participant
     * @param keep stores the answer; may be called more than once, each time in a transaction of its own
     * @return what {@code keep} said
     * @throws Refusal if there is no answer; nothing is stored then
     */
    public <T> T ofSubject(EvaluationRequest request, Function<List<SubjectAnswer>, T> keep) {
        return record(request, answers -> {
            refuseIfNoneAnswered(answers);
            return keep.apply(answers);
        });
    }

    /**
     * Every participant of a study. One who can't be judged yet is in the answer with the reason, and nothing is stored
     * of them.
     *
     * @param request its subjects are those of the study, whatever it names
     * @throws Refusal if the study is unknown; nothing is stored then
     */
    public <T> T ofStudy(String studyId, EvaluationRequest request, Function<List<SubjectAnswer>, T> keep) {
        if (evidence.study(studyId, request.asOf()).isEmpty()) {
            throw new Refusal(NotHeld.study(studyId, request.asOf()));
        }
        List<String> subjects = evidence.subjectsOfStudy(studyId, request.asOf());
        return record(
                new EvaluationRequest(
                        subjects,
                        request.endPoints(),
                        request.visits(),
                        request.dataCutOff(),
                        request.asOf(),
                        request.criteria()),
                keep);
    }

    private <T> T record(EvaluationRequest request, Function<List<SubjectAnswer>, T> keep) {
        if (request.asOf() == null) {
            // Inside, so that what whoever was there first has stored is seen.
            return turns.alone(request.subjects(), () -> keep.apply(evaluateResponse.answer(request)));
        }
        // What was known at an instant stays; asking for it needs a connection of its own.
        List<SubjectAnswer> answers = evaluateResponse.answer(request);
        return turns.alone(request.subjects(), () -> keep.apply(answers));
    }

    private static void refuseIfNoneAnswered(List<SubjectAnswer> answers) {
        List<Issue> obstacles = answers.stream()
                .flatMap(answer -> Stream.ofNullable(answer.obstacle()))
                .toList();
        if (obstacles.size() == answers.size()) {
            throw new Refusal(obstacles);
        }
    }
}
