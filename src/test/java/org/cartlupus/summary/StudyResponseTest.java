package org.cartlupus.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The response of a study over real HTTP: all worked patients as its participants. */
class StudyResponseTest {

    private static final List<String> VISITS = List.of("M3", "M6", "M12", "M24", "withdrawal");
    private static final Map<String, String> MEASURES =
            Map.of("renal-response", "Measure-ln-renal-response", "sri-4", "Measure-ln-sri-4");
    private static final Map<RunningServers, StudyUnderTest> STUDIES = new EnumMap<>(RunningServers.class);

    /** All worked patients, enrolled once for each server. */
    private static StudyUnderTest study(RunningServers server) {
        return STUDIES.computeIfAbsent(server, on -> {
            StudyUnderTest study = StudyUnderTest.with(on, "st-all");
            StudyUnderTest.workedPatients().forEach(study::enrol);
            return study;
        });
    }

    static Stream<Arguments> cutOffs() {
        return Stream.of(RunningServers.values())
                .flatMap(server -> Stream.of("2025-02-01", "2025-04-30", "2025-07-15", "2026-01-20", "2028-12-31")
                        .map(day -> Arguments.of(server, day)));
    }

    @ParameterizedTest
    @MethodSource("cutOffs")
    void the_study_says_what_its_participants_say(RunningServers server, String cutOff) {
        StudyUnderTest study = study(server);
        Map<String, ?> question = Map.of("dataCutoff", cutOff, "visit", VISITS);

        JsonNode answer = study.evaluate(question);

        List<JsonNode> reports = StudyUnderTest.resources(answer, "MeasureReport");
        assertThat(reports).hasSize(2);
        Map<String, Integer> ofEach = new HashMap<>();
        study.responsesOfEach(question)
                .forEach(entry -> ofEach.merge(resultOf(entry.get("resource")), 1, Integer::sum));
        Map<String, Integer> ofStudy = new HashMap<>();
        for (JsonNode report : reports) {
            String endPoint = report.get("measure").asText().replaceAll(".*/ln-", "");
            ReportCounts.byVisit(report).forEach((visit, populations) -> {
                populations.forEach((population, count) -> {
                    if (count > 0
                            && !List.of("initial-population", "denominator", "numerator")
                                    .contains(population)) {
                        ofStudy.put(endPoint + " " + visit + " " + population, count);
                    }
                });
                assertAdds(populations);
            });
        }
        assertThat(ofStudy).isEqualTo(ofEach);
    }

