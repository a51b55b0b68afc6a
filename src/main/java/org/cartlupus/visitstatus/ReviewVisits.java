package org.cartlupus.visitstatus;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.visitstatus.Recorded;
import org.cartlupus.domain.visitstatus.VisitReview;
import org.cartlupus.evidence.FactKind;
import org.cartlupus.evidence.NotHeld;
import org.cartlupus.evidence.ScheduleFact;
import org.cartlupus.evidence.StudyFact;
import org.cartlupus.evidence.SubjectEvidence;
import org.cartlupus.evidence.SubjectRecords;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.response.EvaluateResponse;
import org.cartlupus.response.EvaluateStudy;
import org.cartlupus.response.StudyQuestion;
import org.cartlupus.response.StudyRequest;
import org.cartlupus.store.projection.SubjectEvidenceStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reviews visits by the criteria set of the study. Evidence and recorded verdicts come in one query, however many
 * participants there are. Reads only.
 */
@Component
public class ReviewVisits {

    private final SubjectEvidenceStore store;
    private final EvaluateResponse evaluateResponse;
    private final EvaluateStudy evaluateStudy;

    public ReviewVisits(SubjectEvidenceStore store, EvaluateResponse evaluateResponse, EvaluateStudy evaluateStudy) {
        this.store = store;
        this.evaluateResponse = evaluateResponse;
        this.evaluateStudy = evaluateStudy;
    }

    /**
     * @param visits empty: every visit due by the cut-off
     * @param dataCutOff {@code null}: today at the site
     * @throws Refusal if the participant is unknown or their visits can't be dated
     */
    public ParticipantVisits ofSubject(String id, Set<VisitCode> visits, @Nullable LocalDate dataCutOff) {
        SubjectEvidence known = store.one(id, FactKind.FOR_VISIT_STATUS, null);
        StudyFact study = known.study();
        CriteriaSet criteria =
                evaluateResponse.criteriaSet(EvaluateResponse.orDefault(study == null ? null : study.criteria()), null);
        ZoneId zone = evaluateResponse.zoneOf(criteria);
        ScheduleFact planned = known.schedule();
        ParticipantVisits reviewed = review(
                known,
                criteria,
                planned == null ? criteria.schedule() : planned.schedule(),
                zone,
                evaluateResponse.cutOff(dataCutOff, zone, null),
                visits);
        Issue obstacle = reviewed.obstacle();
        if (obstacle != null) {
            throw new Refusal(obstacle);
        }
        return reviewed;
    }

    /**
     * Every participant of a study, in an order that stays; one whose visits can't be dated with the reason.
     *
     * @throws Refusal if the study is unknown or has no visit windows
     */
    public List<ParticipantVisits> ofStudy(String studyId, Set<VisitCode> visits, @Nullable LocalDate dataCutOff) {
        StudyQuestion question = evaluateStudy.question(
                new StudyRequest(studyId, EndPoint.OF_THE_TRIAL, visits, dataCutOff, null, null));
        List<SubjectEvidence> participants = new ArrayList<>();
        store.ofStudy(studyId, FactKind.FOR_VISIT_STATUS, null, participants::add);
        return participants.stream()
                .map(known -> review(
                        known, question.criteria(), question.schedule(), question.zone(), question.cutOff(), visits))
                .toList();
    }

    private static ParticipantVisits review(
            SubjectEvidence known,
            CriteriaSet criteria,
            @Nullable VisitSchedule schedule,
            ZoneId zone,
            LocalDate cutOff,
            Set<VisitCode> visits) {
        SubjectRecord record = SubjectRecords.of(known, zone);
        VisitReview review = schedule == null
                ? null
                : VisitReview.of(record, criteria, schedule, cutOff, visits).orElse(null);
        Issue obstacle = schedule == null
                ? EvaluateResponse.noSchedule(record)
                : review == null ? NotHeld.infusion(record.reference(), cutOff) : null;
        return new ParticipantVisits(record, criteria.identity(), cutOff, review, recorded(known), obstacle);
    }

    private static Map<String, Recorded.Record> recorded(SubjectEvidence known) {
        Map<String, Recorded.Record> byIdentifier = new HashMap<>();
        known.recorded()
                .forEach(stored -> byIdentifier.put(
                        stored.fact().identifier(),
                        new Recorded.Record(
                                stored.fact().outcome(),
                                new TreeSet<>(stored.fact().evidence()))));
        return byIdentifier;
    }
}
