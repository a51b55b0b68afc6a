package org.cartlupus.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code ResearchStudy/$record-response}: every participant, each with a Provenance that names nothing of another. */
class RecordStudyTest {

    @ParameterizedTest
    @EnumSource
    void records_every_participant_once(RunningServers server) {
        RecordedChild.open(server, "rs-all");
        RecordedChild one = RecordedChild.enrolIn(server, "rs-all", "rs-one");
        RecordedChild two = RecordedChild.enrolIn(server, "rs-all", "rs-two");
        RecordedChild.enrolIn(server, "rs-all", "rs-three");
        server.given()
                .delete("/MedicationAdministration/rs-three-infusion")
                .then()
                .statusCode(200);

        String first = record(server, "rs-all")
                .then()
                .statusCode(200)
                .body("entry.resource.resourceType.count('Observation')", is(4))
                .body("entry.resource.resourceType.count('Provenance')", is(2))
                .body("entry[-1].resource.issue.details.coding.flatten().code", hasItem("no-day-0"))
                .extract()
                .asString();

        assertThat(record(server, "rs-all").asString()).isEqualTo(first);
        assertThat(one.record().then().statusCode(200).extract().<List<String>>path("entry.resource.id"))
                .containsAll(ids(one));
        assertThat(one.recorded()).hasSize(2).allMatch(version -> version.endsWith("/1"));
        assertThat(two.recorded()).hasSize(2);
        assertThat(one.provenances()).hasSize(1).doesNotContainAnyElementsOf(two.provenances());
    }

    @ParameterizedTest
    @EnumSource
    void study_and_participants_at_once_store_everything_once(RunningServers server) throws Exception {
        RecordedChild.open(server, "rs-race");
        List<RecordedChild> children = IntStream.range(0, 3)
                .mapToObj(n -> RecordedChild.enrolIn(server, "rs-race", "rs-race-" + n))
                .toList();

        List<CompletableFuture<Integer>> callers = IntStream.range(0, 9)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> n % 3 == 0
                        ? record(server, "rs-race").statusCode()
                        : children.get(n % children.size()).record().statusCode()))
                .toList();
        for (CompletableFuture<Integer> caller : callers) {
            assertThat(caller.get(2, TimeUnit.MINUTES)).isEqualTo(200);
        }

        for (RecordedChild child : children) {
            assertThat(child.recorded()).hasSize(2).allMatch(version -> version.endsWith("/1"));
            assertThat(child.provenances()).hasSize(1);
        }
    }

    private static List<String> ids(RecordedChild child) {
        return child.recorded().stream()
                .map(version -> version.substring(0, version.indexOf('/')))
                .toList();
    }

    private static Response record(RunningServers server, String study) {
        return server.given()
                .body(
                        """
                        {"resourceType": "Parameters", "parameter": [
                          {"name": "visit", "valueCode": "M6"}, {"name": "dataCutoff", "valueDate": "2025-08-31"}]}
                        """)
                .post("/ResearchStudy/" + study + "/$record-response");
    }
}
