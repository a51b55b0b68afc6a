package org.cartlupus.domain.renal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.creatinine;
import static org.cartlupus.domain.fixture.Chart.height;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.measured;
import static org.cartlupus.domain.fixture.Chart.measurement;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.fixture.PatientUnderTest.anAdult;
import static org.cartlupus.domain.fixture.RenalCriteriaUnderTest.renalCriteria;

import java.math.BigDecimal;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.fixture.RenalCriteriaUnderTest;
import org.cartlupus.domain.fixture.VerdictAssert;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters of a renal criteria set and the guidelines that ask for them (clinical rules 5.1, 5.2). */
class RenalParametersTest {

    @ParameterizedTest(name = "{0} g/g: strict {1}, inclusive {2}")
    @CsvSource({"0.49, CRR, CRR", "0.50, PRR, CRR", "0.51, PRR, PRR"})
    void the_cut_off_of_a_complete_response_may_belong_to_it(String visit, Outcome strict, Outcome inclusive) {
        judged(renalCriteria().completeBelow("0.5"), "4.00", visit).isOutcome(strict);
        judged(renalCriteria().completeAtMost("0.5"), "4.00", visit).isOutcome(inclusive);
    }

    @ParameterizedTest(name = "{0} g/g: {1}")
    @CsvSource({"0.19, CRR", "0.20, PRR", "0.49, PRR"})
    void the_stringent_cut_off(String visit, Outcome expected) {
        judged(renalCriteria().completeBelow("0.2"), "4.00", visit).isOutcome(expected);
    }

    @Test
    void the_bounds_reported_beside_the_result_never_decide() {
        RenalFindings findings =
                judged(renalCriteria(), "6.00", "2.50").isPartial().renal();
        assertThat(findings.stringentMet()).isEqualTo(Truth.FALSE);
        assertThat(findings.paediatricCeilingMet()).isEqualTo(Truth.FALSE);
        RenalFindings better =
                judged(renalCriteria(), "6.00", "0.19").isComplete().renal();
        assertThat(better.stringentMet()).isEqualTo(Truth.TRUE);
        assertThat(better.paediatricCeilingMet()).isEqualTo(Truth.TRUE);
    }

    @Test
    void a_set_may_know_no_partial_response() {
        judged(renalCriteria().withoutPartialResponse(), "4.00", "0.60")
                .isNoResponse()
                .says("the criteria set knows no partial response");
        judged(renalCriteria().withoutPartialResponse(), "4.00", "0.40").isComplete();
    }

    @Test
    void a_set_may_know_no_ceiling() {
        judged(renalCriteria().partialUnder(new PrrCeiling(null, false, null)), "8.00", "4.00")
                .isPartial();
    }

    /** LUNAR: below 1.0 from at most 3.0, else at most 3.0. BLISS-LN ordinal: the same with below 3.0. */
    @ParameterizedTest(name = "{0} to {1}: LUNAR {2}, BLISS-LN {3}")
    @CsvSource({
        "3.00, 0.99, PRR, PRR",
        "3.00, 1.00, NR,  NR",
        "3.00, 1.50, NR,  NR",
        "3.01, 1.00, PRR, PRR",
        "3.01, 1.50, PRR, PRR",
        "6.00, 2.99, PRR, PRR",
        "6.00, 3.00, PRR, NR",
        "6.02, 3.01, NR,  NR",
        "1.20, 0.60, PRR, PRR",
    })
    void the_ceiling_may_depend_on_the_baseline(String baseline, String visit, Outcome lunar, Outcome blissLn) {
        judged(renalCriteria().partialUnder(ceilingByBaseline(true)), baseline, visit)
                .isOutcome(lunar);
        judged(renalCriteria().partialUnder(ceilingByBaseline(false)), baseline, visit)
                .isOutcome(blissLn);
    }

    @Test
    void the_sentence_names_the_ceiling_of_that_baseline() {
        judged(renalCriteria().partialUnder(ceilingByBaseline(true)), "3.00", "1.50")
                .says("not PRR because 1.50 ≥ 1");
        judged(renalCriteria().partialUnder(ceilingByBaseline(true)), "6.02", "3.01")
                .says("not PRR because 3.01 > 3");
    }

    @ParameterizedTest(name = "baseline {0}, visit {1}: {2}")
    @CsvSource({
        ", 0.90, TRUE",
        ", 1.00, UNKNOWN",
        ", 3.00, UNKNOWN",
        ", 3.01, FALSE",
        "<=3, 1.00, FALSE",
        "<4, 1.00, UNKNOWN",
        ">3, 1.00, TRUE",
        ">=3, 1.00, UNKNOWN",
        "2, , UNKNOWN",
        "2, <1, TRUE",
        "2, <1.1, UNKNOWN",
    })
    void an_unknown_baseline_leaves_the_ceiling_open_only_where_it_matters(
            @Nullable String baseline, @Nullable String visit, Truth expected) {
        assertThat(ceilingByBaseline(true)
                        .met(baseline == null ? null : measured(baseline), visit == null ? null : measured(visit)))
                .isEqualTo(expected);
    }

