package org.cartlupus.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cartlupus.server.RunningServers;

/** A study of its own on a running server, with worked patients as its participants. */
final class StudyUnderTest {

    static final JsonMapper JSON = new JsonMapper();
    private static final Path CASES = Path.of("src/test/resources/cases");

    final RunningServers server;
    final String id;
    final List<String> participants = new ArrayList<>();

    private StudyUnderTest(RunningServers server, String id) {
        this.server = server;
        this.id = id;
    }

    /** With the schedule and criteria of the trial. */
    static StudyUnderTest with(RunningServers server, String id) {
        StudyUnderTest study = new StudyUnderTest(server, id);
        study.put(study.definition());
        return study;
    }

    /** Like {@link #with}, but its protocol plans no visits. */
    static StudyUnderTest withoutSchedule(RunningServers server, String id) {
        StudyUnderTest study = new StudyUnderTest(server, id);
        ObjectNode definition = study.definition();
        definition.remove("protocol");
        study.put(definition);
        return study;
    }

    /** Publishes a criteria set with the name of the study. */
    void publishCriteria(String criteria) {
        put(read(
                """
                {"resourceType": "Library", "id": "%1$s", "url": "https://cart-lupus.org/fhir/Library/%1$s",
                  "version": "1.0.0", "status": "active",
                  "type": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/library-type",
                    "code": "logic-library"}]},
                  "content": [{"contentType": "application/json", "data": "%2$s"}]}"""
                        .formatted(id, Base64.getEncoder().encodeToString(criteria.getBytes(StandardCharsets.UTF_8)))));
    }

