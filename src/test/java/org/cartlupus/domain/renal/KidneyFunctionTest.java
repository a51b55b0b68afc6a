package org.cartlupus.domain.renal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M24;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.creatinine;
import static org.cartlupus.domain.fixture.Chart.height;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.measurement;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.CriteriaUnderTest.standard;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.fixture.PatientUnderTest.anAdult;

import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.VerdictAssert;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.subject.Sex;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.domain.verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** eGFR of a participant: sample, height, sex, age (clinical rules 6.1, 6.2). The M6 target date is 2025-07-15. */
class KidneyFunctionTest {

    @Test
    void the_default_patient() {
        aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr("1.60"), creatinine("0.60"), height("152"))
                .renalResponse()
                .hasEgfr("92.03", "94.35")
                .hasEgfrPercentOfBaseline("102.53");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"53.04, umol/L", "0.60, mg/dL", "0.05304, mmol/L", "53.04, umol/l"})
    void creatinine_in_every_unit_gives_the_same(String value, String unit) {
        aPatient()
                .withBaseline(creatinine(value, unit), height("150"))
                .judgedAt(M6)
                .renalResponse()
                .hasEgfr("92.03", null);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "0.1, mg/dL, true",
        "0.09, mg/dL, false",
        "10, mg/dL, true",
        "10.1, mg/dL, false",
        "8.84, umol/L, true",
        "8.83, umol/L, false",
        "884, umol/L, true",
        "885, umol/L, false",
        "53, mg/dL, false",
    })
    void an_impossible_creatinine_is_dropped(String value, String unit, boolean used) {
        VerdictAssert verdict = aPatient()
                .withBaseline(creatinine(value, unit), height("150"))
                .judgedAt(M6)
                .renalResponse();
        assertThat(verdict.renal().egfrBaseline() != null).isEqualTo(used);
    }

    @Test
    void an_impossible_creatinine_leaves_the_field_to_the_next() {
        aPatient()
                .withBaseline(creatinine("53", "mg/dL"), height("150"))
                .on("2025-01-06", creatinine("0.60"), height("150"))
                .judgedAt(M6)
                .renalResponse()
                .hasEgfr("92.01", null)
                .warns(Notice.Kind.IMPLAUSIBLE_VALUE);
    }

    @Test
    void without_sex_the_constant_is_undefined_and_asked_for() {
        aPatient()
                .ofSex(Sex.UNKNOWN)
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr("0.30"), kidneyFunction())
                .renalResponse()
                .isNotEvaluable()
                .misses("egfr-baseline", "egfr-visit")
                .missesInWords("sex");
    }

    @Test
    void without_sex_bedside_schwartz_still_answers() {
        aPatient()
                .ofSex(Sex.UNKNOWN)
                .judgedBy(standard().withFormula(EgfrFormula.BEDSIDE_SCHWARTZ_2009))
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr("0.30"), kidneyFunction())
                .renalResponse()
                .hasEgfr("103.25", "103.25")
                .isComplete();
    }

    @Test
    void without_a_date_of_birth_there_is_no_age() {
        aPatient()
                .withoutBirthDate()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr("0.30"), kidneyFunction())
                .renalResponse()
                .isNotEvaluable()
                .missesInWords("date of birth");
    }

    @Test
    void a_partial_date_of_birth_gives_an_approximate_age_and_says_so() {
        aPatient()
                .bornAbout("2012-03-15")
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr("0.30"), kidneyFunction())
                .renalResponse()
                .isComplete()
                .hasExactlyFlags(Flag.AGE_APPROXIMATE);
    }

    @Test
    void outside_the_ages_of_the_formula_nothing_is_estimated() {
        aPatient()
                .born("1999-01-01")
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr("0.30"), kidneyFunction())
                .renalResponse()
                .isNotEvaluable()
                .missesInWords("an age for which CKiD U25");
    }

    /** The girl turns 18 between baseline and month 24: one formula throughout (clinical rules 6.1). */
    @Test
    void the_formula_is_locked_across_the_18th_birthday() {
        VerdictAssert verdict = aPatient()
                .born("2008-06-01")
                .withBaseline(upcr("4.00"), creatinine("0.70"), height("160"))
                .at(M24, upcr("0.30"), creatinine("0.70"), height("160"))
                .renalResponse()
                .hasEgfr("91.62", "94.63")
                .isComplete();
        assertThat(verdict.renal().functionVisit()).isNotNull();
        assertThat(verdict.renal().functionVisit().others())
                .containsKey(EgfrFormula.CKD_EPI_2021_CREATININE)
                .doesNotContainKey(EgfrFormula.CKID_U25_CREATININE);
        assertThat(verdict.renal().functionBaseline().others()).doesNotContainKey(EgfrFormula.CKD_EPI_2021_CREATININE);
    }

    /** Schwartz is shown for children only, but a set that names it keeps it (clinical rules 6.1). */
    @Test
    void beside_the_formula_schwartz_is_shown_below_18() {
        VerdictAssert verdict = aPatient()
                .born("2008-06-01")
                .withBaseline(upcr("4.00"), creatinine("0.70"), height("160"))
                .at(M24, upcr("0.30"), creatinine("0.70"), height("160"))
                .renalResponse();
        assertThat(verdict.renal().functionBaseline().others()).containsKey(EgfrFormula.BEDSIDE_SCHWARTZ_2009);
        assertThat(verdict.renal().functionVisit().others()).doesNotContainKey(EgfrFormula.BEDSIDE_SCHWARTZ_2009);
    }

    /** WC-37 and WC-37b: the same boy, judged by two formulas. */
    @ParameterizedTest
    @CsvSource({
        "BEDSIDE_SCHWARTZ_2009, 96.80, 81.91, 84.62, NR",
        "CKID_U25_CREATININE, 91.41, 84.46, 92.40, CRR",
    })
    void growth_of_muscle_is_no_loss_of_kidney_function(
            EgfrFormula formula, String from, String to, String percent, Outcome expected) {
        aPatient()
                .ofSex(Sex.MALE)
                .born("2013-01-08")
                .judgedBy(standard().withFormula(formula))
                .withBaseline(upcr("3.00"), creatinine("0.64"), height("150"))
                .on("2027-01-08", upcr("0.30"), creatinine("0.832"), height("165"))
                .judgedAt(M24)
                .renalResponse()
                .hasEgfr(from, to)
                .hasEgfrPercentOfBaseline(percent)
                .isOutcome(expected);
    }

    @Test
    void cystatin_c_can_be_the_marker() {
        anAdult()
                .judgedBy(standard().withFormula(EgfrFormula.CKID_U25_CYSTATIN_C))
                .withBaseline(upcr("4.00"), cystatin("0.90"))
                .at(M6, upcr("0.30"), cystatin("1.00"), creatinine("9"))
                .renalResponse()
                .hasEgfr("75.89", "68.30")
                .hasEgfrPercentOfBaseline("90.00")
                .isComplete();
    }

    @Test
    void both_markers_must_be_of_one_day() {
        anAdult()
                .judgedBy(standard().withFormula(EgfrFormula.CKID_U25_AVERAGE))
                .withBaseline(upcr("4.00"), creatinine("0.60"), height("160"), cystatin("0.90"))
                .at(M6, upcr("0.30"), creatinine("0.60"), height("160"))
                .on("2025-07-16", cystatin("0.90"))
                .renalResponse()
                .hasEgfr("93.14", null)
                .missesInWords("cystatin C of 2025-07-15");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "<0.70, CRR",
        "<=0.736, CRR",
        "<0.80, NOT_EVALUABLE",
        "<0.82, NOT_EVALUABLE",
        ">0.50, NOT_EVALUABLE",
        ">0.90, NR",
    })
    void a_censored_creatinine_decides_where_it_can(String visit, Outcome expected) {
        VerdictAssert verdict = anAdult()
                .withBaseline(upcr("4.00"), creatinine("0.60"), height("160"))
                .at(M6, upcr("0.30"), creatinine(visit), height("160"))
                .renalResponse()
                .isOutcome(expected);
        if (expected == Outcome.NOT_EVALUABLE) {
            verdict.misses("egfr-visit").missesInWords(visit);
        }
    }

    @ParameterizedTest(name = "creatinine {0}: {1}")
    @CsvSource({"0.44, true", "0.45, false"})
    void a_hardly_possible_filtration_is_used_with_a_warning(String value, boolean warned) {
        VerdictAssert verdict = anAdult()
                .withBaseline(upcr("4.00"), creatinine(value), height("160"))
                .judgedAt(M6)
                .renalResponse();
        if (warned) {
            verdict.warns(Notice.Kind.UNUSUAL_VALUE);
        } else {
            verdict.doesNotWarn(Notice.Kind.UNUSUAL_VALUE);
        }
    }

    @ParameterizedTest(name = "{0} after 0.50: {1}")
    @CsvSource({"1.50, false", "1.51, true", "0.17, false", "0.16, true"})
    void a_creatinine_more_than_three_times_the_one_before_is_used_with_a_warning(String value, boolean warned) {
        VerdictAssert verdict = anAdult()
                .withBaseline(upcr("4.00"), creatinine("0.50"), height("120"))
                .at(M6, upcr("0.30"), creatinine(value), height("120"))
                .renalResponse();
        boolean said = verdict.verdict().findings().notices().stream()
                .anyMatch(notice -> notice.details().stream().anyMatch(detail -> detail.contains("three times")));
        assertThat(said).isEqualTo(warned);
    }

    private static Entry cystatin(String value) {
        return measurement(Analyte.CYSTATIN_C, value, "mg/L");
    }
}
