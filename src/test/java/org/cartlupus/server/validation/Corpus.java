package org.cartlupus.server.validation;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cartlupus.demo.CohortPlan;
import org.cartlupus.demo.fhir.DemoCohort;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;

/** Every kind of resource that the trial knows, as JSON. */
final class Corpus {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Corpus() {}

    static List<ObjectNode> examples() {
        return resources(Path.of("fhir-profiles", "example"));
    }

    static List<ObjectNode> failing() {
        return resources(Path.of("src", "test", "resources", "profiles", "failing"));
    }

    static List<ObjectNode> workedCases() {
        List<ObjectNode> resources = new ArrayList<>();
        for (JsonNode workedCase : read(Path.of("src", "test", "resources", "cases"))) {
            workedCase.at("/bundle/entry").forEach(entry -> resources.add((ObjectNode) entry.get("resource")));
        }
        return resources;
    }

    static List<ObjectNode> demo(FhirContext fhir, int children) {
        DemoCohort cohort = new DemoCohort(CohortPlan.DEFAULT);
        List<ObjectNode> resources = new ArrayList<>();
        for (int child = 1; child <= children; child++) {
            cohort.bundlesOf(child).stream()
                    .flatMap(bundle -> bundle.getEntry().stream())
                    .map(BundleEntryComponent::getResource)
                    .map(fhir.newJsonParser()::encodeResourceToString)
                    .forEach(text -> resources.add(parse(text)));
        }
        return resources;
    }

    private static List<ObjectNode> resources(Path folder) {
        return read(folder).stream().map(ObjectNode.class::cast).toList();
    }

    private static List<JsonNode> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> (JsonNode) parse(text(file)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ObjectNode parse(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
