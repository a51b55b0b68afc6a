package org.cartlupus.adverseevents;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** The MeasureReport of an answer, read by codes. */
record EventReport(JsonNode json) {

    static EventReport in(JsonNode answer) {
        return new EventReport(answer);
    }

    Map<String, Integer> group(String code) {
        return counts(groupNode(code));
    }

    Map<String, Integer> arm(String group, String arm) {
        for (JsonNode stratum : stratifier(group, "arm").get("stratum")) {
            if (stratum.at("/value/text").asText().equals(arm)) {
                return counts(stratum);
            }
        }
        throw new AssertionError("no arm " + arm);
    }

    Map<String, Integer> term(String group, String term) {
        for (JsonNode stratum : stratifier(group, "term").path("stratum")) {
            if (isTerm(stratum.get("value"), term)) {
                return counts(stratum);
            }
        }
        return Map.of();
    }

    Map<String, Integer> armAndTerm(String group, String arm, String term) {
        for (JsonNode stratum : stratifier(group, "arm-and-term").path("stratum")) {
            if (stratum.at("/component/0/value/text").asText().equals(arm)
                    && isTerm(stratum.at("/component/1/value"), term)) {
                return counts(stratum);
            }
        }
        return Map.of();
    }

    TreeSet<String> stratifiers(String group) {
        TreeSet<String> codes = new TreeSet<>();
        groupNode(group)
                .get("stratifier")
                .forEach(each -> codes.add(each.at("/code/0/coding/0/code").asText()));
        return codes;
    }

    private static boolean isTerm(JsonNode value, String term) {
        return value.at("/coding/0/code").asText().equals(term)
                || value.at("/text").asText().equals(term);
    }

    private JsonNode groupNode(String code) {
        for (JsonNode group : json.get("group")) {
            if (group.at("/code/coding/0/code").asText().equals(code)) {
                return group;
            }
        }
        throw new AssertionError("no group " + code);
    }

    private JsonNode stratifier(String group, String code) {
        for (JsonNode stratifier : groupNode(group).get("stratifier")) {
            if (stratifier.at("/code/0/coding/0/code").asText().equals(code)) {
                return stratifier;
            }
        }
        throw new AssertionError("no stratifier " + code);
    }

    private static Map<String, Integer> counts(JsonNode node) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        node.get("population")
                .forEach(population -> counts.put(
                        population.at("/code/coding/0/code").asText(),
                        population.get("count").asInt()));
        return counts;
    }
}
