package org.cartlupus.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.cartlupus.server.RunningServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Over HTTP: values carried forward, the locked formula, the screening value, the method of creatinine, an old biopsy. */
class SensitivityAnswersTest {

    private static final RunningServers SERVER = RunningServers.H2;
    private static final String TRIAL = "https://cart-lupus.org/fhir/CodeSystem/ln-trial";

    private final Hospital hospital = new Hospital(SERVER);

    /** WC-32 was seen on 2025-05-15 only: too late for month 3, before the window of month 6. */
    @Test
    void a_criteria_set_may_carry_the_last_observation_forward() {
        hospital.participant("sa-locf", "WC-32");
        SERVER.given()
                .body(WorkedCase.library(
                                "sa-locf-set", "1.0.0", "{\"selection\": {\"lastObservationCarriedForward\": true}}")
                        .toString())
                .put("/Library/sa-locf-set")
                .then()
                .statusCode(201);

        List<JsonNode> usual = responses("sa-locf", "M6", null);
        List<JsonNode> carrying = responses("sa-locf", "M6", "https://cart-lupus.org/fhir/Library/sa-locf-set|1.0.0");

        assertThat(usual).allSatisfy(response -> assertThat(
                        response.at("/dataAbsentReason/coding/0/code").asText())
                .isEqualTo("not-evaluable"));
        assertThat(carrying).extracting(SensitivityAnswersTest::result).containsExactly("CRR", "responder");
        assertThat(carried(carrying.get(0))).containsExactly("upcr-visit 2025-05-15", "egfr-visit 2025-05-15");
        assertThat(carried(carrying.get(1)))
                .containsExactly("sledai-visit 2025-05-15", "bilag-met 2025-05-15", "pga-change 2025-05-15");
        assertThat(flags(carrying.get(0))).contains("CARRIED_FORWARD");
        assertThat(carrying.get(0).at("/note/0/text").asText())
                .endsWith("carried forward: proteinuria of 2025-05-15, the sample for eGFR of 2025-05-15.");
        carrying.forEach(hospital::assertValid);
    }

    /** WC-37: by bedside Schwartz no response, by CKiD U25 a complete one. */
    @Test
    void the_formula_recorded_at_enrolment_is_used_whatever_the_set_names() {
        hospital.participant("sa-lock", "WC-37b");
        assertThat(result(responses("sa-lock", "M24", null).get(0))).isEqualTo("CRR");

        lock("sa-lock", "bedside-schwartz-2009", 200);
        String answer = answer("sa-lock", "M24", null);
        JsonNode locked = Hospital.resources(answer, "Observation").get(0);

        assertThat(result(locked)).isEqualTo("NR");
        assertThat(flags(locked)).contains("EGFR_METHOD_LOCKED");
        assertThat(Hospital.warnings(answer)).contains("egfr-method-locked");
        hospital.assertValid(locked);
    }

    @Test
    void a_formula_that_nobody_knows_cannot_be_recorded() {
        hospital.participant("sa-no-formula", "WC-01");
        lock("sa-no-formula", "cockcroft-gault", 422);
    }

    @Test
    void the_screening_value_stands_beside_the_result() {
        hospital.participant("sa-screening", "WC-07");
        hospital.loinc("sa-screening", "scr-upcr", "2024-11-20", "2890-2", "6.0", "g/g{creat}", "");

        JsonNode response = responses("sa-screening", "M6", null).get(0);

        assertThat(result(response)).isEqualTo("NR");
        assertThat(AnsweredFields.components(response, "upcr-screening")
                        .get(0)
                        .at("/valueQuantity/value")
                        .decimalValue())
                .isEqualByComparingTo("6.0");
        assertThat(AnsweredFields.components(response, "upcr-reduction-from-screening")
                        .get(0)
                        .at("/valueQuantity/value")
                        .decimalValue())
                .isEqualByComparingTo("66.5");
        assertThat(AnsweredFields.components(response, "result-by-screening-baseline")
                        .get(0)
                        .at("/valueCodeableConcept/coding/0/code")
                        .asText())
                .isEqualTo("PRR");
        assertThat(response.get("derivedFrom").toString()).doesNotContain("sa-screening-scr-upcr");
        assertThat(response.get("extension").toString()).contains("Observation/sa-screening-scr-upcr/_history/1");
        hospital.assertValid(response);
    }