    /** ACR 2006: no fall of 25 % or more. Creatinine 0.75 to 1.00 is a fall of exactly 25 % over 18. */
    @ParameterizedTest(name = "creatinine 0.75 to {0}: inclusive {1}, exclusive {2}")
    @CsvSource({"0.99, CRR, CRR", "1.00, CRR, NR", "1.01, NR, NR"})
    void the_allowed_fall_of_filtration_may_exclude_its_bound(String visit, Outcome inclusive, Outcome exclusive) {
        judgedByFunction(new FunctionStability(new BigDecimal("25"), true, null, true), "0.75", visit)
                .isOutcome(inclusive);
        judgedByFunction(new FunctionStability(new BigDecimal("25"), false, null, true), "0.75", visit)
                .isOutcome(exclusive);
    }

    /** SHARE: eGFR above 90, whatever it was. Creatinine 0.736 at 160 cm is exactly 90. */
    @ParameterizedTest(name = "creatinine {0}: >= 90 {1}, > 90 {2}")
    @CsvSource({"0.735, CRR, CRR", "0.736, CRR, NR", "0.737, NR, NR"})
    void normal_may_exclude_its_bound(String visit, Outcome inclusive, Outcome exclusive) {
        judgedByFunction(new FunctionStability(null, true, new BigDecimal("90"), true), "0.3", visit)
                .isOutcome(inclusive);
        judgedByFunction(new FunctionStability(null, true, new BigDecimal("90"), false), "0.3", visit)
                .isOutcome(exclusive);
    }

    @Test
    void without_either_bound_kidney_function_is_no_criterion() {
        judgedByFunction(new FunctionStability(null, true, null, true), "0.3", "5")
                .isComplete();
        aPatient()
                .judgedBy(renalCriteria()
                        .stableBy(new FunctionStability(null, true, null, true))
                        .set())
                .withBaseline(upcr("4.00"))
                .at(M6, upcr("0.30"))
                .renalResponse()
                .isComplete();
    }

    @ParameterizedTest(name = "{0} cells, {1} casts: {2}")
    @CsvSource({
        "5, 0, CRR",
        "6, 0, NR",
        "5, 1, NR",
        "5, >0, NR",
        "<5, 0, CRR",
        ", 0, NOT_EVALUABLE",
        "5, , NOT_EVALUABLE",
        "6, , NR",
        "<10, 0, NOT_EVALUABLE",
    })
    void an_active_sediment_may_forbid_a_complete_response(
            @Nullable String cells, @Nullable String casts, Outcome expected) {
        PatientUnderTest patient = aPatient()
                .judgedBy(renalCriteria()
                        .withoutPartialResponse()
                        .withInactiveSediment()
                        .set())
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr("0.30"), kidneyFunction());
        if (cells != null) {
            patient.at(M6, measurement(Analyte.URINE_RED_CELLS_PER_FIELD, cells, "/[HPF]"));
        }
        if (casts != null) {
            patient.at(M6, measurement(Analyte.RED_CELL_CASTS, casts, "/[LPF]"));
        }
        VerdictAssert verdict = patient.renalResponse().isOutcome(expected);
        if (expected == Outcome.NOT_EVALUABLE) {
            verdict.misses("crr-with-inactive-sediment");
        }
    }

    @Test
    void an_active_sediment_leaves_a_partial_response() {
        aPatient()
                .judgedBy(renalCriteria().withInactiveSediment().set())
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(
                        M6,
                        upcr("0.30"),
                        kidneyFunction(),
                        measurement(Analyte.URINE_RED_CELLS_PER_FIELD, "12", "/[HPF]"),
                        measurement(Analyte.RED_CELL_CASTS, "0", "/[LPF]"))
                .renalResponse()
                .isPartial()
                .says("not CRR because the sediment is active");
    }

    @Test
    void by_default_the_sediment_is_only_reported() {
        RenalFindings findings = aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr("0.30"), kidneyFunction(), measurement(Analyte.URINE_RED_CELLS_PER_FIELD, "12", "/[HPF]"))
                .renalResponse()
                .isComplete()
                .renal();
        assertThat(findings.inactiveSediment()).isEqualTo(Truth.FALSE);
    }

    private static PrrCeiling ceilingByBaseline(boolean inclusive) {
        return new PrrCeiling(
                new BigDecimal("3.0"),
                inclusive,
                new PrrCeiling.LowBaseline(new BigDecimal("3.0"), new BigDecimal("1.0")));
    }

    private static VerdictAssert judged(RenalCriteriaUnderTest criteria, String baseline, String visit) {
        return aPatient()
                .judgedBy(criteria.set())
                .withBaseline(upcr(baseline), kidneyFunction())
                .at(M6, upcr(visit), kidneyFunction())
                .renalResponse();
    }

    private static VerdictAssert judgedByFunction(FunctionStability stability, String from, String to) {
        Entry tall = height("160");
        return anAdult()
                .judgedBy(renalCriteria().stableBy(stability).set())
                .withBaseline(upcr("4.00"), creatinine(from), tall)
                .at(M6, upcr("0.30"), creatinine(to), tall)
                .renalResponse();
    }
}
