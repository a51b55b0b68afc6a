package org.cartlupus.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An answered verdict in the words of the worked cases, so that every expected field can be compared. */
record AnsweredFields(JsonNode renal, JsonNode sri) {

    private static final Map<String, String> WORDS =
            Map.of("responder", "YES", "non-responder", "NO", "not-evaluable", "NE", "not-due", "NOT_DUE");

    private static final Map<String, String> SYSTEMS = Map.of(
            "constitutional", "CON",
            "mucocutaneous", "MUC",
            "neuropsychiatric", "NEU",
            "musculoskeletal", "MSK",
            "cardiorespiratory", "CAR",
            "gastrointestinal", "GI",
            "ophthalmic", "OPH",
            "renal", "REN",
            "haematological", "HAE");

    /** The flags that the cases list; a server may raise others. */
    private static final Set<String> LISTED_FLAGS =
            Set.of("UPCR_UNIT_BOUNDARY", "EGFR_DECLINED_BUT_NORMAL", "BASELINE_NOT_PROTEINURIC");

    ObjectNode asExpected() {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.set("targetDate", components(renal, "target-date").get(0).get("valueDateTime"));
        JsonNode window = components(renal, "window").get(0).get("valuePeriod");
        fields.putArray("window").add(window.get("start")).add(window.get("end"));
        number(fields, "egfrBaseline", "egfr-baseline", 2);
        number(fields, "egfrVisit", "egfr-visit", 2);
        number(fields, "egfrPctOfBaseline", "egfr-percent-of-baseline", 2);
        truth(fields, "egfrStable", renal, "kidney-function-stable");
        number(fields, "upcrBaseline_g_g", "upcr-baseline", 4);
        number(fields, "upcrVisit_g_g", "upcr-visit", 4);
        number(fields, "upcrReductionPct", "upcr-reduction", 2);
        truth(fields, "crrUpcrMet", renal, "crr-upcr-met");
        truth(fields, "prrReductionMet", renal, "prr-reduction-met");
        truth(fields, "prrCeilingMet", renal, "prr-ceiling-met");
        result(fields, "renal", renal);
        score(fields, "sledaiBaseline", "sledai-baseline");
        score(fields, "sledaiVisit", "sledai-visit");
        truth(fields, "sriSledai", sri, "sledai-drop-met");
        systems(fields, "bilagNewA", "bilag-new-a");
        systems(fields, "bilagNewB", "bilag-new-b");
        truth(fields, "sriBilag", sri, "bilag-met");
        fields.set("pgaDelta0to3", rounded(components(sri, "pga-change"), 3));
        truth(fields, "sriPga", sri, "pga-met");
        result(fields, "sri4", sri);
        flags(fields);
        return fields;
    }

    private void number(ObjectNode fields, String name, String component, int decimals) {
        fields.set(name, rounded(components(renal, component), decimals));
    }

    private static JsonNode rounded(List<JsonNode> components, int decimals) {
        JsonNode quantity = components.get(0).get("valueQuantity");
        return quantity == null
                ? JsonNodeFactory.instance.nullNode()
                : JsonNodeFactory.instance.textNode(
                        new BigDecimal(quantity.get("value").asText())
                                .setScale(decimals, RoundingMode.HALF_UP)
                                .toPlainString());
    }

    private static void truth(ObjectNode fields, String name, JsonNode response, String component) {
        JsonNode value = components(response, component).get(0).get("valueBoolean");
        fields.set(name, value == null ? JsonNodeFactory.instance.nullNode() : value);
    }

    private static void result(ObjectNode fields, String name, JsonNode response) {
        JsonNode concept = response.has("valueCodeableConcept")
                ? response.get("valueCodeableConcept")
                : response.get("dataAbsentReason");
        fields.put(name, word(code(concept)));
        fields.put(
                name + "ByComponents",
                word(code(components(response, "result-by-components").get(0).get("valueCodeableConcept"))));
        List<JsonNode> reasons = components(response, "reason");
        fields.put(
                name + "Reason", reasons.isEmpty() ? null : code(reasons.get(0).get("valueCodeableConcept")));
    }

    private void score(ObjectNode fields, String name, String component) {
        JsonNode answered = components(sri, component).get(0);
        if (answered.has("valueInteger")) {
            fields.set(name, answered.get("valueInteger"));
        } else if (answered.has("valueRange")) {
            fields.putArray(name)
                    .add(answered.at("/valueRange/low/value").intValue())
                    .add(answered.at("/valueRange/high/value").intValue());
        } else {
            fields.putNull(name);
        }
    }

    private void systems(ObjectNode fields, String name, String component) {
        List<JsonNode> answered = components(sri, component);
        if (answered.stream().anyMatch(one -> one.has("dataAbsentReason"))) {
            fields.putNull(name);
            return;
        }
        ArrayNode systems = fields.putArray(name);
        answered.forEach(one -> systems.add(SYSTEMS.get(code(one.get("valueCodeableConcept")))));
    }

    private void flags(ObjectNode fields) {
        Set<String> flags = new TreeSet<>();
        components(renal, "flag").forEach(flag -> flags.add(code(flag.get("valueCodeableConcept"))));
        components(sri, "flag").forEach(flag -> flags.add(code(flag.get("valueCodeableConcept"))));
        flags.retainAll(LISTED_FLAGS);
        ArrayNode listed = fields.putArray("flags");
        flags.forEach(listed::add);
    }

    static List<JsonNode> components(JsonNode response, String code) {
        List<JsonNode> found = new ArrayList<>();
        response.get("component").forEach(component -> {
            if (code(component.get("code")).equals(code)) {
                found.add(component);
            }
        });
        return found;
    }

    private static String code(JsonNode concept) {
        return concept.at("/coding/0/code").asText();
    }

    private static String word(String code) {
        return WORDS.getOrDefault(code, code);
    }
}
