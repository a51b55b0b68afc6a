package org.cartlupus.store.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cartlupus.evidence.SubjectEvidence;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reading participants one by one, several at once, and a whole study. */
class SubjectEvidenceStoreTest {

    @ParameterizedTest
    @EnumSource
    void participants_come_in_the_order_asked_for_and_unknown_ones_not_at_all(RunningServers server) {
        Participations.enrol(server, "ses-1", "nct06904729");
        Participations.enrol(server, "ses-2", "nct06904729");
        SubjectEvidenceStore store = server.bean(SubjectEvidenceStore.class);

        assertThat(store.byId(List.of("ses-2", "ses-nobody", "ses-1"), null).keySet())
                .containsExactly("ses-2", "ses-1");
        assertThat(store.byId(List.of(), null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_deleted_participant_is_known_until_deleted(RunningServers server) {
        Participations.enrol(server, "ses-deleted", "nct06904729");
        SubjectEvidenceStore store = server.bean(SubjectEvidenceStore.class);
        Instant before = Participations.now();
        Map<String, SubjectEvidence> known = store.byId(List.of("ses-deleted"), before);

        server.given().delete("/ResearchSubject/ses-deleted").then().statusCode(200);

        assertThat(known).hasSize(1);
        assertThat(store.byId(List.of("ses-deleted"), null)).isEmpty();
        assertThat(store.byId(List.of("ses-deleted"), before)).isEqualTo(known);
    }

    @ParameterizedTest
    @EnumSource
    void a_study_is_read_participant_by_participant_as_if_each_was_asked_for(RunningServers server) {
        Participations.putStudy(server, "ses-study");
        List<String> ids = new ArrayList<>();
        for (int n = 1; n <= 5; n++) {
            ids.add("ses-study-" + n);
            Participations.enrol(server, "ses-study-" + n, "ses-study");
        }
        SubjectEvidenceStore store = server.bean(SubjectEvidenceStore.class);

        List<SubjectEvidence> streamed = new ArrayList<>();
        store.ofStudy("ses-study", null, known -> known, streamed::add);

        assertThat(streamed).containsExactlyElementsOf(store.byId(ids, null).values());
        assertThat(streamed).allSatisfy(known -> assertThat(known.schedule()).isNotNull());
    }

    @ParameterizedTest
    @EnumSource
    void a_study_without_participants_is_known_and_one_that_never_was_is_not(RunningServers server) {
        Participations.putStudy(server, "ses-empty");
        SubjectEvidenceStore store = server.bean(SubjectEvidenceStore.class);
        List<SubjectEvidence> streamed = new ArrayList<>();

        store.ofStudy("ses-empty", null, known -> known, streamed::add);

        assertThat(streamed).isEmpty();
        assertThat(store.study("ses-empty", null)).isPresent();
        assertThat(store.study("ses-nothing", null)).isEmpty();
        assertThat(store.study("ses-empty", Instant.EPOCH)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoever_comes_twice_in_a_study_has_the_same_evidence_twice(RunningServers server) {
        Participations.putStudy(server, "ses-twice");
        Participations.enrol(server, "ses-twice-1", "ses-twice");
        Participations.putSubject(server, "ses-twice-2", "ses-twice-1", "ses-twice");
        List<SubjectEvidence> streamed = new ArrayList<>();

        server.bean(SubjectEvidenceStore.class).ofStudy("ses-twice", null, known -> known, streamed::add);

        assertThat(streamed).hasSize(2);
        assertThat(streamed.get(1).clinical())
                .isEqualTo(streamed.get(0).clinical())
                .isNotEmpty();
    }
}
