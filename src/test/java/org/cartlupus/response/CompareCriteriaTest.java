package org.cartlupus.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code ResearchSubject/[id]/$compare-criteria}: all sets in one call, what flips, and on which condition. */
class CompareCriteriaTest {

    private static final String LIBRARY = "https://cart-lupus.org/fhir/Library/";
    private static final String KDIGO = LIBRARY + "ln-criteria-kdigo-2024-paed|1.0.0";
    private static final String PERR = LIBRARY + "ln-criteria-bliss-ln-perr|1.0.0";
    private static final String ACR = LIBRARY + "ln-criteria-acr-2006|1.0.0";

    @ParameterizedTest
    @EnumSource
    void without_names_every_published_set_is_compared_with_that_of_the_study(RunningServers server) {
        Hospital hospital = new Hospital(server);
        hospital.participant("cc-all", "WC-04");

        String answer = server.given()
                .queryParam("visit", "M6")
                .queryParam("endpoint", "renal-response")
                .get("/ResearchSubject/cc-all/$compare-criteria")
                .asString();

        List<JsonNode> responses = Hospital.resources(answer, "Observation");
        JsonNode comparison = Hospital.resources(answer, "Parameters").get(0);
        List<JsonNode> sets = parameters(comparison, "criteria");
        assertThat(sets.get(0).at("/part/0/valueCanonical").asText()).isEqualTo(KDIGO);
        assertThat(sets)
                .extracting(set -> set.at("/part/0/valueCanonical").asText())
                .contains(
                        KDIGO,
                        ACR,
                        LIBRARY + "ln-criteria-acr-2024|1.0.0",
                        LIBRARY + "ln-criteria-aurora-1|1.0.0",
                        LIBRARY + "ln-criteria-aurora-1-steroid|1.0.0",
                        LIBRARY + "ln-criteria-bliss-ln-crr|1.0.0",
                        LIBRARY + "ln-criteria-bliss-ln-crr-steroid|1.0.0",
                        LIBRARY + "ln-criteria-bliss-ln-ordinal-prr|1.0.0",
                        LIBRARY + "ln-criteria-bliss-ln-perr|1.0.0",
                        LIBRARY + "ln-criteria-bliss-ln-perr-steroid|1.0.0",
                        LIBRARY + "ln-criteria-eular-2019|1.0.0",
                        LIBRARY + "ln-criteria-eular-2023|1.0.0",
                        LIBRARY + "ln-criteria-kdigo-2024-perr|1.0.0",
                        LIBRARY + "ln-criteria-lunar|1.0.0",
                        LIBRARY + "ln-criteria-paed-trial-normal|1.0.0",
                        LIBRARY + "ln-criteria-share-2017|1.0.0")
                .doesNotHaveDuplicates();
        assertThat(responses).hasSameSizeAs(sets);
        responses.forEach(hospital::assertValid);
        Hospital.assertConforms(comparison);
    }

    @ParameterizedTest
    @EnumSource
    void says_which_set_gives_another_result_and_on_which_condition(RunningServers server) {
        Hospital hospital = new Hospital(server);
        hospital.participant("cc-flip", "WC-06");

        String answer = server.given()
                .queryParam("visit", "M6")
                .queryParam("criteria", PERR, KDIGO)
                .get("/ResearchSubject/cc-flip/$compare-criteria")
                .asString();

        JsonNode comparison = Hospital.resources(answer, "Parameters").get(0);
        assertThat(parameters(comparison, "criteria"))
                .extracting(set -> set.at("/part/0/valueCanonical").asText())
                .as("the set of the study first")
                .containsExactly(KDIGO, PERR);
        assertThat(parameters(comparison, "flips").get(0).get("valueBoolean").asBoolean())
                .isTrue();
        List<JsonNode> rows = parameters(comparison, "comparison");
        assertThat(rows)
                .extracting(row -> part(row, "endpoint").get("valueCode").asText() + " "
                        + part(row, "flips").get("valueBoolean").asText())
                .containsExactly("renal-response true", "sri-4 false");
        JsonNode other = parts(rows.get(0), "result").get(1);
        assertThat(part(other, "outcome").get("valueCode").asText()).isEqualTo("NR");
        assertThat(parts(other, "difference"))
                .extracting(difference ->
                        part(difference, "condition").get("valueCode").asText() + " "
                                + part(difference, "reference").get("valueCode").asText() + " "
                                + part(difference, "here").get("valueCode").asText())
                .contains("prr-reduction-met met not-asked");
        assertThat(part(rows.get(0), "text").get("valueString").asText())
                .startsWith("Renal response at month 6 is PRR (partial renal response) under"
                        + " ln-criteria-kdigo-2024-paed 1.0.0; NR (no renal response) under"
                        + " ln-criteria-bliss-ln-perr 1.0.0 (");
        Hospital.assertConforms(comparison);
    }

