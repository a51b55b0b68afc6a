package org.cartlupus.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.cartlupus.domain.calendar.BaselineRule;
import org.cartlupus.domain.calendar.Conventions;
import org.cartlupus.domain.calendar.ValueChoice;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.composite.SriCriteria;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.quantity.Rounding;
import org.cartlupus.domain.renal.CreatinineLimit;
import org.cartlupus.domain.renal.EgfrCriteria;
import org.cartlupus.domain.renal.EgfrFormula;
import org.cartlupus.domain.renal.FunctionStability;
import org.cartlupus.domain.renal.Milestone;
import org.cartlupus.domain.renal.PrrCeiling;
import org.cartlupus.domain.renal.RenalCriteria;
import org.cartlupus.domain.renal.SedimentCriteria;
import org.cartlupus.domain.renal.SteroidLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON of a criteria set (clinical rules, appendix A): defaults and every key. */
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
                          'crrUpcrLt_g_g': '0.7', 'crrUpcrInclusive': true, 'crrUacrLt_g_g': '0.3',
                          'prrReductionPctGe': 40, 'prrUpcrLt_g_g': '2.0', 'prrUpcrInclusive': true,
                          'prrLowBaselineLe_g_g': '3.0', 'prrLowBaselineUpcrLt_g_g': '1.0',
                          'egfrMaxDeclinePct': '25', 'egfrMaxDeclineInclusive': false,
                          'egfrNormalGe': 60, 'egfrNormalInclusive': false,
                          'egfrRisePctGe': '20', 'egfrAbnormalLt': '80',
                          'creatinineMaxPctOfBaseline': '115', 'creatinineNormalIfAbnormal': true,
                          'requireInactiveSediment': true, 'sedimentRedCellsMax': 4,
                          'sedimentRedCellsInclusive': false, 'sedimentCastsAsked': false,
                          'sedimentWhiteCellsLe': 6, 'prrRedCellsMaxPctOfBaseline': 150,
                          'steroidMaxMgPerDay': '10', 'steroidMaxMgPerKgPerDay': '0.2', 'steroidLookbackDays': 56,
                          'steroidFromWeek': 24,
                          'confirmation': {'minDays': 21},
                          'applyTreatmentFailure': false, 'dialysisIsNonResponse': false,
                          'antiproteinuricIsRescue': true,
                          'reportStringentUpcrLt': '0.3', 'reportPaedCeilingLt': '1.5',
                          'milestones': [{'visit': 'M6', 'reductionPctGe': '50'},
                                         {'visit': 'M3', 'reductionPctGe': 25}]}}
                        """)
                        .renal();
        assertThat(renal)
                .isEqualTo(new RenalCriteria(
                        new BigDecimal("0.7"),
                        true,
                        new BigDecimal("0.3"),
                        new BigDecimal("40"),
                        new PrrCeiling(
                                new BigDecimal("2.0"),
                                true,
                                new PrrCeiling.LowBaseline(new BigDecimal("3.0"), new BigDecimal("1.0"))),
                        new FunctionStability(
                                new BigDecimal("25"),
                                false,
                                new BigDecimal("60"),
                                false,
                                new FunctionStability.Recovery(new BigDecimal("20"), new BigDecimal("80"))),
                        new CreatinineLimit(new BigDecimal("115"), true),
                        new SedimentCriteria(
                                true, new BigDecimal("4"), false, false, new BigDecimal("6"), new BigDecimal("150")),
                        new SteroidLimit(new BigDecimal("10"), new BigDecimal("0.2"), 56, 24),
                        21,
                        false,
                        false,
                        true,
                        new BigDecimal("0.3"),
                        new BigDecimal("1.5"),
                        List.of(
                                new Milestone(VisitCode.M3, new BigDecimal("25")),
                                new Milestone(VisitCode.M6, new BigDecimal("50")))));
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
                 'selection': {'nearestToTarget': false, 'tie': 'earlier', 'maxComponentSpreadDays': 7,
                               'lastObservationCarriedForward': true},
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
                        new Rounding(4, RoundingMode.HALF_EVEN),
                        true));
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

    @Test
    void the_hash_is_of_the_text_as_it_stands() {
        assertThat(read("{}").identity().hash())
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a")
                .isNotEqualTo(read("{ }").identity().hash());
    }

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("ig/input/criteria"))) {
            return files.filter(file -> file.toString().endsWith(".json")).toList().stream();
        }
    }

    private static CriteriaSet read(String json) {
        try {
            return CriteriaSetJson.read("https://example.org/Library/test", "1.2.0", json.replace('\'', '"'));
        } catch (InvalidCriteria invalid) {
            throw new AssertionError(invalid);
        }
    }
}
