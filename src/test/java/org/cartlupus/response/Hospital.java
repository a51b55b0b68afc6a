package org.cartlupus.response;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cartlupus.profiles.TrialValidator;
import org.cartlupus.server.RunningServers;
import org.hl7.fhir.r4.model.Resource;

/** What a hospital sends for tests of answers: a worked patient under another number, and single results. */
record Hospital(RunningServers server) {

    private static final JsonMapper JSON = new JsonMapper();

    /** @return id of the ResearchSubject */
    String participant(String id, String workedCase) {
        String bundle = WorkedCase.of(workedCase)
                .bundle()
                .replace(workedCase.toLowerCase(Locale.ROOT), id)
                .replace(workedCase, id.toUpperCase(Locale.ROOT));
        server.given().body(bundle).post("/").then().statusCode(200);
        return id;
    }

    void loinc(String child, String name, String date, String loinc, String value, String unit, String further) {
        observation(child, name, date, "http://loinc.org", loinc, "laboratory", value, unit, further);
    }

    void steroid(String child, String name, String date, String value, String unit) {
        observation(
                child,
                name,
                date,
                "https://cart-lupus.org/fhir/CodeSystem/ln-trial",
                "prednisone-equivalent",
                "survey",
                value,
                unit,
                "");
    }

    private void observation(
            String child,
            String name,
            String date,
            String system,
            String code,
            String category,
            String value,
            String unit,
            String further) {
        String id = child + "-" + name;
        server.given()
                .body(
                        """
                        {"resourceType": "Observation", "id": "%1$s", "status": "final",
                         "identifier": [{"system": "https://cart-lupus.org/fhir/sid/observation", "value": "%1$s"}],
                         "category": [{"coding": [{"system":
                           "http://terminology.hl7.org/CodeSystem/observation-category", "code": "%6$s"}]}],
                         "code": {"coding": [{"system": "%4$s", "code": "%5$s"}]},
                         "subject": {"reference": "Patient/%2$s"}, "effectiveDateTime": "%3$s",
                         "valueQuantity": {"value": %7$s, "unit": "%8$s", "system": "http://unitsofmeasure.org",
                           "code": "%8$s"}%9$s}
                        """
                                .formatted(id, child, date, system, code, category, value, unit, further))
                .put("/Observation/" + id)
                .then()
                .statusCode(201);
    }

    void taking(String child, String name, String atc, String reason, String from) {
        String id = child + "-" + name;
        server.given()
                .body(
                        """
                        {"resourceType": "MedicationStatement", "id": "%1$s", "status": "active",
                         "medicationCodeableConcept": {"coding": [{"system": "http://www.whocc.no/atc", "code": "%3$s"}],
                           "text": "%2$s"},
                         "subject": {"reference": "Patient/%4$s"}, "effectivePeriod": {"start": "%6$s"},
                         "reasonCode": [{"coding": [{"system": "https://cart-lupus.org/fhir/CodeSystem/ln-trial",
                           "code": "%5$s"}]}]}
                        """
                                .formatted(id, name, atc, child, reason, from))
                .put("/MedicationStatement/" + id)
                .then()
                .statusCode(201);
    }

    /** Resources of a Bundle, in its order. */
    static List<JsonNode> resources(String bundle) {
        try {
            List<JsonNode> resources = new ArrayList<>();
            JSON.readTree(bundle).get("entry").forEach(entry -> resources.add(entry.get("resource")));
            return resources;
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    static List<JsonNode> resources(String bundle, String type) {
        return resources(bundle).stream()
                .filter(resource -> type.equals(resource.get("resourceType").asText()))
                .toList();
    }

    /** Codes of {@code issue.details} of the warnings. */
    static List<String> warnings(String bundle) {
        List<String> codes = new ArrayList<>();
        resources(bundle, "OperationOutcome").forEach(outcome -> outcome.get("issue")
                .forEach(issue -> codes.add(issue.at("/details/coding/0/code").asText())));
        return codes;
    }

    /** Parameters are never stored, so the server does not validate them: held against the profile that they claim. */
    static void assertConforms(JsonNode parameters) {
        assertThat(TrialValidator.errors(
                        (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(parameters.toString())))
                .isEmpty();
    }

    /** Held against the profile that fits its type and code, or that it claims. */
    void assertValid(JsonNode resource) {
        String type = resource.get("resourceType").asText();
        String outcome = server.given()
                .body(resource.toString())
                .post("/" + type + "/$validate")
                .asString();
        try {
            for (JsonNode issue : JSON.readTree(outcome).get("issue")) {
                assertThat(issue.get("severity").asText()).as(issue.toString()).isNotIn("error", "fatal");
            }
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
