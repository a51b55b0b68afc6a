package org.cartlupus.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.server.Outcome.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code ResearchSubject/$record-response} stores, once, and what it refuses. */
class RecordResponseTest {

    private static final int CALLERS = 8;

    @ParameterizedTest
    @EnumSource
    void stores_what_the_evaluation_said_with_one_provenance(RunningServers server) {
        RecordedChild child = RecordedChild.enrol(server, "rr-once");

        String provenance = child.record()
                .then()
                .statusCode(200)
                .body("type", is("collection"))
                .body("entry.resource.resourceType", is(List.of("Observation", "Observation", "Provenance")))
                .body("entry[0..1].resource.status", everyItem(is("final")))
                .body("entry[0].resource.valueCodeableConcept.coding[0].code", is("PRR"))
                .body("entry[0].resource.meta.versionId", is("1"))
                .body("entry[0].resource.derivedFrom.reference", everyItem(matchesPattern("Observation/.+/_history/1")))
                .body("entry[2].resource.target.reference", everyItem(matchesPattern("Observation/.+/_history/1")))
                .body("entry[2].resource.target", hasSize(2))
                .body(
                        "entry[2].resource.entity.what.reference",
                        hasItems(
                                "Observation/rr-once-v-upcr/_history/1",
                                "MedicationAdministration/rr-once-infusion/_history/1",
                                "Patient/rr-once/_history/1"))
                .body(
                        "entry[2].resource.policy[0]",
                        is("https://cart-lupus.org/fhir/Library/ln-criteria-kdigo-2024-paed|1.0.0"))
                .body("entry[2].resource.policy[1]", matchesPattern("ni:///sha-256;[A-Za-z0-9_-]{43}"))
                .body("entry[2].resource.extension.valueDate", hasItem("2025-08-31"))
                .body("entry[2].resource.agent", hasSize(1))
                .body("entry[2].resource.activity.coding[0].code", is("CREATE"))
                .extract()
                .path("entry[2].resource.id");

        assertThat(child.recorded()).hasSize(2);
        assertThat(child.provenances()).containsExactly(provenance);
    }

    @ParameterizedTest
    @EnumSource
    void twice_is_once(RunningServers server) {
        RecordedChild child = RecordedChild.enrol(server, "rr-twice");
        String first = child.record().then().statusCode(200).extract().asString();
        List<String> recorded = child.recorded();

        String second = child.record().then().statusCode(200).extract().asString();

        assertThat(second).isEqualTo(first);
        assertThat(child.recorded()).isEqualTo(recorded).allMatch(version -> version.endsWith("/1"));
        assertThat(child.provenances()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void what_changed_is_amended_and_has_a_provenance_of_its_own(RunningServers server) {
        RecordedChild child = RecordedChild.enrol(server, "rr-amend");
        child.record().then().statusCode(200);
        child.correctAssessment("3.0");

        child.record()
                .then()
                .statusCode(200)
                .body("entry[0].resource.status", is("final"))
                .body("entry[0].resource.meta.versionId", is("1"))
                .body("entry[1].resource.status", is("amended"))
                .body("entry[1].resource.meta.versionId", is("2"))
                .body("entry[1].resource.valueCodeableConcept.coding[0].code", is("non-responder"))
                .body("entry[1].resource.derivedFrom.reference", hasItem("Observation/rr-amend-v-pga/_history/2"))
                .body("entry.resource.resourceType.count('Provenance')", is(2))
                .body("entry[3].resource.target", hasSize(1))
                .body("entry[3].resource.activity.coding[0].code", is("UPDATE"));

        child.record().then().statusCode(200).body("entry[1].resource.status", is("amended"));
        assertThat(child.recorded().stream().map(version -> version.substring(version.indexOf('/'))))
                .containsExactlyInAnyOrder("/2", "/1");
        assertThat(child.provenances()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void callers_at_once_store_it_once(RunningServers server) throws Exception {
        RecordedChild child = RecordedChild.enrol(server, "rr-race");

        for (String value : List.of("0.50", "3.0", "0.60")) {
            child.correctAssessment(value);
            List<CompletableFuture<Integer>> callers = IntStream.range(0, CALLERS)
                    .mapToObj(n ->
                            CompletableFuture.supplyAsync(() -> child.record().statusCode()))
                    .toList();
            for (CompletableFuture<Integer> caller : callers) {
                assertThat(caller.get(2, TimeUnit.MINUTES)).isEqualTo(200);
            }
        }

        assertThat(child.recorded()).hasSize(2);
        assertThat(child.recorded().stream().map(version -> version.substring(version.indexOf('/'))))
                .containsExactlyInAnyOrder("/3", "/1");
        assertThat(child.provenances()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void a_recorded_response_is_no_evidence(RunningServers server) {
        RecordedChild child = RecordedChild.enrol(server, "rr-evidence");
        String before = child.evaluate().then().statusCode(200).extract().asString();
        child.record().then().statusCode(200);

        assertThat(child.evaluate().asString()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_stores_nothing(RunningServers server) {
        RecordedChild child = RecordedChild.enrol(server, "rr-refused");

        refused(child.record("2025-01-14"), 422, IssueCode.NO_DAY_0);
        refused(
                server.given()
                        .queryParam("criteria", "https://cart-lupus.org/fhir/Library/none|9")
                        .post("/ResearchSubject/rr-refused/$record-response"),
                422,
                IssueCode.UNKNOWN_CRITERIA_SET);
        refused(new RecordedChild(server, "rr-nobody").record(), 404, IssueCode.UNKNOWN_SUBJECT);
        refused(server.given().post("/ResearchStudy/rr-none/$record-response"), 404, IssueCode.UNKNOWN_STUDY);
        assertThat(child.recorded()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"H2, ResearchSubject/rr-get", "POSTGRES, ResearchStudy/nct06904729"})
    void nothing_is_recorded_by_get(RunningServers server, String path) {
        server.given().get("/" + path + "/$record-response").then().statusCode(equalTo(405));
    }
}
