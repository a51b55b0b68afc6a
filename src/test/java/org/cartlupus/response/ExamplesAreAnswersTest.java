package org.cartlupus.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The responses that the guide shows of participant 001 are those that the server gives on what the guide shows of it. */
class ExamplesAreAnswersTest {

    private static final Path FOLDER = Path.of("fhir-profiles/example");
    private static final Pattern SENT = Pattern.compile(
            "(Patient|ResearchSubject|Observation|MedicationAdministration|MedicationStatement)-ln-001.*");
    private static final Pattern ANSWERED =
            Pattern.compile("Observation-ln-001-m\\d+-(renal-response|sri4-response|lldas).*");
    private static final Pattern COMPUTED = Pattern.compile(".*(-response|-lldas|-kinetics|-proposal|-visit-status).*");
    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<String, JsonNode> ANSWERS = new TreeMap<>();

    static Stream<Path> examples() {
        return files().filter(file -> ANSWERED.matcher(name(file)).matches());
    }

    @BeforeAll
    static void send_what_the_guide_shows() {
        ObjectNode bundle = JsonNodeFactory.instance
                .objectNode()
                .put("resourceType", "Bundle")
                .put("type", "transaction");
        ArrayNode entries = bundle.putArray("entry");
        files().filter(file -> SENT.matcher(name(file)).matches())
                .filter(file -> !COMPUTED.matcher(name(file)).matches())
                .map(ExamplesAreAnswersTest::read)
                .forEach(resource -> entries.addObject()
                        .<ObjectNode>set("resource", resource)
                        .putObject("request")
                        .put("method", "PUT")
                        .put(
                                "url",
                                resource.get("resourceType").asText() + "/"
                                        + resource.get("id").asText()));
        RunningServers.H2.given().body(bundle.toString()).post("/").then().statusCode(200);
        String answer = RunningServers.H2
                .given()
                .queryParam("endpoint", "renal-response", "sri-4", "lldas")
                .queryParam("dataCutoff", "2027-12-31")
                .get("/ResearchSubject/ln-001/$evaluate-response")
                .asString();
        Hospital.resources(answer, "Observation")
                .forEach(response ->
                        ANSWERS.put(response.at("/identifier/0/value").asText(), response));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_says_what_the_server_answers(Path file) {
        JsonNode example = read(file);
        JsonNode answer = ANSWERS.get(example.at("/identifier/0/value").asText());

        assertThat(answer).isNotNull();
        assertThat(canonical(answer.get("valueCodeableConcept")))
                .isEqualTo(canonical(example.get("valueCodeableConcept")));
        assertThat(answer.at("/note/0/text")).isEqualTo(example.at("/note/0/text"));
        assertThat(answer.get("effectiveDateTime")).isEqualTo(example.get("effectiveDateTime"));
        assertThat(hash(answer)).isEqualTo(hash(example));
        Map<String, String> given = values(answer);
        values(example).forEach((component, value) -> assertThat(given).containsEntry(component, value));
    }

    @Test
    void the_proposals_of_month_6_are_those_of_the_example() {
        JsonNode example = read(FOLDER.resolve("Observation-ln-001-m6-sri4-response.json"));

        assertThat(proposals(example))
                .isNotEmpty()
                .isEqualTo(
                        proposals(ANSWERS.get(example.at("/identifier/0/value").asText())));
    }

    @Test
    void the_comparison_of_two_sets_is_that_of_the_example() {
        JsonNode example = read(FOLDER.resolve("Parameters-compare-criteria-answer.json"));
        List<String> sets = StreamSupport.stream(example.get("parameter").spliterator(), false)
                .filter(parameter -> "criteria".equals(parameter.get("name").asText()))
                .map(parameter -> parameter.at("/part/0/valueCanonical").asText())
                .toList();

        String answer = RunningServers.H2
                .given()
                .queryParam("endpoint", "renal-response")
                .queryParam("visit", "M3")
                .queryParam("criteria", sets)
                .get("/ResearchSubject/ln-001/$compare-criteria")
                .asString();

        assertThat(canonical(Hospital.resources(answer, "Parameters").get(0).get("parameter")))
                .isEqualTo(canonical(example.get("parameter")));
    }

    @Test
    void the_finding_of_toxicity_is_that_of_the_example() {
        JsonNode example = read(FOLDER.resolve("Observation-ln-001-d3-crs-proposal.json"));

        String answer = RunningServers.H2
                .given()
                .queryParam("dataCutoff", "2025-02-28")
                .get("/ResearchSubject/ln-001/$toxicity")
                .asString();
        JsonNode finding = Hospital.resources(answer, "Observation").stream()
                .filter(each -> each.at("/identifier/0/value").equals(example.at("/identifier/0/value")))
                .findFirst()
                .orElseThrow();

        assertThat(finding.at("/note/0/text")).isEqualTo(example.at("/note/0/text"));
        assertThat(values(finding)).isEqualTo(values(example));
        assertThat(finding.at("/derivedFrom/0/reference").asText())
                .isEqualTo(example.at("/derivedFrom/0/reference").asText() + "/_history/1");
        assertThat(finding.at("/extension/1/valueString")).isEqualTo(example.at("/extension/1/valueString"));
    }

    private static String hash(JsonNode response) {
        return response.at("/method/coding/0/extension/0/valueString").asText();
    }

    /** Value by component; of a quantity the number and its code, not how the unit is printed. */
    private static Map<String, String> values(JsonNode response) {
        Map<String, String> values = new TreeMap<>();
        for (JsonNode component : response.get("component")) {
            String code = component.at("/code/coding/0/code").asText();
            JsonNode quantity = component.get("valueQuantity");
            if (quantity != null) {
                String number = quantity.get("value")
                        .decimalValue()
                        .stripTrailingZeros()
                        .toPlainString();
                values.put(code, number + " " + quantity.get("code").asText());
            } else {
                component.fieldNames().forEachRemaining(field -> {
                    if (field.startsWith("value")) {
                        values.put(code, canonical(component.get(field)));
                    }
                });
            }
        }
        return values;
    }

    /** The compiler of the examples puts properties and slices in an order of its own, which says nothing. */
    private static String canonical(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(ExamplesAreAnswersTest::canonical)
                    .sorted()
                    .toList()
                    .toString();
        }
        if (node.isObject()) {
            Map<String, String> properties = new TreeMap<>();
            node.fields().forEachRemaining(field -> properties.put(field.getKey(), canonical(field.getValue())));
            return properties.toString();
        }
        return node.asText();
    }

    private static List<String> proposals(JsonNode response) {
        return StreamSupport.stream(response.get("extension").spliterator(), false)
                .filter(extension -> extension.get("url").asText().endsWith("/score-proposal"))
                .map(proposal -> canonical(proposal).replaceAll("/_history/\\d+", ""))
                .sorted()
                .toList();
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
