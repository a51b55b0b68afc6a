package org.cartlupus.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Transactions of some dozens of random writes each: new values, corrections, deletions, departures, new participants. */
final class StudyWrites {

    private static final int IN_ONE_TRANSACTION = 40;

    private final StudyUnderTest study;
    private final Random random;
    private final List<ObjectNode> originals = new ArrayList<>();
    private int written;
    private int transactions;

    StudyWrites(StudyUnderTest study, Random random) {
        this.study = study;
        this.random = random;
        for (String participant : study.participants) {
            learn(study.resources(participant.substring(study.id.length() + 1), participant));
        }
    }

    /** Resources put or deleted so far. */
    int written() {
        return written;
    }

    void next() {
        transactions++;
        Map<String, JsonNode> changes = new LinkedHashMap<>();
        if (transactions % 4 == 0) {
            ObjectNode participant = study.resources("wc-02", study.id + "-new-" + transactions);
            participant.get("entry").forEach(entry -> changes.put(url(entry.get("resource")), entry.get("resource")));
            learn(participant);
        }
        while (changes.size() < IN_ONE_TRANSACTION) {
            ObjectNode original = originals.get(random.nextInt(originals.size()));
            changes.putIfAbsent(url(original), changed(original.deepCopy()));
        }
        ObjectNode transaction = StudyUnderTest.JSON.createObjectNode();
        transaction.put("resourceType", "Bundle").put("type", "transaction");
        ArrayNode entries = transaction.putArray("entry");
        changes.forEach((url, resource) -> {
            ObjectNode entry = entries.addObject();
            if (resource.isNull()) {
                entry.putObject("request").put("method", "DELETE").put("url", url);
            } else {
                entry.set("resource", resource);
                entry.putObject("request").put("method", "PUT").put("url", url);
            }
        });
        String answer =
                study.server.given().body(transaction.toString()).post("/").asString();
        assertThat(answer).contains("transaction-response");
        written += changes.size();
    }

    private JsonNode changed(ObjectNode resource) {
        return switch (resource.get("resourceType").asText()) {
            case "ResearchSubject" -> participation(resource);
            case "Observation" -> observation(resource);
            case "MedicationAdministration" ->
                resource.put("status", random.nextInt(6) == 0 ? "entered-in-error" : "completed");
            case "Patient" -> resource.put("birthDate", (2008 + random.nextInt(6)) + "-03-01");
            default -> resource;
        };
    }

    private JsonNode participation(ObjectNode subject) {
        if (random.nextInt(3) == 0) {
            subject.put("status", "withdrawn");
            ((ObjectNode) subject.get("period")).put("end", "2025-0" + (3 + random.nextInt(6)) + "-10");
        }
        return subject.put("assignedArm", random.nextBoolean() ? "Low-dose CAR-T" : "High-dose CAR-T");
    }

    private JsonNode observation(ObjectNode observation) {
        if (random.nextInt(5) == 0) {
            return observation.nullNode();
        }
        if (observation.has("valueQuantity")) {
            ((ObjectNode) observation.get("valueQuantity")).put("value", (10 + random.nextInt(250)) / 100.0);
        }
        return observation.put(
                "status",
                List.of("final", "final", "corrected", "entered-in-error").get(random.nextInt(4)));
    }

    private void learn(ObjectNode bundle) {
        bundle.get("entry").forEach(entry -> originals.add((ObjectNode) entry.get("resource")));
    }

    private static String url(JsonNode resource) {
        return resource.get("resourceType").asText() + "/" + resource.get("id").asText();
    }
}
