package org.cartlupus.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M3;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.calendar.VisitCode.WITHDRAWAL;
import static org.cartlupus.domain.fixture.Chart.bilag;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.pga;
import static org.cartlupus.domain.fixture.Chart.sledai;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.CriteriaUnderTest.standard;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.fixture.RenalCriteriaUnderTest.renalCriteria;
import static org.cartlupus.domain.subject.Treatment.Reason.ANTIPROTEINURIC;
import static org.cartlupus.domain.subject.Treatment.Reason.CAR_T_TOXICITY;
import static org.cartlupus.domain.subject.Treatment.Reason.LYMPHODEPLETION;
import static org.cartlupus.domain.subject.Treatment.Reason.SLE_RESCUE;
import static org.cartlupus.domain.subject.Treatment.Reason.UNSTATED;
import static org.cartlupus.domain.verdict.Reason.DEATH;
import static org.cartlupus.domain.verdict.Reason.TREATMENT_FAILURE;

import java.math.BigDecimal;
import org.cartlupus.domain.composite.SriCriteria;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.fixture.VerdictAssert;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.domain.verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as treatment failure and what does not (clinical rules 4.3). Day 0 is 2025-01-15, month 6 2025-07-15. */
class RescueTest {

    @ParameterizedTest(name = "{0} for {1}: rescue {2}")
    @CsvSource({
        "MEDICATION, SLE_RESCUE, true",
        "MEDICATION, LYMPHODEPLETION, false",
        "MEDICATION, CAR_T_TOXICITY, false",
        "MEDICATION, REPLACEMENT, false",
        "MEDICATION, SLE_MAINTENANCE, false",
        "MEDICATION, ANTIPROTEINURIC, false",
        "MEDICATION, OTHER, false",
        "MEDICATION, UNSTATED, false",
        "PLASMA_EXCHANGE, SLE_RESCUE, true",
        "PLASMA_EXCHANGE, CAR_T_TOXICITY, false",
        "STEM_CELL_TRANSPLANT, SLE_RESCUE, true",
        "STEM_CELL_TRANSPLANT, OTHER, true",
        "STEM_CELL_TRANSPLANT, UNSTATED, true",
    })
    void the_coded_reason_decides(Treatment.Kind kind, Treatment.Reason reason, boolean rescue) {
        VerdictAssert verdict = responder()
                .treatedWith(kind, reason, "therapy", "2025-04-25", "2025-04-25")
                .renalResponse();
        if (rescue) {
            verdict.isNoResponse().because(TREATMENT_FAILURE).says("therapy");
        } else {
            verdict.isComplete().withoutReason();
        }
    }

    @Test
    void a_second_infusion_is_rescue_but_not_a_second_bag_of_the_same_day() {
        responder()
                .infusedOn("2025-04-01", "10:00")
                .renalResponse()
                .isNoResponse()
                .because(TREATMENT_FAILURE)
                .says("second CAR-T infusion");
        responder().infusedOn("2025-01-15", "14:00").renalResponse().isComplete();
        responder().infusedOn("2025-07-16", "10:00").renalResponse().isComplete();
    }

    @Test
    void the_first_infusion_is_day_0_in_whatever_order_they_are_recorded() {
        aPatient()
                .infusedOn("2025-01-05", "10:00")
                .judgedAt(M6)
                .renalResponse()
                .isNoResponse()
                .because(TREATMENT_FAILURE)
                .isDated("2025-01-15");
    }

    @ParameterizedTest(name = "from {0} to {1}: rescue {2}")
    @CsvSource({
        "2025-01-18, 2025-02-15, false",
        "2025-01-18, 2025-02-16, true",
        "2025-01-18, 2025-01-18, false",
        "2025-03-01, 2025-03-29, false",
        "2025-03-01, 2025-03-30, true",
        "2025-01-18, , true",
    })
    void treatment_of_toxicity_is_allowed_for_28_days(String from, String to, boolean rescue) {
        VerdictAssert verdict = responder()
                .treatedWith(CAR_T_TOXICITY, "dexamethasone", from, to)
                .renalResponse();
        if (rescue) {
            verdict.isNoResponse().because(TREATMENT_FAILURE);
        } else {
            verdict.isComplete();
        }
    }

