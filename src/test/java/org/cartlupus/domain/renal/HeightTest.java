package org.cartlupus.domain.renal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.creatinine;
import static org.cartlupus.domain.fixture.Chart.height;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.fixture.PatientUnderTest.anAdult;

import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.fixture.VerdictAssert;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which height goes with a blood sample (clinical rules 6.2). The M6 target date is 2025-07-15. */
class HeightTest {

    @Test
    void a_height_between_two_measurements_lies_on_the_line_through_them() {
        // 2025-05-16 and 2025-09-13 lie 60 days on either side of the target.
        withVisitHeights()
                .on("2025-05-16", height("150").named("h1"))
                .on("2025-09-13", height("154").named("h2"))
                .renalResponse()
                .hasEgfr("92.03", "94.35")
                .restsOn("h1", "h2");
    }

    @Test
    void a_height_of_the_day_needs_no_other() {
        withVisitHeights()
                .on("2025-05-16", height("140").named("h1"))
                .at(M6, height("152").named("h2"))
                .on("2025-09-13", height("170").named("h3"))
                .renalResponse()
                .hasEgfr("92.03", "94.35")
                .restsOn("h2")
                .doesNotRestOn("h1")
                .doesNotRestOn("h3");
    }

    @ParameterizedTest(name = "height of {0}: used {1}")
    @CsvSource({"2025-07-14, true", "2025-04-16, true", "2025-04-15, false", "2023-07-15, false"})
    void the_last_height_stands_for_90_days(String measured, boolean used) {
        PatientUnderTest patient = anAdult()
                .on("2025-01-08", upcr("4.00"), creatinine("0.60"), height("152"))
                .at(M6, upcr("0.30"), creatinine("0.60"));
        // The baseline height is older than any of these, so only the one named can stand for the visit.
        VerdictAssert verdict = patient.on(measured, height("152")).renalResponse();
        if (used) {
            verdict.hasEgfr("104.88", "104.88").isComplete().hasNotFlag(Flag.STALE_HEIGHT);
        } else {
            verdict.isNotEvaluable()
                    .misses("egfr-visit")
                    .missesInWords("height")
                    .hasFlag(Flag.STALE_HEIGHT)
                    .warns(Notice.Kind.STALE_HEIGHT);
        }
    }

    @Test
    void a_height_measured_only_later_does_not_stand_for_the_day() {
        aPatient()
                .withBaseline(creatinine("0.60"))
                .on("2025-02-01", height("150"))
                .judgedAt(M6)
                .renalResponse()
                .misses("upcr-baseline", "upcr-visit", "egfr-baseline", "egfr-visit")
                .missesInWords("a height on or before 2025-01-08");
    }

    @Test
    void of_two_heights_of_one_day_the_corrected_counts() {
        withVisitHeights()
                .at(M6, height("152").corrected(), height("125").issuedAt("23:00"))
                .renalResponse()
                .hasEgfr("92.03", "94.35");
    }

    @ParameterizedTest(name = "{0} cm: {1}")
    @CsvSource({"59.9, false", "60, true", "200, true", "200.1, false"})
    void an_impossible_height_is_dropped(String value, boolean used) {
        VerdictAssert verdict = aPatient()
                .withBaseline(creatinine("0.60"), height(value))
                .judgedAt(M6)
                .renalResponse();
        assertThat(verdict.renal().egfrBaseline() != null).isEqualTo(used);
        if (!used) {
            verdict.warns(Notice.Kind.IMPLAUSIBLE_VALUE);
        }
    }

    @ParameterizedTest(name = "{0} after 150: {1}")
    @CsvSource({"149, false", "148.9, true"})
    void a_child_that_shrinks_is_used_with_a_warning(String value, boolean warned) {
        VerdictAssert verdict = aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr("0.30"), creatinine("0.60"), height(value))
                .renalResponse();
        if (warned) {
            verdict.warns(Notice.Kind.UNUSUAL_VALUE);
        } else {
            verdict.doesNotWarn(Notice.Kind.UNUSUAL_VALUE);
        }
    }

    /** Baseline complete; at the visit a creatinine, and heights as the test says. */
    private static PatientUnderTest withVisitHeights() {
        return aPatient().withBaseline(upcr("4.00"), kidneyFunction()).at(M6, upcr("1.60"), creatinine("0.60"));
    }
}
