package org.cartlupus.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.cartlupus.profiles.TrialValidator;
import org.cartlupus.server.RunningServers;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code ResearchStudy/[id]/$time-to-response}. Infusion 2025-01-15: the visits are days 90, 181, 365 and 730. */
class TimeToResponseTest {

    private static final Map<String, String> DAYS =
            Map.of("M3", "2025-04-15", "M6", "2025-07-15", "M12", "2026-01-15", "M24", "2027-01-15");
    private static final String CUT_OFF = "2028-12-31";
    private static final Map<RunningServers, StudyUnderTest> EXAMPLES = new EnumMap<>(RunningServers.class);
    private static final Map<RunningServers, StudyUnderTest> BY_HAND = new EnumMap<>(RunningServers.class);

    /**
     * The example of clinical rules 9.3: ten children, responses at M3 × 3, M6 × 2, M12, M24; last seen without one at M6,
     * M12, M24. And one who never received cells.
     */
    private static StudyUnderTest example(RunningServers server) {
        return EXAMPLES.computeIfAbsent(server, on -> {
            StudyUnderTest study = StudyUnderTest.with(on, "ttr-example");
            study.enrol("a", course("M3", "R"));
            study.enrol("b", course("M3", "R"));
            study.enrol("c", course("M3", "R", "M6", "N"));
            study.enrol("d", course("M3", "N", "M6", "R"));
            study.enrol("e", course("M3", "N", "M6", "P"));
            study.enrol("f", course("M3", "N", "M6", "N"));
            study.enrol("g", course("M3", "N", "M6", "N", "M12", "R"));
            study.enrol("h", course("M3", "N", "M12", "N"));
            study.enrol("i", course("M6", "N", "M24", "R"));
            study.enrol("j", course("M6", "N", "M24", "N"));
            study.enrolWithoutInfusion("never", "off-study", "2025-01-05", "2025-02-01");
            return study;
        });
    }

