package org.cartlupus.server.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Changes resources in all the ways in which something can be wrong with them, or only unusual. */
final class Mutations {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            " leading",
            "trailing ",
            "two  spaces",
            "line\nbreak",
            "bell\u0007",
            "<b>bold</b>",
            "<script>",
            "a < b",
            "\u202Eturned",
            "肾功能",
            "x".repeat(5000),
            "true",
            "0",
            "mg/dL",
            "notaunit",
            "{score}",
            "%",
            "final",
            "M6",
            "fatal",
            "http://loinc.org",
            "http://loinc.org/",
            "https://loinc.org",
            "http://unitsofmeasure.org",
            "urn:oid:1.2.3",
            "oid:1.2.3",
            "urn:uuid:1",
            "http://hl7.org/fhir/ValueSet/observation-status",
            "no uri",
            "example.org",
            "http://hospital.test/codes",
            "urn:ietf:rfc:3986",
            "44010219900307123X",
            "urn:oid:2.16.156.10011.1.3");

    private static final List<String> TIMES = List.of(
            "2025",
            "2025-01",
            "2025-02-30",
            "2025-13-01",
            "2025-01-08T09:00",
            "2025-01-08T09:00:00",
            "2025-01-08T09:00:00Z",
            "2025-01-08T24:00:00+08:00",
            "2025-01-08T09:00:00.123+08:00",
            "2025-01-08T09:00:60+08:00",
            "0001-01-01",
            "2124-01-01",
            "2025-01-08T09:00:00+15:00",
            "08.01.2025",
            "2019-06-01",
            "2031-06-01T00:00:00+08:00");

    private static final List<String> REFERENCES = List.of(
            "Patient/other",
            "Observation/x",
            "ResearchSubject/x",
            "Encounter/x",
            "Patient/",
            "Patient",
            "#contained",
            "#",
            "http://elsewhere.test/fhir/Patient/1",
            "urn:uuid:c757873d-ec9a-4326-a141-556f43239520",
            "urn:uuid:short",
            "Patient/x/_history/2",
            "Patient?identifier=1",
            "Spaceship/1",
            "patient/x",
            "urn:oid:1.2.3",
            "Patient/a b");

    private static final List<String> EXTENSIONS = List.of(
            "http://elsewhere.test/StructureDefinition/x",
            "https://cart-lupus.org/fhir/StructureDefinition/evidence",
            "https://cart-lupus.org/fhir/StructureDefinition/lloq",
            "https://cart-lupus.org/fhir/StructureDefinition/dose-per-weight",
            "https://cart-lupus.org/fhir/StructureDefinition/not-there",
            "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
            "relative");

    private final Random random;
    private final Map<String, List<JsonNode>> valuesByName = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    Mutations(long seed, List<ObjectNode> corpus) {
        this.random = new Random(seed);
        corpus.forEach(this::gather);
        names.addAll(valuesByName.keySet().stream().sorted().toList());
    }

    private void gather(JsonNode node) {
        if (node.isObject()) {
            node.fields().forEachRemaining(field -> valuesByName
                    .computeIfAbsent(field.getKey(), unused -> new ArrayList<>())
                    .add(field.getValue()));
        }
        node.forEach(this::gather);
    }

    /** A copy with one change or a few. */
    ObjectNode of(ObjectNode resource) {
        ObjectNode copy = resource.deepCopy();
        int changes = random.nextInt(4) == 0 ? 1 + random.nextInt(4) : 1;
        for (int i = 0; i < changes; i++) {
            change(copy);
        }
        return copy;
    }

    private void change(ObjectNode resource) {
        List<ObjectNode> objects = new ArrayList<>();
        objects(resource, objects);
        ObjectNode object = pick(objects);
        List<String> present = new ArrayList<>();
        object.fieldNames().forEachRemaining(present::add);
        present.remove("resourceType");
        present.remove("meta");
        String name = present.isEmpty() ? "extension" : pick(present);
        JsonNode value = object.get(name);
        switch (random.nextInt(15)) {
            case 0, 1 -> object.remove(name);
            case 2, 3, 4 -> another(object, name);
            case 5 -> foreign(object);
            case 6, 7, 8 -> spoil(object, name, value);
            case 9 -> repeat(object, name, value);
            case 10 -> object.withArray("extension").add(extension());
            case 11 -> rename(object, name, value);
            case 12 -> otherType(object, present);
            case 13 -> unusual(object, name);
            default -> fromSibling(resource, object, name);
        }
    }

    private static void objects(JsonNode node, List<ObjectNode> found) {
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        node.forEach(child -> objects(child, found));
    }

    /** The value that the same element has somewhere else. */
    private void another(ObjectNode object, String name) {
        List<JsonNode> values = valuesByName.get(name);
        if (values != null) {
            object.set(name, pick(values).deepCopy());
        }
    }

    /** An element of any name. */
    private void foreign(ObjectNode object) {
        String name = pick(names);
        if (!name.equals("resourceType") && !name.equals("meta")) {
            object.set(name, pick(valuesByName.get(name)).deepCopy());
        }
    }

    private void spoil(ObjectNode object, String name, JsonNode value) {
        if (value == null) {
            return;
        }
        if (value.isNumber()) {
            object.set(name, DecimalNode.valueOf(number(value.decimalValue())));
        } else if (value.isBoolean()) {
            object.put(name, !value.booleanValue());
        } else if (value.isTextual()) {
            object.set(name, TextNode.valueOf(text(name, value.textValue())));
        } else if (value instanceof ArrayNode array && !array.isEmpty()) {
            array.remove(random.nextInt(array.size()));
        } else {
            object.set(name, JSON.objectNode());
        }
    }

    private BigDecimal number(BigDecimal value) {
        return switch (random.nextInt(8)) {
            case 0 -> value.negate();
            case 1 -> BigDecimal.ZERO;
            case 2 -> value.add(BigDecimal.ONE);
            case 3 -> value.subtract(BigDecimal.ONE);
            case 4 -> value.movePointLeft(3);
            case 5 -> value.scaleByPowerOfTen(9);
            case 6 -> new BigDecimal("106");
            default -> value.multiply(BigDecimal.valueOf(7));
        };
    }

    private String text(String name, String value) {
        if (name.equals("reference")) {
            return pick(REFERENCES);
        }
        if (Character.isDigit(value.isEmpty() ? 'x' : value.charAt(0)) && value.indexOf('-') == 4) {
            return pick(TIMES);
        }
        return switch (random.nextInt(4)) {
            case 0 -> value + "x";
            case 1 -> value.isEmpty() ? "x" : value.substring(1);
            default -> pick(TEXTS);
        };
    }

    private void repeat(ObjectNode object, String name, JsonNode value) {
        if (value instanceof ArrayNode array && !array.isEmpty()) {
            array.add(array.get(random.nextInt(array.size())).deepCopy());
        } else if (value != null) {
            object.set(name, JSON.arrayNode().add(value).add(value.deepCopy()));
        }
    }

    private ObjectNode extension() {
        ObjectNode extension = JSON.objectNode().put("url", pick(EXTENSIONS));
        switch (random.nextInt(4)) {
            case 0 -> extension.put("valueString", "x");
            case 1 -> extension.putObject("valueReference").put("reference", "Observation/x");
            case 2 ->
                extension
                        .putObject("valueQuantity")
                        .put("value", 1)
                        .put("system", "http://unitsofmeasure.org")
                        .put("code", "/kg");
            default -> extension.put("valueCode", "unknown");
        }
        return extension;
    }

    private void rename(ObjectNode object, String name, JsonNode value) {
        object.remove(name);
        object.set(random.nextBoolean() ? pick(names) : "unknownElement", value);
        object.remove("resourceType".equals(name) ? "" : "unknown");
    }

    /** Another type of a choice, beside or in the place of the one that is there. */
    private void otherType(ObjectNode object, List<String> present) {
        for (String name : present) {
            for (String choice : List.of("value", "effective", "performed", "medication")) {
                if (name.startsWith(choice) && name.length() > choice.length()) {
                    String other = pick(names.stream()
                            .filter(known -> known.startsWith(choice) && known.length() > choice.length())
                            .toList());
                    if (random.nextInt(4) > 0) {
                        object.remove(name);
                    }
                    object.set(other, pick(valuesByName.get(other)).deepCopy());
                    return;
                }
            }
        }
    }

    private void unusual(ObjectNode object, String name) {
        switch (random.nextInt(9)) {
            case 0 -> object.put("id", "e1");
            case 1 -> object.putObject("_" + name).putArray("extension").add(extension());
            case 2 -> object.put("language", "zh");
            case 3 -> object.putObject("text").put("status", "generated").put("div", "<div>text</div>");
            case 4 ->
                object.putArray("contained")
                        .addObject()
                        .put("resourceType", "Patient")
                        .put("id", "c");
            case 5 -> object.putArray("modifierExtension").add(extension());
            case 6 -> object.put("implicitRules", "http://elsewhere.test/rules");
            case 7 -> object.set(name, JSON.nullNode());
            default -> object.put("display", pick(TEXTS));
        }
    }

    /** What the element has in another part of the same resource, for instance the code of the next component. */
    private void fromSibling(ObjectNode resource, ObjectNode object, String name) {
        List<JsonNode> others = resource.findValues(name);
        if (!others.isEmpty()) {
            object.set(name, pick(others).deepCopy());
        }
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
