package org.cartlupus.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatientWithoutTreatment;
import static org.cartlupus.domain.subject.Treatment.Reason.OTHER;
import static org.cartlupus.domain.subject.Treatment.Reason.SLE_RESCUE;

import java.time.LocalDate;
import java.util.Optional;
import org.cartlupus.criteria.CriteriaSetJson;
import org.cartlupus.criteria.InvalidCriteria;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Death, rescue and withdrawal as ends of the time to response (clinical rules 9.3). Day 0 is 2025-01-15. */
class IntercurrentEventTest {

    private static final CriteriaSet DEFAULT =
            CriteriaSet.defaults(new CriteriaSet.Identity("test", "https://example.org/Library/test", "1", "0"));

    @ParameterizedTest(name = "death {0}, rescue {1}, withdrawal {2}: {3} on {4}")
    @CsvSource({
        "2025-06-01, 2025-05-01, 2025-04-01, WITHDRAWN, 2025-04-01",
        "2025-06-01, 2025-05-01, , TREATMENT_FAILURE, 2025-05-01",
        "2025-06-01, , , DEATH, 2025-06-01",
        // Of one day in the order in which they decide a visit.
        "2025-05-01, 2025-05-01, 2025-05-01, DEATH, 2025-05-01",
        ", 2025-05-01, 2025-05-01, TREATMENT_FAILURE, 2025-05-01",
        // Before the infusion a withdrawal is a slip, and a drug no rescue.
        ", 2025-01-14, 2025-01-10, , ",
        // After the cut-off nothing is known.
        "2026-01-02, , , , ",
        ", , , , ",
    })
    void the_first_ends_it(String death, String rescue, String withdrawal, Reason reason, LocalDate date) {
        PatientUnderTest patient = aPatient();
        if (death != null) {
            patient.died(death);
        }
        if (rescue != null) {
            patient.treatedWith(SLE_RESCUE, "rituximab", rescue);
        }
        if (withdrawal != null) {
            patient.withdrew(withdrawal);
        }
        assertThat(first(patient, DEFAULT))
                .isEqualTo(Optional.ofNullable(reason).map(why -> new IntercurrentEvent(date, why)));
    }

    @Test
    void without_an_infusion_there_is_nothing_to_end() {
        assertThat(first(aPatientWithoutTreatment().died("2025-06-01"), DEFAULT))
                .isEmpty();
    }

    @Test
    void what_a_set_does_not_let_decide_ends_nothing() throws InvalidCriteria {
        PatientUnderTest rescued = aPatient().treatedWith(SLE_RESCUE, "rituximab", "2025-05-01");
        assertThat(first(rescued, set("{\"renal\": {\"applyTreatmentFailure\": false}}")))
                .isEmpty();
        PatientUnderTest recognised = aPatient().given(OTHER, "L01FA01", "2025-05-01", "2025-05-01", null);
        assertThat(first(recognised, DEFAULT)).isEmpty();
        assertThat(first(recognised, set("{\"rescue\": {\"recognised\": \"DECIDE\"}}")))
                .contains(new IntercurrentEvent(LocalDate.of(2025, 5, 1), Reason.TREATMENT_FAILURE));
    }

    private static CriteriaSet set(String json) throws InvalidCriteria {
        return CriteriaSetJson.read("https://example.org/Library/test", "1", json);
    }

    private static Optional<IntercurrentEvent> first(PatientUnderTest patient, CriteriaSet criteria) {
        return IntercurrentEvent.firstOf(patient.record(), criteria, EndPoint.RENAL_RESPONSE, LocalDate.of(2026, 1, 1));
    }
}