    /** A response at M3; a rescue on day 137; last seen at M6; a response at M12. */
    private static StudyUnderTest byHand(RunningServers server) {
        return BY_HAND.computeIfAbsent(server, on -> {
            StudyUnderTest study = StudyUnderTest.with(on, "ttr-hand");
            study.enrol("a", course("M3", "R"));
            study.enrol("b", course("M3", "N", "M6", "R"));
            study.enrol("c", course("M3", "N", "M6", "N"));
            study.enrol("d", course("M3", "N", "M6", "N", "M12", "R"));
            study.put(
                    StudyUnderTest.read(
                            """
                    {"resourceType": "MedicationAdministration", "id": "ttr-hand-b-rescue", "status": "completed",
                      "medicationCodeableConcept": {"text": "rituximab",
                        "coding": [{"system": "http://www.whocc.no/atc", "code": "L01FA01"}]},
                      "subject": {"reference": "Patient/ttr-hand-b"}, "effectiveDateTime": "2025-06-01T10:00:00+08:00",
                      "reasonCode": [{"coding": [{"system": "https://cart-lupus.org/fhir/CodeSystem/ln-trial",
                        "code": "sle-rescue"}]}]}"""));
            return study;
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_example_of_the_paper(RunningServers server) {
        JsonNode answer = times(example(server), Map.of("dataCutoff", CUT_OFF, "endpoint", "renal-response"));

        JsonNode curve = curve(answer, "crr-or-prr");
        assertThat(steps(curve, "time", "atRisk", "events", "survival", "standardError", "incidence"))
                .containsExactly(
                        "90 10 3 0.7000 0.1449 0.3000",
                        "181 7 2 0.5000 0.1581 0.5000",
                        "365 4 1 0.3750 0.1606 0.6250",
                        "730 2 1 0.1875 0.1550 0.8125");
        assertThat(number(curve, "median")).isEqualByComparingTo("181");
        assertThat(List.of(integer(curve, "participants"), integer(curve, "events"), integer(curve, "censored")))
                .containsExactly(10, 7, 3);
        assertThat(part(curve, "text").get("valueString").asText())
                .contains("7 of 10 infused participants responded")
                .contains("half responded by day 181")
                .contains("81.3 % on day 730")
                .contains("This is not the objective response rate");
        assertThat(integer(curve(answer, "crr"), "events")).isEqualTo(6);
        assertConforms(answer);
    }

    @ParameterizedTest
    @EnumSource
    void best_response_is_counted_for_every_denominator_and_arm(RunningServers server) {
        JsonNode answer = times(example(server), Map.of("dataCutoff", CUT_OFF, "endpoint", "renal-response"));

        List<JsonNode> best = named(answer.get("parameter"), "best");
        assertThat(parts(best.get(0), "count"))
                .extracting(count -> code(count, "outcome") + " " + integer(count, "participants"))
                .containsExactlyInAnyOrder("CRR 6", "PRR 1", "NR 4");
        assertThat(parts(best.get(0), "rate"))
                .extracting(rate ->
                        code(rate, "of") + " " + integer(rate, "numerator") + "/" + integer(rate, "denominator"))
                .containsExactly("enrolled 7/11", "infused 7/10", "due 7/11", "evaluable 7/10");
        assertThat(best)
                .extracting(one -> parts(one, "armAs").isEmpty() ? "" : code(one, "armAs"))
                .containsExactly("", "assigned", "treated");
        List<JsonNode> participants = named(answer.get("parameter"), "participant");
        assertThat(participants).hasSize(11);
        assertThat(participants.stream()
                        .filter(one -> part(one, "subject")
                                .at("/valueReference/reference")
                                .asText()
                                .endsWith("-c"))
                        .map(one -> code(one, "best") + " " + code(one, "visit") + " "
                                + part(one, "date").get("valueDate").asText()))
                .containsExactly("CRR M3 2025-04-15");
    }

    /** In the answer before M6 is due nobody has failed it, and the child who came for it alone is not due. */
    @ParameterizedTest
    @EnumSource
    void an_interim_analysis_knows_only_what_was_due(RunningServers server) {
        JsonNode answer = times(example(server), Map.of("dataCutoff", "2025-05-01", "endpoint", "renal-response"));

        JsonNode curve = curve(answer, "crr-or-prr");
        assertThat(steps(curve, "time", "atRisk", "events")).containsExactly("90 8 3");
        assertThat(integer(curve, "censored")).isEqualTo(7);
        assertThat(parts(curve, "median")).isEmpty();
    }

    /** By hand: see the test of the estimator; the second child's response came after rescue and is none. */
    @ParameterizedTest
    @EnumSource
    void intercurrent_events_may_compete(RunningServers server) {
        StudyUnderTest study = byHand(server);
        JsonNode competing =
                times(study, Map.of("dataCutoff", CUT_OFF, "endpoint", "renal-response", "intercurrent", "competing"));

        JsonNode curve = curve(competing, "crr-or-prr");
        assertThat(steps(
                        curve,
                        "time",
                        "atRisk",
                        "events",
                        "competing",
                        "incidence",
                        "standardError",
                        "competingIncidence",
                        "competingStandardError"))
                .containsExactly(
                        "90 4 1 0 0.2500 0.2165 0.0000 0.0000",
                        "137 3 0 1 0.2500 0.2165 0.2500 0.2165",
                        "365 1 1 0 0.7500 0.2165 0.2500 0.2165");
        assertThat(number(curve, "median")).isEqualByComparingTo("365");
        assertConforms(competing);

        JsonNode censored =
                curve(times(study, Map.of("dataCutoff", CUT_OFF, "endpoint", "renal-response")), "crr-or-prr");
        // The child with the rescue is censored at its last assessment before, day 90, where the event comes first.
        assertThat(steps(censored, "time", "atRisk", "events", "survival"))
                .containsExactly("90 4 1 0.7500", "365 1 1 0.0000");
        assertThat(parts(parts(censored, "step").get(1), "standardError")).isEmpty();
    }

    /** The child of WC-22b leaves on day 120 with a partial response: the visit made on leaving is an assessment. */
    @ParameterizedTest
    @CsvSource({"H2, censored", "H2, competing", "POSTGRES, competing"})
    void a_response_found_on_leaving_counts(RunningServers server, String intercurrent) {
        StudyUnderTest study = StudyUnderTest.with(server, "ttr-left-" + intercurrent);
        study.enrol("wc-22b");

        JsonNode curve = curve(
                times(study, Map.of("dataCutoff", CUT_OFF, "endpoint", "renal-response", "intercurrent", intercurrent)),
                "crr-or-prr");

        assertThat(steps(curve, "time", "atRisk", "events", "incidence")).containsExactly("120 1 1 1.0000");
    }

    @ParameterizedTest
    @EnumSource
    void as_of_an_instant_get_and_post_give_the_same_bytes_whatever_is_written_later(RunningServers server) {
        StudyUnderTest study = StudyUnderTest.with(server, "ttr-asof");
        study.enrol("a", course("M3", "R"));
        String asOf = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        Map<String, String> question = Map.of("dataCutoff", CUT_OFF, "asOf", asOf);
        String before = study.timeToResponse(question).asString();

        study.enrol("b", course("M3", "N", "M6", "R"));

        assertThat(before).contains("ln-time-to-response");
        assertThat(study.timeToResponse(question).asString()).isEqualTo(before);
        assertThat(server.given()
                        .body(
                                """
                                {"resourceType": "Parameters", "parameter": [
                                  {"name": "dataCutoff", "valueDate": "%s"}, {"name": "asOf", "valueInstant": "%s"}]}"""
                                        .formatted(CUT_OFF, asOf))
                        .post("/ResearchStudy/ttr-asof/$time-to-response")
                        .asString())
                .isEqualTo(before);
        assertThat(study.timeToResponse(Map.of("dataCutoff", CUT_OFF)).asString())
                .isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    H2       | ttr-example | frobnicate   | 1          | 400 | unknown-parameter
                    H2       | ttr-example | visit        | M6         | 400 | unknown-parameter
                    H2       | ttr-example | endpoint     | cure       | 400 | unknown-end-point
                    H2       | ttr-example | intercurrent | ignored    | 400 | malformed-parameter
                    H2       | ttr-example | dataCutoff   | 2025-02-30 | 400 | malformed-parameter
                    H2       | ttr-example | criteria     | https://cart-lupus.org/fhir/Library/none | 422 | unknown-criteria-set
                    H2       | ttr-none    | dataCutoff   | 2025-02-28 | 404 | unknown-study
                    POSTGRES | ttr-none    | dataCutoff   | 2025-02-28 | 404 | unknown-study
                    """)
    void what_can_not_be_answered_is_refused(
            RunningServers server, String study, String parameter, String value, int status, String code) {
        example(server)
                .server
                .given()
                .queryParam(parameter, value)
                .get("/ResearchStudy/" + study + "/$time-to-response")
                .then()
                .statusCode(status)
                .body("issue[0].details.coding[0].code", equalTo(code))
                .body("issue[0].details.text", containsString(" / "));
    }

    /** Visits and what they find: R a complete, P a partial, N no response. */
    private static Map<String, String> course(String... visitsAndResults) {
        Map<String, String> upcr = new LinkedHashMap<>();
        for (int i = 0; i < visitsAndResults.length; i += 2) {
            upcr.put(
                    DAYS.get(visitsAndResults[i]),
                    switch (visitsAndResults[i + 1]) {
                        case "R" -> "0.18";
                        case "P" -> "1.60";
                        default -> "3.90";
                    });
        }
        return upcr;
    }

    private static JsonNode times(StudyUnderTest study, Map<String, ?> question) {
        return StudyUnderTest.resources(
                        StudyUnderTest.read(study.timeToResponse(question)
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString()),
                        "Parameters")
                .get(0);
    }

    /** Of everybody. */
    private static JsonNode curve(JsonNode answer, String response) {
        return named(answer.get("parameter"), "curve").stream()
                .filter(curve -> code(curve, "response").equals(response)
                        && parts(curve, "arm").isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> steps(JsonNode curve, String... names) {
        List<String> steps = new ArrayList<>();
        for (JsonNode step : parts(curve, "step")) {
            List<String> values = new ArrayList<>();
            for (String name : names) {
                JsonNode value = part(step, name);
                values.add(
                        value.has("valueInteger")
                                ? value.get("valueInteger").asText()
                                : name.equals("time")
                                        ? value.get("valueDecimal").asText()
                                        : value.get("valueDecimal")
                                                .decimalValue()
                                                .setScale(4, RoundingMode.HALF_UP)
                                                .toPlainString());
            }
            steps.add(String.join(" ", values));
        }
        return steps;
    }

    private static void assertConforms(JsonNode parameters) {
        assertThat(TrialValidator.errors(
                        (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(parameters.toString())))
                .isEmpty();
    }

    private static List<JsonNode> parts(JsonNode parameter, String name) {
        return named(parameter.path("part"), name);
    }

    private static JsonNode part(JsonNode parameter, String name) {
        return parts(parameter, name).get(0);
    }

    private static String code(JsonNode parameter, String name) {
        return part(parameter, name).get("valueCode").asText();
    }

    private static int integer(JsonNode parameter, String name) {
        return part(parameter, name).get("valueInteger").asInt();
    }

    private static BigDecimal number(JsonNode parameter, String name) {
        return part(parameter, name).get("valueDecimal").decimalValue();
    }

    private static List<JsonNode> named(JsonNode all, String name) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> name.equals(one.get("name").asText()))
                .toList();
    }
}
