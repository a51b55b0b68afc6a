package org.cartlupus.kinetics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cartlupus.profiles.TrialValidator;
import org.cartlupus.server.RunningServers;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code $kinetics} over HTTP: the worked examples of clinical rules 8.3 and what surrounds them. */
class KineticsTest {

    private static final String K1 = "0:<50 3:500 7:20000 10:50000 14:30000 21:8000 28:2000";
    private static final String K2 = "0:<50 3:120 7:3600 10:9100 14:4200 21:260 28:<50";
    private static final String LOW = "Low-dose CAR-T";
    private static final String HIGH = "High-dose CAR-T";

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void the_worked_examples_hold(RunningServers server) throws Exception {
        new SampledStudy("k-worked")
                .infused("k-one", LOW)
                .copies("k-one", K1)
                .infused("k-two", HIGH)
                .copies("k-two", K2)
                .infused("k-five", LOW)
                .copies("k-five", "0:<50 7:<50 14:<50 28:<50")
                .infused("k-six", LOW)
                .copies("k-six", "0:<50 28:1000")
                .send(server);

        JsonNode one = kinetics(server, "k-one");
        assertThat(number(one, "cart-copies", "cmax")).isEqualByComparingTo("50000");
        assertThat(number(one, "cart-copies", "tmax")).isEqualByComparingTo("10");
        assertThat(number(one, "cart-copies", "tlast")).isEqualByComparingTo("28");
        assertThat(number(one, "cart-copies", "auc-0-28d"))
                .isCloseTo(new BigDecimal("450167.4959"), within(new BigDecimal("0.0001")));
        assertThat(derived(one, "cart-copies", "auc-0-28d")
                        .at("/valueQuantity/code")
                        .asText())
                .isEqualTo("{copies}.d/ug{DNA}");
        assertThat(derived(one, "cart-copies", "persistence")
                        .at("/valueQuantity/comparator")
                        .asText())
                .isEqualTo(">=");
        assertThat(derived(one, "cart-copies", "cmax")
                        .at("/derivedFrom/0/reference")
                        .asText())
                .isEqualTo("Observation/k-one-copies-d10/_history/1");
        assertThat(derived(one, "cart-copies", "auc-0-28d").get("derivedFrom")).hasSize(7);
        JsonNode two = kinetics(server, "k-two");
        assertThat(number(two, "cart-copies", "auc-0-28d"))
                .isCloseTo(new BigDecimal("62842.6972"), within(new BigDecimal("0.0001")));
        assertThat(number(two, "cart-copies", "tlast")).isEqualByComparingTo("21");
        assertThat(derived(two, "cart-copies", "persistence")
                        .at("/valueQuantity")
                        .has("comparator"))
                .isFalse();
        JsonNode five = kinetics(server, "k-five");
        assertThat(number(five, "cart-copies", "cmax")).isEqualByComparingTo("0");
        assertThat(absent(five, "cart-copies", "tmax")).isEqualTo("NOT_DETECTED");
        assertThat(number(five, "cart-copies", "auc-0-28d")).isEqualByComparingTo("0");
        JsonNode six = kinetics(server, "k-six");
        assertThat(absent(six, "cart-copies", "cmax")).isEqualTo("TOO_FEW_SAMPLES");
        assertThat(absent(six, "cart-copies", "auc-0-28d")).isEqualTo("TOO_FEW_SAMPLES");
        List.of(one, two, five, six).forEach(KineticsTest::assertValid);
    }

