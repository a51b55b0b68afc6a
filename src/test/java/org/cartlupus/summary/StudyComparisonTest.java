package org.cartlupus.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cartlupus.profiles.TrialValidator;
import org.cartlupus.server.RunningServers;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code ResearchStudy/[id]/$compare-criteria}: the study under several sets says what its participants say. */
class StudyComparisonTest {

    private static final String LIBRARY = "https://cart-lupus.org/fhir/Library/";
    private static final String KDIGO = LIBRARY + "ln-criteria-kdigo-2024-paed|1.0.0";
    private static final String PERR = LIBRARY + "ln-criteria-bliss-ln-perr|1.0.0";
    private static final String ACR = LIBRARY + "ln-criteria-acr-2006|1.0.0";
    private static final List<String> VISITS = List.of("M3", "M6", "M12", "M24", "withdrawal");
    private static final List<String> PATIENTS =
            List.of("wc-01", "wc-02", "wc-03", "wc-04", "wc-06", "wc-09", "wc-10", "wc-16", "wc-22a", "wc-25", "wc-30");
    private static final Map<RunningServers, StudyUnderTest> STUDIES = new EnumMap<>(RunningServers.class);

    /** Worked patients and one child who never received cells, enrolled once for each server. */
    private static StudyUnderTest study(RunningServers server) {
        return STUDIES.computeIfAbsent(server, on -> {
            StudyUnderTest study = StudyUnderTest.with(on, "sc-all");
            PATIENTS.forEach(study::enrol);
            study.enrolWithoutInfusion("never", "off-study", "2025-01-05", "2025-02-01");
            return study;
        });
    }