    @ParameterizedTest
    @MethodSource("cutOffs")
    void arms_add_to_the_study(RunningServers server, String cutOff) {
        JsonNode answer = study(server).evaluate(Map.of("dataCutoff", cutOff));

        for (JsonNode report : StudyUnderTest.resources(answer, "MeasureReport")) {
            for (JsonNode group : report.get("group")) {
                Map<String, Integer> sum = new HashMap<>();
                Map<String, Map<String, Integer>> byArm = ReportCounts.byArm(group);
                byArm.values().forEach(counts -> counts.forEach((code, n) -> sum.merge(code, n, Integer::sum)));
                assertThat(byArm.keySet()).containsExactly("High-dose CAR-T", "Low-dose CAR-T");
                assertThat(sum).isEqualTo(ReportCounts.populations(group));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cutOffs")
    void reports_validate_and_agree_with_their_measure(RunningServers server, String cutOff) {
        JsonNode answer = study(server).evaluate(Map.of("dataCutoff", cutOff));

        for (JsonNode report : StudyUnderTest.resources(answer, "MeasureReport")) {
            assertValid(server, report);
            JsonNode measure = StudyUnderTest.definition(
                    MEASURES.get(report.get("measure").asText().replaceAll(".*/ln-", "")));
            for (JsonNode group : report.get("group")) {
                JsonNode defined = ReportCounts.group(measure, ReportCounts.code(group.get("code")));
                assertThat(codes(group.get("population"))).isEqualTo(codes(defined.get("population")));
                assertThat(ReportCounts.code(group.at("/stratifier/0/code/0")))
                        .isEqualTo(ReportCounts.code(defined.at("/stratifier/0/code")));
                group.at("/stratifier/0/stratum").forEach(stratum -> assertThat(codes(stratum.get("population")))
                        .isEqualTo(codes(defined.get("population"))));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "H2, enrolled, M6",
        "H2, due, M6",
        "H2, infused, M6",
        "H2, evaluable, M6",
        "POSTGRES, enrolled, M3",
        "POSTGRES, evaluable, withdrawal"
    })
    void the_rate_is_that_of_the_denominator_asked_for(RunningServers server, String denominator, String visit) {
        JsonNode answer = study(server)
                .evaluate(Map.of("dataCutoff", "2025-07-15", "denominator", denominator, "endpoint", "renal-response"));

        List<JsonNode> reports = StudyUnderTest.resources(answer, "MeasureReport");
        assertThat(reports).hasSize(1);
        JsonNode group = ReportCounts.group(reports.get(0), visit);
        Map<String, Integer> counts = ReportCounts.populations(group);
        int expected = counts.get("initial-population") - counts.get("not-due");
        if (denominator.equals("evaluable")) {
            expected -= counts.get("not-evaluable") + withdrawnWithoutData(server, visit);
        }
        assertThat(counts.get("denominator")).isEqualTo(expected);
        assertThat(counts.get("numerator")).isEqualTo(counts.get("CRR") + counts.get("PRR"));
        double rate = group.at("/measureScore/value").asDouble();
        assertThat(rate).isCloseTo((double) counts.get("numerator") / expected, within());
        JsonNode interval = group.at("/extension/0/extension");
        assertThat(interval.at("/0/valueDecimal").asDouble()).isLessThanOrEqualTo(rate);
        assertThat(interval.at("/1/valueDecimal").asDouble()).isGreaterThanOrEqualTo(rate);
        assertThat(interval.at("/2/valueDecimal").asText()).isEqualTo("0.95");
        assertThat(interval.at("/3/valueCode").asText()).isEqualTo("clopper-pearson");
    }

    @ParameterizedTest
    @EnumSource
    void responses_asked_for_are_those_of_the_participants_and_are_named(RunningServers server) {
        StudyUnderTest study = study(server);
        Map<String, Object> question = new HashMap<>(Map.of("dataCutoff", "2026-01-20"));
        List<JsonNode> ofEach = study.responsesOfEach(question);
        question.put("includeResponses", true);

        JsonNode answer = study.evaluate(question);

        List<JsonNode> responses = new ArrayList<>();
        answer.get("entry").forEach(entry -> {
            if (entry.at("/resource/resourceType").asText().equals("Observation")) {
                responses.add(entry);
            }
        });
        assertThat(responses).containsExactlyInAnyOrderElementsOf(ofEach);
        List<String> named = new ArrayList<>();
        StudyUnderTest.resources(answer, "MeasureReport").forEach(report -> report.get("evaluatedResource")
                .forEach(one -> named.add(one.get("reference").asText())));
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(responses.stream()
                        .map(entry -> entry.get("fullUrl").asText())
                        .toList());
        StudyUnderTest.resources(answer, "MeasureReport").forEach(report -> assertValid(server, report));
    }

    @ParameterizedTest
    @EnumSource
    void evidence_asked_for_is_what_the_responses_were_derived_from(RunningServers server) {
        StudyUnderTest study = StudyUnderTest.with(server, "st-evidence");
        study.enrol("wc-02");
        study.enrol("wc-22a");

        JsonNode answer =
                study.evaluate(Map.of("dataCutoff", "2025-06-30", "includeResponses", true, "includeEvidence", true));

        List<String> held = new ArrayList<>();
        answer.get("entry").forEach(entry -> held.add(entry.at("/resource/id").asText()));
        List<String> used = new ArrayList<>();
        StudyUnderTest.resources(answer, "Observation").forEach(response -> response.path("derivedFrom")
                .forEach(from -> used.add(from.get("reference").asText().replaceAll("Observation/|/_history.*", ""))));
        assertThat(used).isNotEmpty();
        assertThat(held).containsAll(used);
    }

    @ParameterizedTest
    @EnumSource
    void without_being_asked_no_response_is_named_or_held(RunningServers server) {
        JsonNode answer = study(server).evaluate(Map.of("dataCutoff", "2028-12-31"));

        assertThat(StudyUnderTest.resources(answer, "Observation")).isEmpty();
        assertThat(answer.findValues("evaluatedResource")).isEmpty();
        List<String> types = new ArrayList<>();
        answer.get("entry")
                .forEach(entry -> types.add(entry.at("/resource/resourceType").asText()));
        assertThat(types).containsExactly("MeasureReport", "MeasureReport", "OperationOutcome");
    }

    @ParameterizedTest
    @EnumSource
    void a_post_is_answered_as_a_get(RunningServers server) {
        StudyUnderTest study = study(server);
        Map<String, String> question = Map.of(
                "dataCutoff", "2026-01-20", "asOf", java.time.Instant.now().toString(), "visit", "M6");

        String posted = server.given()
                .body(
                        """
                        {"resourceType": "Parameters", "parameter": [
                          {"name": "dataCutoff", "valueDate": "2026-01-20"}, {"name": "visit", "valueCode": "M6"},
                          {"name": "asOf", "valueInstant": "%s"}]}"""
                                .formatted(question.get("asOf")))
                .post("/ResearchStudy/st-all/$evaluate-response")
                .asString();

        assertThat(posted).isEqualTo(study.ask(question).asString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    H2       | denominator | everybody    | 400 | unknown-denominator
                    H2       | endpoint    | bicla        | 400 | unknown-end-point
                    H2       | endpoint    | cure         | 400 | unknown-end-point
                    H2       | visit       | M4           | 400 | unknown-visit
                    H2       | cutoff      | 2025-01-01   | 400 | unknown-parameter
                    H2       | dataCutoff  | 2025-02-30   | 400 | malformed-parameter
                    POSTGRES | asOf        | 2999-01-01T00:00:00Z | 400 | invalid-request
                    POSTGRES | criteria    | https://cart-lupus.org/fhir/Library/none | 422 | unknown-criteria-set
                    POSTGRES | asOf        | 2020-01-01T00:00:00Z | 404 | unknown-study
                    """)
    void what_can_not_be_answered_is_refused(
            RunningServers server, String parameter, String value, int status, String code) {
        study(server)
                .ask(Map.of(parameter, value))
                .then()
                .statusCode(status)
                .body("issue[0].details.coding[0].code", equalTo(code))
                .body("issue[0].details.text", containsString(" / "));
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_study_is_not_found_and_one_without_visits_not_judged(RunningServers server) {
        server.given()
                .get("/ResearchStudy/st-unknown/$evaluate-response")
                .then()
                .statusCode(404)
                .body("issue[0].expression", hasItem("ResearchStudy/st-unknown"));
        StudyUnderTest unplanned = StudyUnderTest.withoutSchedule(server, "st-unplanned");
        unplanned.publishCriteria("{}");
        unplanned
                .ask(Map.of("criteria", "https://cart-lupus.org/fhir/Library/st-unplanned|1.0.0"))
                .then()
                .statusCode(422)
                .body("issue[0].details.coding[0].code", equalTo("no-schedule"));
    }

    private static int withdrawnWithoutData(RunningServers server, String visit) {
        int withdrawn = 0;
        for (JsonNode entry : study(server)
                .responsesOfEach(
                        Map.of("dataCutoff", "2025-07-15", "endpoint", "renal-response", "visit", List.of(visit)))) {
            withdrawn += entry.toString().contains("\"WITHDRAWN\"") ? 1 : 0;
        }
        return withdrawn;
    }

    private static void assertAdds(Map<String, Integer> populations) {
        int parts = populations.entrySet().stream()
                .filter(entry -> !List.of("initial-population", "denominator", "numerator")
                        .contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        assertThat(parts).isEqualTo(populations.get("initial-population"));
    }

    private static String resultOf(JsonNode response) {
        String visit = "";
        for (JsonNode component : response.get("component")) {
            if (ReportCounts.code(component.get("code")).equals("visit")) {
                visit = ReportCounts.code(component.get("valueCodeableConcept"));
            }
        }
        JsonNode result = response.has("valueCodeableConcept")
                ? response.get("valueCodeableConcept")
                : response.get("dataAbsentReason");
        return ReportCounts.code(response.get("code")) + " " + visit + " " + ReportCounts.code(result);
    }

    private static List<String> codes(JsonNode populations) {
        List<String> codes = new ArrayList<>();
        populations.forEach(population -> codes.add(ReportCounts.code(population.get("code"))));
        return codes;
    }

    private static void assertValid(RunningServers server, JsonNode report) {
        String outcome = server.given()
                .body(report.toString())
                .post("/MeasureReport/$validate")
                .asString();
        for (JsonNode issue : StudyUnderTest.read(outcome).get("issue")) {
            assertThat(issue.get("severity").asText()).as(issue.toString()).isNotIn("error", "fatal");
        }
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.0000005);
    }
}
