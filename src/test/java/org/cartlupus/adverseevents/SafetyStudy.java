package org.cartlupus.adverseevents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.cartlupus.server.RunningServers;
import org.cartlupus.server.TestResources;

/** A study of its own with participants and events, sent as a hospital sends them. */
final class SafetyStudy {

    static final String BASE = "https://cart-lupus.org/fhir";
    static final String INFUSED = "2025-01-15";

    private static final JsonMapper JSON = new JsonMapper();

    private final String id;
    private final List<String> resources = new ArrayList<>();

    SafetyStudy(String id) {
        this.id = id;
        ObjectNode study = trial();
        study.put("id", id);
        ((ObjectNode) study.at("/identifier/0")).put("value", id);
        resources.add("{\"resourceType\": \"ResearchStudy\", \"id\": \"%s\", %s".formatted(id, rest(study)));
    }

    /** A copy of the trial, so that nobody else's participants are in it. */
    private static ObjectNode trial() {
        String file = "/fhir-profiles/package/ResearchStudy-nct06904729.json";
        try (InputStream json = SafetyStudy.class.getResourceAsStream(file)) {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String rest(ObjectNode resource) {
        return resource.without(List.of("resourceType", "id")).toString().substring(1);
    }

    String participant(String name) {
        return id + "-" + name;
    }

    /** Infused on {@link #INFUSED}, lymphodepletion five days before. */
    SafetyStudy with(String name, String arm) {
        String subject = participant(name);
        resources.add(TestResources.patient(subject));
        resources.add(
                """
                {"resourceType": "ResearchSubject", "id": "%1$s", "status": "on-study", "period": {"start": "2024-12-20"},
                 "identifier": [{"system": "https://cart-lupus.org/fhir/sid/subject", "value": "%1$s"}],
                 "study": {"reference": "ResearchStudy/%2$s"}, "individual": {"reference": "Patient/%1$s"},
                 "assignedArm": "%3$s"}"""
                        .formatted(subject, id, arm));
        resources.add(
                """
                {"resourceType": "MedicationAdministration", "id": "%1$s-infusion", "status": "completed",
                 "medicationCodeableConcept": {"coding": [{"system": "%2$s/CodeSystem/ln-trial", "code": "car-t-product"}]},
                 "subject": {"reference": "Patient/%1$s"}, "effectiveDateTime": "%3$s",
                 "dosage": {"extension": [{"url": "%2$s/StructureDefinition/dose-per-weight", "valueQuantity":
                   {"value": 500000, "unit": "cells/kg", "system": "http://unitsofmeasure.org", "code": "/kg"}}],
                   "dose": {"value": 20000000, "unit": "cells", "system": "http://unitsofmeasure.org", "code": "1"}}}"""
                        .formatted(subject, BASE, INFUSED));
        resources.add(
                """
                {"resourceType": "MedicationAdministration", "id": "%1$s-ld", "status": "completed",
                 "medicationCodeableConcept": {"coding": [{"system": "http://www.whocc.no/atc", "code": "L01AA01"}]},
                 "subject": {"reference": "Patient/%1$s"}, "effectiveDateTime": "2025-01-10",
                 "reasonCode": [{"coding": [{"system": "%2$s/CodeSystem/ln-trial", "code": "lymphodepletion"}]}]}"""
                        .formatted(subject, BASE));
        return this;
    }

    SafetyStudy with(Event event) {
        resources.add(event.json());
        return this;
    }

    SafetyStudy withResource(String json) {
        resources.add(json);
        return this;
    }

    Event event(String name, String key, String term) {
        return new Event(participant(name), participant(name) + "-" + key, term);
    }

    void send(RunningServers server) {
        String answer = server.given()
                .body(TestResources.bundle("transaction", resources.toArray(String[]::new)))
                .post("/")
                .asString();
        assertThat(answer).contains("transaction-response");
    }

    static JsonNode answer(RunningServers server, String path) throws Exception {
        return JSON.readTree(
                server.given().get(path).then().statusCode(200).extract().asString());
    }

    /** An adverse event; what is not set is not sent. */
    static final class Event {

        private final String participant;
        private final String id;
        private final List<String> extensions = new ArrayList<>();
        private final StringBuilder elements = new StringBuilder();

        Event(String participant, String id, String term) {
            this.participant = participant;
            this.id = id;
            String event = term.contains(" ")
                    ? "{\"text\": \"%s\"}".formatted(term)
                    : "{\"coding\": [{\"system\": \"%s/CodeSystem/ln-ctcae-term\", \"code\": \"%s\"}]}"
                            .formatted(BASE, term);
            elements.append(
                    """
                    {"resourceType": "AdverseEvent", "id": "%1$s", "actuality": "actual", "event": %2$s,
                     "identifier": {"system": "%3$s/sid/adverse-event", "value": "%1$s"},
                     "subject": {"reference": "Patient/%4$s"}"""
                            .formatted(id, event, BASE, participant));
        }

        Event on(String date) {
            return element("date", "\"" + date + "\"");
        }

        Event grade(int grade) {
            return extension("ctcae-grade", grade(String.valueOf(grade)));
        }

        private static String grade(String grade) {
            return "\"valueCodeableConcept\": {\"coding\": [{\"system\": \"%s/CodeSystem/ln-ctcae-grade\", \"code\": \"%s\"}]}"
                    .formatted(BASE, grade);
        }

        /** Spelt as R4 or as later releases spell it. */
        Event seriousness(String code) {
            return element(
                    "seriousness",
                    ("{\"coding\": [{\"system\": \"http://terminology.hl7.org/CodeSystem/adverse-event-seriousness\","
                                    + " \"code\": \"%s\"}]}")
                            .formatted(code));
        }

        Event toProduct(String causality) {
            return element(
                    "suspectEntity",
                    ("[{\"instance\": {\"reference\": \"MedicationAdministration/%s-infusion\"}, \"causality\": [{\"assessment\":"
                                    + " {\"coding\": [{\"system\": \"%s/CodeSystem/ln-relatedness\", \"code\": \"%s\"}]}}]}]")
                            .formatted(participant, BASE, causality));
        }

        Event specialInterest(String code) {
            return extension(
                    "aesi",
                    "\"valueCodeableConcept\": {\"coding\": [{\"system\": \"%s/CodeSystem/ln-aesi\", \"code\": \"%s\"}]}"
                            .formatted(BASE, code));
        }

        private Event extension(String name, String value) {
            extensions.add("{\"url\": \"%s/StructureDefinition/%s\", %s}".formatted(BASE, name, value));
            return this;
        }

        private Event element(String name, String value) {
            elements.append(", \"").append(name).append("\": ").append(value);
            return this;
        }

        String json() {
            String all = extensions.isEmpty() ? "" : ", \"extension\": [" + String.join(", ", extensions) + "]";
            return elements + all + "}";
        }
    }
}
