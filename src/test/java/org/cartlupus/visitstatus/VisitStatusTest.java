package org.cartlupus.visitstatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.server.Outcome.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.response.Response;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.recording.RecordedChild;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code $visit-status} says of a participant's and a study's visits. */
class VisitStatusTest {

    private static final String OPERATION = "/$visit-status";

    @ParameterizedTest
    @EnumSource
    void a_visit_with_everything_is_complete(RunningServers server) throws Exception {
        RecordedChild.enrol(server, "vs-whole");

        Response answer = status(server, "vs-whole", "2025-08-31");

        answer.then()
                .statusCode(200)
                .body("entry", hasSize(1))
                .body("entry[0].resource.valueCodeableConcept.coding[0].code", is("complete"))
                .body("entry[0].resource.effectiveDateTime", is("2025-08-31"))
                .body("entry[0].resource.derivedFrom.reference", everyItem(matchesPattern("Observation/.+/_history/1")))
                .body("entry[0].resource.derivedFrom.reference", hasItem("Observation/vs-whole-v-upcr/_history/1"));
        assertThat(of(answer, "window-state")).isEqualTo("closed");
        assertThat(of(answer, "proteinuria-visit")).isEqualTo("present");
        assertThat(of(answer, "renal-response")).isEqualTo("PRR");
        assertValid(server, answer);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_missing_is_named_with_what_it_could_still_do(RunningServers server) throws Exception {
        RecordedChild.enrol(server, "vs-lacks");
        server.given().delete("/Observation/vs-lacks-v-upcr").then().statusCode(200);

        Response answer = status(server, "vs-lacks", "2025-08-31");

        answer.then()
                .statusCode(200)
                .body("entry[0].resource.valueCodeableConcept.coding[0].code", is("incomplete"))
                .body("entry[0].resource.note[0].text", containsString("proteinuria at the visit (missing, can change"))
                .body("entry[0].resource.note[0].text", containsString("sent late can still count"))
                .body("entry[0].resource.note[1].text", containsString("访视尿蛋白"))
                .body("entry[1].resource.issue.details.coding.flatten().code", hasItem("not-evaluable"));
        assertThat(of(answer, "proteinuria-visit")).isEqualTo("missing");
        assertThat(effectOf(answer, "proteinuria-visit")).isEqualTo("can-change");
        assertThat(of(answer, "renal-response")).isEqualTo("not-evaluable");
        assertValid(server, answer);
    }

    @ParameterizedTest
    @EnumSource
    void a_recorded_verdict_is_stale_from_the_correction_of_its_evidence_until_it_is_recorded_again(
            RunningServers server) throws Exception {
        RecordedChild child = RecordedChild.enrol(server, "vs-stale");
        assertThat(records(server)).isEqualTo("not-recorded not-recorded");

        child.record().then().statusCode(200);
        assertThat(records(server)).isEqualTo("current current");

        // Another version of the evidence, the same verdict.
        child.correctProteinuria("0.51");
        assertThat(records(server)).isEqualTo("stale current");

        child.record().then().statusCode(200);
        assertThat(records(server)).isEqualTo("current current");
    }

    private static String records(RunningServers server) throws Exception {
        Response answer = status(server, "vs-stale", "2025-08-31");
        assertValid(server, answer);
        return of(answer, "renal-response-record") + " " + of(answer, "sri-4-record");
    }

    @ParameterizedTest
    @EnumSource
    void of_a_study_says_it_of_every_participant_and_why_not_of_others(RunningServers server) throws Exception {
        RecordedChild.open(server, "vs-study");
        RecordedChild.enrolIn(server, "vs-study", "vs-first").record().then().statusCode(200);
        RecordedChild.enrolIn(server, "vs-study", "vs-second");
        RecordedChild.enrolIn(server, "vs-study", "vs-third");
        server.given()
                .delete("/MedicationAdministration/vs-third-infusion")
                .then()
                .statusCode(200);

        Response answer = server.given()
                .queryParam("visit", "M6")
                .queryParam("dataCutoff", "2025-08-31")
                .get("/ResearchStudy/vs-study" + OPERATION);

        answer.then()
                .statusCode(200)
                .body("entry", hasSize(3))
                .body("entry[0].resource.focus[0].reference", is("ResearchSubject/vs-first"))
                .body("entry[1].resource.focus[0].reference", is("ResearchSubject/vs-second"))
                .body("entry[2].resource.issue.details.coding.flatten().code", hasItem("no-day-0"));
        assertThat(of(answer, "renal-response-record")).isEqualTo("current");
        String alone = JSON.readTree(status(server, "vs-first", "2025-08-31").asString())
                .at("/entry/0")
                .toString();
        assertThat(JSON.readTree(answer.asString()).at("/entry/0")).hasToString(alone);
    }

    @ParameterizedTest
    @CsvSource({"H2", "POSTGRES"})
    void refuses_what_can_not_be_answered(RunningServers server) {
        RecordedChild.enrol(server, "vs-no");

        refused(status(server, "vs-nobody", "2025-08-31"), 404, IssueCode.UNKNOWN_SUBJECT);
        refused(server.given().get("/ResearchStudy/vs-none" + OPERATION), 404, IssueCode.UNKNOWN_STUDY);
        refused(status(server, "vs-no", "2025-01-14"), 422, IssueCode.NO_DAY_0);
        refused(
                server.given().queryParam("visit", "M9").get("/ResearchSubject/vs-no" + OPERATION),
                400,
                IssueCode.UNKNOWN_VISIT);
        refused(
                server.given().queryParam("asOf", "2025-01-01T00:00:00Z").get("/ResearchSubject/vs-no" + OPERATION),
                400,
                IssueCode.UNKNOWN_PARAMETER);
    }

    private static final JsonMapper JSON = new JsonMapper();

    private static Response status(RunningServers server, String id, String dataCutoff) {
        return server.given()
                .queryParam("visit", "M6")
                .queryParam("dataCutoff", dataCutoff)
                .get("/ResearchSubject/" + id + OPERATION);
    }

    private static String of(Response answer, String component) throws Exception {
        return component(answer, component)
                .at("/valueCodeableConcept/coding/0/code")
                .asText();
    }

    private static String effectOf(Response answer, String component) throws Exception {
        return component(answer, component)
                .at("/interpretation/0/coding/0/code")
                .asText();
    }

    private static JsonNode component(Response answer, String code) throws Exception {
        for (JsonNode component : JSON.readTree(answer.asString()).at("/entry/0/resource/component")) {
            if (component.at("/code/coding/0/code").asText().equals(code)) {
                return component;
            }
        }
        throw new AssertionError("No component " + code + " in " + answer.asString());
    }

    /** By the profile that it claims. */
    private static void assertValid(RunningServers server, Response answer) throws Exception {
        String outcome = server.given()
                .queryParam("profile", "https://cart-lupus.org/fhir/StructureDefinition/ln-visit-status")
                .body(JSON.readTree(answer.asString()).at("/entry/0/resource").toString())
                .post("/Observation/$validate")
                .asString();
        for (JsonNode issue : JSON.readTree(outcome).get("issue")) {
            assertThat(issue.get("severity").asText()).as(issue.toString()).isNotIn("error", "fatal");
        }
    }
}
