package org.cartlupus.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What drugs and doses say over HTTP: they are read, flagged, said, and decide only where a set lets them. */
class RecognisedRescueAnswersTest {

    @ParameterizedTest
    @EnumSource
    void a_biologic_coded_as_something_else_is_reported_both_ways(RunningServers server) {
        Hospital hospital = new Hospital(server);
        hospital.participant("rr-biologic", "WC-01");
        send(server, "MedicationAdministration", administration("rr-biologic", "L01FA01", "other-reason", "500"));

        String answer = renal(server, "rr-biologic", null);

        JsonNode response = Hospital.resources(answer, "Observation").get(0);
        assertThat(outcome(response)).isEqualTo("CRR");
        assertThat(components(response, "flag")).contains("POSSIBLE_RESCUE");
        assertThat(Hospital.warnings(answer)).contains("possible-rescue");
        assertThat(answer)
                .contains("if rituximab, a biologic against lupus, on 2025-04-25 was rescue therapy, the result is NR")
                .contains("may be rescue therapy: a biologic against lupus")
                .contains("可能为挽救治疗：治疗狼疮的生物制剂")
                .contains("MedicationAdministration/rr-biologic-drug/_history/1");
        hospital.assertValid(response);
    }

    @ParameterizedTest
    @EnumSource
    void a_set_may_let_it_decide_or_be_silent(RunningServers server) {
        Hospital hospital = new Hospital(server);
        hospital.participant("rr-policy", "WC-01");
        send(server, "MedicationAdministration", administration("rr-policy", "L01FA01", "other-reason", "500"));

        JsonNode decided = Hospital.resources(renal(server, "rr-policy", "DECIDE"), "Observation")
                .get(0);
        assertThat(outcome(decided)).isEqualTo("NR");
        assertThat(components(decided, "reason")).containsExactly("TREATMENT_FAILURE");
        assertThat(components(decided, "result-by-components")).containsExactly("CRR");
        String silent = renal(server, "rr-policy", "OFF");
        assertThat(silent).doesNotContain("POSSIBLE_RESCUE").doesNotContain("possible-rescue");
    }

    @ParameterizedTest
    @EnumSource
    void doses_and_frequencies_are_read_and_compared(RunningServers server) {
        Hospital hospital = new Hospital(server);
        hospital.participant("rr-dose", "WC-01");
        send(
                server,
                "MedicationStatement",
                statement("rr-dose", "before", "H02AB07", "5", 2, "2024-06-01", "2025-02-28"));
        send(
                server,
                "MedicationStatement",
                statement("rr-dose", "taper", "H02AB07", "5", 1, "2025-03-01", "2025-04-30"));
        assertThat(renal(server, "rr-dose", null)).doesNotContain("POSSIBLE_RESCUE");

        send(
                server,
                "MedicationStatement",
                statement("rr-dose", "rise", "H02AB07", "5", 3, "2025-05-01", "2025-06-30"));

        assertThat(renal(server, "rr-dose", null))
                .contains("POSSIBLE_RESCUE")
                .contains("steroid above the baseline dose (15 mg/d of prednisone, 10 at baseline)");
    }

    /** The code of the drug, and the reason code of the trial, each for itself (trap 37). */
    @ParameterizedTest
    @EnumSource
    void an_antiproteinuric_drug_is_known_by_its_code_and_by_its_reason(RunningServers server) {
        Hospital hospital = new Hospital(server);
        hospital.participant("rr-raas", "WC-01");
        send(server, "MedicationAdministration", administration("rr-raas", "C09AA02", "other-reason", "5"));
        hospital.participant("rr-coded", "WC-01");
        send(server, "MedicationAdministration", administration("rr-coded", "C03DA05", "antiproteinuric", "10"));

        for (String child : List.of("rr-raas", "rr-coded")) {
            JsonNode response = Hospital.resources(renal(server, child, null), "Observation")
                    .get(0);
            assertThat(components(response, "flag")).contains("ANTIPROTEINURIC_CHANGED");
            assertThat(outcome(response)).isEqualTo("CRR");
        }
    }

    /** 2e7 cells for the arm of 5e5 per kg: right for a child of 40 kg, a third too little for one of 60 (trap 42). */
    @ParameterizedTest
    @EnumSource
    void the_delivered_dose_is_held_against_the_arm(RunningServers server) {
        Hospital hospital = new Hospital(server);
        hospital.participant("rr-cells", "WC-01");
        assertThat(renal(server, "rr-cells", null)).doesNotContain("DOSE_DEVIATION");
        weight(server, "rr-cells", "60");

        String answer = renal(server, "rr-cells", null);

        JsonNode response = Hospital.resources(answer, "Observation").get(0);
        assertThat(outcome(response)).isEqualTo("CRR");
        assertThat(components(response, "flag")).contains("DOSE_DEVIATION");
        assertThat(quantity(response, "dose-assigned")).isEqualTo("500000 /kg");
        assertThat(quantity(response, "dose-delivered")).isEqualTo("333333.333333 /kg");
        assertThat(Hospital.warnings(answer)).contains("dose-deviation");
        assertThat(answer)
                .contains(
                        "The delivered dose is 333333.333333 cells/kg at 60 kg, the dose assigned to Low-dose CAR-T is"
                                + " 500000 cells/kg: a difference of -33.333333 %.");
        hospital.assertValid(response);

        weight(server, "rr-cells", "40");
        assertThat(renal(server, "rr-cells", null)).doesNotContain("DOSE_DEVIATION");
    }

