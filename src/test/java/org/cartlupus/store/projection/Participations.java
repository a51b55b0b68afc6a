package org.cartlupus.store.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.server.TestResources.creatinine;
import static org.cartlupus.server.TestResources.patient;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.cartlupus.server.RunningServers;

/** Participants and studies that tests of the projection write. */
final class Participations {

    private static final String SUBJECT =
            """
            {"resourceType": "ResearchSubject", "id": "%1$s",
              "identifier": [{"system": "https://cart-lupus.org/fhir/sid/subject", "value": "%1$s"}],
              "status": "on-study", "period": {"start": "2024-12-20"},
              "study": {"reference": "ResearchStudy/%3$s"}, "individual": {"reference": "Patient/%2$s"},
              "assignedArm": "Low-dose CAR-T"}""";

    private static final String TRIAL_SCHEDULE = "PlanDefinition/ln-schedule-nct06904729";

    private Participations() {}

    /** A participant with one creatinine, all under the same id. */
    static void enrol(RunningServers server, String id, String study) {
        put(server, "/Patient/" + id, patient(id));
        putSubject(server, id, id, study);
        put(server, "/Observation/" + id, creatinine(id, id, "0.6"));
    }

    static void putSubject(RunningServers server, String id, String patient, String study) {
        put(server, "/ResearchSubject/" + id, SUBJECT.formatted(id, patient, study));
    }

    /** A study with the visits and criteria of the trial. */
    static void putStudy(RunningServers server, String id) {
        put(server, "/ResearchStudy/" + id, study(id, TRIAL_SCHEDULE, "ln-criteria-kdigo-2024-paed|1.0.0"));
    }

    /** @param criteria id and version of a criteria set that is shipped */
    static String study(String id, String protocol, String criteria) {
        ObjectNode study = fromPackage("ResearchStudy-nct06904729");
        study.put("id", id);
        ((ObjectNode) study.at("/identifier/0")).put("value", id);
        ((ObjectNode) study.at("/protocol/0")).put("reference", protocol);
        for (JsonNode extension : study.get("extension")) {
            if (extension.get("url").asText().endsWith("/criteria-set")) {
                ((ObjectNode) extension).put("valueCanonical", "https://cart-lupus.org/fhir/Library/" + criteria);
            }
        }
        return study.toString();
    }

    /** The trial's visits, month 6 with another tolerance. */
    static String schedule(String id, int daysAroundMonth6) {
        ObjectNode plan = fromPackage("PlanDefinition-ln-schedule-nct06904729");
        plan.put("id", id).put("url", "https://cart-lupus.org/fhir/PlanDefinition/" + id);
        for (JsonNode action : plan.get("action")) {
            if (action.get("id").asText().equals("M6")) {
                JsonNode range = action.at("/relatedAction/0/extension/0/valueRange");
                ((ObjectNode) range.get("low")).put("value", -daysAroundMonth6);
                ((ObjectNode) range.get("high")).put("value", daysAroundMonth6);
            }
        }
        return plan.toString();
    }

    private static ObjectNode fromPackage(String name) {
        try (InputStream file = Participations.class.getResourceAsStream("/fhir-profiles/package/" + name + ".json")) {
            return (ObjectNode) new JsonMapper().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void put(RunningServers server, String path, String json) {
        assertThat(server.given().body(json).put(path).statusCode()).as(path).isIn(200, 201);
    }

    /** This millisecond; what is written later is known from a later one if somebody asks as of it first. */
    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
