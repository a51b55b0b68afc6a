package org.cartlupus.domain.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.fixture.Chart.bilag;
import static org.cartlupus.domain.fixture.Chart.pga;
import static org.cartlupus.domain.fixture.Chart.sledai;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;

import java.util.Set;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Outcome;
import org.cartlupus.domain.verdict.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** SRI-5 to SRI-8: the same three questions with a larger fall and a higher floor (clinical rules 4.1). */
class FurtherSriTest {

    @ParameterizedTest(name = "{0}: 16 to {1} is {2}")
    @CsvSource({
        "SRI_4, 12, RESPONDER",
        "SRI_4, 13, NON_RESPONDER",
        "SRI_5, 11, RESPONDER",
        "SRI_5, 12, NON_RESPONDER",
        "SRI_6, 10, RESPONDER",
        "SRI_6, 11, NON_RESPONDER",
        "SRI_7, 9, RESPONDER",
        "SRI_7, 10, NON_RESPONDER",
        "SRI_8, 8, RESPONDER",
        "SRI_8, 9, NON_RESPONDER",
    })
    void sri_k_asks_a_fall_of_k_points(EndPoint endPoint, int visit, Outcome expected) {
        patient(sledai(16), sledai(visit)).judged(endPoint).isOutcome(expected).hasExactlyFlags();
    }

    @ParameterizedTest(name = "{0}: baseline {1}, flagged {2}")
    @CsvSource({
        "SRI_4, 4, false",
        "SRI_4, 3, true",
        "SRI_5, 5, false",
        "SRI_5, 4, true",
        "SRI_6, 5, true",
        "SRI_7, 6, true",
        "SRI_8, 8, false",
        "SRI_8, 7, true",
    })
    void who_starts_below_the_floor_cannot_respond_and_is_flagged(EndPoint endPoint, int baseline, boolean impossible) {
        var verdict = patient(sledai(baseline), sledai(0)).judged(endPoint);

        if (impossible) {
            verdict.isNonResponder().hasExactlyFlags(Flag.SRI_IMPOSSIBLE);
        } else {
            verdict.isResponder().hasExactlyFlags();
        }
    }

    @Test
    void bounds_of_missing_items_may_decide_one_drop_and_not_the_next() {
        PatientUnderTest patient = patient(
                sledai(SledaiItem.PROTEINURIA, SledaiItem.HAEMATURIA, SledaiItem.RASH),
                sledai(Set.of(SledaiItem.ALOPECIA), SledaiItem.RASH));

        patient.judged(EndPoint.SRI_6).isResponder();
        patient.judged(EndPoint.SRI_7).isNotEvaluable().misses("sledai-visit");
        patient.judged(EndPoint.SRI_8).isNotEvaluable();
    }

    @Test
    void the_sentence_names_the_end_point_and_its_drop() {
        patient(sledai(16), sledai(9))
                .judged(EndPoint.SRI_7)
                .says("SRI-7 at month 6 is response", "SLEDAI-2K 16 to 9 (fall of 7 or more: met)");
    }

    @ParameterizedTest
    @EnumSource(
            value = EndPoint.class,
            names = {"SRI_5", "SRI_6", "SRI_7", "SRI_8", "BICLA", "LLDAS", "DORIS", "DORIS_OFF_TREATMENT"})
    void events_decide_every_end_point_of_activity_alike(EndPoint endPoint) {
        patient(sledai(16), sledai(0))
                .treatedWith(Treatment.Reason.SLE_RESCUE, "rituximab", "2025-04-25")
                .judged(endPoint)
                .isNonResponder()
                .because(Reason.TREATMENT_FAILURE)
                .says("rituximab");
        patient(sledai(16), sledai(0))
                .died("2025-07-01")
                .judged(endPoint)
                .isNonResponder()
                .because(Reason.DEATH);
        patient(sledai(16), sledai(0))
                .underwent(Treatment.Kind.DIALYSIS, "2025-07-10", "2025-07-10")
                .judged(endPoint)
                .isNonResponder()
                .because(Reason.DIALYSIS);
        aPatient()
                .withBaseline(sledai(16))
                .withdrew("2025-05-01")
                .judgedAt(VisitCode.M6)
                .judged(endPoint)
                .isNonResponder()
                .because(Reason.WITHDRAWN);
        aPatient()
                .withBaseline(sledai(16))
                .withDataUntil("2025-07-01")
                .judgedAt(VisitCode.M6)
                .judged(endPoint)
                .isNotDue();
    }

    @Test
    void who_asks_for_nothing_gets_the_end_points_of_the_trial() {
        assertThat(EndPoint.OF_THE_TRIAL).containsExactly(EndPoint.RENAL_RESPONSE, EndPoint.SRI_4);
    }

    private static PatientUnderTest patient(Entry baseline, Entry visit) {
        return aPatient()
                .withBaseline(baseline, bilag("REN=A"), pga("2.0"))
                .at(VisitCode.M6, visit, bilag(""), pga("0.4"));
    }
}
