package org.cartlupus.toxicity;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cartlupus.profiles.TrialValidator;
import org.cartlupus.server.RunningServers;
import org.cartlupus.server.TestResources;
import org.hl7.fhir.r4.model.Resource;

/** A participant of the trial, watched at the bedside and in the laboratory, sent as a hospital sends it. */
final class WatchedChild {

    static final LocalDate DAY_0 = LocalDate.of(2025, 1, 15);

    private static final String BASE = "https://cart-lupus.org/fhir";
    private static final String LOINC = "http://loinc.org";
    private static final JsonMapper JSON = new JsonMapper();

    private final String id;
    private final List<String> resources = new ArrayList<>();

    /** @param birthDate decides between ICE and CAPD, and the limit of the blood pressure */
    WatchedChild(String id, String birthDate) {
        this.id = id;
        resources.add(TestResources.patient(id).replace("2012-03-01", birthDate));
        resources.add(
                """
                {"resourceType": "ResearchSubject", "id": "%1$s", "status": "on-study", "period": {"start": "2024-12-20"},
                 "identifier": [{"system": "%2$s/sid/subject", "value": "%1$s"}],
                 "study": {"reference": "ResearchStudy/nct06904729"}, "individual": {"reference": "Patient/%1$s"},
                 "assignedArm": "Low-dose CAR-T"}"""
                        .formatted(id, BASE));
    }

    /** Lymphodepletion five days before, cells on day 0. */
    WatchedChild infused() {
        resources.add(
                """
                {"resourceType": "MedicationAdministration", "id": "%1$s-infusion", "status": "completed",
                 "medicationCodeableConcept": {"coding": [{"system": "%2$s/CodeSystem/ln-trial", "code": "car-t-product"}]},
                 "subject": {"reference": "Patient/%1$s"}, "effectiveDateTime": "%3$s",
                 "dosage": {"extension": [{"url": "%2$s/StructureDefinition/dose-per-weight", "valueQuantity":
                   {"value": 500000, "unit": "cells/kg", "system": "http://unitsofmeasure.org", "code": "/kg"}}],
                   "dose": {"value": 20000000, "unit": "cells", "system": "http://unitsofmeasure.org", "code": "1"}}}"""
                        .formatted(id, BASE, DAY_0));
        return drug("ld", "L01AA01", "lymphodepletion", -5, -3);
    }

    WatchedChild drug(String key, String atc, String reason, int from, int to) {
        resources.add(
                """
                {"resourceType": "MedicationAdministration", "id": "%1$s-%2$s", "status": "completed",
                 "medicationCodeableConcept": {"coding": [{"system": "http://www.whocc.no/atc", "code": "%3$s"}]},
                 "subject": {"reference": "Patient/%1$s"}, "effectivePeriod": {"start": "%5$s", "end": "%6$s"},
                 "reasonCode": [{"coding": [{"system": "%7$s/CodeSystem/ln-trial", "code": "%4$s"}]}]}"""
                        .formatted(id, key, atc, reason, DAY_0.plusDays(from), DAY_0.plusDays(to), BASE));
        return this;
    }

    /**
     * @param grade entered grade, {@code -} for none
     * @param signs such as {@code fever=true hypotension=one-vasopressor ice-score=7 oxygen-concentration=35%}
     */
    WatchedChild assessed(String syndrome, int day, String grade, String signs) {
        List<String> components = new ArrayList<>();
        for (String sign : signs.isBlank() ? new String[0] : signs.trim().split(" +")) {
            String[] parts = sign.split("=");
            components.add(
                    """
                    {"code": {"coding": [{"system": "%1$s/CodeSystem/ln-toxicity-sign", "code": "%2$s"}]}, %3$s}"""
                            .formatted(BASE, parts[0], sign(parts[1])));
        }
        String value = grade.equals("-")
                ? ""
                : "\"valueCodeableConcept\": {\"coding\": [{\"system\": \"%s/CodeSystem/ln-astct-grade\", \"code\": \"%s\"}]},"
                        .formatted(BASE, grade);
        resources.add(observation(syndrome + "-" + day, BASE + "/CodeSystem/ln-trial", syndrome + "-grade", day) + value
                + "\"component\": [" + String.join(",", components) + "]}");
        return this;
    }

    private static String sign(String value) {
        if (value.equals("true") || value.equals("false")) {
            return "\"valueBoolean\": " + value;
        }
        if (value.endsWith("%")) {
            return "\"valueQuantity\": {\"value\": %s, \"system\": \"http://unitsofmeasure.org\", \"code\": \"%%\"}"
                    .formatted(value.replace("%", ""));
        }
        return value.matches("\\d+")
                ? "\"valueInteger\": " + value
                : "\"valueCodeableConcept\": {\"coding\": [{\"system\": \"%s/CodeSystem/ln-toxicity-sign\", \"code\": \"%s\"}]}"
                        .formatted(BASE, value);
    }

    WatchedChild pressure(int day, int systolic, int diastolic) {
        String half = "{\"code\": {\"coding\": [{\"system\": \"" + LOINC + "\", \"code\": \"%s\"}]}, \"valueQuantity\":"
                + " {\"value\": %d, \"unit\": \"mmHg\", \"system\": \"http://unitsofmeasure.org\", \"code\": \"mm[Hg]\"}}";
        resources.add(observation("bp-" + day, LOINC, "85354-9", day) + "\"component\": ["
                + half.formatted("8480-6", systolic) + "," + half.formatted("8462-4", diastolic) + "]}");
        return this;
    }

