package org.cartlupus.response;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.evaluation.EnteredScores;
import org.cartlupus.evidence.FactKind;
import org.cartlupus.evidence.ScheduleFact;
import org.cartlupus.evidence.StudyFact;
import org.cartlupus.evidence.SubjectEvidence;
import org.cartlupus.evidence.SubjectRecords;
import org.cartlupus.store.projection.SubjectEvidenceStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Participants from the evidence kept beside the resources. */
@Component
class StoredParticipants implements Participants {

    private final SubjectEvidenceStore store;

    StoredParticipants(SubjectEvidenceStore store) {
        this.store = store;
    }

    @Override
    public Map<String, Participant> byId(Collection<String> ids, ZoneId siteZone, @Nullable Instant asOf) {
        Map<String, Participant> participants = new LinkedHashMap<>();
        store.byId(ids, asOf).forEach((id, known) -> participants.put(id, participant(known, siteZone)));
        return participants;
    }

    @Override
    public Optional<Study> study(String studyId, @Nullable Instant asOf) {
        return store.study(studyId, asOf).map(known -> new Study(schedule(known.schedule()), criteria(known.study())));
    }

    @Override
    public <T> void ofStudy(
            String studyId, EnteredScores scores, @Nullable Instant asOf, Function<InZone, T> work, Consumer<T> each) {
        Set<FactKind> kinds = scores == EnteredScores.REVIEWED ? FactKind.FOR_RESPONSE : FactKind.FOR_COUNTING;
        store.ofStudy(studyId, kinds, asOf, known -> work.apply(siteZone -> participant(known, siteZone)), each);
    }

    private static Participant participant(SubjectEvidence known, ZoneId siteZone) {
        return new Participant(
                SubjectRecords.of(known, siteZone),
                known.subject().fact(),
                schedule(known.schedule()),
                criteria(known.study()));
    }

    private static @Nullable VisitSchedule schedule(@Nullable ScheduleFact planned) {
        return planned == null ? null : planned.schedule();
    }

    private static @Nullable String criteria(@Nullable StudyFact study) {
        return study == null ? null : study.criteria();
    }
}
