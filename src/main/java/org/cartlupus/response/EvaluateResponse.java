package org.cartlupus.response;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartlupus.criteria.CriteriaSets;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.evaluation.EnteredScores;
import org.cartlupus.domain.evaluation.SubjectEvaluation;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.evidence.NotHeld;
import org.cartlupus.evidence.Viewpoint;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges end points for participants. Reads only; nothing is stored. */
@Component
public class EvaluateResponse {

    private final Participants participants;
    private final CriteriaSets criteriaSets;
    private final ZoneId siteZone;
    private final Clock clock;

    public EvaluateResponse(Participants participants, CriteriaSets criteriaSets, ZoneId siteZone, Clock clock) {
        this.participants = participants;
        this.criteriaSets = criteriaSets;
        this.siteZone = siteZone;
        this.clock = clock;
    }

    /**
     * One answer for each participant asked for, in that order.
     *
     * @throws Refusal if a participant or the criteria set asked for is unknown
     */
    public List<SubjectAnswer> answer(EvaluationRequest request) {
        Instant asOf = known(request.asOf());
        Optional<CriteriaSet> asked = Optional.ofNullable(request.criteria()).map(name -> criteriaSet(name, asOf));
        ZoneId zone = asked.flatMap(set -> Optional.ofNullable(set.siteZone())).orElse(siteZone);
        Map<String, Participant> found = found(request.subjects(), zone, asOf);
        LocalDate cutOff = cutOff(request.dataCutOff(), zone, asOf);
        Map<String, CriteriaSet> ofStudies = new HashMap<>();
        return found.values().stream()
                .map(participant -> answer(
                        participant,
                        request.endPoints(),
                        request.visits(),
                        asked.orElseGet(() ->
                                ofStudies.computeIfAbsent(criteriaOf(participant), name -> criteriaSet(name, asOf))),
                        cutOff))
                .toList();
    }

    /** @throws Refusal if it lies in the future */
    @Nullable
    Instant known(@Nullable Instant asOf) {
        return Viewpoint.known(asOf, clock);
    }

    /** @throws Refusal naming each participant that is unknown */
    Map<String, Participant> found(List<String> subjects, ZoneId zone, @Nullable Instant asOf) {
        Map<String, Participant> found = participants.byId(subjects, zone, asOf);
        List<Issue> unknown = subjects.stream()
                .filter(id -> !found.containsKey(id))
                .map(id -> NotHeld.subject(id, asOf))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(unknown);
        }
        return found;
    }

    /** What is asked as of an instant is what would have been answered at that instant, on the day that it was. */
    public LocalDate cutOff(@Nullable LocalDate asked, ZoneId zone, @Nullable Instant asOf) {
        return Viewpoint.of(asked, asOf, clock, zone).dataCutOff();
    }

    /** Zone in which a day is a day under this set. */
    public ZoneId zoneOf(CriteriaSet criteria) {
        return criteria.siteZone() == null ? siteZone : criteria.siteZone();
    }

    /** Canonical of the set that applies where none is asked for. */
    static String criteriaOf(Participant participant) {
        return orDefault(participant.studyCriteria());
    }

    /** @param named canonical of the set that a study names, {@code null} for none */
    public static String orDefault(@Nullable String named) {
        return named == null ? CriteriaSets.DEFAULT : named;
    }

    static SubjectAnswer answer(
            Participant participant,
            Set<EndPoint> endPoints,
            Set<VisitCode> visits,
            CriteriaSet criteria,
            LocalDate cutOff) {
        return answer(participant, endPoints, visits, criteria, cutOff, EnteredScores.REVIEWED);
    }

    static SubjectAnswer answer(
            Participant participant,
            Set<EndPoint> endPoints,
            Set<VisitCode> visits,
            CriteriaSet criteria,
            LocalDate cutOff,
            EnteredScores scores) {
        SubjectRecord record = participant.record();
        VisitSchedule schedule = participant.schedule();
        if (schedule == null && criteria.schedule() == null) {
            return new SubjectAnswer(record, null, noSchedule(record));
        }
        return SubjectEvaluation.of(
                        record,
                        criteria,
                        schedule == null ? new VisitSchedule(List.of()) : schedule,
                        cutOff,
                        endPoints,
                        visits,
                        scores)
                .map(evaluation -> new SubjectAnswer(record, evaluation, null))
                .orElseGet(() -> new SubjectAnswer(record, null, NotHeld.infusion(record.reference(), cutOff)));
    }

    /** @throws Refusal if there is no such set */
    public CriteriaSet criteriaSet(String canonical, @Nullable Instant asOf) {
        return criteriaSets.named(canonical, asOf);
    }

    /** Why a participant of a study without visit windows can not be judged. */
    public static Issue noSchedule(SubjectRecord record) {
        return Issue.error(
                IssueCode.NO_SCHEDULE,
                "The study of " + record.reference()
                        + " has no visit schedule: its ResearchStudy.protocol must refer to a PlanDefinition with visits.",
                record.reference() + " 所属研究没有访视计划（ResearchStudy.protocol）。",
                record.reference());
    }
}
