package org.cartlupus.kinetics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.cartlupus.server.RunningServers;
import org.cartlupus.server.TestResources;

/** A study of its own whose participants are sampled over time. */
final class SampledStudy {

    static final LocalDate DAY_0 = LocalDate.of(2025, 1, 15);

    private static final String BASE = "https://cart-lupus.org/fhir";
    private static final JsonMapper JSON = new JsonMapper();

    private final String id;
    private final List<String> resources = new ArrayList<>();

    SampledStudy(String id) {
        this.id = id;
        ObjectNode study = trial();
        study.put("id", id);
        ((ObjectNode) study.at("/identifier/0")).put("value", id);
        String rest = study.without(List.of("resourceType", "id")).toString().substring(1);
        resources.add("{\"resourceType\": \"ResearchStudy\", \"id\": \"%s\", %s".formatted(id, rest));
    }

    private static ObjectNode trial() {
        String file = "/fhir-profiles/package/ResearchStudy-nct06904729.json";
        try (InputStream json = SampledStudy.class.getResourceAsStream(file)) {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    SampledStudy enrolled(String subject, String arm) {
        resources.add(TestResources.patient(subject));
        resources.add(
                """
                {"resourceType": "ResearchSubject", "id": "%1$s", "status": "on-study", "period": {"start": "2024-12-20"},
                 "identifier": [{"system": "%4$s/sid/subject", "value": "%1$s"}],
                 "study": {"reference": "ResearchStudy/%2$s"}, "individual": {"reference": "Patient/%1$s"},
                 "assignedArm": "%3$s"}"""
                        .formatted(subject, id, arm, BASE));
        return this;
    }

    SampledStudy infused(String subject, String arm) {
        enrolled(subject, arm);
        resources.add(
                """
                {"resourceType": "MedicationAdministration", "id": "%1$s-infusion", "status": "completed",
                 "medicationCodeableConcept": {"coding": [{"system": "%2$s/CodeSystem/ln-trial", "code": "car-t-product"}]},
                 "subject": {"reference": "Patient/%1$s"}, "effectiveDateTime": "%3$s",
                 "dosage": {"extension": [{"url": "%2$s/StructureDefinition/dose-per-weight", "valueQuantity":
                   {"value": 500000, "unit": "cells/kg", "system": "http://unitsofmeasure.org", "code": "/kg"}}],
                   "dose": {"value": 20000000, "unit": "cells", "system": "http://unitsofmeasure.org", "code": "1"}}}"""
                        .formatted(subject, BASE, DAY_0));
        return this;
    }

    /** @param results such as {@code "7:20000 10:50000 28:<50"}: day and value */
    SampledStudy copies(String subject, String results) {
        return series(
                subject, "copies", BASE + "/CodeSystem/ln-trial", "cart-copies", "{copies}/ug{DNA}", null, results);
    }

    SampledStudy loinc(String subject, String name, String code, String unit, String assay, String results) {
        return series(subject, name, "http://loinc.org", code, unit, assay, results);
    }

    SampledStudy series(
            String subject, String name, String system, String code, String unit, String assay, String results) {
        for (String result : results.split(" ")) {
            int colon = result.indexOf(':');
            int day = Integer.parseInt(result.substring(0, colon));
            String value = result.substring(colon + 1);
            String comparator = value.startsWith("<") ? "\"comparator\": \"<\", " : "";
            resources.add(
                    """
                    {"resourceType": "Observation", "id": "%1$s-%2$s-%3$s", "status": "final",
                     "identifier": [{"system": "https://cart-lupus.org/fhir/sid/observation", "value": "%1$s-%2$s-%3$s"}],
                     "category": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "laboratory"}]}],
                     "code": {"coding": [{"system": "%4$s", "code": "%5$s"}]},
                     "subject": {"reference": "Patient/%1$s"}, "effectiveDateTime": "%6$s",%7$s
                     "valueQuantity": {%8$s"value": %9$s, "system": "http://unitsofmeasure.org", "code": "%10$s", "unit": "%10$s"}}"""
                            .formatted(
                                    subject,
                                    name,
                                    day < 0 ? "m" + -day : "d" + day,
                                    system,
                                    code,
                                    DAY_0.plusDays(day),
                                    assay == null ? "" : " \"method\": {\"text\": \"" + assay + "\"},",
                                    comparator,
                                    value.replace("<", ""),
                                    unit));
        }
        return this;
    }

    /** @param shares such as {@code "cart-cd4:40 cart-cd8:60"} */
    SampledStudy phenotype(String subject, int day, String shares) {
        List<String> components = new ArrayList<>();
        for (String share : shares.split(" ")) {
            String[] parts = share.split(":");
            components.add(
                    """
                    {"code": {"coding": [{"system": "%s/CodeSystem/ln-trial", "code": "%s"}]},
                     "valueQuantity": {"value": %s, "system": "http://unitsofmeasure.org", "code": "%%", "unit": "%%"}}"""
                            .formatted(BASE, parts[0], parts[1]));
        }
        resources.add(
                """
                {"resourceType": "Observation", "id": "%1$s-phenotype-%2$d", "status": "final",
                 "identifier": [{"system": "%3$s/sid/observation", "value": "%1$s-phenotype-%2$d"}],
                 "code": {"coding": [{"system": "%3$s/CodeSystem/ln-trial", "code": "cart-phenotype"}]},
                 "subject": {"reference": "Patient/%1$s"}, "effectiveDateTime": "%4$s", "component": [%5$s]}"""
                        .formatted(subject, day, BASE, DAY_0.plusDays(day), String.join(",", components)));
        return this;
    }

    void send(RunningServers server) {
        String answer = server.given()
                .body(TestResources.bundle("transaction", resources.toArray(String[]::new)))
                .post("/")
                .asString();
        assertThat(answer).contains("transaction-response");
    }

    /** A criteria set of this JSON, version 1.0.0. */
    static void publish(RunningServers server, String id, String url, String json) {
        server.given()
                .body(
                        """
                        {"resourceType": "Library", "id": "%1$s", "url": "%2$s", "version": "1.0.0", "name": "OfATest",
                         "title": "Of a test", "status": "active", "description": "A set of a test.",
                         "type": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/library-type", "code": "logic-library"}]},
                         "content": [{"contentType": "application/json", "data": "%3$s"}]}"""
                                .formatted(
                                        id,
                                        url,
                                        Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8))))
                .put("/Library/" + id)
                .then()
                .statusCode(201);
    }

    static JsonNode answer(RunningServers server, String path) throws IOException {
        return JSON.readTree(
                server.given().get(path).then().statusCode(200).extract().asString());
    }
}
