package org.cartlupus.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.creatinine;
import static org.cartlupus.domain.fixture.Chart.height;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.sledai;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.subject.Treatment.Reason.CAR_T_TOXICITY;
import static org.cartlupus.domain.subject.Treatment.Reason.SLE_RESCUE;

import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.subject.DataProblem;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.Notice;
import org.junit.jupiter.api.Test;

/** Clinical time: what is dated after the data cut-off has not happened yet. Month 6 is on 2025-07-15. */
class DataCutOffTest {

    @Test
    void a_later_value_nearer_to_the_target_is_not_known_yet() {
        PatientUnderTest patient = aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .on("2025-07-01", upcr("1.60"), kidneyFunction())
                .at(M6, upcr("0.30"), kidneyFunction());
        patient.withDataUntil("2025-07-14").renalResponse().isPartial();
        patient.withDataUntil("2025-07-15").renalResponse().isComplete();
    }

    @Test
    void a_later_height_does_not_bend_an_earlier_one() {
        PatientUnderTest patient = aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .on("2025-06-01", height("150"))
                .at(M6, upcr("1.60"), creatinine("0.60"))
                .on("2025-08-01", height("160"));
        patient.withDataUntil("2025-07-31").renalResponse().hasEgfr("92.03", "93.11");
        patient.withDataUntil("2025-08-01").renalResponse().hasEgfr("92.03", "97.59");
    }

    @Test
    void a_later_death_rescue_dialysis_or_withdrawal_is_not_known_yet() {
        PatientUnderTest patient = aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .died("2025-07-10")
                .withdrew("2025-07-08")
                .treatedWith(SLE_RESCUE, "rituximab", "2025-07-06")
                .underwent(Treatment.Kind.DIALYSIS, "2025-07-04", null)
                .judgedAt(M6);
        patient.withDataUntil("2025-07-03").renalResponse().isNotDue();
        patient.withDataUntil("2025-07-04").renalResponse().says("kidney replacement");
        patient.withDataUntil("2025-07-06").renalResponse().says("rituximab");
        patient.withDataUntil("2025-07-10").renalResponse().says("death");
    }

    @Test
    void the_later_end_of_a_treatment_is_not_known_yet() {
        PatientUnderTest patient = aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .treatedWith(CAR_T_TOXICITY, "dexamethasone", "2025-01-18", "2025-06-01")
                .judgedAt(M6);
        patient.withDataUntil("2025-02-15").renalResponse().isNotDue();
        patient.withDataUntil("2025-02-16").renalResponse().isNoResponse();
    }

    @Test
    void an_infusion_in_the_future_is_no_day_0() {
        PatientUnderTest patient = aPatient().infusedOn("2025-04-01").judgedAt(M6);
        patient.withDataUntil("2025-03-31").renalResponse().isNotDue();
        patient.withDataUntil("2025-04-01").renalResponse().isNoResponse();
    }

    @Test
    void each_thing_about_the_data_is_said_once() {
        SubjectEvaluation evaluation = aPatient()
                .withProblem(new DataProblem("Observation/x", "Observation.value", "text can't be read"))
                .withBaseline(upcr("4.00"), upcr("0.3", "g/L"), kidneyFunction(), sledai(16))
                .at(M6, upcr("1.60"), kidneyFunction())
                .evaluated();
        assertThat(evaluation.verdicts()).hasSize(8);
        assertThat(evaluation.notices())
                .extracting(Notice::kind)
                .containsOnlyOnce(Notice.Kind.VALUE_NOT_USABLE, Notice.Kind.UNIT_NOT_CONVERTIBLE);
        assertThat(evaluation.notices())
                .filteredOn(notice -> notice.kind() == Notice.Kind.NOT_EVALUABLE)
                .as("M3, M12, M24 of the kidney; all four of the SRI")
                .hasSize(7)
                .allSatisfy(notice -> assertThat(notice.details().get(2)).isNotEmpty());
    }
}
