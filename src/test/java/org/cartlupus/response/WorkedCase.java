package org.cartlupus.response;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** One of the worked patients of the clinical rules (section 12): a transaction, a question and every expected field. */
record WorkedCase(JsonNode json) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Path FOLDER = Path.of("src/test/resources/cases");

    static List<WorkedCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(WorkedCase::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static WorkedCase of(String id) {
        return read(FOLDER.resolve(id.toLowerCase(java.util.Locale.ROOT) + ".json"));
    }

    private static WorkedCase read(Path file) {
        try {
            return new WorkedCase(JSON.readTree(file.toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String id() {
        return json.get("id").asText();
    }

    String bundle() {
        return json.get("bundle").toString();
    }

    /** {@code ResearchSubject/x}. */
    String subject() {
        return json.get("subject").asText();
    }

    String visit() {
        return json.get("visit").asText();
    }

    String dataCutoff() {
        return json.get("dataCutoff").asText();
    }

    JsonNode expected() {
        return json.get("expected");
    }

    boolean hasOwnCriteria() {
        return !json.get("criteriaOverrides").isEmpty();
    }

    String criteriaId() {
        return "criteria-of-" + id().toLowerCase(java.util.Locale.ROOT);
    }

    String criteriaUrl() {
        return "https://cart-lupus.org/fhir/Library/" + criteriaId();
    }

    /** The overrides of the case, which use the names of its generator, as a criteria set. */
    ObjectNode criteriaLibrary() {
        JsonNodeFactory make = JsonNodeFactory.instance;
        ObjectNode criteria = make.objectNode();
        JsonNode overrides = json.get("criteriaOverrides");
        if (overrides.has("egfrMethod")) {
            criteria.putObject("egfr").set("method", overrides.get("egfrMethod"));
        }
        if (overrides.has("applyTreatmentFailure")) {
            criteria.putObject("renal").set("applyTreatmentFailure", overrides.get("applyTreatmentFailure"));
            criteria.putObject("sri").set("applyTreatmentFailure", overrides.get("applyTreatmentFailure"));
        }
        return library(criteriaId(), "1.0.0", criteria.toString());
    }

    static ObjectNode library(String id, String version, String criteria) {
        ObjectNode library = JsonNodeFactory.instance.objectNode();
        library.put("resourceType", "Library");
        library.put("id", id);
        library.put("url", "https://cart-lupus.org/fhir/Library/" + id);
        library.put("version", version);
        library.put("status", "active");
        library.putObject("type")
                .putArray("coding")
                .addObject()
                .put("system", "http://terminology.hl7.org/CodeSystem/library-type")
                .put("code", "logic-library");
        library.putArray("content")
                .addObject()
                .put("contentType", "application/json")
                .put("data", Base64.getEncoder().encodeToString(criteria.getBytes(StandardCharsets.UTF_8)));
        return library;
    }

    @Override
    public String toString() {
        return id() + " " + json.get("title").asText();
    }
}
