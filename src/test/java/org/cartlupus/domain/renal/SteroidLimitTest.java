package org.cartlupus.domain.renal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.measurement;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.Chart.weight;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.fixture.RenalCriteriaUnderTest.renalCriteria;

import org.cartlupus.domain.fixture.CriteriaUnderTest;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Steroid dose on the visit and 28 days before (clinical rules 5.1). The visit is on 2025-07-15, day 181; the 28 days
 * begin on 2025-06-17.
 */
class SteroidLimitTest {

    private static final CriteriaUnderTest TEN_MG =
            renalCriteria().withSteroidsUpTo("10", null).set();

    @ParameterizedTest(name = "{0} mg/d: {1}")
    @CsvSource({"10, CRR", "10.01, NR", "0, CRR", "<5, CRR", "<15, NOT_EVALUABLE", ">10, NR"})
    void the_dose_of_the_whole_time_is_at_most_the_limit(String dose, Outcome expected) {
        respondingPatient()
                .judgedBy(TEN_MG)
                .on("2025-06-17", prednisone(dose))
                .on("2025-07-15", prednisone(dose))
                .renalResponse()
                .isOutcome(expected);
    }

    @Test
    void a_dose_holds_until_the_next_is_recorded() {
        respondingPatient()
                .judgedBy(TEN_MG)
                .on("2025-04-15", prednisone("7.5"))
                .on("2025-07-15", prednisone("5"))
                .renalResponse()
                .isComplete()
                .says("prednisone equivalent up to 5 mg/d (limit kept)");
    }

    @ParameterizedTest(name = "15 mg on {0}: {1}")
    @CsvSource({
        "2025-06-16, NOT_EVALUABLE",
        "2025-06-17, NR",
        "2025-06-30, NR",
        "2025-07-15, NR",
        "2025-07-16, NOT_EVALUABLE",
    })
    void one_higher_dose_in_the_time_breaks_the_limit(String date, Outcome expected) {
        respondingPatient()
                .judgedBy(TEN_MG)
                .on("2025-07-10", prednisone("5"))
                .on(date, prednisone("15"))
                .renalResponse()
                .isOutcome(expected);
    }

    /** Tapered from 15 to 5 mg some day in between: nobody wrote down when. */
    @Test
    void a_higher_dose_before_the_time_leaves_open_when_it_ended() {
        respondingPatient()
                .judgedBy(TEN_MG)
                .on("2025-05-01", prednisone("15"))
                .on("2025-07-15", prednisone("5"))
                .renalResponse()
                .isNotEvaluable()
                .misses("steroid-dose")
                .missesInWords("from 2025-06-17 to 2025-07-15");
    }

    @Test
    void an_unknown_dose_is_neither_kept_nor_broken() {
        respondingPatient().judgedBy(TEN_MG).renalResponse().isNotEvaluable().misses("steroid-dose");
        respondingPatient()
                .judgedBy(TEN_MG)
                .on("2025-04-15", prednisone("5"))
                .renalResponse()
                .isNotEvaluable();
    }

    @Test
    void an_unknown_dose_does_not_matter_where_there_is_no_response_anyway() {
        aPatient()
                .judgedBy(TEN_MG)
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr("3.50"), kidneyFunction())
                .renalResponse()
                .isNoResponse()
                .withoutReason();
    }

    @Test
    void the_limit_holds_for_a_partial_response_too() {
        aPatient()
                .judgedBy(TEN_MG)
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr("1.60"), kidneyFunction())
                .on("2025-06-17", prednisone("12.5"))
                .renalResponse()
                .isNoResponse()
                .says("the steroid dose is above the limit");
    }

    @ParameterizedTest(name = "{0} mg at {1} kg: {2}")
    @CsvSource({"8, 40, CRR", "8.1, 40, NR", "8, 39.9, NR", "8, , NOT_EVALUABLE", "0, , CRR"})
    void the_limit_may_be_per_kilogram(String dose, String kilograms, Outcome expected) {
        PatientUnderTest patient = respondingPatient()
                .judgedBy(renalCriteria().withSteroidsUpTo(null, "0.2").set())
                .on("2025-06-17", prednisone(dose));
        if (kilograms != null) {
            patient.on("2025-06-17", weight(kilograms));
        }
        patient.renalResponse().isOutcome(expected);
    }

    @ParameterizedTest(name = "{0} mg at {1} kg: {2}")
    @CsvSource({"8, 40, CRR", "10, 60, CRR", "11, 60, NR", "9, 40, NR", "11, , NR"})
    void where_both_limits_are_set_both_must_be_kept(String dose, String kilograms, Outcome expected) {
        PatientUnderTest patient = respondingPatient()
                .judgedBy(renalCriteria().withSteroidsUpTo("10", "0.2").set())
                .on("2025-06-17", prednisone(dose));
        if (kilograms != null) {
            patient.on("2025-06-17", weight(kilograms));
        }
        patient.renalResponse().isOutcome(expected);
    }

    @Test
    void of_two_doses_of_one_day_the_corrected_counts() {
        respondingPatient()
                .judgedBy(TEN_MG)
                .on("2025-06-17", prednisone("20"), prednisone("5").corrected())
                .renalResponse()
                .isComplete();
    }

    @Test
    void without_a_limit_the_dose_is_only_reported() {
        RenalFindings findings = respondingPatient()
                .on("2025-07-10", prednisone("40").named("dose"))
                .renalResponse()
                .isComplete()
                .restsOn("dose")
                .saysNot("prednisone")
                .renal();
        assertThat(findings.steroids().doseAtVisit()).hasToString("40");
        assertThat(findings.steroids().limitKept()).isEqualTo(Truth.TRUE);
        assertThat(findings.missing()).isEmpty();
    }

    private static PatientUnderTest respondingPatient() {
        return aPatient().withBaseline(upcr("4.00"), kidneyFunction()).at(M6, upcr("0.30"), kidneyFunction());
    }

    private static Entry prednisone(String milligrams) {
        return measurement(Analyte.PREDNISONE_EQUIVALENT, milligrams, "mg/d");
    }
}
