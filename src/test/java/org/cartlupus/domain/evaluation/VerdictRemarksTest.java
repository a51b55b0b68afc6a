package org.cartlupus.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.calendar.VisitCode.WITHDRAWAL;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;

import java.util.List;
import java.util.Set;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.domain.verdict.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a verdict beside its result, and what the sayings rest on. */
class VerdictRemarksTest {

    private static PatientUnderTest responder() {
        return aPatient().withBaseline(upcr("4.00"), kidneyFunction()).at(M6, upcr("0.30"), kidneyFunction());
    }

    private static boolean saysNotWithdrawn(PatientUnderTest patient, VisitCode... visits) {
        return patient.evaluation(Set.of(EndPoint.RENAL_RESPONSE), List.of(visits)).orElseThrow().notices().stream()
                .anyMatch(notice -> notice.kind() == Notice.Kind.NOT_WITHDRAWN);
    }

    @Test
    void a_withdrawal_visit_asked_of_a_child_in_the_trial_is_answered_with_a_notice() {
        assertThat(saysNotWithdrawn(responder(), M6, WITHDRAWAL)).isTrue();
        assertThat(saysNotWithdrawn(responder(), M6)).isFalse();
        assertThat(saysNotWithdrawn(responder().withdrew("2025-07-20"), WITHDRAWAL))
                .isFalse();
        assertThat(saysNotWithdrawn(responder().withdrawalVisitOn("2025-07-20"), WITHDRAWAL))
                .isFalse();
    }

    /** 28 days from 2025-02-10 end on 2025-03-10. */
    @ParameterizedTest(name = "until {0}: {1}")
    @CsvSource({"2025-03-10, ", "2025-03-11, TREATMENT_FAILURE"})
    void the_allowance_of_a_drug_begins_with_its_first_dose_for_toxicity_not_with_one_for_something_else(
            String until, Reason reason) {
        var verdict = responder()
                .treatedWith(Treatment.Reason.OTHER, "methylprednisolone", "2025-01-16")
                .treatedWith(Treatment.Reason.CAR_T_TOXICITY, "methylprednisolone", "2025-02-10", until)
                .renalResponse();

        if (reason == null) {
            verdict.isComplete().withoutReason();
        } else {
            verdict.isNoResponse().because(reason);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNSTATED", "ANTIPROTEINURIC"})
    void a_verdict_rests_on_the_medication_that_it_remarks_on(Treatment.Reason reason) {
        Verdict without = responder().verdict(EndPoint.RENAL_RESPONSE, M6);
        Verdict with =
                responder().treatedWith(reason, "enalapril", "2025-03-01", null).verdict(EndPoint.RENAL_RESPONSE, M6);

        assertThat(with.eventEvidence())
                .extracting(Evidence::reference)
                .filteredOn(reference -> reference.startsWith("MedicationAdministration/treatment"))
                .hasSize(2);
        assertThat(without.eventEvidence())
                .extracting(Evidence::reference)
                .filteredOn(reference -> reference.startsWith("MedicationAdministration/treatment"))
                .as("lymphodepletion")
                .hasSize(1);
    }
}
