package org.cartlupus.response;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cartlupus.domain.evaluation.EnteredScores;
import org.cartlupus.outcome.Refusal;
import org.springframework.stereotype.Component;

/**
 * Judges every participant of a study under several criteria sets. Each participant is read once, so all sets judge the
 * same state of the record. Entered scores are not reviewed: no outcome depends on it. Reads only; nothing is stored.
 */
@Component
public class EvaluateStudyBySets {

    /** Takes the answers about one participant, one for each question, in their order. */
    @FunctionalInterface
    public interface Recipient {

        void accept(Participant participant, List<SubjectAnswer> answers);
    }

    private final EvaluateStudy evaluateStudy;
    private final CompareCriteria compareCriteria;
    private final EvaluateResponse evaluateResponse;
    private final Participants participants;

    public EvaluateStudyBySets(
            EvaluateStudy evaluateStudy,
            CompareCriteria compareCriteria,
            EvaluateResponse evaluateResponse,
            Participants participants) {
        this.evaluateStudy = evaluateStudy;
        this.compareCriteria = compareCriteria;
        this.evaluateResponse = evaluateResponse;
        this.participants = participants;
    }

    /**
     * One question for each criteria set, never none. The set of the study comes first where it is among them.
     *
     * @throws Refusal if study or criteria set are unknown, or there are no visit windows to judge by
     */
    public List<StudyQuestion> questions(StudyComparisonRequest request) {
        Instant asOf = evaluateResponse.known(request.asOf());
        Study study = evaluateStudy.study(request.study(), asOf);
        return CompareCriteria.studySetFirst(
                        compareCriteria.sets(request.criteria(), asOf), EvaluateResponse.orDefault(study.criteria()))
                .stream()
                .map(set -> evaluateStudy.question(
                        new StudyRequest(
                                request.study(),
                                request.endPoints(),
                                request.visits(),
                                request.dataCutOff(),
                                asOf,
                                set.identity().canonical()),
                        study,
                        set))
                .toList();
    }

    /**
     * Hands over every participant with the answers about them, one after another, in an order that stays.
     *
     * @param questions about the same study as of the same instant, at least one
     */
    public void answer(List<StudyQuestion> questions, Recipient recipient) {
        StudyQuestion first = questions.get(0);
        participants.ofStudy(
                first.study(),
                EnteredScores.NOT_REVIEWED,
                first.asOf(),
                known -> answered(questions, known),
                answered -> recipient.accept(answered.participant(), answered.answers()));
    }

    private static Answered answered(List<StudyQuestion> questions, Participants.InZone known) {
        Map<ZoneId, Participant> byZone = new HashMap<>();
        List<SubjectAnswer> answers = questions.stream()
                .map(question -> EvaluateResponse.answer(
                        byZone.computeIfAbsent(question.zone(), known::in),
                        question.endPoints(),
                        question.visits(),
                        question.criteria(),
                        question.cutOff(),
                        EnteredScores.NOT_REVIEWED))
                .toList();
        return new Answered(known.in(questions.get(0).zone()), answers);
    }

    private record Answered(Participant participant, List<SubjectAnswer> answers) {}
}
