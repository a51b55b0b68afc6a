package org.cartlupus.domain.renal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M12;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.bilag;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.pga;
import static org.cartlupus.domain.fixture.Chart.sledai;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.CriteriaUnderTest.standard;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;

import org.assertj.core.groups.Tuple;
import org.cartlupus.domain.calendar.Conventions;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.fixture.CriteriaUnderTest;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.verdict.CarriedForward;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Outcome;
import org.cartlupus.domain.verdict.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last observation carried forward, as a sensitivity analysis that a criteria set asks for (clinical rules 4.2). */
class CarriedForwardTest {

    private static final CriteriaUnderTest CARRYING = standard().withConventions(Conventions::carryingForward);

    @Test
    void by_default_nothing_is_carried() {
        missingUrine().renalResponse().isNotEvaluable().hasNotFlag(Flag.CARRIED_FORWARD);
    }

    @Test
    void a_missing_component_is_the_last_one_before_the_window_and_says_so() {
        var verdict = missingUrine()
                .judgedBy(CARRYING)
                .renalResponse()
                .isComplete()
                .hasFlag(Flag.CARRIED_FORWARD)
                .restsOn("last")
                .doesNotRestOn("first")
                .isDated("2025-07-15")
                .says("carried forward: proteinuria of 2025-06-01");
        assertThat(verdict.renal().carriedForward())
                .extracting(
                        CarriedForward::component, carried -> carried.observed().toString())
                .containsExactly(Tuple.tuple("upcr-visit", "2025-06-01"));
    }

    @Test
    void what_was_observed_in_the_window_is_never_replaced() {
        missingUrine()
                .judgedBy(CARRYING)
                .on("2025-07-20", upcr("3.90"))
                .renalResponse()
                .isNoResponse()
                .hasNotFlag(Flag.CARRIED_FORWARD);
    }

    /** The window of month 6 is 2025-06-24 to 2025-08-05; day 0 is 2025-01-15. */
    @ParameterizedTest(name = "UPCR of {0}: {1}")
    @CsvSource({
        "2025-01-15, NOT_EVALUABLE",
        "2025-01-16, CRR",
        "2025-06-23, CRR",
        "2025-08-06, NOT_EVALUABLE",
    })
    void only_values_between_day_0_and_the_window_are_carried(String day, Outcome expected) {
        aPatient()
                .judgedBy(CARRYING)
                .withBaseline(upcr("4.00"), kidneyFunction())
                .on(day, upcr("0.30"))
                .at(M6, kidneyFunction())
                .renalResponse()
                .isOutcome(expected);
    }

    /** Withdrawal on 2025-09-15: its visit is 2025-09-01 to 2025-09-29. */
    @ParameterizedTest(name = "UPCR of {0}: {1}")
    @CsvSource({"2025-08-31, CRR", "2025-09-01, NOT_EVALUABLE", "2025-09-29, NOT_EVALUABLE", "2025-09-30, CRR"})
    void the_withdrawal_visit_is_never_carried(String day, Outcome expected) {
        aPatient()
                .judgedBy(CARRYING)
                .withdrew("2025-09-15")
                .withBaseline(upcr("4.00"), kidneyFunction())
                .on(day, upcr("0.30"))
                .at(M12, kidneyFunction())
                .renalResponse()
                .isOutcome(expected);
    }

    @Test
    void a_value_carried_forward_is_no_visit() {
        PatientUnderTest child = aPatient()
                .judgedBy(CARRYING)
                .withBaseline(upcr("4.00"), kidneyFunction())
                .on("2025-05-20", upcr("0.30"), kidneyFunction())
                .judgedAt(M6);
        child.withDataUntil("2025-08-01").renalResponse().isNotDue();
        child.withDataUntil("2025-08-06").renalResponse().isComplete();
        child.withdrew("2025-07-01")
                .renalResponse()
                .isNoResponse()
                .because(Reason.WITHDRAWN)
                .byComponents(Outcome.CRR);
    }

    @Test
    void each_score_of_the_sri_is_carried_by_itself() {
        PatientUnderTest child = aPatient()
                .withBaseline(sledai(16), bilag("REN=A"), pga("2.0"))
                .on("2025-05-20", sledai(4), bilag("REN=C"), pga("0.5"))
                .at(M6, sledai(6));
        child.sri4().isNotEvaluable();
        child.judgedBy(CARRYING)
                .sri4()
                .isResponder()
                .hasFlag(Flag.CARRIED_FORWARD)
                .isDated("2025-07-15")
                .says("SLEDAI-2K 16 to 6", "carried forward: BILAG-2004 of 2025-05-20, PGA of 2025-05-20");
    }

    @Test
    void other_composites_carry_nothing() {
        aPatient()
                .judgedBy(CARRYING)
                .withBaseline(sledai(16), bilag("REN=A"), pga("2.0"))
                .on("2025-05-20", sledai(4), bilag("REN=C"), pga("0.5"))
                .at(M6, sledai(6))
                .judged(EndPoint.BICLA)
                .isNotEvaluable()
                .hasNotFlag(Flag.CARRIED_FORWARD);
    }

    private static PatientUnderTest missingUrine() {
        return aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .on("2025-04-15", upcr("3.80").named("first"))
                .on("2025-06-01", upcr("0.30").named("last"))
                .at(VisitCode.M6, kidneyFunction());
    }
}
