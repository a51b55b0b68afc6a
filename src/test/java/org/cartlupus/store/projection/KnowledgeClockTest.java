package org.cartlupus.store.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.server.TestResources.creatinine;
import static org.cartlupus.server.TestResources.patient;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cartlupus.evidence.SubjectEvidence;
import org.cartlupus.server.RunningServers;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions that are under way when somebody asks what was known at an instant. */
class KnowledgeClockTest {

    @ParameterizedTest
    @EnumSource
    void what_was_stamped_before_an_answer_and_committed_after_it_is_known_after_it(RunningServers server)
            throws Exception {
        participant(server, "kc-late");
        SubjectEvidenceStore store = server.bean(SubjectEvidenceStore.class);
        CountDownLatch answered = new CountDownLatch(1);
        CompletableFuture<Instant> stamped = new CompletableFuture<>();

        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> inTransaction(server, () -> {
            Observation written = write(server, creatinine("kc-late", "kc-late", "0.7"));
            stamped.complete(written.getMeta().getLastUpdated().toInstant());
            await(answered);
        }));
        Instant asOf = later(stamped.get(1, TimeUnit.MINUTES));
        Map<String, SubjectEvidence> before = store.byId(List.of("kc-late"), asOf);
        answered.countDown();
        writer.get(1, TimeUnit.MINUTES);

        assertThat(before.get("kc-late").clinical()).isEmpty();
        assertThat(store.byId(List.of("kc-late"), asOf)).isEqualTo(before);
        assertThat(store.byId(List.of("kc-late"), asOf.plusMillis(1))
                        .get("kc-late")
                        .clinical())
                .hasSize(1);
        assertThat(store.byId(List.of("kc-late"), null).get("kc-late").clinical())
                .hasSize(1);
        assertThat(new ProjectionAudit(server).differencesOf("Observation/kc-late"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void without_an_answer_in_between_a_version_is_known_from_its_time_stamp(RunningServers server) {
        participant(server, "kc-stamp");
        String stamp = server.given()
                .body(creatinine("kc-stamp", "kc-stamp", "0.7"))
                .put("/Observation/kc-stamp")
                .then()
                .statusCode(201)
                .extract()
                .path("meta.lastUpdated");
        Instant updated = java.time.OffsetDateTime.parse(stamp).toInstant();
        SubjectEvidenceStore store = server.bean(SubjectEvidenceStore.class);

        assertThat(store.byId(List.of("kc-stamp"), updated).get("kc-stamp").clinical())
                .hasSize(1);
        assertThat(store.byId(List.of("kc-stamp"), updated.minusMillis(1))
                        .get("kc-stamp")
                        .clinical())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_waits_for_transactions_that_are_committing(RunningServers server) throws Exception {
        KnowledgeClock clock = server.bean(KnowledgeClock.class);
        List<String> order = new CopyOnWriteArrayList<>();
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);

        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            inTransaction(server, () -> {
                clock.enterCommit();
                entered.countDown();
                await(asked);
                order.add("committing");
            });
            clock.leaveCommit();
        });
        await(entered);
        CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> {
            asked.countDown();
            clock.settle(later(Instant.now()));
            order.add("settled");
        });
        CompletableFuture.allOf(writer, reader).get(1, TimeUnit.MINUTES);

        assertThat(order).containsExactly("committing", "settled");
    }

    @ParameterizedTest
    @EnumSource
    void what_commits_after_an_answer_may_be_known_from_the_next_millisecond(RunningServers server) {
        KnowledgeClock clock = server.bean(KnowledgeClock.class);
        Instant asOf = later(Instant.now());
        clock.settle(asOf);

        inTransaction(server, () -> assertThat(clock.enterCommit()).isGreaterThan(asOf.toEpochMilli()));
        clock.leaveCommit();
    }

    /** The next whole millisecond, so that it is not the one of a write that is over. */
    private static Instant later(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
    }

    private static void participant(RunningServers server, String id) {
        Participations.put(server, "/Patient/" + id, patient(id));
        Participations.putSubject(server, id, id, "nct06904729");
    }

    private static Observation write(RunningServers server, String json) {
        Observation observation = server.bean(FhirContext.class).newJsonParser().parseResource(Observation.class, json);
        server.bean(DaoRegistry.class)
                .getResourceDao(Observation.class)
                .update(observation, new SystemRequestDetails());
        return observation;
    }

    private static void inTransaction(RunningServers server, Runnable work) {
        new TransactionTemplate(server.bean(JpaTransactionManager.class)).executeWithoutResult(status -> work.run());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
