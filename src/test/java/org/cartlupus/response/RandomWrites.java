package org.cartlupus.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.cartlupus.server.RunningServers;
import org.cartlupus.server.TestResources;

/**
 * Writes whatever may change an answer about one participant: values, status, deletions and their reversal, the child,
 * the participation, treatments, the study, its schedule and criteria, one by one and in transactions and batches.
 */
final class RandomWrites {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> MEASURED = List.of("bl-scr", "bl-upcr", "v-scr", "v-upcr", "v-pga", "v-sledai");

    private final RunningServers server;
    private final String id;
    private final Random random;
    private int written;

    private RandomWrites(RunningServers server, String id, Random random) {
        this.server = server;
        this.id = id;
        this.random = random;
    }

    /** A participant in a study of its own, with a schedule and criteria of its own. */
    static RandomWrites prepare(RunningServers server, String id, Random random) {
        RandomWrites writes = new RandomWrites(server, id, random);
        writes.plan(21);
        writes.study("ln-criteria-kdigo-2024-paed|1.0.0");
        writes.publishCriteria();
        server.given()
                .body(worked("wc-02", id).replace("ResearchStudy/nct06904729", "ResearchStudy/" + id))
                .post("/")
                .then()
                .statusCode(200);
        return writes;
    }

    /** The transaction of a worked patient under another number. */
    static String worked(String worked, String id) {
        return WorkedCase.of(worked)
                .bundle()
                .replace(worked, id)
                .replace(worked.toUpperCase(Locale.ROOT), id.toUpperCase(Locale.ROOT));
    }

    /** Canonical, without version, of criteria of which new versions are published. */
    String criteriaUrl() {
        return "https://cart-lupus.org/fhir/Library/" + id;
    }

