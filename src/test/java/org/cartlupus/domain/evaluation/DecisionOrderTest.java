package org.cartlupus.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M24;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.calendar.VisitCode.WITHDRAWAL;
import static org.cartlupus.domain.fixture.Chart.bilag;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.pga;
import static org.cartlupus.domain.fixture.Chart.sledai;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.CriteriaUnderTest.standard;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatientWithoutTreatment;
import static org.cartlupus.domain.subject.Treatment.Kind.DIALYSIS;
import static org.cartlupus.domain.subject.Treatment.Reason.SLE_RESCUE;
import static org.cartlupus.domain.verdict.Reason.DEATH;
import static org.cartlupus.domain.verdict.Reason.TREATMENT_FAILURE;
import static org.cartlupus.domain.verdict.Reason.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.calendar.ScheduledVisit;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Outcome;
import org.cartlupus.domain.verdict.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The order in which events and components decide (clinical rules 0.2), line by line. Infusion on 2025-01-15; month 6 is
 * on 2025-07-15, its window 2025-06-24 to 2025-08-05.
 */
class DecisionOrderTest {

    /** Line 4. */
    @ParameterizedTest(name = "withdrawal on {0}: {1}")
    @CsvSource({
        "2025-05-15, NR, WITHDRAWN",
        "2025-08-05, NR, WITHDRAWN",
        "2025-08-06, NOT_EVALUABLE, MISSING_DATA",
    })
    void withdrawal_without_data_in_the_window(String day, Outcome expected, Reason reason) {
        absent().withdrew(day).renalResponse().isOutcome(expected).because(reason);
    }

    @Test
    void withdrawal_inside_the_window_with_data_leaves_the_data_to_decide() {
        PatientUnderTest patient = responder().withdrew("2025-07-15");
        patient.renalResponse().isComplete().withoutReason();
        patient.sri4().isResponder().withoutReason();
        patient.renalResponseAt(WITHDRAWAL).isComplete();
    }

    /** WC-22a and b: the withdrawal visit is judged by itself and not carried forward. */
    @Test
    void the_withdrawal_visit_is_its_own_time_point() {
        PatientUnderTest patient = aPatient()
                .withBaseline(baseline())
                .withdrew("2025-05-15")
                .on("2025-05-13", upcr("1.20"), kidneyFunction(), sledai(4), bilag("REN=B"), pga("0.9"));
        patient.renalResponseAt(WITHDRAWAL).isPartial().isDated("2025-05-13");
        patient.sri4At(WITHDRAWAL).isResponder();
        patient.renalResponseAt(M6).isNoResponse().because(WITHDRAWN);
        patient.renalResponseAt(M24).isNoResponse().because(WITHDRAWN);
        patient.sri4At(M6).isNonResponder().because(WITHDRAWN);
    }

    @Test
    void a_recorded_withdrawal_visit_takes_the_place_of_the_day_of_withdrawal() {
        PatientUnderTest patient = aPatient()
                .withBaseline(baseline())
                .withdrew("2025-05-15")
                .withdrawalVisitOn("2025-06-10")
                .on("2025-06-12", upcr("1.20"), kidneyFunction());
        patient.renalResponseAt(WITHDRAWAL).isPartial().isDated("2025-06-12");
    }

    @Test
    void a_withdrawal_without_any_data_is_no_response_at_its_own_visit() {
        absent().withdrew("2025-05-15")
                .renalResponseAt(WITHDRAWAL)
                .isNoResponse()
                .because(WITHDRAWN);
    }

    @Test
    void who_did_not_withdraw_has_no_withdrawal_visit() {
        assertThat(responder()
                        .evaluation(EnumSet.allOf(EndPoint.class), List.of(WITHDRAWAL))
                        .orElseThrow()
                        .verdicts())
                .isEmpty();
    }

    /** Line 5. */
    @ParameterizedTest(name = "data until {0}: {1}")
    @CsvSource({
        "2025-03-01, NOT_DUE",
        "2025-08-04, NOT_DUE",
        "2025-08-05, NOT_EVALUABLE",
        "2025-08-06, NOT_EVALUABLE",
    })
    void not_due_only_while_the_window_is_open(String dataUntil, Outcome expected) {
        absent().withDataUntil(dataUntil).renalResponse().isOutcome(expected);
        absent().withDataUntil(dataUntil).sri4().isOutcome(expected);
    }

    @Test
    void data_in_an_open_window_are_judged_at_once() {
        responder().withDataUntil("2025-07-15").renalResponse().isComplete();
        absent().at(M6, kidneyFunction())
                .withDataUntil("2025-07-20")
                .renalResponse()
                .isNotEvaluable()
                .misses("upcr-visit");
    }

    @Test
    void events_decide_a_visit_that_is_not_yet_due() {
        absent().died("2025-03-01")
                .withDataUntil("2025-04-01")
                .renalResponseAt(M24)
                .because(DEATH);
        absent().treatedWith(SLE_RESCUE, "rituximab", "2025-03-01")
                .withDataUntil("2025-04-01")
                .renalResponseAt(M24)
                .because(TREATMENT_FAILURE);
        absent().withdrew("2025-03-01")
                .withDataUntil("2025-04-01")
                .renalResponseAt(M24)
                .because(WITHDRAWN);
    }

