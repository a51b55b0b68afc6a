package org.cartlupus.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The second clock: what the server knew at an instant, whatever has been written since. */
class AsOfTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LATER_WRITES = 300;
    private static final int WRITES_BETWEEN_ANSWERS = 8;

    /** A question and the answer that it got when it was asked first. */
    private record Answered(Question question, Instant asOf, String bytes) {}

    private record Question(String subject, String criteria, boolean includeEvidence) {

        String ask(RunningServers server, Instant asOf) {
            var request = server.given().queryParam("dataCutoff", "2026-06-30");
            if (asOf != null) {
                request.queryParam("asOf", asOf.toString());
            }
            if (criteria != null) {
                request.queryParam("criteria", criteria);
            }
            if (includeEvidence) {
                request.queryParam("includeEvidence", true);
            }
            return request.get("/ResearchSubject/" + subject + "/$evaluate-response")
                    .asString();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_as_of_an_instant_keeps_its_bytes_whatever_is_written_later(RunningServers server) {
        RandomWrites writes = RandomWrites.prepare(server, "ao-random", new Random(6904729));
        List<Question> questions = List.of(
                new Question("ao-random", null, false),
                new Question("ao-random", null, true),
                new Question("ao-random", writes.criteriaUrl(), false));
        List<Answered> answers = new ArrayList<>();
        for (int n = 0; n < LATER_WRITES; n++) {
            if (n % WRITES_BETWEEN_ANSWERS == 0) {
                Instant asOf = now();
                for (Question question : questions) {
                    String bytes = question.ask(server, asOf);
                    assertThat(question.ask(server, null)).isEqualTo(bytes);
                    answers.add(new Answered(question, asOf, bytes));
                }
            }
            writes.next();
        }

        for (Answered answered : answers) {
            assertThat(answered.question().ask(server, answered.asOf()))
                    .as("as of %s: %s", answered.asOf(), answered.question())
                    .isEqualTo(answered.bytes());
        }
        assertThat(answers.stream().map(Answered::bytes).distinct()).hasSizeGreaterThan(LATER_WRITES / 10);
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_changes_the_answer_from_its_time_stamp_on(RunningServers server) throws Exception {
        enrol(server, "ao-corrected");
        Question question = new Question("ao-corrected", null, false);
        ObjectNode upcr = (ObjectNode) JSON.readTree(
                server.given().get("/Observation/ao-corrected-v-upcr").asString());
        Instant before = now();
        String first = question.ask(server, before);
        upcr.put("status", "corrected");
        ((ObjectNode) upcr.get("valueQuantity")).put("value", 3.9);
        Instant corrected = Instant.parse(server.given()
                .body(upcr.toString())
                .put("/Observation/ao-corrected-v-upcr")
                .then()
                .statusCode(200)
                .extract()
                .path("meta.lastUpdated"));

        String second = question.ask(server, corrected);

        assertThat(second).contains("ao-corrected-v-upcr/_history/2").isEqualTo(question.ask(server, null));
        assertThat(question.ask(server, corrected.minusMillis(1)))
                .contains("ao-corrected-v-upcr/_history/1")
                .isEqualTo(first);
        assertThat(question.ask(server, before)).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void without_a_cut_off_the_day_of_the_instant_is_the_cut_off(RunningServers server) {
        enrol(server, "ao-cutoff");
        Instant asOf = now();

        String implied = server.given()
                .queryParam("asOf", asOf.toString())
                .get("/ResearchSubject/ao-cutoff/$evaluate-response")
                .asString();

        assertThat(implied)
                .isEqualTo(server.given()
                        .queryParam("asOf", asOf.toString())
                        .queryParam(
                                "dataCutoff",
                                asOf.atZone(java.time.ZoneId.of("Asia/Shanghai"))
                                        .toLocalDate()
                                        .toString())
                        .get("/ResearchSubject/ao-cutoff/$evaluate-response")
                        .asString());
    }

    @ParameterizedTest
    @EnumSource
    void an_instant_in_the_future_is_refused(RunningServers server) {
        enrol(server, "ao-future");

        server.given()
                .queryParam("asOf", Instant.now().plus(Duration.ofHours(1)).toString())
                .get("/ResearchSubject/ao-future/$evaluate-response")
                .then()
                .statusCode(400)
                .body("issue[0].expression", hasItem("asOf"))
                .body("issue[0].details.text", containsString("future"))
                .body("issue[0].details.text", containsString("晚于当前时间"));
    }

    @ParameterizedTest
    @CsvSource({"H2, yesterday", "H2, 2026-01-31", "H2, 2026-01-31T08:00:00", "POSTGRES, 2026-13-01T00:00:00Z"})
    void what_is_no_instant_is_refused(RunningServers server, String asOf) {
        server.given()
                .queryParam("asOf", asOf)
                .get("/ResearchSubject/ao-whoever/$evaluate-response")
                .then()
                .statusCode(400)
                .body("issue[0].details.coding[0].code", equalTo("malformed-parameter"));
    }

    @ParameterizedTest
    @CsvSource({"H2, -999999999-01-01T00:00:00Z", "POSTGRES, -0001-01-01T00:00:00Z", "H2, 1969-12-31T23:59:59Z"})
    void long_ago_nothing_was_known(RunningServers server, String asOf) {
        enrol(server, "ao-long-ago");

        server.given()
                .queryParam("asOf", asOf)
                .get("/ResearchSubject/ao-long-ago/$evaluate-response")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @EnumSource
    void before_a_participant_was_known_there_was_none(RunningServers server) {
        enrol(server, "ao-before");

        server.given()
                .queryParam("asOf", "2020-01-01T00:00:00+08:00")
                .get("/ResearchSubject/ao-before/$evaluate-response")
                .then()
                .statusCode(404)
                .body("issue[0].details.coding[0].code", equalTo("unknown-subject"))
                .body("issue[0].details.text", containsString("as known at 2019-12-31T16:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource
    void criteria_published_later_were_not_known(RunningServers server) {
        enrol(server, "ao-criteria");
        Instant before = now();
        server.given()
                .body(WorkedCase.library("ao-later", "1.0.0", "{}").toString())
                .put("/Library/ao-later")
                .then()
                .statusCode(201);

        server.given()
                .queryParam("asOf", before.toString())
                .queryParam("criteria", "https://cart-lupus.org/fhir/Library/ao-later|1.0.0")
                .get("/ResearchSubject/ao-criteria/$evaluate-response")
                .then()
                .statusCode(422)
                .body("issue[0].details.coding[0].code", equalTo("unknown-criteria-set"));
    }

    private static void enrol(RunningServers server, String id) {
        server.given().body(RandomWrites.worked("wc-02", id)).post("/").then().statusCode(200);
    }

    /** A millisecond that is over, so that it is not the one of the next write. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
