package org.cartlupus.benchmark;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.evaluation.EnteredScores;
import org.cartlupus.evidence.SubjectEvidence;
import org.cartlupus.evidence.SubjectRecords;
import org.cartlupus.response.Participant;
import org.cartlupus.response.Participants;
import org.cartlupus.response.Study;
import org.cartlupus.store.ResourcePath;
import org.jspecify.annotations.Nullable;

/** Participants by either way: from the projection, or, as before there was one, by parsing every resource. */
final class SwitchedParticipants implements Participants {

    private final Participants projected;
    private final Supplier<ResourcePath> resources;
    private volatile boolean fromResources;

    SwitchedParticipants(Participants projected, Supplier<ResourcePath> resources) {
        this.projected = projected;
        this.resources = resources;
    }

    void readFromResources(boolean on) {
        fromResources = on;
    }

    @Override
    public Map<String, Participant> byId(Collection<String> ids, ZoneId siteZone, @Nullable Instant asOf) {
        if (!fromResources) {
            return projected.byId(ids, siteZone, asOf);
        }
        Map<String, Participant> participants = new LinkedHashMap<>();
        resources.get().byId(ids).forEach((id, known) -> participants.put(id, participant(known, siteZone)));
        return participants;
    }

    @Override
    public Optional<Study> study(String studyId, @Nullable Instant asOf) {
        return projected.study(studyId, asOf);
    }

    @Override
    public <T> void ofStudy(
            String studyId, EnteredScores scores, @Nullable Instant asOf, Function<InZone, T> work, Consumer<T> each) {
        projected.ofStudy(studyId, scores, asOf, work, each);
    }

    private static Participant participant(SubjectEvidence known, ZoneId siteZone) {
        VisitSchedule schedule =
                known.schedule() == null ? null : known.schedule().schedule();
        String criteria = known.study() == null ? null : known.study().criteria();
        return new Participant(
                SubjectRecords.of(known, siteZone), known.subject().fact(), schedule, criteria);
    }
}
