package org.cartlupus.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cartlupus.domain.calendar.BaselineRule;
import org.cartlupus.domain.calendar.Conventions;
import org.cartlupus.domain.calendar.ValueChoice;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.composite.SriCriteria;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.quantity.Rounding;
import org.cartlupus.domain.renal.EgfrCriteria;
import org.cartlupus.domain.renal.EgfrFormula;
import org.cartlupus.domain.renal.FunctionStability;
import org.cartlupus.domain.renal.PrrCeiling;
import org.cartlupus.domain.renal.RenalCriteria;
import org.cartlupus.domain.renal.SteroidLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON of a criteria set (clinical rules, appendix A): defaults, every key, and every way to get it wrong. */
class CriteriaSetJsonTest {

    @Test
    void nothing_said_is_the_default() {
        CriteriaSet set = read("{}");
        assertThat(set.siteZone()).isNull();
        assertThat(set.schedule()).isNull();
        assertThat(set.conventions()).isEqualTo(Conventions.DEFAULT);
        assertThat(set.renal()).isEqualTo(RenalCriteria.DEFAULT);
        assertThat(set.egfr()).isEqualTo(EgfrCriteria.DEFAULT);
        assertThat(set.sri()).isEqualTo(SriCriteria.DEFAULT);
        assertThat(set.identity().canonical()).isEqualTo("https://example.org/Library/test|1.2.0");
    }

    @Test
    void a_section_without_keys_is_the_default_too() {
        CriteriaSet set = read("{'renal': {}, 'egfr': {}, 'sri': {}, 'baseline': {}, 'selection': {}, 'rounding': {}}");
        assertThat(set.renal()).isEqualTo(RenalCriteria.DEFAULT);
        assertThat(set.sri()).isEqualTo(SriCriteria.DEFAULT);
        assertThat(set.conventions()).isEqualTo(Conventions.DEFAULT);
    }

