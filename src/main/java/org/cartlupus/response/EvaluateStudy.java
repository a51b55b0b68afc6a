package org.cartlupus.response;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.evaluation.EnteredScores;
import org.cartlupus.evidence.NotHeld;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Judges end points for every participant of a study, several at once, by the same rules and criteria as for each alone.
 * Takes the same few queries however many participants there are. Reads only; nothing is stored.
 */
@Component
public class EvaluateStudy {

    /** Takes the answer about one participant. */
    @FunctionalInterface
    public interface Recipient {

        void accept(Participant participant, SubjectAnswer answer);
    }

    private final EvaluateResponse evaluateResponse;
    private final Participants participants;
    private final Clock clock;

    public EvaluateStudy(EvaluateResponse evaluateResponse, Participants participants, Clock clock) {
        this.evaluateResponse = evaluateResponse;
        this.participants = participants;
        this.clock = clock;
    }

    /** @throws Refusal if study or criteria set are unknown, or there are no visit windows to judge by */
    public StudyQuestion question(StudyRequest request) {
        Instant asOf = evaluateResponse.known(request.asOf());
        Study study = study(request.study(), asOf);
        String named = request.criteria() == null ? EvaluateResponse.orDefault(study.criteria()) : request.criteria();
        return question(request, study, evaluateResponse.criteriaSet(named, asOf));
    }

    /** @throws Refusal if it is unknown */
    Study study(String id, @Nullable Instant asOf) {
        return participants.study(id, asOf).orElseThrow(() -> new Refusal(NotHeld.study(id, asOf)));
    }

    /** @throws Refusal if there are no visit windows to judge by */
    StudyQuestion question(StudyRequest request, Study study, CriteriaSet criteria) {
        Instant asOf = request.asOf();
        VisitSchedule schedule = criteria.schedule() == null ? study.schedule() : criteria.schedule();
        if (schedule == null) {
            throw new Refusal(noSchedule(request.study()));
        }
        ZoneId zone = evaluateResponse.zoneOf(criteria);
        return new StudyQuestion(
                request.study(),
                criteria,
                schedule,
                request.endPoints(),
                request.visits(),
                evaluateResponse.cutOff(request.dataCutOff(), zone, asOf),
                zone,
                asOf,
                asOf == null ? clock.instant().truncatedTo(ChronoUnit.MILLIS) : asOf);
    }

    /** Hands over every participant with the answer about them, one after another, in an order that stays. */
    public void answer(StudyQuestion question, EnteredScores scores, Recipient recipient) {
        participants.ofStudy(
                question.study(),
                scores,
                question.zone(),
                question.asOf(),
                participant -> new Answered(
                        participant,
                        EvaluateResponse.answer(
                                participant,
                                question.endPoints(),
                                question.visits(),
                                question.criteria(),
                                question.cutOff(),
                                scores)),
                answered -> recipient.accept(answered.participant(), answered.answer()));
    }

    private record Answered(Participant participant, SubjectAnswer answer) {}

    private static Issue noSchedule(String study) {
        return Issue.error(
                IssueCode.NO_SCHEDULE,
                "ResearchStudy/" + study
                        + " has no visit schedule: its protocol must refer to a PlanDefinition with visits.",
                "研究 ResearchStudy/" + study + " 没有访视计划（ResearchStudy.protocol）。",
                "ResearchStudy/" + study);
    }
}
