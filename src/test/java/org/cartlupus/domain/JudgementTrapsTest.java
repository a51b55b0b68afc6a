package org.cartlupus.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.activity.SledaiItem.HAEMATURIA;
import static org.cartlupus.domain.activity.SledaiItem.PROTEINURIA;
import static org.cartlupus.domain.activity.SledaiItem.PYURIA;
import static org.cartlupus.domain.calendar.VisitCode.M12;
import static org.cartlupus.domain.calendar.VisitCode.M24;
import static org.cartlupus.domain.calendar.VisitCode.M3;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.calendar.VisitCode.WITHDRAWAL;
import static org.cartlupus.domain.fixture.Chart.bilag;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.pga;
import static org.cartlupus.domain.fixture.Chart.sledai;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;

import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Outcome;
import org.cartlupus.domain.verdict.Reason;
import org.junit.jupiter.api.Test;

/** The traps of clinical rules 11 that lie in the judgement, each by its number. Month 6 is on 2025-07-15. */
class JudgementTrapsTest {

    @Test
    void trap11_a_missing_sledai_item_is_no_point_lost() {
        aPatient()
                .withBaseline(sledai(PROTEINURIA, HAEMATURIA), bilag("REN=A"), pga("2.0"))
                .at(M6, sledai(Set.of(HAEMATURIA, PYURIA), PROTEINURIA), bilag("REN=B"), pga("1.0"))
                .sri4()
                .isNotEvaluable()
                .misses("sledai-visit");
    }