    static Stream<Arguments> questions() {
        return Stream.of(RunningServers.values())
                .flatMap(server -> Stream.of(
                        Arguments.of(server, Map.of("dataCutoff", "2025-04-30", "visit", VISITS)),
                        Arguments.of(server, Map.of("dataCutoff", "2028-12-31", "visit", VISITS)),
                        Arguments.of(server, Map.of("dataCutoff", "2025-07-15")),
                        Arguments.of(
                                server,
                                Map.of(
                                        "dataCutoff",
                                        "2026-01-20",
                                        "criteria",
                                        List.of(PERR, KDIGO, ACR),
                                        "endpoint",
                                        List.of("renal-response", "lldas")))));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void the_study_says_what_its_participants_say(RunningServers server, Map<String, ?> question) {
        StudyUnderTest study = study(server);
        Sums ofEach = new Sums();
        for (String participant : study.participants) {
            if (!participant.endsWith("-never")) {
                String answer = study.compare("ResearchSubject/" + participant, question)
                        .asString();
                ofEach.add(participant, comparison(answer));
            }
        }

        JsonNode comparison = comparison(study.compare(question).asString());

        Sums ofStudy = new Sums();
        for (JsonNode row : parameters(comparison, "comparison")) {
            String at = code(row, "endpoint") + " " + code(row, "visit") + " ";
            for (JsonNode agreement : parts(row, "agreement")) {
                String pair = at + canonical(agreement, "criteria") + " " + canonical(agreement, "other");
                ofStudy.count(ofStudy.judged, pair, integer(agreement, "judged"));
                ofStudy.count(ofStudy.same, pair, integer(agreement, "same"));
            }
            for (JsonNode flip : parts(row, "flip")) {
                String subject = part(flip, "subject")
                        .at("/valueReference/reference")
                        .asText()
                        .replace("ResearchSubject/", "");
                ofStudy.flips.add(subject + " " + at + canonical(flip, "criteria") + " " + code(flip, "reference") + " "
                        + code(flip, "here") + " " + parts(flip, "difference"));
            }
        }
        assertThat(ofStudy.judged).isNotEmpty().isEqualTo(ofEach.judged);
        assertThat(ofStudy.same).isEqualTo(ofEach.same);
        assertThat(ofStudy.flips).containsExactlyInAnyOrderElementsOf(ofEach.flips);
        assertThat(parameters(comparison, "flips").get(0).get("valueBoolean").asBoolean())
                .isEqualTo(!ofEach.flips.isEmpty());
        assertConforms(comparison);
    }

    @ParameterizedTest
    @CsvSource({
        "H2, 2025-04-30",
        "H2, 2028-12-31",
        "POSTGRES, 2025-07-15",
    })
    void counts_and_rate_of_a_set_are_those_of_the_study_evaluated_by_it(RunningServers server, String cutOff) {
        StudyUnderTest study = study(server);
        JsonNode comparison = comparison(
                study.compare(Map.of("dataCutoff", cutOff, "visit", VISITS, "criteria", List.of(KDIGO, PERR, ACR)))
                        .asString());

        for (int set = 0; set < 3; set++) {
            JsonNode evaluated = study.evaluate(Map.of(
                    "dataCutoff",
                    cutOff,
                    "visit",
                    VISITS,
                    "criteria",
                    List.of(KDIGO, PERR, ACR).get(set)));
            for (JsonNode row : parameters(comparison, "comparison")) {
                JsonNode result = parts(row, "result").get(set);
                JsonNode report = StudyUnderTest.resources(evaluated, "MeasureReport").stream()
                        .filter(one -> one.get("measure").asText().endsWith("/ln-" + code(row, "endpoint")))
                        .findFirst()
                        .orElseThrow();
                JsonNode group = ReportCounts.group(report, code(row, "visit"));
                Map<String, Integer> populations = ReportCounts.populations(group);
                Map<String, Integer> counts = new TreeMap<>();
                parts(result, "count")
                        .forEach(count -> counts.put(code(count, "outcome"), integer(count, "participants")));

                assertThat(populations).containsAllEntriesOf(counts);
                assertThat(counts.values().stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(integer(result, "participants"))
                        .isEqualTo(populations.get("initial-population"));
                JsonNode rate = part(result, "rate");
                assertThat(integer(rate, "numerator")).isEqualTo(populations.get("numerator"));
                assertThat(integer(rate, "denominator")).isEqualTo(populations.get("denominator"));
                if (integer(rate, "denominator") > 0) {
                    assertThat(part(rate, "estimate").get("valueDecimal")).isEqualTo(group.at("/measureScore/value"));
                    assertThat(part(rate, "low").get("valueDecimal"))
                            .isEqualTo(group.at("/extension/0/extension/0/valueDecimal"));
                    assertThat(part(rate, "high").get("valueDecimal"))
                            .isEqualTo(group.at("/extension/0/extension/1/valueDecimal"));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_published_set_is_compared_with_that_of_the_study(RunningServers server) {
        JsonNode comparison = comparison(study(server)
                .compare(Map.of("dataCutoff", "2025-12-31", "visit", "M6", "endpoint", "renal-response"))
                .asString());

        List<String> sets = parameters(comparison, "criteria").stream()
                .map(set -> canonical(set, "canonical"))
                .toList();
        assertThat(sets)
                .startsWith(KDIGO)
                .contains(
                        LIBRARY + "ln-criteria-bliss-ln-perr|1.0.0",
                        LIBRARY + "ln-criteria-acr-2006|1.0.0",
                        LIBRARY + "ln-criteria-lunar|1.0.0")
                .doesNotHaveDuplicates();
        JsonNode row = parameters(comparison, "comparison").get(0);
        assertThat(parts(row, "result")).hasSameSizeAs(sets);
        assertThat(parts(row, "agreement")).hasSize(sets.size() * (sets.size() - 1) / 2);
        assertThat(part(row, "text").get("valueString").asText())
                .startsWith("Renal response at month 6: ")
                .contains(" respond under ln-criteria-kdigo-2024-paed 1.0.0; ");
    }

    @ParameterizedTest
    @EnumSource
    void as_of_an_instant_get_and_post_give_the_same_bytes_whatever_is_written_later(RunningServers server) {
        StudyUnderTest study = StudyUnderTest.with(server, "sc-asof");
        study.enrol("wc-04");
        study.enrol("wc-06");
        String asOf = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        Map<String, String> question = Map.of("dataCutoff", "2025-12-31", "visit", "M6", "asOf", asOf);
        String before = study.compare(question).asString();

        study.enrol("wc-02");

        assertThat(before).contains("ln-study-criteria-comparison");
        assertThat(study.compare(question).asString()).isEqualTo(before);
        assertThat(server.given()
                        .body(
                                """
                                {"resourceType": "Parameters", "parameter": [
                                  {"name": "dataCutoff", "valueDate": "2025-12-31"},
                                  {"name": "visit", "valueCode": "M6"}, {"name": "asOf", "valueInstant": "%s"}]}"""
                                        .formatted(asOf))
                        .post("/ResearchStudy/sc-asof/$compare-criteria")
                        .asString())
                .isEqualTo(before);
        assertThat(study.compare(Map.of("dataCutoff", "2025-12-31", "visit", "M6"))
                        .asString())
                .isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    H2       | sc-all  | frobnicate  | 1          | 400 | unknown-parameter
                    H2       | sc-all  | endpoint    | cure       | 400 | unknown-end-point
                    H2       | sc-all  | visit       | M4         | 400 | unknown-visit
                    H2       | sc-all  | dataCutoff  | 2025-02-30 | 400 | malformed-parameter
                    H2       | sc-all  | asOf        | 2999-01-01T00:00:00Z | 400 | invalid-request
                    H2       | sc-all  | criteria    | https://cart-lupus.org/fhir/Library/none | 422 | unknown-criteria-set
                    H2       | sc-none | visit       | M6         | 404 | unknown-study
                    POSTGRES | sc-none | visit       | M6         | 404 | unknown-study
                    POSTGRES | sc-all  | criteria    | https://cart-lupus.org/fhir/Library/none | 422 | unknown-criteria-set
                    POSTGRES | sc-all  | asOf        | 2020-01-01T00:00:00Z | 404 | unknown-study
                    """)
    void what_can_not_be_answered_is_refused(
            RunningServers server, String whom, String parameter, String value, int status, String code) {
        study(server)
                .compare("ResearchStudy/" + whom, Map.of(parameter, value))
                .then()
                .statusCode(status)
                .body("issue[0].details.coding[0].code", equalTo(code))
                .body("issue[0].details.text", containsString(" / "));
    }

    /** The single participants' comparisons added up. */
    private static final class Sums {

        private final Map<String, Integer> judged = new TreeMap<>();
        private final Map<String, Integer> same = new TreeMap<>();
        private final List<String> flips = new ArrayList<>();

        void add(String participant, JsonNode comparison) {
            for (JsonNode row : parameters(comparison, "comparison")) {
                String at = code(row, "endpoint") + " " + code(row, "visit") + " ";
                List<JsonNode> results = parts(row, "result");
                String reference = code(results.get(0), "outcome");
                for (int i = 0; i < results.size(); i++) {
                    JsonNode result = results.get(i);
                    String outcome = code(result, "outcome");
                    if (!outcome.equals(reference)) {
                        flips.add(participant + " " + at + canonical(result, "criteria") + " " + reference + " "
                                + outcome + " " + parts(result, "difference"));
                    }
                    for (JsonNode other : results.subList(i + 1, results.size())) {
                        String pair = at + canonical(result, "criteria") + " " + canonical(other, "criteria");
                        String otherwise = code(other, "outcome");
                        count(judged, pair, outcome.isEmpty() && otherwise.isEmpty() ? 0 : 1);
                        count(same, pair, !outcome.isEmpty() && outcome.equals(otherwise) ? 1 : 0);
                    }
                }
            }
        }

        void count(Map<String, Integer> counts, String key, int number) {
            if (number > 0) {
                counts.merge(key, number, Integer::sum);
            }
        }
    }

    private static JsonNode comparison(String answer) {
        return StudyUnderTest.resources(StudyUnderTest.read(answer), "Parameters")
                .get(0);
    }

    private static void assertConforms(JsonNode parameters) {
        assertThat(TrialValidator.errors(
                        (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(parameters.toString())))
                .isEmpty();
    }

    private static List<JsonNode> parameters(JsonNode comparison, String name) {
        return named(comparison.get("parameter"), name);
    }

    private static List<JsonNode> parts(JsonNode parameter, String name) {
        return named(parameter.get("part"), name);
    }

    private static JsonNode part(JsonNode parameter, String name) {
        return parts(parameter, name).get(0);
    }

    /** Empty if there is none. */
    private static String code(JsonNode parameter, String name) {
        return parts(parameter, name).stream()
                .map(part -> part.get("valueCode").asText())
                .findFirst()
                .orElse("");
    }

    private static String canonical(JsonNode parameter, String name) {
        return part(parameter, name).get("valueCanonical").asText();
    }

    private static int integer(JsonNode parameter, String name) {
        return part(parameter, name).get("valueInteger").asInt();
    }

    private static List<JsonNode> named(JsonNode all, String name) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> name.equals(one.get("name").asText()))
                .toList();
    }
}