    private static String renal(RunningServers server, String child, String policy) {
        var request = server.given()
                .queryParam("endpoint", "renal-response")
                .queryParam("visit", "M6")
                .queryParam("dataCutoff", "2028-12-31");
        if (policy != null) {
            request.queryParam("criteria", publish(server, policy));
        }
        return request.get("/ResearchSubject/" + child + "/$evaluate-response")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** @return canonical of a criteria set with this policy */
    private static String publish(RunningServers server, String policy) {
        String id = "rr-" + policy.toLowerCase();
        String criteria = "{\"rescue\": {\"recognised\": \"" + policy + "\"}}";
        send(
                server,
                "Library",
                """
                {"resourceType": "Library", "id": "%1$s", "url": "https://cart-lupus.org/fhir/Library/%1$s",
                  "version": "1.0.0", "status": "active",
                  "type": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/library-type",
                    "code": "logic-library"}]},
                  "content": [{"contentType": "application/json", "data": "%2$s"}]}"""
                        .formatted(id, Base64.getEncoder().encodeToString(criteria.getBytes(StandardCharsets.UTF_8))));
        return "https://cart-lupus.org/fhir/Library/" + id + "|1.0.0";
    }

    private static String administration(String child, String atc, String reason, String milligrams) {
        return """
                {"resourceType": "MedicationAdministration", "id": "%1$s-drug", "status": "completed",
                  "medicationCodeableConcept": {"text": "%5$s",
                    "coding": [{"system": "http://www.whocc.no/atc", "code": "%2$s"}]},
                  "subject": {"reference": "Patient/%1$s"}, "effectiveDateTime": "2025-04-25T10:00:00+08:00",
                  "dosage": {"dose": {"value": %4$s, "unit": "mg", "system": "http://unitsofmeasure.org", "code": "mg"}},
                  "reasonCode": [{"coding": [{"system": "https://cart-lupus.org/fhir/CodeSystem/ln-trial",
                    "code": "%3$s"}]}]}"""
                .formatted(child, atc, reason, milligrams, atc.equals("L01FA01") ? "rituximab" : "drug");
    }

    private static String statement(
            String child, String name, String atc, String milligrams, int times, String from, String to) {
        return """
                {"resourceType": "MedicationStatement", "id": "%1$s-%2$s", "status": "completed",
                  "medicationCodeableConcept": {"text": "prednisone",
                    "coding": [{"system": "http://www.whocc.no/atc", "code": "%3$s"}]},
                  "subject": {"reference": "Patient/%1$s"}, "effectivePeriod": {"start": "%6$s", "end": "%7$s"},
                  "reasonCode": [{"coding": [{"system": "https://cart-lupus.org/fhir/CodeSystem/ln-trial",
                    "code": "sle-maintenance"}]}],
                  "dosage": [{"timing": {"repeat": {"frequency": %5$d, "period": 1, "periodUnit": "d"}},
                    "doseAndRate": [{"doseQuantity": {"value": %4$s, "unit": "mg", "system": "http://unitsofmeasure.org",
                      "code": "mg"}}]}]}"""
                .formatted(child, name, atc, milligrams, times, from, to);
    }

    private static void weight(RunningServers server, String child, String kilograms) {
        send(
                server,
                "Observation",
                """
                {"resourceType": "Observation", "id": "%1$s-weight", "status": "final",
                  "identifier": [{"system": "https://cart-lupus.org/fhir/sid/observation", "value": "%1$s-weight"}],
                  "category": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category",
                    "code": "vital-signs"}]}],
                  "code": {"coding": [{"system": "http://loinc.org", "code": "29463-7"}]},
                  "subject": {"reference": "Patient/%1$s"}, "effectiveDateTime": "2025-01-15",
                  "valueQuantity": {"value": %2$s, "unit": "kg", "system": "http://unitsofmeasure.org", "code": "kg"}}"""
                        .formatted(child, kilograms));
    }

    private static void send(RunningServers server, String type, String resource) {
        int from = resource.indexOf("\"id\": \"") + 7;
        String id = resource.substring(from, resource.indexOf('"', from));
        assertThat(server.given().body(resource).put("/" + type + "/" + id).statusCode())
                .as(resource)
                .isIn(200, 201);
    }

    private static String outcome(JsonNode response) {
        return response.at("/valueCodeableConcept/coding/0/code").asText();
    }

    private static List<String> components(JsonNode response, String code) {
        return all(response, code).stream()
                .map(component ->
                        component.at("/valueCodeableConcept/coding/0/code").asText())
                .toList();
    }

    private static String quantity(JsonNode response, String code) {
        JsonNode quantity = all(response, code).get(0).get("valueQuantity");
        return quantity.get("value").asText() + " " + quantity.get("code").asText();
    }

    private static List<JsonNode> all(JsonNode response, String code) {
        return StreamSupport.stream(response.get("component").spliterator(), false)
                .filter(component ->
                        component.at("/code/coding/0/code").asText().equals(code))
                .toList();
    }
}
