package org.cartlupus.toxicity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An answer of {@code $toxicity}, as a reader takes it apart. */
record Findings(JsonNode bundle) {

    /** One finding in short: a grade, bounds such as {@code 1–4}, {@code true}, {@code false}, {@code open}, or days. */
    String of(String kind) {
        return brief(one(kind));
    }

    String of(String kind, LocalDate day) {
        return brief(on(kind, day));
    }

    JsonNode one(String kind) {
        List<JsonNode> found = all(kind);
        assertThat(found).as(kind).hasSize(1);
        return found.get(0);
    }

    JsonNode on(String kind, LocalDate day) {
        List<JsonNode> found = all(kind).stream()
                .filter(finding -> finding.path("effectiveDateTime").asText().equals(day.toString()))
                .toList();
        assertThat(found).as(kind + " on " + day).hasSize(1);
        return found.get(0);
    }

    List<JsonNode> all(String kind) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode entry : bundle.path("entry")) {
            if (entry.at("/resource/code/coding/0/code").asText().equals(kind)) {
                found.add(entry.get("resource"));
            }
        }
        return found;
    }

    static String note(JsonNode finding) {
        return finding.at("/note/0/text").asText();
    }

    static List<String> flags(JsonNode finding) {
        return components(finding, "flag").stream()
                .map(component ->
                        component.at("/valueCodeableConcept/coding/0/code").asText())
                .toList();
    }

    static String standing(JsonNode finding) {
        return components(finding, "standing")
                .get(0)
                .at("/valueCodeableConcept/coding/0/code")
                .asText();
    }

    /** Each criterion with {@code true}, {@code false} or {@code unknown}. */
    static Map<String, String> criteria(JsonNode finding) {
        Map<String, String> criteria = new TreeMap<>();
        components(finding, "criterion")
                .forEach(component -> criteria.put(
                        component.at("/code/text").asText(),
                        component.path("valueBoolean").asText("unknown")));
        return criteria;
    }

    static List<String> evidence(JsonNode finding) {
        List<String> references = new ArrayList<>();
        finding.path("derivedFrom")
                .forEach(from -> references.add(from.get("reference").asText()));
        for (JsonNode extension : finding.path("extension")) {
            if (extension.get("url").asText().endsWith("/evidence")) {
                references.add(extension.at("/valueReference/reference").asText());
            }
        }
        return references;
    }

    private static List<JsonNode> components(JsonNode finding, String code) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode component : finding.path("component")) {
            if (component.at("/code/coding/0/code").asText().equals(code)) {
                found.add(component);
            }
        }
        return found;
    }

    private static String brief(JsonNode finding) {
        if (finding.has("valueCodeableConcept")) {
            return finding.at("/valueCodeableConcept/coding/0/code").asText();
        }
        if (finding.has("valueBoolean")) {
            return finding.get("valueBoolean").asText();
        }
        if (finding.has("valueQuantity")) {
            return finding.at("/valueQuantity/comparator").asText()
                    + finding.at("/valueQuantity/value").asText();
        }
        List<JsonNode> lowest = components(finding, "lowest-grade");
        return lowest.isEmpty()
                ? "open"
                : lowest.get(0).get("valueInteger").asInt() + "–"
                        + components(finding, "highest-grade")
                                .get(0)
                                .get("valueInteger")
                                .asInt();
    }
}
