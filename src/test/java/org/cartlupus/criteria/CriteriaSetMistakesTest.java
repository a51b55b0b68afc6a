package org.cartlupus.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to get the JSON of a criteria set wrong, with the path of each mistake (clinical rules, appendix A). */
class CriteriaSetMistakesTest {

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
                "{'renal': {'requireInactiveSediment': null}}         | renal.requireInactiveSediment",
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
                "{'egfr': {'lockPerSubject': 'no'}}                   | egfr.lockPerSubject",
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
                "{'renal': {'crrUpcrLt_g_g': null, 'prrReductionPctGe': null}} | renal.prrReductionPctGe",
                "{'renal': {'crrUpcrLt_g_g': null, 'crrUacrLt_g_g': '0.3'}} | renal.crrUacrLt_g_g",
                "{'renal': {'crrUacrLt_g_g': 35}}                     | renal.crrUacrLt_g_g",
                "{'renal': {'egfrRisePctGe': 25}}                     | renal.egfrAbnormalLt",
                "{'renal': {'egfrAbnormalLt': 90}}                    | renal.egfrRisePctGe",
                "{'renal': {'creatinineMaxPctOfBaseline': 1.15}}      | renal.creatinineMaxPctOfBaseline",
                "{'renal': {'creatinineNormalIfAbnormal': true}}      | renal.creatinineMaxPctOfBaseline",
                "{'renal': {'sedimentRedCellsMax': -1}}               | renal.sedimentRedCellsMax",
                "{'renal': {'sedimentWhiteCellsLe': 1001}}            | renal.sedimentWhiteCellsLe",
                "{'renal': {'prrRedCellsMaxPctOfBaseline': 0}}        | renal.prrRedCellsMaxPctOfBaseline",
                "{'renal': {'steroidFromWeek': -1}}                   | renal.steroidFromWeek",
                "{'renal': {'steroidFromWeek': 2.5}}                  | renal.steroidFromWeek",
                "{'renal': {'milestones': {}}}                        | renal.milestones",
                "{'renal': {'milestones': [{'visit': 'M3'}]}}         | renal.milestones[0].reductionPctGe",
                "{'renal': {'milestones': [{'reductionPctGe': 25}]}}  | renal.milestones[0].visit",
                "{'renal': {'milestones': [{'visit': 'M9', 'reductionPctGe': 25}]}} | renal.milestones[0].visit",
                "{'renal': {'milestones': [{'visit': 'M3', 'reductionPctGe': 0}]}} | renal.milestones[0].reductionPctGe",
                "{'renal': {'milestones': [{'visit': 'M3', 'reductionPctGe': 25, 'by': 1}]}} | renal.milestones[0].by",
                "{'renal': {'milestones': [{'visit': 'M3', 'reductionPctGe': 25}, {'visit': 'M3', 'reductionPctGe': 30}]}} | renal.milestones[1].visit",
                "{'selection': {'lastObservationCarriedForward': 1}}  | selection.lastObservationCarriedForward",
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