    /** Trap 51: what a result below the limit counts as changes the area, so the set says it and is named. */
    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void the_criteria_set_acts_and_is_named(RunningServers server) throws Exception {
        new SampledStudy("k-set-study")
                .infused("k-set", LOW)
                .copies("k-set", K2)
                .send(server);
        String id = "k-set-" + server.name().toLowerCase();
        String url = "https://example.org/Library/" + id;
        SampledStudy.publish(server, id, url, "{\"kinetics\": {\"bloqAfterTmax\": \"LLOQ/2\"}}");
        SampledStudy.publish(server, id + "-window", url + "-window", "{\"kinetics\": {\"aucWindowDays\": 21}}");
        String path = "/ResearchSubject/k-set/$kinetics?dataCutoff=2026-01-01&criteria=" + url;

        JsonNode half = SampledStudy.answer(server, path + "|1.0.0");
        JsonNode window = SampledStudy.answer(server, path + "-window");
        JsonNode usual = kinetics(server, "k-set");

        assertThat(number(half, "cart-copies", "auc-0-28d"))
                .isCloseTo(new BigDecimal("62635.1465"), within(new BigDecimal("0.0001")));
        assertThat(derived(half, "cart-copies", "cmax")
                        .at("/extension/0/valueCanonical")
                        .asText())
                .isEqualTo(url + "|1.0.0");
        assertThat(derived(half, "cart-copies", "cmax")
                        .at("/extension/1/valueString")
                        .asText())
                .matches("[0-9a-f]{64}");
        assertThat(number(window, "cart-copies", "auc-window"))
                .isCloseTo(new BigDecimal("61932.6972"), within(new BigDecimal("0.0001")));
        assertThat(derived(usual, "cart-copies", "cmax")
                        .at("/extension/0/valueCanonical")
                        .asText())
                .startsWith("https://cart-lupus.org/fhir/Library/ln-criteria-kdigo-2024-paed|");
        assertValid(half);
        assertValid(window);
    }

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void units_and_methods_are_series_of_their_own(RunningServers server) throws Exception {
        new SampledStudy("k-series")
                .infused("k-mixed", LOW)
                .copies("k-mixed", K1)
                .series(
                        "k-mixed",
                        "per-ml",
                        "https://cart-lupus.org/fhir/CodeSystem/ln-trial",
                        "cart-copies",
                        "{copies}/mL",
                        "ddPCR",
                        "0:<10 3:20 7:90 10:900 14:400 28:30")
                .loinc("k-mixed", "il6", "26881-3", "pg/mL", "Bead assay", "0:5 3:180 7:1200 14:20")
                .loinc("k-mixed", "il6elisa", "26881-3", "pg/mL", "ELISA", "5:3000")
                .loinc("k-mixed", "ferritin", "2276-4", "ug/L", null, "-3:200 3:900 7:4000")
                .send(server);

        JsonNode answer = kinetics(server, "k-mixed");

        assertThat(values(answer, "cart-copies", "cmax"))
                .containsExactlyInAnyOrder("50000 {copies}/ug{DNA}", "900 {copies}/mL");
        assertThat(values(answer, "26881-3", "cmax")).containsExactlyInAnyOrder("1200 pg/mL", "3000 pg/mL");
        assertThat(values(answer, "26881-3", "tmax")).containsExactlyInAnyOrder("7 d", "5 d");
        assertThat(values(answer, "2276-4", "cmax")).containsExactly("4000 ng/mL");
        assertValid(answer);
    }

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void phenotype_at_the_peak_and_b_cells(RunningServers server) throws Exception {
        new SampledStudy("k-cells")
                .infused("k-pheno", LOW)
                .copies("k-pheno", K1)
                .phenotype("k-pheno", 3, "cart-cd4:70 cart-cd8:30")
                .phenotype(
                        "k-pheno",
                        11,
                        "cart-cd4:40 cart-cd8:60 cart-naive:5 cart-central-memory:30 cart-effector-memory:50 cart-temra:9")
                .loinc("k-pheno", "cd19", "8116-6", "/uL", null, "-7:150 3:<1 28:<1 90:12 120:40")
                .infused("k-still", LOW)
                .loinc("k-still", "cd19", "8116-6", "/uL", null, "-7:150 7:<1 60:<1")
                .send(server);

        JsonNode answer = kinetics(server, "k-pheno");
        assertThat(number(answer, "cart-cd4", "percent-at-peak")).isEqualByComparingTo("40");
        assertThat(number(answer, "cart-phenotype", "cd4-cd8-ratio-at-peak")).isEqualByComparingTo("0.666667");
        assertThat(flags(derived(answer, "cart-naive", "percent-at-peak"))).containsExactly("SUBSETS_NOT_100");
        assertThat(flags(derived(answer, "cart-cd4", "percent-at-peak"))).isEmpty();
        assertThat(number(answer, "8116-6", "b-cell-recovery")).isEqualByComparingTo("90");
        assertThat(number(answer, "8116-6", "b-cell-aplasia")).isEqualByComparingTo("87");
        JsonNode still = kinetics(server, "k-still");
        assertThat(derived(still, "8116-6", "b-cell-aplasia")
                        .at("/valueQuantity/comparator")
                        .asText())
                .isEqualTo(">=");
        assertThat(absent(still, "8116-6", "b-cell-recovery")).isEqualTo("temp-unknown");
        assertThat(absent(still, "cart-phenotype", "percent-at-peak")).isEqualTo("NO_SAMPLES");
        assertValid(answer);
        assertValid(still);
    }

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void what_is_dated_after_the_cut_off_is_not_there(RunningServers server) throws Exception {
        new SampledStudy("k-cut").infused("k-early", LOW).copies("k-early", K1).send(server);

        JsonNode early = SampledStudy.answer(
                server, "/ResearchSubject/k-early/$kinetics?dataCutoff=" + SampledStudy.DAY_0.plusDays(14));

        assertThat(number(early, "cart-copies", "cmax")).isEqualByComparingTo("50000");
        assertThat(number(early, "cart-copies", "tlast")).isEqualByComparingTo("14");
        assertThat(absent(early, "cart-copies", "auc-0-28d")).isEqualTo("LAST_SAMPLE_TOO_EARLY");
        assertValid(early);
    }

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void a_study_has_median_and_range_by_arm_and_day(RunningServers server) throws Exception {
        new SampledStudy("k-study")
                .infused("k-a", LOW)
                .copies("k-a", "-2:<50 7:100 14:<50")
                .infused("k-b", LOW)
                .copies("k-b", "0:<50 8:300 14:<50")
                .infused("k-c", LOW)
                .copies("k-c", "0:<50 6:500 14:900")
                .infused("k-d", HIGH)
                .copies("k-d", "7:7000")
                .enrolled("k-e", HIGH)
                .send(server);

        JsonNode answer = SampledStudy.answer(server, "/ResearchStudy/k-study/$kinetics?analyte=cart-copies");

        assertThat(statistics(answer, LOW, 7))
                .isEqualTo(Map.of("count", "3", "median", "300", "minimum", "100", "maximum", "500"));
        assertThat(statistics(answer, LOW, 14))
                .isEqualTo(Map.of("count", "3", "median", "<=50", "minimum", "<=50", "maximum", "900"));
        assertThat(statistics(answer, LOW, 0)).containsEntry("count", "3");
        assertThat(statistics(answer, HIGH, 7)).containsEntry("median", "7000");
        JsonNode outcome =
                answer.get("entry").get(answer.get("entry").size() - 1).get("resource");
        assertThat(outcome.at("/issue/0/expression/0").asText()).isEqualTo("ResearchSubject/k-e");
        assertValid(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "/ResearchSubject/nobody/$kinetics, 404, unknown-subject, 没有受试者",
        "/ResearchStudy/nothing/$kinetics, 404, unknown-study, 没有研究",
        "/ResearchStudy/nct06904729/$kinetics?endpoint=x, 400, unknown-parameter, 没有参数",
        "/ResearchSubject/nobody/$kinetics?days=3, 400, unknown-parameter, 没有参数",
        "/ResearchSubject/nobody/$kinetics?dataCutoff=2025, 400, malformed-parameter, 格式错误",
        "/ResearchSubject/nobody/$kinetics?asOf=2999-01-01T00:00:00Z, 400, invalid-request, 晚于当前时间",
    })
    void what_can_not_be_answered_is_refused_in_two_languages(String path, int status, String code, String chinese) {
        RunningServers.H2
                .given()
                .get(path)
                .then()
                .statusCode(status)
                .body("issue[0].details.coding[0].code", equalTo(code))
                .body("issue[0].details.text", containsString(chinese));
    }

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void without_infusion_there_is_no_day_zero(RunningServers server) {
        new SampledStudy("k-none").enrolled("k-waiting", LOW).send(server);

        server.given()
                .get("/ResearchSubject/k-waiting/$kinetics")
                .then()
                .statusCode(422)
                .body("issue[0].details.coding[0].code", equalTo("no-day-0"))
                .body("issue[0].details.text", containsString("无法确定第0天"));
    }