    @Test
    void it_becomes_rescue_on_the_first_day_beyond_and_not_before() {
        PatientUnderTest patient = aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .on("2025-02-10", upcr("0.30"), kidneyFunction())
                .withdrew("2025-02-10")
                .treatedWith(CAR_T_TOXICITY, "dexamethasone", "2025-01-18", "2025-06-01");
        patient.renalResponseAt(WITHDRAWAL).isComplete();
        patient.renalResponseAt(M3).isNoResponse().because(TREATMENT_FAILURE).says("dexamethasone) on 2025-02-16");
    }

    @Test
    void single_doses_of_one_drug_are_counted_from_its_first() {
        responder()
                .treatedWith(CAR_T_TOXICITY, "Tocilizumab", "2025-01-18")
                .treatedWith(CAR_T_TOXICITY, "tocilizumab ", "2025-02-16")
                .renalResponse()
                .isNoResponse()
                .because(TREATMENT_FAILURE)
                .says("on 2025-02-16");
        responder()
                .treatedWith(CAR_T_TOXICITY, "tocilizumab", "2025-01-18")
                .treatedWith(CAR_T_TOXICITY, "anakinra", "2025-02-16")
                .renalResponse()
                .isComplete();
    }

    @Test
    void the_allowance_is_a_parameter() {
        responder()
                .judgedBy(standard().withSri(new SriCriteria(4, new BigDecimal("0.30"), 0, 1, true, 7, true)))
                .treatedWith(CAR_T_TOXICITY, "dexamethasone", "2025-01-18", "2025-01-26")
                .renalResponse()
                .isNoResponse()
                .because(TREATMENT_FAILURE);
    }

    @Test
    void what_was_given_before_day_0_is_no_rescue() {
        responder()
                .treatedWith(SLE_RESCUE, "rituximab", "2025-01-14")
                .treatedWith(UNSTATED, "prednisone", "2024-06-01", null)
                .treatedWith(ANTIPROTEINURIC, "enalapril", "2024-06-01", null)
                .renalResponse()
                .isComplete()
                .hasExactlyFlags();
    }

    @Test
    void the_first_rescue_is_named() {
        responder()
                .treatedWith(SLE_RESCUE, "belimumab", "2025-05-01")
                .treatedWith(SLE_RESCUE, "rituximab", "2025-04-25")
                .renalResponse()
                .says("(rituximab) on 2025-04-25")
                .saysNot("belimumab");
    }

    /** "No reason: query, and the case is reported both ways." */
    @Test
    void a_drug_without_a_reason_is_judged_as_no_rescue_and_the_sentence_says_what_it_would_be() {
        VerdictAssert verdict = responder()
                .treatedWith(UNSTATED, "mycophenolate", "2025-03-01")
                .renalResponse()
                .isComplete()
                .withoutReason()
                .hasExactlyFlags(Flag.MEDICATION_WITHOUT_REASON)
                .warns(Notice.Kind.MEDICATION_WITHOUT_REASON)
                .says(
                        "; if mycophenolate on 2025-03-01, given without a coded reason, was rescue therapy, the result is"
                                + " NR (no renal response).");
        assertThat(verdict.verdict().eventEvidence())
                .extracting(Evidence::reference)
                .anyMatch(reference -> reference.startsWith("MedicationAdministration/treatment"));
        responder()
                .treatedWith(UNSTATED, "mycophenolate", "2025-03-01")
                .sri4()
                .isResponder()
                .hasFlag(Flag.MEDICATION_WITHOUT_REASON)
                .says("the result is no response.");
    }

    @Test
    void several_drugs_without_a_reason_are_counted() {
        responder()
                .treatedWith(UNSTATED, "tacrolimus", "2025-04-01")
                .treatedWith(UNSTATED, "mycophenolate", "2025-03-01")
                .treatedWith(Treatment.Kind.PLASMA_EXCHANGE, UNSTATED, "plasma exchange", "2025-05-01", "2025-05-01")
                .renalResponse()
                .says("if mycophenolate on 2025-03-01 (and 2 more)");
    }

    @Test
    void a_drug_without_a_reason_after_the_visit_does_not_matter() {
        responder()
                .treatedWith(UNSTATED, "mycophenolate", "2025-07-16")
                .renalResponse()
                .isComplete()
                .hasExactlyFlags()
                .doesNotWarn(Notice.Kind.MEDICATION_WITHOUT_REASON);
    }