    /** The first line that applies. */
    @Test
    void the_order_of_the_lines() {
        PatientUnderTest all = absent().died("2025-07-01")
                .treatedWith(SLE_RESCUE, "rituximab", "2025-03-01")
                .underwent(DIALYSIS, "2025-07-01", null)
                .withdrew("2025-05-15");
        all.renalResponse().because(DEATH);
        absent().treatedWith(SLE_RESCUE, "rituximab", "2025-03-01")
                .underwent(DIALYSIS, "2025-02-01", null)
                .withdrew("2025-05-15")
                .renalResponse()
                .because(TREATMENT_FAILURE);
        absent().underwent(DIALYSIS, "2025-02-01", null)
                .withdrew("2025-05-15")
                .renalResponse()
                .because(Reason.DIALYSIS);
        absent().withdrew("2025-05-15")
                .withDataUntil("2025-06-01")
                .renalResponse()
                .because(WITHDRAWN);
    }

    /** Lines 6 and 7 are those of the components; here only that each end point is judged for itself. */
    @Test
    void each_end_point_is_judged_for_itself() {
        PatientUnderTest kidneyOnly = absent().at(M6, upcr("0.30"), kidneyFunction());
        kidneyOnly.renalResponse().isComplete();
        kidneyOnly.sri4().isNotEvaluable();
        kidneyOnly.withDataUntil("2025-07-20").sri4().isNotDue();
    }

    @Test
    void without_an_infusion_there_is_no_visit() {
        assertThat(aPatientWithoutTreatment()
                        .on("2025-01-08", upcr("4.00"))
                        .evaluation(Set.of(EndPoint.RENAL_RESPONSE), List.of(M6)))
                .isEmpty();
        assertThat(aPatient().withDataUntil("2025-01-14").evaluation(Set.of(EndPoint.RENAL_RESPONSE), List.of(M6)))
                .isEmpty();
        assertThat(aPatient().withDataUntil("2025-01-15").evaluation(Set.of(EndPoint.RENAL_RESPONSE), List.of(M6)))
                .isPresent();
    }

    @Test
    void asked_for_every_visit_those_not_due_are_left_out_and_the_others_come_in_order() {
        SubjectEvaluation evaluation = responder().withDataUntil("2025-09-01").evaluated();
        assertThat(evaluation.verdicts())
                .extracting(verdict -> verdict.window().visit() + " " + verdict.endPoint())
                .containsExactly("M3 RENAL_RESPONSE", "M3 SRI_4", "M6 RENAL_RESPONSE", "M6 SRI_4");
        assertThat(responder()
                        .withDataUntil("2025-09-01")
                        .evaluation(EnumSet.of(EndPoint.SRI_4), List.of(M24, M6))
                        .orElseThrow()
                        .verdicts())
                .extracting(verdict -> verdict.window().visit() + " " + verdict.outcome())
                .containsExactly("M6 RESPONDER", "M24 NOT_DUE");
    }

    @Test
    void a_criteria_set_may_bring_its_own_windows() {
        responder()
                .judgedBy(
                        standard().withSchedule(new VisitSchedule(List.of(new ScheduledVisit(VisitCode.M6, 5, 7, 7)))))
                .renalResponse()
                .isNotEvaluable()
                .isDated("2025-06-15");
    }

    @ParameterizedTest
    @CsvSource({"M3, 2025-04-15", "M24, 2027-01-15"})
    void without_event_or_data_a_verdict_is_dated_on_the_target(VisitCode visit, String date) {
        absent().renalResponseAt(visit).isDated(date);
    }

    @Test
    void an_event_dates_a_verdict_without_data() {
        absent().died("2025-03-01").renalResponse().isDated("2025-03-01");
        responder().died("2025-07-15").renalResponse().isDated("2025-07-15");
    }

    /** An auditor must be able to tell from the evidence where baseline ended and what was day 0. */
    @Test
    void a_verdict_rests_on_infusion_lymphodepletion_and_participant() {
        assertThat(responder().renalResponse().verdict().eventEvidence())
                .extracting(Evidence::reference)
                .containsExactly(
                        "MedicationAdministration/infusion2",
                        "MedicationAdministration/treatment1",
                        "Patient/p1",
                        "ResearchSubject/p1");
    }

    private static Entry baseline() {
        return Entry.together(upcr("4.00"), kidneyFunction(), sledai(16), bilag("REN=A"), pga("2.0"));
    }

    /** Complete at baseline, nothing later. */
    private static PatientUnderTest absent() {
        return aPatient().withBaseline(baseline()).judgedAt(M6);
    }

    /** CRR and SRI-4 responder at month 6. */
    private static PatientUnderTest responder() {
        return absent().at(M6, upcr("0.30"), kidneyFunction(), sledai(4), bilag("REN=B"), pga("0.3"));
    }
}