    private static JsonNode kinetics(RunningServers server, String subject) throws Exception {
        return SampledStudy.answer(server, "/ResearchSubject/" + subject + "/$kinetics?dataCutoff=2026-01-01");
    }

    private static List<JsonNode> all(JsonNode bundle, String analyte, String code) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode entry : bundle.get("entry")) {
            JsonNode resource = entry.get("resource");
            if (resource.at("/code/coding/0/code").asText().equals(code)
                    && resource.at("/component/0/valueCodeableConcept/coding/0/code")
                            .asText()
                            .equals(analyte)) {
                found.add(resource);
            }
        }
        return found;
    }

    private static JsonNode derived(JsonNode bundle, String analyte, String code) {
        List<JsonNode> found = all(bundle, analyte, code);
        assertThat(found).as(analyte + " " + code).hasSize(1);
        return found.get(0);
    }

    private static BigDecimal number(JsonNode bundle, String analyte, String code) {
        return new BigDecimal(
                derived(bundle, analyte, code).at("/valueQuantity/value").asText());
    }

    private static List<String> values(JsonNode bundle, String analyte, String code) {
        return all(bundle, analyte, code).stream()
                .map(each -> each.at("/valueQuantity/value").asText() + " "
                        + each.at("/valueQuantity/code").asText())
                .toList();
    }

    private static String absent(JsonNode bundle, String analyte, String code) {
        return derived(bundle, analyte, code)
                .at("/dataAbsentReason/coding/0/code")
                .asText();
    }

    private static List<String> flags(JsonNode observation) {
        List<String> flags = new ArrayList<>();
        for (JsonNode component : observation.get("component")) {
            if (component.at("/code/coding/0/code").asText().equals("flag")) {
                flags.add(component.at("/valueCodeableConcept/coding/0/code").asText());
            }
        }
        return flags;
    }

    private static Map<String, String> statistics(JsonNode bundle, String arm, int day) {
        Map<String, String> statistics = new TreeMap<>();
        for (JsonNode entry : bundle.get("entry")) {
            JsonNode components = entry.at("/resource/component");
            if (components.at("/0/valueCodeableConcept/text").asText().equals(arm)
                    && components.at("/1/valueQuantity/value").asInt() == day) {
                for (JsonNode component : components) {
                    String code = component.at("/code/coding/0/code").asText();
                    if (List.of("median", "minimum", "maximum").contains(code)) {
                        statistics.put(
                                code,
                                component.at("/valueQuantity/comparator").asText()
                                        + component.at("/valueQuantity/value").asText());
                    } else if (code.equals("count")) {
                        statistics.put(code, component.get("valueInteger").asText());
                    }
                }
            }
        }
        return statistics;
    }

    private static void assertValid(JsonNode bundle) {
        for (JsonNode entry : bundle.get("entry")) {
            Resource resource = (Resource) FhirContext.forR4Cached()
                    .newJsonParser()
                    .parseResource(entry.get("resource").toString());
            assertThat(TrialValidator.errors(resource)).isEmpty();
        }
    }
}
