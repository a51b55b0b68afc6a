package org.cartlupus.domain.renal;

import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.creatinine;
import static org.cartlupus.domain.fixture.Chart.height;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.fixture.PatientUnderTest.anAdult;

import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The boundary table of the default criteria (clinical rules 5.4), and the same boundaries in other units. */
class RenalBoundariesTest {

    @ParameterizedTest(name = "{0} to {1} g/g: {3}")
    @CsvSource({
        "4.00, 0.49, 87.75, CRR",
        "4.00, 0.50, 87.50, PRR",
        "4.00, 2.00, 50.00, PRR",
        "4.00, 2.01, 49.75, NR",
        "6.00, 3.00, 50.00, NR",
        "6.00, 2.99, 50.17, PRR",
        "4.00, 0.499999, 87.50, CRR",
        "4.00, 0.4999996, 87.50, PRR",
        "4.00, 2.000001, 50.00, NR",
        "1.00, 1.20, -20.00, NR",
    })
    void with_stable_kidney_function(String baseline, String visit, String reduction, Outcome expected) {
        aPatient()
                .withBaseline(upcr(baseline), kidneyFunction())
                .at(M6, upcr(visit), kidneyFunction())
                .renalResponse()
                .hasReduction(reduction)
                .isOutcome(expected)
                .byComponents(expected)
                .withoutReason()
                .hasExactlyFlags();
    }

    /** Over 18 the constant of the formula stays, so that creatinine alone moves the eGFR. */
    @ParameterizedTest(name = "creatinine {0} to {1}: {4} %, {5}")
    @CsvSource({
        "0.85, 1.00, 77.93, 66.24, 85.00, CRR",
        "0.85, 1.01, 77.93, 65.58, 84.16, NR",
        "0.85, 1.000001, 77.93, 66.24, 85.00, NR",
        "0.68, 0.80, 97.41, 82.80, 85.00, CRR",
    })
    void kidney_function_may_fall_by_15_per_cent_and_not_more(
            String from, String to, String egfrFrom, String egfrTo, String percent, Outcome expected) {
        anAdult()
                .withBaseline(upcr("3.00"), creatinine(from), height("160"))
                .at(M6, upcr("0.30"), creatinine(to), height("160"))
                .renalResponse()
                .hasEgfr(egfrFrom, egfrTo)
                .hasEgfrPercentOfBaseline(percent)
                .isOutcome(expected)
                .hasNotFlag(Flag.EGFR_DECLINED_BUT_NORMAL);
    }

    @Test
    void an_unstable_kidney_makes_a_partial_response_none_too() {
        anAdult()
                .withBaseline(upcr("4.00"), creatinine("0.85"), height("160"))
                .at(M6, upcr("1.50"), creatinine("1.01"), height("160"))
                .renalResponse()
                .isNoResponse()
                .says("not stable");
    }

    /** 131 to 98 in the table: a loss of hyperfiltration, not of kidney. */
    @ParameterizedTest(name = "creatinine {0} to {1}")
    @CsvSource({
        "0.50565, 0.67592, 131.00, 98.00, 74.81, CRR, EGFR_DECLINED_BUT_NORMAL",
        "0.5, 0.736, 132.48, 90.00, 67.93, CRR, EGFR_DECLINED_BUT_NORMAL EGFR_DROP_GT_30",
        "0.5, 0.736001, 132.48, 90.00, 67.93, NR, EGFR_DROP_GT_30",
        "0.7, 0.8, 94.63, 82.80, 87.50, CRR, ''",
        "0.7, 1.0, 94.63, 66.24, 70.00, NR, ''",
    })
    void a_fall_to_a_normal_filtration_is_stable_and_flagged(
            String from, String to, String egfrFrom, String egfrTo, String percent, Outcome expected, String flags) {
        anAdult()
                .withBaseline(upcr("3.00"), creatinine(from), height("160"))
                .at(M6, upcr("0.30"), creatinine(to), height("160"))
                .renalResponse()
                .hasEgfr(egfrFrom, egfrTo)
                .hasEgfrPercentOfBaseline(percent)
                .isOutcome(expected)
                .hasExactlyFlags(flags(flags));
    }

    @Test
    void a_baseline_without_proteinuria_is_flagged() {
        aPatient()
                .withBaseline(upcr("0.40"), kidneyFunction())
                .at(M6, upcr("0.30"), kidneyFunction())
                .renalResponse()
                .isComplete()
                .hasExactlyFlags(Flag.BASELINE_NOT_PROTEINURIC);
    }

    @Test
    void without_baseline_a_value_below_the_cut_off_is_still_complete() {
        aPatient()
                .withBaseline(kidneyFunction())
                .at(M6, upcr("0.30"), kidneyFunction())
                .renalResponse()
                .isComplete()
                .misses("upcr-baseline");
    }

    @Test
    void without_baseline_a_value_above_the_cut_off_cannot_be_judged() {
        aPatient()
                .withBaseline(kidneyFunction())
                .at(M6, upcr("0.80"), kidneyFunction())
                .renalResponse()
                .isNotEvaluable()
                .misses("upcr-baseline");
    }

    @Test
    void without_baseline_a_value_above_the_ceiling_is_no_response() {
        aPatient()
                .withBaseline(kidneyFunction())
                .at(M6, upcr("3.00"), kidneyFunction())
                .renalResponse()
                .isNoResponse();
    }

    @Test
    void without_filtration_at_the_visit_a_complete_response_cannot_be_judged() {
        aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr("0.30"))
                .renalResponse()
                .isNotEvaluable()
                .misses("egfr-visit");
    }

    @Test
    void without_filtration_at_the_visit_too_much_protein_still_decides() {
        aPatient()
                .withBaseline(upcr("3.00"), kidneyFunction())
                .at(M6, upcr("2.50"))
                .renalResponse()
                .isNoResponse()
                .withoutReason();
    }

    @Test
    void without_filtration_at_baseline_a_normal_one_at_the_visit_is_stable() {
        anAdult()
                .withBaseline(upcr("4.00"))
                .at(M6, upcr("0.30"), creatinine("0.60"), height("160"))
                .renalResponse()
                .isComplete()
                .misses("egfr-baseline");
        anAdult()
                .withBaseline(upcr("4.00"))
                .at(M6, upcr("0.30"), creatinine("0.80"), height("160"))
                .renalResponse()
                .isNotEvaluable();
    }

    @ParameterizedTest(name = "{0} to {1} {2}: {3} %, {4}")
    @CsvSource({
        "100, 50, mg/mmol, 50.00, CRR",
        "120, 60, mg/mmol, 50.00, PRR",
        "120, 60.0001, mg/mmol, 50.00, NR",
        "333.33, 166.665, mg/mmol, 50.00, PRR",
        "113.13, 56.565, mg/mmol, 50.00, PRR",
        "678.72, 339.36, mg/mmol, 50.00, NR",
        "678.71, 339.355, mg/mmol, 50.00, PRR",
        "1001, 500.5, mg/g, 50.00, PRR",
        "1000, 499.9, mg/g, 50.01, CRR",
        "0.3, 0.15, g/mmol, 50.00, PRR",
    })
    void half_is_half_in_every_unit(String baseline, String visit, String unit, String reduction, Outcome expected) {
        aPatient()
                .withBaseline(upcr(baseline, unit), kidneyFunction())
                .at(M6, upcr(visit, unit), kidneyFunction())
                .renalResponse()
                .hasReduction(reduction)
                .isOutcome(expected);
    }

    private static Flag[] flags(String names) {
        return java.util.Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Flag::valueOf)
                .toArray(Flag[]::new);
    }
}