    /** Names of all worked patients, for example {@code wc-02}. */
    static List<String> workedPatients() {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Enrols a worked patient under a name that is unique on the server. */
    void enrol(String worked) {
        String name = id + "-" + worked;
        assertThat(server.given().body(transaction(worked, name)).post("/").statusCode())
                .isEqualTo(200);
        participants.add(name);
    }

    /** Enrols a child who never received cells. */
    void enrolWithoutInfusion(String name, String status, String start, String end) {
        String subject = id + "-" + name;
        put(read(
                """
                {"resourceType": "Patient", "id": "%1$s", "gender": "female", "birthDate": "2012-03-01",
                  "identifier": [{"system": "https://cart-lupus.org/fhir/sid/participant", "value": "%1$s"}]}"""
                        .formatted(subject)));
        put(read(
                """
                {"resourceType": "ResearchSubject", "id": "%1$s", "status": "%2$s",
                  "identifier": [{"system": "https://cart-lupus.org/fhir/sid/subject", "value": "%1$s"}],
                  "period": {"start": "%3$s"%4$s}, "study": {"reference": "ResearchStudy/%5$s"},
                  "individual": {"reference": "Patient/%1$s"}, "assignedArm": "Low-dose CAR-T"}"""
                        .formatted(subject, status, start, end.isEmpty() ? "" : ", \"end\": \"" + end + "\"", id)));
        participants.add(subject);
    }

    /** The transaction of a worked patient who takes part in this study under another name. */
    String transaction(String worked, String name) {
        return resources(worked, name).toString();
    }

    ObjectNode resources(String worked, String name) {
        try {
            String bundle = JSON.readTree(CASES.resolve(worked + ".json").toFile())
                    .get("bundle")
                    .toString()
                    .replace(worked, name)
                    .replace(worked.toUpperCase(Locale.ROOT), name.toUpperCase(Locale.ROOT))
                    // wc-22a is WC-22a in identifiers.
                    .replace("WC" + worked.substring(2), name)
                    .replace("ResearchStudy/nct06904729", "ResearchStudy/" + id);
            return (ObjectNode) JSON.readTree(bundle);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonNode evaluate(Map<String, ?> parameters) {
        return read(ask(parameters).then().statusCode(200).extract().asString());
    }

    Response ask(Map<String, ?> parameters) {
        RequestSpecification request = server.given();
        parameters.forEach((name, value) -> give(request, name, value));
        return request.get("/ResearchStudy/" + id + "/$evaluate-response");
    }

    Response compare(Map<String, ?> parameters) {
        return compare("ResearchStudy/" + id, parameters);
    }

    /** @param whom reference of the study or of a participant */
    Response compare(String whom, Map<String, ?> parameters) {
        RequestSpecification request = server.given();
        parameters.forEach((name, value) -> give(request, name, value));
        return request.get("/" + whom + "/$compare-criteria");
    }

    Response timeToResponse(Map<String, ?> parameters) {
        RequestSpecification request = server.given();
        parameters.forEach((name, value) -> give(request, name, value));
        return request.get("/ResearchStudy/" + id + "/$time-to-response");
    }

    /**
     * Enrols a child with the baseline of the first worked patient, infused on 2025-01-15.
     *
     * @param upcr at the visits that took place, by their day
     */
    void enrol(String name, Map<String, String> upcr) {
        String participant = id + "-" + name;
        ObjectNode bundle = resources("wc-01", participant);
        ArrayNode entries = JSON.createArrayNode();
        for (JsonNode entry : bundle.get("entry")) {
            String text = entry.toString();
            if (!text.contains(participant + "-v-")) {
                entries.add(entry);
                continue;
            }
            upcr.forEach((day, value) -> {
                ObjectNode copy = (ObjectNode) read(text.replace(participant + "-v-", participant + "-" + day + "-")
                        .replace("2025-07-15", day));
                if (copy.at("/resource/id").asText().endsWith("-upcr")) {
                    ((ObjectNode) copy.at("/resource/valueQuantity")).put("value", new BigDecimal(value));
                }
                entries.add(copy);
            });
        }
        bundle.set("entry", entries);
        assertThat(server.given()
                        .body(bundle.toString())
                        .post("/")
                        .then()
                        .extract()
                        .statusCode())
                .as(participant)
                .isEqualTo(200);
        participants.add(participant);
    }

    /** The responses of every participant, judged one by one. */
    List<JsonNode> responsesOfEach(Map<String, ?> parameters) {
        List<JsonNode> responses = new ArrayList<>();
        for (String participant : participants) {
            RequestSpecification request = server.given();
            parameters.forEach((name, value) -> give(request, name, value));
            JsonNode answer = read(request.get("/ResearchSubject/" + participant + "/$evaluate-response")
                    .asString());
            answer.path("entry").forEach(entry -> {
                if (entry.at("/resource/resourceType").asText().equals("Observation")) {
                    responses.add(entry);
                }
            });
        }
        return responses;
    }

    private static void give(RequestSpecification request, String name, Object value) {
        if (value instanceof Collection<?> several) {
            several.forEach(one -> request.queryParam(name, one));
        } else {
            request.queryParam(name, value);
        }
    }

    void put(JsonNode resource) {
        int status = server.given()
                .body(resource.toString())
                .put("/" + resource.get("resourceType").asText() + "/"
                        + resource.get("id").asText())
                .statusCode();
        assertThat(status).as(resource.toString()).isIn(200, 201);
    }

    /** Resources of one type in an answer. */
    static List<JsonNode> resources(JsonNode answer, String type) {
        List<JsonNode> found = new ArrayList<>();
        answer.get("entry").forEach(entry -> {
            if (entry.at("/resource/resourceType").asText().equals(type)) {
                found.add(entry.get("resource"));
            }
        });
        return found;
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode definition(String name) {
        try (InputStream file = StudyUnderTest.class.getResourceAsStream("/fhir-profiles/package/" + name + ".json")) {
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ObjectNode definition() {
        ObjectNode study = (ObjectNode) definition("ResearchStudy-nct06904729");
        study.put("id", id);
        ((ObjectNode) study.at("/identifier/0")).put("value", id);
        ((ArrayNode) study.get("protocol"))
                .removeAll()
                .addObject()
                .put("reference", "PlanDefinition/ln-schedule-nct06904729");
        return study;
    }
}