    @Test
    void a_change_of_the_creatinine_method_and_an_old_biopsy_are_said() {
        hospital.participant("sa-method", "WC-01");
        String method = ", \"method\": {\"coding\": [{\"system\": \"" + TRIAL + "\", \"code\": \"creatinine-%s\"}]}";
        hospital.loinc("sa-method", "a", "2025-01-09", "2160-0", "0.60", "mg/dL", method.formatted("enzymatic"));
        for (String day : List.of("2025-04-15", "2025-07-15", "2026-01-15", "2027-01-15")) {
            hospital.loinc(
                    "sa-method",
                    "v" + day,
                    day,
                    "2160-0",
                    "0.60",
                    "mg/dL",
                    method.formatted("jaffe") + ", \"issued\": \"" + day + "T20:00:00+08:00\"");
        }
        SERVER.given()
                .body(
                        """
                        {"resourceType": "Procedure", "id": "sa-method-biopsy", "status": "completed",
                         "code": {"coding": [{"system": "%s", "code": "kidney-biopsy"}]},
                         "subject": {"reference": "Patient/sa-method"}, "performedDateTime": "2024-03-01"}
                        """
                                .formatted(TRIAL))
                .put("/Procedure/sa-method-biopsy")
                .then()
                .statusCode(201);

        String answer = answer("sa-method", WorkedCase.of("WC-01").visit(), null);

        assertThat(flags(Hospital.resources(answer, "Observation").get(0))).contains("CREATININE_METHOD_CHANGED");
        assertThat(Hospital.warnings(answer)).contains("histology-too-old", "implausible-value");
    }

    private static void lock(String child, String formula, int status) {
        SERVER.given()
                .body(
                        """
                        {"resourceType": "ResearchSubject", "id": "%1$s", "status": "on-study",
                         "extension": [{"url": "https://cart-lupus.org/fhir/StructureDefinition/egfr-method",
                           "extension": [
                             {"url": "formula", "valueCoding": {
                               "system": "https://cart-lupus.org/fhir/CodeSystem/ln-egfr-formula", "code": "%2$s"}},
                             {"url": "version", "valueString": "2009"}]}],
                         "identifier": [{"system": "https://cart-lupus.org/fhir/sid/subject", "value": "%3$s"}],
                         "period": {"start": "2024-12-20"}, "study": {"reference": "ResearchStudy/nct06904729"},
                         "individual": {"reference": "Patient/%1$s"}, "assignedArm": "Low-dose CAR-T"}
                        """
                                .formatted(child, formula, child.toUpperCase(Locale.ROOT)))
                .put("/ResearchSubject/" + child)
                .then()
                .statusCode(status);
    }

    private static List<JsonNode> responses(String child, String visit, @Nullable String criteria) {
        return Hospital.resources(answer(child, visit, criteria), "Observation");
    }

    private static String answer(String child, String visit, @Nullable String criteria) {
        var question = SERVER.given().queryParam("visit", visit).queryParam("dataCutoff", "2028-12-31");
        if (criteria != null) {
            question.queryParam("criteria", criteria);
        }
        return question.get("/ResearchSubject/" + child + "/$evaluate-response").asString();
    }

    private static String result(JsonNode response) {
        return response.at("/valueCodeableConcept/coding/0/code").asText();
    }

    private static List<String> flags(JsonNode response) {
        return AnsweredFields.components(response, "flag").stream()
                .map(flag -> flag.at("/valueCodeableConcept/coding/0/code").asText())
                .toList();
    }

    private static List<String> carried(JsonNode response) {
        return AnsweredFields.components(response, "carried-forward").stream()
                .map(value -> value.at("/code/text").asText() + " "
                        + value.get("valueDateTime").asText())
                .toList();
    }
}