    @ParameterizedTest
    @EnumSource
    void each_observation_is_the_answer_of_evaluate_response_under_its_set(RunningServers server) {
        Hospital hospital = new Hospital(server);
        hospital.participant("cc-same", "WC-06");

        String compared = server.given()
                .queryParam("visit", "M6")
                .queryParam("criteria", KDIGO, PERR)
                .get("/ResearchSubject/cc-same/$compare-criteria")
                .asString();
        List<JsonNode> one = Hospital.resources(
                server.given()
                        .queryParam("visit", "M6")
                        .queryParam("criteria", PERR)
                        .get("/ResearchSubject/cc-same/$evaluate-response")
                        .asString(),
                "Observation");

        assertThat(Hospital.resources(compared, "Observation").subList(2, 4)).isEqualTo(one);
    }

    @ParameterizedTest
    @EnumSource
    void get_and_post_give_the_same_bytes(RunningServers server) {
        new Hospital(server).participant("cc-post", "WC-06");
        String get = server.given()
                .queryParam("visit", "M6")
                .queryParam("dataCutoff", "2025-12-31")
                .queryParam("criteria", PERR, KDIGO)
                .get("/ResearchSubject/cc-post/$compare-criteria")
                .asString();

        String post = server.given()
                .body(
                        """
                        {"resourceType": "Parameters", "parameter": [
                          {"name": "visit", "valueCode": "M6"}, {"name": "dataCutoff", "valueDate": "2025-12-31"},
                          {"name": "criteria", "valueCanonical": "%s"}, {"name": "criteria", "valueCanonical": "%s"}]}
                        """
                                .formatted(PERR, KDIGO))
                .post("/ResearchSubject/cc-post/$compare-criteria")
                .asString();

        assertThat(get).contains("ln-criteria-comparison");
        assertThat(post).isEqualTo(get);
    }

    @ParameterizedTest
    @EnumSource
    void only_the_latest_published_version_of_a_set_is_compared_unless_named(RunningServers server) {
        new Hospital(server).participant("cc-versions", "WC-06");
        library(server, "cc-set", "1.0.0", "active");
        library(server, "cc-set", "1.10.0", "active");
        library(server, "cc-set", "2.0.0", "draft");

        String answer = server.given()
                .queryParam("visit", "M6")
                .get("/ResearchSubject/cc-versions/$compare-criteria")
                .asString();

        assertThat(parameters(Hospital.resources(answer, "Parameters").get(0), "criteria"))
                .extracting(set -> set.at("/part/0/valueCanonical").asText())
                .contains(LIBRARY + "cc-set|1.10.0")
                .doesNotContain(LIBRARY + "cc-set|1.0.0", LIBRARY + "cc-set|2.0.0");
        server.given()
                .queryParam("visit", "M6")
                .queryParam("criteria", LIBRARY + "cc-set|1.0.0", LIBRARY + "cc-set|2.0.0")
                .get("/ResearchSubject/cc-versions/$compare-criteria")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "H2, cc-bad, frobnicate=1, 400, unknown-parameter",
        "H2, cc-bad, endpoint=sri-9, 400, unknown-end-point",
        "H2, cc-bad, visit=M9, 400, unknown-visit",
        "H2, cc-bad, criteria=https://cart-lupus.org/fhir/Library/none|9, 422, unknown-criteria-set",
        "H2, cc-bad, dataCutoff=2025-01-14, 422, no-day-0",
        "H2, cc-bad, includeEvidence=true, 400, unknown-parameter",
        "H2, cc-nobody, visit=M6, 404, unknown-subject",
        "POSTGRES, cc-bad, criteria=https://cart-lupus.org/fhir/Library/none|9, 422, unknown-criteria-set",
        "POSTGRES, cc-nobody, visit=M6, 404, unknown-subject",
    })
    void refuses_what_it_cannot_answer(RunningServers server, String child, String parameter, int status, String code) {
        new Hospital(server).participant("cc-bad", "WC-06");
        int equals = parameter.indexOf('=');

        server.given()
                .queryParam(parameter.substring(0, equals), parameter.substring(equals + 1))
                .get("/ResearchSubject/" + child + "/$compare-criteria")
                .then()
                .statusCode(status)
                .body("issue.details.coding.flatten().code", hasItem(code));
    }

    private static void library(RunningServers server, String name, String version, String status) {
        var library = WorkedCase.library(name, version, "{}").put("status", status);
        String id = name + "-" + version.replace('.', '-') + "-" + status;
        server.given()
                .body(library.put("id", id).toString())
                .put("/Library/" + id)
                .then()
                .statusCode(201);
    }

    private static List<JsonNode> parameters(JsonNode comparison, String name) {
        return named(comparison.get("parameter"), name);
    }

    private static List<JsonNode> parts(JsonNode parameter, String name) {
        return named(parameter.get("part"), name);
    }

    private static JsonNode part(JsonNode parameter, String name) {
        return parts(parameter, name).get(0);
    }

    private static List<JsonNode> named(JsonNode all, String name) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> name.equals(one.get("name").asText()))
                .toList();
    }
}
