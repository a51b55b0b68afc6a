package org.cartlupus.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M12;
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
import static org.cartlupus.domain.fixture.RenalCriteriaUnderTest.renalCriteria;
import static org.cartlupus.domain.subject.Treatment.Kind.DIALYSIS;
import static org.cartlupus.domain.subject.Treatment.Kind.KIDNEY_TRANSPLANT;
import static org.cartlupus.domain.subject.Treatment.Reason.SLE_RESCUE;
import static org.cartlupus.domain.verdict.Reason.DEATH;
import static org.cartlupus.domain.verdict.Reason.TREATMENT_FAILURE;
import static org.cartlupus.domain.verdict.Reason.WITHDRAWN;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.calendar.ScheduledVisit;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.composite.SriCriteria;
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

    /** Line 1. */
    @ParameterizedTest(name = "death on {0}, visit {1}: decides {2}")
    @CsvSource({
        "2025-07-14, true, true",
        "2025-07-15, true, true",
        "2025-07-16, true, false",
        "2025-08-05, false, true",
        "2025-08-06, false, false",
        "2025-02-01, false, true",
    })
    void death_on_or_before_the_visit_or_the_end_of_the_window(String death, boolean visited, boolean decides) {
        PatientUnderTest patient = (visited ? responder() : absent()).died(death);
        if (decides) {
            patient.renalResponse().isNoResponse().because(DEATH).says("because of death on " + death);
            patient.sri4().isNonResponder().because(DEATH);
        } else if (visited) {
            patient.renalResponse().isComplete().withoutReason();
            patient.sri4().isResponder().withoutReason();
        } else {
            patient.renalResponse().isNotEvaluable();
            patient.sri4().isNotEvaluable();
        }
    }

    /** Line 2. */
    @ParameterizedTest(name = "rescue on {0}, visit {1}: decides {2}")
    @CsvSource({
        "2025-01-14, true, false",
        "2025-01-15, true, true",
        "2025-04-25, true, true",
        "2025-07-15, true, true",
        "2025-07-16, true, false",
        "2025-08-05, false, true",
        "2025-08-06, false, false",
    })
    void rescue_from_day_0_to_the_visit_or_the_end_of_the_window(String day, boolean visited, boolean decides) {
        PatientUnderTest patient = (visited ? responder() : absent()).treatedWith(SLE_RESCUE, "rituximab", day);
        if (decides) {
            patient.renalResponse()
                    .isNoResponse()
                    .because(TREATMENT_FAILURE)
                    .byComponents(visited ? Outcome.CRR : Outcome.NOT_EVALUABLE)
                    .says("because of rescue therapy (rituximab) on " + day);
            patient.sri4().isNonResponder().because(TREATMENT_FAILURE);
        } else if (visited) {
            patient.renalResponse().isComplete();
            patient.sri4().isResponder();
        } else {
            patient.renalResponse().isNotEvaluable();
        }
    }

    /** Each end point has its own visit: the SRI was assessed before the rescue, the kidney after it. */
    @Test
    void rescue_between_the_assessments_of_two_end_points_decides_the_later_one() {
        PatientUnderTest patient = aPatient()
                .withBaseline(baseline())
                .on("2025-07-10", sledai(4), bilag("REN=B"), pga("0.3"))
                .on("2025-07-20", upcr("0.30"), kidneyFunction())
                .treatedWith(SLE_RESCUE, "rituximab", "2025-07-15")
                .judgedAt(M6);
        patient.sri4().isResponder();
        patient.renalResponse().isNoResponse().because(TREATMENT_FAILURE);
    }

    /** Line 2, rule off: protocol-literal. */
    @Test
    void the_rescue_rule_can_be_switched_off_for_each_end_point() {
        PatientUnderTest patient = responder().treatedWith(SLE_RESCUE, "rituximab", "2025-04-25");
        patient.judgedBy(renalCriteria().withoutTreatmentFailure().set());
        patient.renalResponse().isComplete().withoutReason();
        patient.sri4().isNonResponder().because(TREATMENT_FAILURE);

        patient.judgedBy(standard().withSri(sri(false, true)));
        patient.renalResponse().isNoResponse().because(TREATMENT_FAILURE);
        patient.sri4().isResponder().withoutReason();
    }

    /** Line 3. */
    @ParameterizedTest(name = "dialysis from {0} to {1}, visit {2}: decides {3}")
    @CsvSource({
        "2025-07-15, 2025-07-15, true, true",
        "2025-07-16, 2025-07-16, true, false",
        "2025-06-24, 2025-06-24, true, true",
        "2025-06-23, 2025-06-23, true, false",
        "2025-01-20, 2025-02-20, true, false",
        "2025-01-20, 2025-06-24, true, true",
        "2025-01-20, , true, true",
        "2025-08-05, 2025-08-05, false, true",
        "2025-08-06, , false, false",
    })
    void dialysis_at_the_visit(String from, String to, boolean visited, boolean decides) {
        PatientUnderTest patient = (visited ? responder() : absent()).underwent(DIALYSIS, from, to);
        if (decides) {
            patient.renalResponse()
                    .isNoResponse()
                    .because(Reason.DIALYSIS)
                    .says("because of kidney replacement (dialysis) on " + from);
            patient.sri4().isNonResponder().because(Reason.DIALYSIS);
        } else if (visited) {
            patient.renalResponse().isComplete();
            patient.sri4().isResponder();
        } else {
            patient.renalResponse().isNotEvaluable();
        }
    }

    @ParameterizedTest(name = "transplant on {0}: decides {1}")
    @CsvSource({"2025-02-01, true", "2025-07-15, true", "2025-07-16, false"})
    void a_kidney_transplant_decides_ever_after(String day, boolean decides) {
        PatientUnderTest patient = responder().underwent(KIDNEY_TRANSPLANT, day, day);
        if (decides) {
            patient.renalResponse().isNoResponse().because(Reason.DIALYSIS);
        } else {
            patient.renalResponse().isComplete();
        }
    }

    @Test
    void the_dialysis_rule_can_be_switched_off_for_each_end_point() {
        PatientUnderTest patient = responder().underwent(DIALYSIS, "2025-07-15", "2025-07-15");
        patient.judgedBy(renalCriteria().withoutDialysisRule().set());
        patient.renalResponse().isComplete();
        patient.sri4().isNonResponder().because(Reason.DIALYSIS);

        patient.judgedBy(standard().withSri(sri(true, false)));
        patient.renalResponse().isNoResponse().because(Reason.DIALYSIS);
        patient.sri4().isResponder();
    }

    /** What goes on at the data cut-off is known until then and no longer: month 24 may yet be free of it. */
    @Test
    void ongoing_dialysis_does_not_decide_a_visit_that_has_not_begun() {
        PatientUnderTest patient =
                absent().underwent(DIALYSIS, "2025-03-01", null).withDataUntil("2025-07-01");
        patient.renalResponseAt(M6).isNoResponse().because(Reason.DIALYSIS);
        patient.renalResponseAt(M12).isNotDue();
        patient.renalResponseAt(M24).isNotDue();
    }

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

    private static SriCriteria sri(boolean applyTreatmentFailure, boolean dialysisIsNonResponse) {
        return new SriCriteria(4, new BigDecimal("0.30"), 0, 1, applyTreatmentFailure, 28, dialysisIsNonResponse);
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
