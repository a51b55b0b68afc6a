package org.cartlupus.domain.evaluation;

import static org.cartlupus.domain.calendar.VisitCode.M12;
import static org.cartlupus.domain.calendar.VisitCode.M24;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.bilag;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.pga;
import static org.cartlupus.domain.fixture.Chart.sledai;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.CriteriaUnderTest.standard;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.fixture.RenalCriteriaUnderTest.renalCriteria;
import static org.cartlupus.domain.subject.Treatment.Kind.DIALYSIS;
import static org.cartlupus.domain.subject.Treatment.Kind.KIDNEY_TRANSPLANT;
import static org.cartlupus.domain.subject.Treatment.Reason.SLE_RESCUE;
import static org.cartlupus.domain.verdict.Reason.DEATH;
import static org.cartlupus.domain.verdict.Reason.TREATMENT_FAILURE;

import java.math.BigDecimal;
import org.cartlupus.domain.composite.SriCriteria;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.verdict.Outcome;
import org.cartlupus.domain.verdict.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Death, rescue and dialysis decide before the components (clinical rules 0.2, lines 1 to 3). Infusion on 2025-01-15;
 * month 6 is on 2025-07-15, its window 2025-06-24 to 2025-08-05.
 */
class DecidingEventsTest {

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