    /**
     * @param limits of normal, {@code low-high}, either end may be missing; empty for none
     * @param results such as {@code "-7:150 3:<1"}
     */
    WatchedChild values(String key, String loinc, String unit, String limits, String results) {
        for (String result : results.split(" ")) {
            int colon = result.indexOf(':');
            int day = Integer.parseInt(result.substring(0, colon));
            String value = result.substring(colon + 1);
            String comparator = value.startsWith("<") ? "\"comparator\": \"<\", " : "";
            resources.add(
                    observation(key + (day < 0 ? "-m" + -day : "-" + day), LOINC, loinc, day) + range(limits, unit)
                            + "\"valueQuantity\": {" + comparator + quantity(value.replace("<", ""), unit) + "}}");
        }
        return this;
    }

    private static String range(String limits, String unit) {
        if (limits.isEmpty()) {
            return "";
        }
        String[] ends = limits.split("-", -1);
        List<String> given = new ArrayList<>();
        if (!ends[0].isEmpty()) {
            given.add("\"low\": {" + quantity(ends[0], unit) + "}");
        }
        if (!ends[1].isEmpty()) {
            given.add("\"high\": {" + quantity(ends[1], unit) + "}");
        }
        return "\"referenceRange\": [{" + String.join(",", given) + "}],";
    }

    private static String quantity(String value, String unit) {
        return "\"value\": %s, \"unit\": \"%2$s\", \"system\": \"http://unitsofmeasure.org\", \"code\": \"%2$s\""
                .formatted(value, unit);
    }

    private String observation(String key, String system, String code, int day) {
        return """
                {"resourceType": "Observation", "id": "%1$s-%2$s", "status": "final",
                 "identifier": [{"system": "%3$s/sid/observation", "value": "%1$s-%2$s"}],
                 "code": {"coding": [{"system": "%4$s", "code": "%5$s"}]}, "subject": {"reference": "Patient/%1$s"},
                 "effectiveDateTime": "%6$s", """
                .formatted(id, key, BASE, system, code, DAY_0.plusDays(day));
    }

    /** @param grades of the nine systems in the order of the form */
    WatchedChild bilag(int day, String grades) {
        String[] systems = {
            "constitutional",
            "mucocutaneous",
            "neuropsychiatric",
            "musculoskeletal",
            "cardiorespiratory",
            "gastrointestinal",
            "ophthalmic",
            "renal",
            "haematological"
        };
        List<String> components = new ArrayList<>();
        for (int i = 0; i < systems.length; i++) {
            components.add(
                    """
                    {"code": {"coding": [{"system": "%1$s/CodeSystem/ln-bilag-system", "code": "%2$s"}]}, "valueCodeableConcept":
                     {"coding": [{"system": "%1$s/CodeSystem/ln-bilag-grade", "code": "%3$s"}]}}"""
                            .formatted(BASE, systems[i], grades.charAt(i)));
        }
        String key = "bilag" + (day < 0 ? "-m" + -day : "-" + day);
        resources.add(observation(key, BASE + "/CodeSystem/ln-trial", "bilag-2004", day) + "\"component\": ["
                + String.join(",", components) + "]}");
        return this;
    }

    /** An adverse event of one grade; {@code end} is a study day, or {@code null} while it goes on. */
    WatchedChild event(String key, String term, int grade, int onset, Integer end, String causality) {
        String resolved = end == null
                ? ""
                : ", {\"url\": \"%s/StructureDefinition/resolved-date\", \"valueDateTime\": \"%s\"}"
                        .formatted(BASE, DAY_0.plusDays(end));
        resources.add(
                """
                {"resourceType": "AdverseEvent", "id": "%1$s-%2$s", "actuality": "actual",
                 "event": {"coding": [{"system": "%3$s/CodeSystem/ln-ctcae-term", "code": "%4$s"}]},
                 "identifier": {"system": "%3$s/sid/adverse-event", "value": "%1$s-%2$s"},
                 "subject": {"reference": "Patient/%1$s"}, "date": "%5$s",
                 "outcome": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/adverse-event-outcome", "code": "%9$s"}]},
                 "extension": [{"url": "%3$s/StructureDefinition/ctcae-grade", "valueCodeableConcept": {"coding":
                   [{"system": "%3$s/CodeSystem/ln-ctcae-grade", "code": "%6$d"}]}}%7$s],
                 "suspectEntity": [{"instance": {"reference": "MedicationAdministration/%1$s-infusion"}, "causality": [{"assessment":
                   {"coding": [{"system": "%3$s/CodeSystem/ln-relatedness", "code": "%8$s"}]}}]}]}"""
                        .formatted(
                                id,
                                key,
                                BASE,
                                term,
                                DAY_0.plusDays(onset),
                                grade,
                                resolved,
                                causality,
                                end == null ? "ongoing" : "resolved"));
        return this;
    }

    WatchedChild send(RunningServers server) {
        String answer = server.given()
                .body(TestResources.bundle("transaction", resources.toArray(String[]::new)))
                .post("/")
                .asString();
        assertThat(answer).contains("transaction-response");
        return this;
    }

    /** The findings of {@code $toxicity}, each valid against the profiles. */
    Findings toxicity(RunningServers server, String parameters) throws IOException {
        return findings(server, id, parameters);
    }

    static Findings findings(RunningServers server, String subject, String parameters) throws IOException {
        JsonNode answer = JSON.readTree(server.given()
                .get("/ResearchSubject/" + subject + "/$toxicity?" + parameters)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        for (JsonNode entry : answer.path("entry")) {
            Resource resource = (Resource) FhirContext.forR4Cached()
                    .newJsonParser()
                    .parseResource(entry.get("resource").toString());
            assertThat(TrialValidator.errors(resource)).isEmpty();
        }
        return new Findings(answer);
    }
}