    @Test
    void trap12_not_evaluable_is_not_no_response_and_says_so() {
        aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr("0.30"))
                .renalResponse()
                .isNotEvaluable();
        aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr("3.20"))
                .renalResponse()
                .isNoResponse()
                .withoutReason();
        assertThat(Outcome.NOT_EVALUABLE.isResponse()).isFalse();
        assertThat(Outcome.NOT_EVALUABLE.isResult()).isFalse();
    }

    @Test
    void trap13_missing_at_the_visit_is_not_due_only_while_the_window_is_open_and_nothing_happened() {
        PatientUnderTest patient =
                aPatient().withBaseline(upcr("4.00"), kidneyFunction()).judgedAt(M6);
        patient.withDataUntil("2025-08-04").renalResponse().isNotDue();
        patient.withDataUntil("2025-08-05").renalResponse().isNotEvaluable();
        patient.died("2025-08-01").withDataUntil("2025-08-04").renalResponse().because(Reason.DEATH);
    }

    @Test
    void trap14_d_and_e_are_equal_and_c_is_not_new() {
        withGrades("REN=A HAE=E MSK=D", "REN=B HAE=D MSK=C").sri4().isResponder();
        withGrades("REN=A HAE=D MSK=D", "REN=B HAE=E MSK=E").sri4().isResponder();
    }

    @Test
    void trap15_b_after_a_or_b_is_not_new() {
        withGrades("REN=A HAE=A MSK=B", "REN=B HAE=B MSK=B").sri4().isResponder();
    }

    @Test
    void trap16_grades_are_compared_with_baseline_and_not_with_the_visit_before() {
        withGrades("REN=A HAE=A MSK=B", "REN=B HAE=B MSK=B")
                .at(M3, sledai(4), bilag("REN=D HAE=D MSK=D"), pga("0.3"))
                .sri4At(M6)
                .isResponder();
        withGrades("REN=A", "REN=B HAE=B MSK=B")
                .at(M3, sledai(4), bilag("REN=A HAE=B MSK=B"), pga("0.3"))
                .sri4At(M6)
                .isNonResponder();
    }

    @Test
    void trap17_a_flare_between_two_visits_counts_at_neither() {
        withGrades("REN=A", "REN=B")
                .on("2025-05-20", sledai(30), bilag("REN=A HAE=A"), pga("3.0"))
                .sri4At(M6)
                .isResponder();
    }

    @Test
    void trap18_a_mark_of_another_scale_is_converted() {
        aPatient()
                .withBaseline(sledai(16), bilag("REN=A"), pga("2.1"))
                .at(M6, sledai(4), bilag("REN=B"), pga("5", "100"))
                .sri4()
                .isResponder()
                .hasExactlyFlags(Flag.PGA_SCALE_CHANGED);
    }

    @Test
    void trap19_a_rise_of_exactly_three_tenths_is_not_below_it() {
        assertThat(1.2 - 0.9 < 0.30).as("what binary numbers say").isTrue();
        aPatient()
                .withBaseline(sledai(16), bilag("REN=A"), pga("0.9"))
                .at(M6, sledai(4), bilag("REN=B"), pga("1.2"))
                .sri4()
                .isNonResponder();
    }

    @Test
    void trap35_steroids_for_cytokine_release_are_no_rescue() {
        responder()
                .treatedWith(Treatment.Reason.CAR_T_TOXICITY, "dexamethasone", "2025-01-18", "2025-01-25")
                .renalResponse()
                .isComplete();
    }

    @Test
    void trap36_immunoglobulin_as_replacement_is_no_rescue() {
        responder()
                .treatedWith(Treatment.Reason.REPLACEMENT, "immunoglobulin", "2025-03-01", "2025-07-01")
                .renalResponse()
                .isComplete()
                .hasExactlyFlags();
    }

    @Test
    void trap37_a_new_raas_inhibitor_is_flagged() {
        responder()
                .treatedWith(Treatment.Reason.ANTIPROTEINURIC, "enalapril", "2025-03-01", null)
                .renalResponse()
                .isComplete()
                .hasExactlyFlags(Flag.ANTIPROTEINURIC_CHANGED);
    }

    @Test
    void trap38_the_withdrawal_visit_is_not_pooled_and_not_ignored() {
        PatientUnderTest patient = aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .withdrew("2025-07-20")
                .on("2025-07-20", upcr("0.30"), kidneyFunction());
        patient.renalResponseAt(WITHDRAWAL).isComplete();
        patient.renalResponseAt(M6).as("its date lies inside the window").isComplete();
        patient.renalResponseAt(M12).isNoResponse().because(Reason.WITHDRAWN);
        patient.renalResponseAt(M24).isNoResponse().because(Reason.WITHDRAWN);
    }

    @Test
    void trap39_death_is_no_response_and_not_missing() {
        aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction(), sledai(16))
                .died("2025-05-01")
                .judgedAt(M12)
                .renalResponse()
                .isNoResponse()
                .because(Reason.DEATH);
    }

    @Test
    void trap40_little_protein_under_dialysis_is_no_response() {
        responder()
                .underwent(Treatment.Kind.DIALYSIS, "2025-03-01", null)
                .renalResponse()
                .isNoResponse()
                .because(Reason.DIALYSIS)
                .byComponents(Outcome.CRR);
    }

    @Test
    void trap41_no_urine_under_dialysis_is_no_response_and_not_missing() {
        aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, kidneyFunction())
                .underwent(Treatment.Kind.DIALYSIS, "2025-03-01", null)
                .renalResponse()
                .isNoResponse()
                .because(Reason.DIALYSIS)
                .byComponents(Outcome.NOT_EVALUABLE);
    }

    @Test
    void trap46_a_verdict_names_its_criteria_by_version_and_hash() {
        assertThat(responder().renalResponse().verdict().criteria())
                .hasNoNullFieldsOrProperties()
                .hasFieldOrPropertyWithValue("hash", "0");
    }

    @Test
    void trap61_what_was_not_assessed_is_unknown() {
        Entry nothing = new Entry(SledaiAssessment.ofItems(Map.of()), sledai(0).status(), null, null, null);
        Entry noGrades = new Entry(new BilagAssessment(Map.of()), sledai(0).status(), null, null, null);
        aPatient()
                .withBaseline(sledai(16), bilag("REN=A"), pga("2.0"))
                .at(M6, nothing, noGrades, pga("1.0"))
                .sri4()
                .isNotEvaluable()
                .misses("sledai-visit", "bilag-met");
    }

    /** Class V and chronic damage keep the ratio above 0.5 for a year and more; the halving is reported all the same. */
    @Test
    void trap64_proteinuria_that_only_halves_in_six_months_is_a_partial_response_and_counts() {
        PatientUnderTest slow = withRatios("6.00", "g/g", "1.20", "g/g").at(M12, upcr("0.45"), kidneyFunction());
        slow.renalResponseAt(M6).isPartial().hasReduction("80.00");
        slow.renalResponseAt(M12).isComplete();
        assertThat(Outcome.PRR.isResponse()).isTrue();
    }

    private static PatientUnderTest withRatios(String baseline, String baselineUnit, String visit, String visitUnit) {
        return aPatient()
                .withBaseline(upcr(baseline, baselineUnit), kidneyFunction())
                .at(M6, upcr(visit, visitUnit), kidneyFunction());
    }

    private static PatientUnderTest withGrades(String baseline, String visit) {
        return aPatient()
                .withBaseline(sledai(16), bilag(baseline), pga("2.0"))
                .at(M6, sledai(4), bilag(visit), pga("0.3"));
    }

    private static PatientUnderTest responder() {
        return withRatios("4.00", "g/g", "0.30", "g/g");
    }
}