    void next() {
        written++;
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> put("Observation", changedValue());
            case 3 -> delete();
            case 4 -> patch();
            case 5 -> put("Patient", child());
            case 6 -> put("ResearchSubject", participation());
            case 7 -> together("transaction");
            case 8 -> together("batch");
            case 9 -> put("MedicationAdministration", rescue());
            case 10 -> plan(14 + random.nextInt(20));
            case 11 ->
                study(random.nextBoolean() ? "ln-criteria-kdigo-2024-paed|1.0.0" : "ln-criteria-eular-2019|1.0.0");
            case 12 -> publishCriteria();
            default -> put("Observation", further());
        }
    }

    private ObjectNode changedValue() {
        String observation = id + "-" + MEASURED.get(random.nextInt(4));
        ObjectNode resource = original("Observation", observation);
        ((ObjectNode) resource.get("valueQuantity")).put("value", (10 + random.nextInt(300)) / 100.0);
        resource.put("status", List.of("final", "corrected", "entered-in-error").get(random.nextInt(3)));
        return resource;
    }

    private void delete() {
        server.given().delete("/Observation/" + id + "-" + MEASURED.get(random.nextInt(MEASURED.size())));
    }

    private void patch() {
        String status = random.nextBoolean() ? "entered-in-error" : "final";
        server.given()
                .contentType("application/json-patch+json")
                .body("[{\"op\": \"replace\", \"path\": \"/status\", \"value\": \"" + status + "\"}]")
                .patch("/Observation/" + id + "-" + MEASURED.get(random.nextInt(MEASURED.size())));
    }

    private ObjectNode child() {
        return original("Patient", id).put("birthDate", (2008 + random.nextInt(6)) + "-03-01");
    }

    private ObjectNode participation() {
        ObjectNode subject = original("ResearchSubject", id);
        if (random.nextBoolean()) {
            subject.put("status", "withdrawn");
            ((ObjectNode) subject.get("period")).put("end", "2025-0" + (3 + random.nextInt(6)) + "-10");
        }
        return subject;
    }

    private ObjectNode rescue() {
        ObjectNode given = original("MedicationAdministration", id + "-ld");
        given.put("id", id + "-rescue-" + random.nextInt(2));
        given.put("effectiveDateTime", "2025-0" + (2 + random.nextInt(7)) + "-15T10:00:00+08:00");
        given.put("status", random.nextInt(3) == 0 ? "completed" : "entered-in-error");
        ((ObjectNode) given.at("/reasonCode/0/coding/0")).put("code", "sle-rescue");
        return given;
    }

    private ObjectNode further() {
        ObjectNode observation = original("Observation", id + "-v-upcr");
        observation.put("id", id + "-more-" + random.nextInt(20));
        ((ObjectNode) observation.at("/identifier/0"))
                .put("value", observation.get("id").asText());
        observation.put("effectiveDateTime", "2025-07-" + (10 + random.nextInt(20)) + "T09:00:00+08:00");
        ((ObjectNode) observation.get("valueQuantity")).put("value", (10 + random.nextInt(300)) / 100.0);
        return observation;
    }

    private void together(String type) {
        String bundle = TestResources.bundle(type, spaced(changedValue()), spaced(further()), spaced(child()));
        int status = server.given().body(bundle).post("/").statusCode();
        assertThat(status).isIn(200, 400);
    }

    /** The form in which {@link TestResources#bundle} finds type and id. */
    private static String spaced(ObjectNode resource) {
        return resource.toString()
                .replaceFirst("\"resourceType\":", "\"resourceType\": ")
                .replaceFirst("\"id\":", "\"id\": ");
    }

    private void plan(int daysAroundMonth6) {
        ObjectNode plan = fromPackage("PlanDefinition-ln-schedule-nct06904729");
        plan.put("id", id).put("url", "https://cart-lupus.org/fhir/PlanDefinition/" + id);
        for (JsonNode action : plan.get("action")) {
            if (action.get("id").asText().equals("M6")) {
                JsonNode days = action.at("/relatedAction/0/extension/0/valueRange");
                ((ObjectNode) days.get("low")).put("value", -daysAroundMonth6);
                ((ObjectNode) days.get("high")).put("value", daysAroundMonth6);
            }
        }
        put("PlanDefinition", plan);
    }

    private void study(String criteria) {
        ObjectNode study = fromPackage("ResearchStudy-nct06904729");
        study.put("id", id);
        ((ObjectNode) study.at("/identifier/0")).put("value", id);
        ((ArrayNode) study.get("protocol")).removeAll().addObject().put("reference", "PlanDefinition/" + id);
        for (JsonNode extension : study.get("extension")) {
            if (extension.get("url").asText().endsWith("/criteria-set")) {
                ((ObjectNode) extension).put("valueCanonical", "https://cart-lupus.org/fhir/Library/" + criteria);
            }
        }
        put("ResearchStudy", study);
    }

    private void publishCriteria() {
        String criteria = "{\"renal\": {\"crrUpcrLt_g_g\": \"0.%d\"}}".formatted(10 + random.nextInt(80));
        ObjectNode library = WorkedCase.library(id, "1." + written + ".0", criteria);
        put("Library", library.put("id", id + "-" + written));
    }

    private void put(String type, ObjectNode resource) {
        int status = server.given()
                .body(resource.toString())
                .put("/" + type + "/" + resource.get("id").asText())
                .statusCode();
        assertThat(status).as(resource.toString()).isIn(200, 201);
    }

    /** A resource as the worked patient has it. */
    private ObjectNode original(String type, String resourceId) {
        try {
            for (JsonNode entry : JSON.readTree(
                            worked("wc-02", id).replace("ResearchStudy/nct06904729", "ResearchStudy/" + id))
                    .get("entry")) {
                JsonNode resource = entry.get("resource");
                if (resource.get("resourceType").asText().equals(type)
                        && resource.get("id").asText().equals(resourceId)) {
                    return (ObjectNode) resource;
                }
            }
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
        throw new IllegalArgumentException("The worked patient has no " + type + "/" + resourceId);
    }

    private static ObjectNode fromPackage(String name) {
        try (InputStream file = RandomWrites.class.getResourceAsStream("/fhir-profiles/package/" + name + ".json")) {
            return (ObjectNode) JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
