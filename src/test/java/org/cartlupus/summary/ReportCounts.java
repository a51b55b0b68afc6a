package org.cartlupus.summary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts of a MeasureReport, by name. */
final class ReportCounts {

    private ReportCounts() {}

    /** By visit, then population. */
    static Map<String, Map<String, Integer>> byVisit(JsonNode report) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        report.get("group").forEach(group -> counts.put(code(group.get("code")), populations(group)));
        return counts;
    }

    static JsonNode group(JsonNode report, String visit) {
        for (JsonNode group : report.get("group")) {
            if (code(group.get("code")).equals(visit)) {
                return group;
            }
        }
        throw new AssertionError("no group " + visit);
    }

    /** Of a group or a stratum. */
    static Map<String, Integer> populations(JsonNode groupOrStratum) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        groupOrStratum
                .get("population")
                .forEach(population -> counts.put(
                        code(population.get("code")), population.get("count").asInt()));
        return counts;
    }

    /** By arm, then population. */
    static Map<String, Map<String, Integer>> byArm(JsonNode group) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        group.at("/stratifier/0/stratum")
                .forEach(stratum -> counts.put(stratum.at("/value/text").asText(), populations(stratum)));
        return counts;
    }

    static String code(JsonNode concept) {
        return concept.at("/coding/0/code").asText();
    }
}
