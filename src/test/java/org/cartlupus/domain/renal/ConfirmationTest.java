package org.cartlupus.domain.renal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.fixture.RenalCriteriaUnderTest.renalCriteria;

import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A second assessment at least 28 days later with the same class or a better one (clinical rules 5.1). The visit is on
 * 2025-07-15, so the second counts from 2025-08-12.
 */
class ConfirmationTest {

    @ParameterizedTest(name = "{0} then {1}: {2}, confirmed {3}")
    @CsvSource({
        "0.30, 0.30, CRR, TRUE",
        "0.30, 0.49, CRR, TRUE",
        "0.30, 0.50, PRR, FALSE",
        "0.30, 2.50, NR, FALSE",
        "1.60, 1.90, PRR, TRUE",
        "1.60, 0.30, PRR, TRUE",
        "1.60, 2.10, NR, FALSE",
    })
    void the_lower_of_two_classes_counts(String first, String second, Outcome expected, Truth confirmed) {
        RenalFindings findings = patient(first)
                .on("2025-08-12", upcr(second).named("second"), kidneyFunction())
                .renalResponse()
                .isOutcome(expected)
                .isDated("2025-07-15")
                .restsOn("second")
                .says(confirmed.isTrue() ? "; confirmed by " : "not confirmed by ", "on 2025-08-12")
                .renal();
        assertThat(findings.confirmation().confirms()).isEqualTo(confirmed);
        assertThat(findings.visit().value()).hasToString(first);
    }

    @Test
    void a_value_of_the_27th_day_does_not_confirm() {
        patient("0.30")
                .on("2025-08-11", upcr("0.30").named("early"), kidneyFunction())
                .renalResponse()
                .isNotEvaluable()
                .misses("response-confirmed")
                .missesInWords("on or after 2025-08-12")
                .doesNotRestOn("early");
    }

    @Test
    void the_first_assessment_from_that_day_on_decides_and_no_later_one_repairs_it() {
        patient("0.30")
                .on("2025-08-20", upcr("3.50"), kidneyFunction())
                .on("2025-12-01", upcr("0.30"), kidneyFunction())
                .renalResponse()
                .isNoResponse()
                .says("not confirmed by NR on 2025-08-20");
    }

    @Test
    void without_a_second_assessment_the_response_is_open() {
        patient("0.30").renalResponse().isNotEvaluable().misses("response-confirmed");
    }

    @Test
    void half_a_second_assessment_confirms_nothing_but_may_refute() {
        patient("0.30").on("2025-08-12", upcr("0.30")).renalResponse().isNotEvaluable();
        patient("0.30").on("2025-08-12", upcr("3.50")).renalResponse().isNoResponse();
    }

    @Test
    void no_response_needs_no_confirmation() {
        patient("3.50").renalResponse().isNoResponse().withoutReason();
    }

    @Test
    void a_second_assessment_after_the_data_cut_off_is_not_known() {
        patient("0.30")
                .on("2025-08-12", upcr("0.30"), kidneyFunction())
                .withDataUntil("2025-08-11")
                .renalResponse()
                .isNotEvaluable();
    }

    @Test
    void by_default_one_assessment_is_enough() {
        aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr("0.30"), kidneyFunction())
                .on("2025-08-12", upcr("3.50"), kidneyFunction())
                .renalResponse()
                .isComplete();
    }

    private static PatientUnderTest patient(String visit) {
        return aPatient()
                .judgedBy(renalCriteria().confirmedAfter(28).set())
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr(visit), kidneyFunction());
    }
}