    /** The shipped default set spells out what is the default anyway. */
    @Test
    void the_shipped_default_is_the_default() throws IOException {
        CriteriaSet set = read(Files.readString(Path.of("ig/input/criteria/ln-criteria-kdigo-2024-paed.json")));
        assertThat(set.siteZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(set.schedule()).isEqualTo(VisitSchedule.DEFAULT);
        assertThat(set.conventions()).isEqualTo(Conventions.DEFAULT);
        assertThat(set.renal()).isEqualTo(RenalCriteria.DEFAULT);
        assertThat(set.egfr()).isEqualTo(EgfrCriteria.DEFAULT);
        assertThat(set.sri()).isEqualTo(SriCriteria.DEFAULT);
    }

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("ig/input/criteria"))) {
            return files.filter(file -> file.toString().endsWith(".json")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_set_can_be_read(Path file) throws IOException {
        assertThat(read(Files.readString(file)).renal()).isNotNull();
    }

    @Test
    void every_key_of_the_renal_section() {
        RenalCriteria renal =
                read("""
                        {'renal': {
                          'crrUpcrLt_g_g': '0.7', 'crrUpcrInclusive': true,
                          'prrReductionPctGe': 40, 'prrUpcrLt_g_g': '2.0', 'prrUpcrInclusive': true,
                          'prrLowBaselineLe_g_g': '3.0', 'prrLowBaselineUpcrLt_g_g': '1.0',
                          'egfrMaxDeclinePct': '25', 'egfrMaxDeclineInclusive': false,
                          'egfrNormalGe': 60, 'egfrNormalInclusive': false,
                          'requireInactiveSediment': true,
                          'steroidMaxMgPerDay': '10', 'steroidMaxMgPerKgPerDay': '0.2', 'steroidLookbackDays': 56,
                          'confirmation': {'minDays': 21},
                          'applyTreatmentFailure': false, 'dialysisIsNonResponse': false,
                          'antiproteinuricIsRescue': true,
                          'reportStringentUpcrLt': '0.3', 'reportPaedCeilingLt': '1.5'}}
                        """)
                        .renal();
        assertThat(renal)
                .isEqualTo(new RenalCriteria(
                        new BigDecimal("0.7"),
                        true,
                        new BigDecimal("40"),
                        new PrrCeiling(
                                new BigDecimal("2.0"),
                                true,
                                new PrrCeiling.LowBaseline(new BigDecimal("3.0"), new BigDecimal("1.0"))),
                        new FunctionStability(new BigDecimal("25"), false, new BigDecimal("60"), false),
                        true,
                        new SteroidLimit(new BigDecimal("10"), new BigDecimal("0.2"), 56),
                        21,
                        false,
                        false,
                        true,
                        new BigDecimal("0.3"),
                        new BigDecimal("1.5")));
    }

    @Test
    void null_switches_a_condition_off() {
        RenalCriteria renal =
                read("""
                        {'renal': {'prrReductionPctGe': null, 'prrUpcrLt_g_g': null, 'egfrMaxDeclinePct': null,
                          'egfrNormalGe': null, 'steroidMaxMgPerDay': null, 'steroidMaxMgPerKgPerDay': null,
                          'confirmation': null, 'prrLowBaselineLe_g_g': null, 'prrLowBaselineUpcrLt_g_g': null}}
                        """)
                        .renal();
        assertThat(renal.prrReductionPctGe()).isNull();
        assertThat(renal.prrCeiling()).isEqualTo(new PrrCeiling(null, false, null));
        assertThat(renal.stability()).isEqualTo(new FunctionStability(null, true, null, true));
        assertThat(renal.steroidLimit()).isEqualTo(SteroidLimit.OFF);
        assertThat(renal.confirmationDays()).isNull();
    }

    @Test
    void a_confirmation_is_after_28_days_unless_said_otherwise() {
        assertThat(read("{'renal': {'confirmation': {}}}").renal().confirmationDays())
                .isEqualTo(28);
    }

    @Test
    void every_key_of_the_other_sections() {
        CriteriaSet set = read(
                """
                {'ruleSetId': 'X', 'version': '9', 'siteZone': 'Europe/Berlin',
                 'visits': [{'label': 'M6', 'months': 7, 'plusMinusDays': 10},
                            {'label': 'WITHDRAWAL', 'months': null, 'plusMinusDays': null}],
                 'baseline': {'lookbackDays': 14, 'notAfter': 'infusion', 'sameDayAllowed': false},
                 'selection': {'nearestToTarget': false, 'tie': 'earlier', 'maxComponentSpreadDays': 7},
                 'rounding': {'scale': 4, 'mode': 'HALF_EVEN', 'beforeComparison': true},
                 'egfr': {'method': 'bedside-schwartz-2009', 'lockPerSubject': true,
                          'display': ['ckid-u25-average'], 'maxHeightAgeDays': 180,
                          'creatinineDivisor': '88.42', 'creatinineMolarMass': 113},
                 'sri': {'drop': 5, 'pgaIncreaseLt': '0.5', 'newAMax': 1, 'newBMax': 2,
                         'applyTreatmentFailure': false, 'rescueToxicityAllowanceDays': 14,
                         'dialysisIsNonResponse': false}}
                """);
        assertThat(set.siteZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(set.schedule()).isNotNull();
        assertThat(set.schedule().visits()).singleElement().satisfies(visit -> {
            assertThat(visit.months()).isEqualTo(7);
            assertThat(visit.daysBefore()).isEqualTo(10);
            assertThat(visit.daysAfter()).isEqualTo(10);
        });
        assertThat(set.conventions())
                .isEqualTo(new Conventions(
                        new BaselineRule(14, false, BaselineRule.Limit.INFUSION),
                        new ValueChoice(false, false),
                        7,
                        new Rounding(4, RoundingMode.HALF_EVEN)));
        assertThat(set.egfr().method()).isEqualTo(EgfrFormula.BEDSIDE_SCHWARTZ_2009);
        assertThat(set.egfr().display()).containsExactly(EgfrFormula.CKID_U25_AVERAGE);
        assertThat(set.egfr().maxHeightAgeDays()).isEqualTo(180);
        assertThat(set.egfr().factors().molarMass()).isEqualByComparingTo("113");
        assertThat(set.sri()).isEqualTo(new SriCriteria(5, new BigDecimal("0.5"), 1, 2, false, 14, false));
    }

    @Test
    void a_visit_keeps_what_the_set_does_not_say() {
        CriteriaSet set = read("{'visits': [{'label': 'M12', 'plusMinusDays': 7}, {'label': 'M24'}, {'label': 'M3'}]}");
        assertThat(set.schedule()).isNotNull();
        assertThat(set.schedule().visits())
                .extracting(visit -> visit.visit() + " " + visit.months() + " " + visit.daysBefore())
                .containsExactly("M12 12 7", "M24 24 42", "M3 3 14");
    }

    @Test
    void a_set_silent_on_dialysis_for_the_sri_means_what_it_says_for_the_kidney() {
        assertThat(read("{'renal': {'dialysisIsNonResponse': false}}").sri().dialysisIsNonResponse())
                .isFalse();
        assertThat(read("{'renal': {'dialysisIsNonResponse': false}, 'sri': {'dialysisIsNonResponse': true}}")
                        .sri()
                        .dialysisIsNonResponse())
                .isTrue();
    }

    @Test
    void decimals_are_exact_as_text_and_as_number() {
        assertThat(read("{'renal': {'crrUpcrLt_g_g': '0.1'}}").renal().crrUpcr())
                .isEqualTo("0.1");
        assertThat(read("{'renal': {'crrUpcrLt_g_g': 0.1}}").renal().crrUpcr()).isEqualTo("0.1");
        assertThat(read("{'renal': {'crrUpcrLt_g_g': 0.442008}}").renal().crrUpcr())
                .isEqualTo("0.442008");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'renall': {}}                                       | renall",
                "{'renal': {'crrUpcr': '0.5'}}                        | renal.crrUpcr",
                "{'renal': {'crrUpcrLt_g_g ': '0.5'}}                 | 'renal.crrUpcrLt_g_g '",
                "{'renal': {'confirmation': {'days': 28}}}            | renal.confirmation.days",
                "{'sri': {'Drop': 4}}                                 | sri.Drop",
                "{'egfr': {'lookbackDays': 1}}                        | egfr.lookbackDays",
                "{'baseline': {'lookback': 1}}                        | baseline.lookback",
                "{'selection': {'nearest': true}}                     | selection.nearest",
                "{'rounding': {'digits': 6}}                          | rounding.digits",
                "{'visits': [{'label': 'M3'}, {'name': 'M6', 'label': 'M6'}]} | visits[1].name",
                "{'sledai2k': {'rule': 'ANY'}}                        | sledai2k.rule",
                "{'denominator': {'first': 'ENROLLED'}}               | denominator.first",
                "{'safety': {'dlt': 28}}                              | safety.dlt",
                "{'kinetics': {'window': 28}}                         | kinetics.window",
            })
    void a_key_that_nobody_knows_is_named(String json, String path) {
        assertThat(problems(json)).extracting(CriteriaProblem::path).containsExactly(path);
        assertThat(problems(json))
                .allSatisfy(problem -> assertThat(problem.problem()).contains("is not a key of a criteria set"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'renal': []}                                        | renal",
                "{'renal': null}                                      | renal",
                "{'renal': 'kdigo'}                                   | renal",
                "{'renal': {'crrUpcrLt_g_g': true}}                   | renal.crrUpcrLt_g_g",
                "{'renal': {'crrUpcrLt_g_g': null}}                   | renal.crrUpcrLt_g_g",
                "{'renal': {'crrUpcrLt_g_g': 'half'}}                 | renal.crrUpcrLt_g_g",
                "{'renal': {'crrUpcrLt_g_g': '0,5'}}                  | renal.crrUpcrLt_g_g",
                "{'renal': {'crrUpcrLt_g_g': '.5'}}                   | renal.crrUpcrLt_g_g",
                "{'renal': {'crrUpcrLt_g_g': '5e-1'}}                 | renal.crrUpcrLt_g_g",
                "{'renal': {'crrUpcrLt_g_g': ''}}                     | renal.crrUpcrLt_g_g",
                "{'renal': {'crrUpcrLt_g_g': {'value': 0.5}}}         | renal.crrUpcrLt_g_g",
                "{'renal': {'crrUpcrInclusive': 'true'}}              | renal.crrUpcrInclusive",
                "{'renal': {'crrUpcrInclusive': null}}                | renal.crrUpcrInclusive",
                "{'renal': {'prrUpcrInclusive': 1}}                   | renal.prrUpcrInclusive",
                "{'renal': {'egfrMaxDeclineInclusive': 'no'}}         | renal.egfrMaxDeclineInclusive",
                "{'renal': {'egfrNormalInclusive': 0}}                | renal.egfrNormalInclusive",
                "{'renal': {'antiproteinuricIsRescue': 'yes'}}        | renal.antiproteinuricIsRescue",
                "{'renal': {'steroidMaxMgPerDay': false}}             | renal.steroidMaxMgPerDay",
                "{'renal': {'steroidLookbackDays': '28'}}             | renal.steroidLookbackDays",
                "{'renal': {'confirmation': 28}}                      | renal.confirmation",
                "{'renal': {'confirmation': true}}                    | renal.confirmation",
                "{'renal': {'confirmation': {'minDays': '28'}}}       | renal.confirmation.minDays",
                "{'sri': {'drop': 4.5}}                               | sri.drop",
                "{'sri': {'drop': '4'}}                               | sri.drop",
                "{'sri': {'dialysisIsNonResponse': 'x'}}              | sri.dialysisIsNonResponse",
                "{'egfr': {'method': 'mdrd'}}                         | egfr.method",
                "{'egfr': {'method': null}}                           | egfr.method",
                "{'egfr': {'display': 'ckd-epi-2021-cr'}}             | egfr.display",
                "{'egfr': {'display': ['mdrd']}}                      | egfr.display",
                "{'siteZone': 'Asia/Gotham'}                          | siteZone",
                "{'siteZone': 8}                                      | siteZone",
                "{'visits': {}}                                       | visits",
                "{'visits': ['M3']}                                   | visits[0]",
                "{'visits': [{'label': 'M4'}]}                        | visits[0].label",
                "{'visits': [{'months': 3}]}                          | visits[0].label",
                "{'visits': [{'label': 'M3', 'months': null}]}        | visits[0].months",
                "{'visits': [{'label': 'WITHDRAWAL', 'months': 3}]}   | visits[0].months",
                "{'baseline': {'notAfter': 'apheresis'}}              | baseline.notAfter",
                "{'selection': {'tie': 'sooner'}}                     | selection.tie",
                "{'rounding': {'mode': 'UP'}}                         | rounding.mode",
                "{'rounding': {'beforeComparison': false}}            | rounding.beforeComparison",
                "{'egfr': {'lockPerSubject': false}}                  | egfr.lockPerSubject",
                "{'ruleSetId': 7}                                     | ruleSetId",
            })
    void a_wrong_type_or_word_is_named(String json, String path) {
        assertThat(problems(json)).extracting(CriteriaProblem::path).contains(path);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'renal': {'crrUpcrLt_g_g': '0'}}                    | renal.crrUpcrLt_g_g",
                "{'renal': {'crrUpcrLt_g_g': '-0.5'}}                 | renal.crrUpcrLt_g_g",
                "{'renal': {'crrUpcrLt_g_g': 50}}                     | renal.crrUpcrLt_g_g",
                "{'renal': {'prrReductionPctGe': 0}}                  | renal.prrReductionPctGe",
                "{'renal': {'prrReductionPctGe': 100.1}}              | renal.prrReductionPctGe",
                "{'renal': {'prrUpcrLt_g_g': 51}}                     | renal.prrUpcrLt_g_g",
                "{'renal': {'egfrMaxDeclinePct': -5}}                 | renal.egfrMaxDeclinePct",
                "{'renal': {'egfrMaxDeclinePct': 101}}                | renal.egfrMaxDeclinePct",
                "{'renal': {'egfrNormalGe': 0.9}}                     | renal.egfrNormalGe",
                "{'renal': {'steroidMaxMgPerDay': -1}}                | renal.steroidMaxMgPerDay",
                "{'renal': {'steroidMaxMgPerKgPerDay': 10}}           | renal.steroidMaxMgPerKgPerDay",
                "{'renal': {'steroidLookbackDays': -1}}               | renal.steroidLookbackDays",
                "{'renal': {'confirmation': {'minDays': 0}}}          | renal.confirmation.minDays",
                "{'renal': {'confirmation': {'minDays': 366}}}        | renal.confirmation.minDays",
                "{'renal': {'prrLowBaselineLe_g_g': '3'}}             | renal.prrLowBaselineUpcrLt_g_g",
                "{'renal': {'prrLowBaselineUpcrLt_g_g': '1'}}         | renal.prrLowBaselineLe_g_g",
                "{'sri': {'drop': 0}}                                 | sri.drop",
                "{'sri': {'drop': 106}}                               | sri.drop",
                "{'sri': {'drop': 99999999999}}                       | sri.drop",
                "{'sri': {'pgaIncreaseLt': 3.1}}                      | sri.pgaIncreaseLt",
                "{'sri': {'newBMax': 10}}                             | sri.newBMax",
                "{'sri': {'rescueToxicityAllowanceDays': -1}}         | sri.rescueToxicityAllowanceDays",
                "{'egfr': {'creatinineDivisor': '1'}}                 | egfr.creatinineDivisor",
                "{'egfr': {'creatinineMolarMass': '112'}}             | egfr.creatinineMolarMass",
                "{'egfr': {'maxHeightAgeDays': 731}}                  | egfr.maxHeightAgeDays",
                "{'visits': []}                                       | visits",
                "{'visits': [{'label': 'M3', 'months': 0}]}           | visits[0].months",
                "{'visits': [{'label': 'M3'}, {'label': 'M3'}]}       | visits[1].label",
                "{'baseline': {'lookbackDays': 366}}                  | baseline.lookbackDays",
                "{'rounding': {'scale': 1}}                           | rounding.scale",
                "{'rounding': {'scale': 13}}                          | rounding.scale",
            })
    void an_impossible_number_is_named(String json, String path) {
        assertThat(problems(json)).extracting(CriteriaProblem::path).containsExactly(path);
    }

    @Test
    void all_mistakes_are_named_at_once() {
        assertThat(
                        problems(
                                "{'renal': {'crrUpcrLt_g_g': 'x', 'confirmation': {'minDays': 0, 'max': 1}}, 'sri': {'drop': 0}, 'x': 1}"))
                .extracting(CriteriaProblem::path)
                .containsExactlyInAnyOrder(
                        "renal.crrUpcrLt_g_g", "renal.confirmation.minDays", "renal.confirmation.max", "sri.drop", "x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "null", "[]", "7", "'x'", "{", "{} {}", "{'a': 1, 'a': 2}", "{'sri': {'drop': NaN}}"})
    void what_is_no_json_object_is_refused(String json) {
        assertThat(problems(json))
                .isNotEmpty()
                .first()
                .extracting(CriteriaProblem::path)
                .isIn("(root)", "a");
    }

    /** Written out, this number has a thousand million digits. */
    @Test
    @Timeout(10)
    void a_number_of_absurd_size_is_refused_without_writing_it_out() {
        assertThat(problems("{'renal': {'crrUpcrLt_g_g': 1e999999999}}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.problem()).hasSizeLessThan(200));
        assertThat(problems("{'renal': {'crrUpcrLt_g_g': 1e-999999999}}")).hasSize(1);
        assertThat(problems("{'renal': {'egfrMaxDeclinePct': 1e-999999999}}")).hasSize(1);
        assertThat(problems("{'sri': {'pgaIncreaseLt': 0.3000000000001}}")).hasSize(1);
    }

    @Test
    void the_hash_is_of_the_text_as_it_stands() {
        assertThat(read("{}").identity().hash())
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a")
                .isNotEqualTo(read("{ }").identity().hash());
    }

    private static CriteriaSet read(String json) {
        try {
            return CriteriaSetJson.read("https://example.org/Library/test", "1.2.0", json.replace('\'', '"'));
        } catch (InvalidCriteria invalid) {
            throw new AssertionError(invalid);
        }
    }

    private static List<CriteriaProblem> problems(String json) {
        List<CriteriaProblem> problems = new ArrayList<>();
        assertThatExceptionOfType(InvalidCriteria.class)
                .isThrownBy(() ->
                        CriteriaSetJson.read("https://example.org/Library/test", "1.2.0", json.replace('\'', '"')))
                .satisfies(invalid -> problems.addAll(invalid.problems()));
        return problems;
    }
}
