package org.cartlupus.store.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.server.TestResources.bundle;
import static org.cartlupus.server.TestResources.creatinine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.cartlupus.evidence.SubjectEvidence;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many write the same and other resources at once, and somebody asks all the time what was known just now. */
class ConcurrencyTest {

    private static final int WRITERS = 4;
    private static final int WRITES = 30;
    private static final int RESOURCES = 6;

    @ParameterizedTest
    @EnumSource
    void every_answer_as_of_an_instant_stays_and_the_projection_is_whole(RunningServers server) throws Exception {
        Participations.enrol(server, "cc-1", "nct06904729");
        SubjectEvidenceStore store = server.bean(SubjectEvidenceStore.class);
        List<CompletableFuture<Void>> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> write(server, new Random(writer))))
                .toList();
        CompletableFuture<Void> all = CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new));

        Map<Instant, Map<String, SubjectEvidence>> answers = new LinkedHashMap<>();
        while (!all.isDone()) {
            Instant asOf = Participations.now();
            answers.put(asOf, store.byId(List.of("cc-1"), asOf));
        }
        all.get(5, TimeUnit.MINUTES);

        assertThat(answers).hasSizeGreaterThan(WRITES);
        answers.forEach((asOf, answer) -> assertThat(store.byId(List.of("cc-1"), asOf))
                .as("as of " + asOf)
                .isEqualTo(answer));
        ProjectionAudit audit = new ProjectionAudit(server);
        assertThat(audit.differencesOf("Patient/cc-1")).isEmpty();
        for (int resource = 0; resource < RESOURCES; resource++) {
            assertThat(audit.versionsOf("Observation/cc-1-" + resource)).hasSizeGreaterThan(1);
            assertThat(audit.differencesOf("Observation/cc-1-" + resource)).isEmpty();
        }
    }

    /** Conflicts between writers are refused, as they should be; those refused must leave nothing. */
    private static void write(RunningServers server, Random random) {
        for (int n = 0; n < WRITES; n++) {
            List<String> resources = new ArrayList<>();
            for (int part = 0; part < 1 + random.nextInt(3); part++) {
                String id = "cc-1-" + random.nextInt(RESOURCES);
                if (resources.stream().noneMatch(other -> other.contains("\"" + id + "\""))) {
                    resources.add(creatinine(id, "cc-1", "0." + (100 + random.nextInt(800))));
                }
            }
            int status = server.given()
                    .body(bundle("transaction", resources.toArray(String[]::new)))
                    .post("/")
                    .statusCode();
            assertThat(status).isIn(200, 409);
        }
    }
}
