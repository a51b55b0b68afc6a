package org.cartlupus.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SRI-5 to SRI-8, BICLA, LLDAS and DORIS remission over HTTP, on the worked patient WC-01: 16 to 2 points, PGA 0.4. */
class FurtherEndPointsTest {

    private static final String[] ALL = {
        "renal-response", "sri-4", "sri-5", "sri-6", "sri-7", "sri-8", "bicla", "lldas", "doris", "doris-off-treatment"
    };

    @ParameterizedTest
    @EnumSource
    void every_end_point_is_answered_in_order_and_fits_its_profile(RunningServers server) {
        Hospital hospital = new Hospital(server);
        hospital.participant("fe-all", "WC-01");
        hospital.steroid("fe-all", "v-steroid", "2025-07-15", "5", "mg/d");

        String answer = server.given()
                .queryParam("visit", "M6")
                .queryParam("endpoint", (Object[]) ALL)
                .get("/ResearchSubject/fe-all/$evaluate-response")
                .asString();

        List<JsonNode> responses = Hospital.resources(answer, "Observation");
        assertThat(responses)
                .extracting(response -> response.at("/code/coding/0/code").asText())
                .containsExactly(ALL);
        responses.forEach(hospital::assertValid);
    }

    @ParameterizedTest
    @EnumSource
    void without_a_name_the_answer_stays_renal_response_and_sri_4(RunningServers server) {
        Hospital hospital = new Hospital(server);
        hospital.participant("fe-none", "WC-01");

        String answer = server.given()
                .queryParam("visit", "M6")
                .get("/ResearchSubject/fe-none/$evaluate-response")
                .asString();

        assertThat(Hospital.resources(answer, "Observation"))
                .extracting(response -> response.at("/code/coding/0/code").asText())
                .containsExactly("renal-response", "sri-4");
    }

    @ParameterizedTest
    @EnumSource
    void a_state_rests_on_dose_and_drugs_of_the_visit(RunningServers server) {
        Hospital hospital = new Hospital(server);
        hospital.participant("fe-dose", "WC-01");
        assertThat(result(server, "fe-dose", "doris")).isEqualTo("not-evaluable");

        hospital.loinc("fe-dose", "v-weight", "2025-07-15", "29463-7", "50", "kg", "");
        hospital.steroid("fe-dose", "v-steroid", "2025-07-15", "0.1", "mg/kg/d");
        hospital.taking("fe-dose", "mycophenolate", "L04AA06", "sle-maintenance", "2024-01-01");

        JsonNode doris = response(server, "fe-dose", "doris");
        assertThat(component(doris, "steroid-dose").at("/valueQuantity/value").asText())
                .isEqualTo("5");
        assertThat(component(doris, "steroid-dose-per-kg")
                        .at("/valueQuantity/value")
                        .asText())
                .isEqualTo("0.1");
        assertThat(component(doris, "steroid-dose-met").get("valueBoolean").asBoolean())
                .isTrue();
        assertThat(component(doris, "treatment-allowed").get("valueBoolean").asBoolean())
                .isTrue();
        assertThat(doris.get("extension")).anySatisfy(extension -> assertThat(
                        extension.at("/valueReference/reference").asText())
                .isEqualTo("MedicationStatement/fe-dose-mycophenolate/_history/1"));
        assertThat(component(response(server, "fe-dose", "doris-off-treatment"), "treatment-allowed")
                        .get("valueBoolean")
                        .asBoolean())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void their_limits_are_data_of_the_criteria_set(RunningServers server) {
        Hospital hospital = new Hospital(server);
        hospital.participant("fe-limits", "WC-01");
        hospital.steroid("fe-limits", "v-steroid", "2025-07-15", "5", "mg/d");
        server.given()
                .body(WorkedCase.library("fe-no-steroid", "1.0.0", "{\"doris\": {\"steroidMaxMgPerDay\": \"0\"}}")
                        .toString())
                .put("/Library/fe-no-steroid")
                .then()
                .statusCode(201);

        JsonNode usual = response(server, "fe-limits", "doris");
        String answer = server.given()
                .queryParam("visit", "M6")
                .queryParam("endpoint", "doris")
                .queryParam("criteria", "https://cart-lupus.org/fhir/Library/fe-no-steroid|1.0.0")
                .get("/ResearchSubject/fe-limits/$evaluate-response")
                .asString();

        assertThat(component(usual, "steroid-dose-met").get("valueBoolean").asBoolean())
                .isTrue();
        assertThat(component(Hospital.resources(answer).get(0), "steroid-dose-met")
                        .get("valueBoolean")
                        .asBoolean())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_end_point_is_refused_with_those_there_are(RunningServers server) {
        new Hospital(server).participant("fe-unknown", "WC-01");

        server.given()
                .queryParam("endpoint", "sri-9")
                .get("/ResearchSubject/fe-unknown/$evaluate-response")
                .then()
                .statusCode(400)
                .body("issue.details.coding.flatten().code", hasItem("unknown-end-point"))
                .body("issue[0].details.text", containsString("sri-8, bicla, lldas, doris, doris-off-treatment"));
    }

    private static String result(RunningServers server, String child, String endPoint) {
        JsonNode response = response(server, child, endPoint);
        return (response.has("valueCodeableConcept")
                        ? response.get("valueCodeableConcept")
                        : response.get("dataAbsentReason"))
                .at("/coding/0/code")
                .asText();
    }

    private static JsonNode response(RunningServers server, String child, String endPoint) {
        String answer = server.given()
                .queryParam("visit", "M6")
                .queryParam("endpoint", endPoint)
                .get("/ResearchSubject/" + child + "/$evaluate-response")
                .asString();
        JsonNode response = Hospital.resources(answer, "Observation").get(0);
        new Hospital(server).assertValid(response);
        return response;
    }

    private static JsonNode component(JsonNode response, String code) {
        return AnsweredFields.components(response, code).get(0);
    }
}
