package org.cartlupus.adverseevents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
        resources.add(
                """
                {"resourceType": "ResearchStudy", "id": "%s", "status": "active", "title": "Safety",
                 "identifier": [{"system": "http://clinicaltrials.gov", "value": "NCT%s"}],
                 "arm": [{"name": "Low-dose CAR-T"}, {"name": "High-dose CAR-T"}]}"""
                        .formatted(id, String.format("%08d", Math.abs(id.hashCode() % 100_000_000))));
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
                {"resourceType": "ResearchSubject", "id": "%1$s", "status": "on-study",
                 "identifier": [{"system": "https://cart-lupus.org/fhir/sid/subject", "value": "%1$s"}],
                 "study": {"reference": "ResearchStudy/%2$s"}, "individual": {"reference": "Patient/%1$s"},
                 "assignedArm": "%3$s"}"""
                        .formatted(subject, id, arm));
        resources.add(medication(subject, "infusion", "car-t-product", null, INFUSED));
        resources.add(medication(subject, "ld", null, "lymphodepletion", "2025-01-10"));
        return this;
    }

    private static String medication(String subject, String name, String code, String reason, String day) {
        String medication = code == null
                ? "{\"coding\": [{\"system\": \"http://www.whocc.no/atc\", \"code\": \"L01BB05\"}], \"text\": \"Fludarabine\"}"
                : "{\"coding\": [{\"system\": \"%s/CodeSystem/ln-trial\", \"code\": \"%s\"}]}".formatted(BASE, code);
        String why = reason == null
                ? ""
                : ", \"reasonCode\": [{\"coding\": [{\"system\": \"%s/CodeSystem/ln-trial\", \"code\": \"%s\"}]}]"
                        .formatted(BASE, reason);
        return """
                {"resourceType": "MedicationAdministration", "id": "%1$s-%2$s", "status": "completed",
                 "medicationCodeableConcept": %3$s, "subject": {"reference": "Patient/%1$s"},
                 "effectiveDateTime": "%4$s", "dosage": {"dose": {"value": 1, "unit": "mg", "system": "http://unitsofmeasure.org", "code": "mg"}}%5$s}"""
                .formatted(subject, name, medication, day, why);
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
        server.given()
                .body(TestResources.bundle("transaction", resources.toArray(String[]::new)))
                .post("/")
                .then()
                .statusCode(200);
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