    @Test
    void where_it_could_change_nothing_the_sentence_stays_silent() {
        responder()
                .treatedWith(UNSTATED, "mycophenolate", "2025-03-01")
                .treatedWith(SLE_RESCUE, "rituximab", "2025-04-25")
                .renalResponse()
                .isNoResponse()
                .hasFlag(Flag.MEDICATION_WITHOUT_REASON)
                .saysNot("without a coded reason");
        responder()
                .treatedWith(UNSTATED, "mycophenolate", "2025-03-01")
                .died("2025-05-01")
                .renalResponse()
                .because(DEATH)
                .saysNot("without a coded reason");
    }

    @Test
    void a_visit_not_due_or_not_evaluable_is_reported_both_ways_too() {
        PatientUnderTest patient = aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .treatedWith(UNSTATED, "mycophenolate", "2025-03-01")
                .judgedAt(M6);
        patient.renalResponse().isNotEvaluable().says("if mycophenolate");
        patient.withDataUntil("2025-04-01").renalResponse().isNotDue().says("if mycophenolate");
    }

    @Test
    void without_the_rescue_rule_no_reason_is_asked_for() {
        responder()
                .judgedBy(renalCriteria().withoutTreatmentFailure().set())
                .treatedWith(UNSTATED, "mycophenolate", "2025-03-01")
                .renalResponse()
                .isComplete()
                .hasExactlyFlags()
                .doesNotWarn(Notice.Kind.MEDICATION_WITHOUT_REASON);
    }

    @Test
    void dialysis_and_lymphodepletion_need_no_reason() {
        responder()
                .underwent(Treatment.Kind.DIALYSIS, "2025-02-01", "2025-02-01")
                .treatedWith(LYMPHODEPLETION, "fludarabine", "2025-02-01")
                .renalResponse()
                .isComplete()
                .hasExactlyFlags();
    }

    /** Trap 37. */
    @ParameterizedTest(name = "enalapril from {0}: flagged {1}")
    @CsvSource({"2025-01-14, false", "2025-01-15, true", "2025-07-15, true", "2025-07-16, false"})
    void an_antiproteinuric_drug_is_flagged_and_no_rescue(String from, boolean flagged) {
        VerdictAssert renal = responder()
                .treatedWith(ANTIPROTEINURIC, "enalapril", from, null)
                .renalResponse();
        renal.isComplete();
        VerdictAssert sri = responder()
                .treatedWith(ANTIPROTEINURIC, "enalapril", from, null)
                .sri4();
        sri.isResponder();
        if (flagged) {
            renal.hasExactlyFlags(Flag.ANTIPROTEINURIC_CHANGED);
            sri.hasExactlyFlags(Flag.ANTIPROTEINURIC_CHANGED);
        } else {
            renal.hasExactlyFlags();
            sri.hasExactlyFlags();
        }
    }

    @Test
    void a_set_may_take_an_antiproteinuric_drug_for_rescue() {
        PatientUnderTest patient = responder()
                .judgedBy(renalCriteria().withAntiproteinuricAsRescue().set())
                .treatedWith(ANTIPROTEINURIC, "enalapril", "2025-03-01", null);
        patient.renalResponse().isNoResponse().because(TREATMENT_FAILURE).says("enalapril");
        patient.sri4().isResponder();
        responder()
                .judgedBy(renalCriteria()
                        .withAntiproteinuricAsRescue()
                        .withoutTreatmentFailure()
                        .set())
                .treatedWith(ANTIPROTEINURIC, "enalapril", "2025-03-01", null)
                .renalResponse()
                .isComplete();
    }

    @Test
    void components_and_final_result_are_both_kept() {
        responder()
                .treatedWith(SLE_RESCUE, "rituximab", "2025-04-25")
                .renalResponse()
                .isNoResponse()
                .byComponents(Outcome.CRR)
                .says("the components alone would give CRR (complete renal response)");
    }

    private static PatientUnderTest responder() {
        return aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction(), sledai(16), bilag("REN=A"), pga("2.0"))
                .at(M6, upcr("0.30"), kidneyFunction(), sledai(4), bilag("REN=B"), pga("0.3"));
    }
}
