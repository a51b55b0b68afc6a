package org.cartlupus.response.fhir;

import ca.uhn.fhir.context.FhirContext;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.response.Participant;
import org.cartlupus.response.Participants;
import org.cartlupus.store.StoredResource;
import org.cartlupus.store.SubjectResourceStore;
import org.cartlupus.store.SubjectResources;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Participants from the database. Studies and schedules are parsed once for each of their versions. */
@Component
class StoredParticipants implements Participants {

    private static final String CRITERIA_SET = Systems.extension("criteria-set");

    private final SubjectResourceStore store;
    private final FhirContext fhir;
    private final Cache<String, Optional<VisitSchedule>> schedules =
            Caffeine.newBuilder().maximumSize(100).build();
    private final Cache<String, Optional<String>> criteria =
            Caffeine.newBuilder().maximumSize(100).build();

    StoredParticipants(SubjectResourceStore store, FhirContext fhir) {
        this.store = store;
        this.fhir = fhir;
    }

    @Override
    public Map<String, Participant> byId(Collection<String> ids, ZoneId siteZone) {
        SubjectRecordReader reader = new SubjectRecordReader(fhir, new SiteDays(siteZone));
        Map<String, Participant> participants = new LinkedHashMap<>();
        store.read(ids).forEach((id, stored) -> participants.put(id, participant(stored, reader)));
        return participants;
    }

    private Participant participant(SubjectResources stored, SubjectRecordReader reader) {
        return new Participant(reader.read(stored), schedule(stored.schedule()), studyCriteria(stored.study()));
    }

    private @Nullable VisitSchedule schedule(@Nullable StoredResource plan) {
        return plan == null
                ? null
                : schedules
                        .get(
                                versioned(plan),
                                key -> ScheduleReader.read(
                                        fhir.newJsonParser().parseResource(PlanDefinition.class, plan.json())))
                        .orElse(null);
    }

    private @Nullable String studyCriteria(@Nullable StoredResource study) {
        return study == null
                ? null
                : criteria.get(versioned(study), key -> namedCriteria(study)).orElse(null);
    }

    private Optional<String> namedCriteria(StoredResource study) {
        Extension named = fhir.newJsonParser()
                .parseResource(ResearchStudy.class, study.json())
                .getExtensionByUrl(CRITERIA_SET);
        return named == null ? Optional.empty() : Optional.of(named.getValue().primitiveValue());
    }

    private static String versioned(StoredResource stored) {
        return stored.reference() + "/_history/" + stored.version();
    }
}
