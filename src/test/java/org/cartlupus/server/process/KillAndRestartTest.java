package org.cartlupus.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed while hospitals write, and servers that start at the same moment. */
class KillAndRestartTest {

    private static final int CLIENTS = 4;
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 40;
    /** Entries of a worked patient's transaction. */
    private static final int ENTRIES = 16;

    @TempDir
    Path folder;

    @Test
    void on_the_embedded_database_every_acknowledged_transaction_survives_a_kill() throws Exception {
        List<String> database = List.of("--cart-lupus.data-folder=" + folder.resolve("data"));
        try (ServerProcess server = ServerProcess.start(folder, database).untilReady()) {
            survivesAKill(server, database);
        }
    }

    @Test
    void on_postgresql_two_servers_install_the_trial_once_and_a_killed_one_loses_nothing() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            List<String> database = List.of(
                    "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                    "--spring.datasource.username=postgres");
            try (ServerProcess one = ServerProcess.start(folder, database);
                    ServerProcess other = ServerProcess.start(folder, database)) {
                assertTrialIsThereOnce(one.untilReady());
                assertTrialIsThereOnce(other.untilReady());
                one.close();
                survivesAKill(other, database);
            }
        }
    }

    private void survivesAKill(ServerProcess server, List<String> database) throws Exception {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        Set<String> sent = ConcurrentHashMap.newKeySet();
        writeUntilKilled(server, sent, acknowledged);
        try (ServerProcess again = ServerProcess.start(folder, database).untilReady()) {
            assertTrialIsThereOnce(again);
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_THE_KILL);
            for (String child : sent) {
                int stored = storedResources(again, child);
                if (acknowledged.contains(child)) {
                    assertThat(stored).as(child).isEqualTo(ENTRIES);
                } else {
                    assertThat(stored).as(child + ", never acknowledged").isIn(0, ENTRIES);
                }
            }
            assertThat(total(again, "ResearchSubject?assigned-arm=Low-dose,High-dose"))
                    .as("found by a search parameter of the trial's own")
                    .isGreaterThanOrEqualTo(acknowledged.size());
            assertThat(verdict(again, acknowledged.iterator().next())).isEqualTo("PRR");
        }
    }

    private static void writeUntilKilled(ServerProcess server, Set<String> sent, Set<String> acknowledged)
            throws Exception {
        CountDownLatch enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_THE_KILL);
        AtomicInteger number = new AtomicInteger();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int client = 0; client < CLIENTS; client++) {
            clients.submit(() -> {
                while (true) {
                    String child = "kill-" + number.incrementAndGet();
                    sent.add(child);
                    int status = server.given()
                            .body(WorkedBundle.of("wc-02", child))
                            .post("/")
                            .statusCode();
                    assertThat(status).isEqualTo(200);
                    acknowledged.add(child);
                    enough.countDown();
                }
            });
        }
        assertThat(enough.await(5, TimeUnit.MINUTES)).isTrue();
        server.kill();
        clients.shutdown();
        assertThat(clients.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    private static int storedResources(ServerProcess server, String child) {
        int patient = server.given().get("/Patient/" + child).statusCode() == 200 ? 1 : 0;
        int subject = server.given().get("/ResearchSubject/" + child).statusCode() == 200 ? 1 : 0;
        int medications = total(server, "MedicationAdministration?subject=Patient/" + child);
        int observations = total(server, "Observation?subject=Patient/" + child);
        return patient + subject + medications + observations;
    }

    private static int total(ServerProcess server, String search) {
        return server.given().get("/" + search + "&_summary=count").jsonPath().getInt("total");
    }

    private static String verdict(ServerProcess server, String child) {
        return server.given()
                .queryParam("visit", "M3")
                .queryParam("dataCutoff", "2028-12-31")
                .get("/ResearchSubject/" + child + "/$evaluate-response")
                .jsonPath()
                .getString("entry[0].resource.valueCodeableConcept.coding[0].code");
    }

    private static void assertTrialIsThereOnce(ServerProcess server) {
        assertThat(total(server, "ResearchStudy?identifier=http://clinicaltrials.gov|NCT06904729"))
                .isEqualTo(1);
        assertThat(server.given().get("/ResearchStudy/nct06904729").jsonPath().getString("meta.versionId"))
                .isEqualTo("1");
    }
}
