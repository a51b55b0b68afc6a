package org.cartlupus.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Stream;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked patients over real HTTP: posted as a hospital would, evaluated, every expected field compared. */
class WorkedCasesTest {

    private static final JsonMapper JSON = new JsonMapper();

    static Stream<Arguments> everyCaseOnEveryDatabase() {
        return Stream.of(RunningServers.values())
                .flatMap(server -> WorkedCase.all().stream().map(worked -> Arguments.of(server, worked)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyCaseOnEveryDatabase")
    void gets_the_verdict_of_the_rules_in_every_field(RunningServers server, WorkedCase worked) throws Exception {
        server.given().body(worked.bundle()).post("/").then().statusCode(200);
        RequestSpecification question =
                server.given().queryParam("visit", worked.visit()).queryParam("dataCutoff", worked.dataCutoff());
        if (worked.hasOwnCriteria()) {
            server.given()
                    .body(worked.criteriaLibrary().toString())
                    .put("/Library/" + worked.criteriaId())
                    .then()
                    .statusCode(201);
            question.queryParam("criteria", worked.criteriaUrl() + "|1.0.0");
        }

        Response answer = question.get("/" + worked.subject() + "/$evaluate-response");

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode bundle = JSON.readTree(answer.asString());
        JsonNode renal = bundle.at("/entry/0/resource");
        JsonNode sri = bundle.at("/entry/1/resource");
        ObjectNode fields = new AnsweredFields(renal, sri).asExpected();
        for (String field : List.copyOf(fieldNames(fields))) {
            if (worked.expected().has(field)) {
                assertThat(fields.get(field))
                        .as(field)
                        .isEqualTo(worked.expected().get(field));
            }
        }
        assertValid(server, renal);
        assertValid(server, sri);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyCaseOnEveryDatabase")
    void posting_the_bundle_twice_changes_no_version(RunningServers server, WorkedCase worked) throws Exception {
        server.given().body(worked.bundle()).post("/").then().statusCode(200);

        String again = server.given().body(worked.bundle()).post("/").asString();

        for (JsonNode entry : JSON.readTree(again).get("entry")) {
            assertThat(entry.at("/response/location").asText()).endsWith("/_history/1");
        }
    }

    private static void assertValid(RunningServers server, JsonNode response) throws Exception {
        String outcome = server.given()
                .body(response.toString())
                .post("/Observation/$validate")
                .asString();
        for (JsonNode issue : JSON.readTree(outcome).get("issue")) {
            assertThat(issue.get("severity").asText()).as(issue.toString()).isNotIn("error", "fatal");
        }
    }

    private static List<String> fieldNames(ObjectNode fields) {
        List<String> names = new java.util.ArrayList<>();
        fields.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
