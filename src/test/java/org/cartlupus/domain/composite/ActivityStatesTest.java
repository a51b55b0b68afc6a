package org.cartlupus.domain.composite;

import static org.cartlupus.domain.activity.SledaiItem.ALOPECIA;
import static org.cartlupus.domain.activity.SledaiItem.ARTHRITIS;
import static org.cartlupus.domain.activity.SledaiItem.LEUKOPENIA;
import static org.cartlupus.domain.activity.SledaiItem.RASH;
import static org.cartlupus.domain.fixture.Chart.bilag;
import static org.cartlupus.domain.fixture.Chart.measurement;
import static org.cartlupus.domain.fixture.Chart.pga;
import static org.cartlupus.domain.fixture.Chart.prednisone;
import static org.cartlupus.domain.fixture.Chart.sledai;
import static org.cartlupus.domain.fixture.Chart.weight;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.verdict.EndPoint.DORIS;
import static org.cartlupus.domain.verdict.EndPoint.DORIS_OFF_TREATMENT;
import static org.cartlupus.domain.verdict.EndPoint.LLDAS;

import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.DrugClass;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.domain.verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** LLDAS and DORIS remission of a participant: states at the visit, whatever the baseline (clinical rules 4.4). */
class ActivityStatesTest {

    @ParameterizedTest(name = "{0} with {1} mg/d: {2}")
    @CsvSource({
        "LLDAS, 7.5, RESPONDER",
        "LLDAS, 7.6, NON_RESPONDER",
        "DORIS, 5, RESPONDER",
        "DORIS, 5.01, NON_RESPONDER",
        "DORIS_OFF_TREATMENT, 0, RESPONDER",
        "DORIS_OFF_TREATMENT, 0.1, NON_RESPONDER",
        "LLDAS, 0, RESPONDER",
        "DORIS, 0, RESPONDER",
        "DORIS, <5, RESPONDER",
        "DORIS, <6, NOT_EVALUABLE",
        "DORIS_OFF_TREATMENT, <5, NOT_EVALUABLE",
        "DORIS, >5, NON_RESPONDER",
    })
    void the_steroid_dose_has_a_limit(EndPoint endPoint, String dose, Outcome expected) {
        well(prednisone(dose)).judged(endPoint).isOutcome(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = EndPoint.class,
            names = {"LLDAS", "DORIS", "DORIS_OFF_TREATMENT"})
    void without_a_recorded_dose_nobody_knows(EndPoint endPoint) {
        aPatient()
                .at(VisitCode.M3, sledai(new SledaiItem[0]))
                .at(VisitCode.M6, sledai(new SledaiItem[0]), bilag(""), pga("0.1"))
                .judged(endPoint)
                .isNotEvaluable()
                .hasCondition("steroid-dose-met", Truth.UNKNOWN)
                .missesInWords("steroid dose (prednisone equivalent per day) at month 6");
    }

    @Test
    void a_dose_outside_the_window_is_not_the_visits_dose() {
        well().on("2025-06-23", prednisone("0"))
                .judgedAt(VisitCode.M6)
                .judged(DORIS)
                .isNotEvaluable();
        well().on("2025-06-24", prednisone("0"))
                .judgedAt(VisitCode.M6)
                .judged(DORIS)
                .isResponder();
    }

    @ParameterizedTest(name = "{0} mg/kg/d at {1} kg: {2}")
    @CsvSource({"0.1, 50, RESPONDER", "0.1, 51, NON_RESPONDER", "0.1, , NOT_EVALUABLE"})
    void a_dose_per_kilogram_becomes_one_per_day_by_the_weight_before_it(String dose, String kilograms, Outcome doris) {
        PatientUnderTest patient = well(measurement(Analyte.PREDNISONE_EQUIVALENT_PER_KG, dose, "mg/kg/d"));
        if (kilograms != null) {
            patient.on("2025-07-01", weight(kilograms));
        }

        patient.judgedAt(VisitCode.M6).judged(DORIS).isOutcome(doris);
    }

    @Test
    void two_doses_of_one_day_that_differ_are_said() {
        well(prednisone("5").issuedAt("09:00"), prednisone("10").issuedAt("12:00"))
                .judged(DORIS)
                .isNonResponder()
                .warns(Notice.Kind.CONFLICTING_VALUES);
    }

    @ParameterizedTest(name = "{0}: LLDAS {1}, remission {2}")
    @CsvSource({
        "LOW_COMPLEMENT, RESPONDER, RESPONDER",
        "ANTI_DS_DNA, RESPONDER, RESPONDER",
        "RASH, RESPONDER, NON_RESPONDER",
        "ARTHRITIS, RESPONDER, NON_RESPONDER",
        "LEUKOPENIA, RESPONDER, NON_RESPONDER",
        "PROTEINURIA, NON_RESPONDER, NON_RESPONDER",
        "FEVER, NON_RESPONDER, NON_RESPONDER",
        "PLEURISY, NON_RESPONDER, NON_RESPONDER",
        "VASCULITIS, NON_RESPONDER, NON_RESPONDER",
    })
    void an_old_item_is_low_activity_outside_major_organs_and_no_remission_outside_serology(
            SledaiItem item, Outcome lldas, Outcome doris) {
        PatientUnderTest patient = aPatient()
                .at(VisitCode.M3, sledai(item))
                .at(VisitCode.M6, sledai(item), bilag(""), pga("0.1"), prednisone("0"));

        patient.judged(LLDAS).isOutcome(lldas);
        patient.judged(DORIS).isOutcome(doris);
    }

    @Test
    void five_points_are_too_many_for_lldas() {
        aPatient()
                .at(VisitCode.M3, sledai(RASH, ALOPECIA, LEUKOPENIA))
                .at(VisitCode.M6, sledai(RASH, ALOPECIA, LEUKOPENIA), bilag(""), pga("0.1"), prednisone("0"))
                .judged(LLDAS)
                .isNonResponder()
                .hasCondition("sledai-low-met", Truth.FALSE)
                .hasCondition("no-major-organ-activity", Truth.TRUE);
    }

    @Test
    void lldas_asks_for_nothing_new_since_the_assessment_before_even_between_visits() {
        PatientUnderTest rash = aPatient()
                .withBaseline(sledai(RASH, ARTHRITIS))
                .at(VisitCode.M3, sledai(ARTHRITIS))
                .at(VisitCode.M6, sledai(RASH), bilag(""), pga("0.1"), prednisone("0"));

        rash.judged(LLDAS)
                .isNonResponder()
                .hasCondition("no-new-activity", Truth.FALSE)
                .says("no new activity since 2025-04-15: not met");
        rash.on("2025-06-01", sledai(RASH, ARTHRITIS))
                .judgedAt(VisitCode.M6)
                .judged(LLDAS)
                .isResponder()
                .says("no new activity since 2025-06-01: met");
    }

    @Test
    void without_an_assessment_before_activity_may_be_new_and_no_activity_is_not() {
        aPatient()
                .at(VisitCode.M6, sledai(RASH), bilag(""), pga("0.1"), prednisone("0"))
                .judged(LLDAS)
                .isNotEvaluable()
                .misses("no-new-activity");
        aPatient()
                .at(VisitCode.M6, sledai(new SledaiItem[0]), bilag(""), pga("0.1"), prednisone("0"))
                .judged(LLDAS)
                .isResponder();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', TRUE",
        "GI=C, FALSE",
        "GI=B, FALSE",
        "GI=E, TRUE",
        "HAE=C, TRUE",
        "HAE=B, UNKNOWN",
        "HAE=A, UNKNOWN",
        "GI=?, UNKNOWN",
        "HAE=? GI=A, FALSE",
        "CON=? REN=?, TRUE",
    })
    void bilag_tells_of_the_gut_and_of_haemolysis(String grades, Truth none) {
        aPatient()
                .at(VisitCode.M3, sledai(new SledaiItem[0]))
                .at(VisitCode.M6, sledai(new SledaiItem[0]), bilag(grades), pga("0.1"), prednisone("0"))
                .judged(LLDAS)
                .hasCondition("no-haemolysis-or-gi-activity", none);
    }

    @ParameterizedTest(name = "PGA {0}: LLDAS {1}, remission {2}")
    @CsvSource({
        "0.49, RESPONDER, RESPONDER",
        "0.50, RESPONDER, NON_RESPONDER",
        "1.00, RESPONDER, NON_RESPONDER",
        "1.01, NON_RESPONDER, NON_RESPONDER",
    })
    void the_pga_has_a_limit(String mark, Outcome lldas, Outcome doris) {
        PatientUnderTest patient = aPatient()
                .at(VisitCode.M3, sledai(new SledaiItem[0]))
                .at(VisitCode.M6, sledai(new SledaiItem[0]), bilag(""), pga(mark), prednisone("0"));

        patient.judged(LLDAS).isOutcome(lldas);
        patient.judged(DORIS).isOutcome(doris);
    }

    @ParameterizedTest(name = "{0} for {1}, {2} to {3}: LLDAS {4}, off treatment {5}")
    @CsvSource({
        "IMMUNOSUPPRESSANT, SLE_MAINTENANCE, 2024-01-01, , TRUE, FALSE",
        "IMMUNOSUPPRESSANT, SLE_MAINTENANCE, 2024-01-01, 2025-07-14, TRUE, TRUE",
        "IMMUNOSUPPRESSANT, SLE_MAINTENANCE, 2024-01-01, 2025-07-15, TRUE, FALSE",
        "IMMUNOSUPPRESSANT, SLE_MAINTENANCE, 2025-06-15, 2025-06-15, TRUE, FALSE",
        "IMMUNOSUPPRESSANT, SLE_MAINTENANCE, 2025-06-14, 2025-06-14, TRUE, TRUE",
        "IMMUNOSUPPRESSANT, CAR_T_TOXICITY, 2025-07-10, 2025-07-10, TRUE, FALSE",
        "IMMUNOSUPPRESSANT, UNSTATED, 2025-07-01, , UNKNOWN, FALSE",
        "ANTIMALARIAL, SLE_MAINTENANCE, 2024-01-01, , TRUE, TRUE",
        "ANTIMALARIAL, UNSTATED, 2025-07-01, , UNKNOWN, TRUE",
        "UNKNOWN, SLE_MAINTENANCE, 2024-01-01, , TRUE, UNKNOWN",
        "UNKNOWN, UNSTATED, 2025-07-01, , UNKNOWN, UNKNOWN",
        "UNKNOWN, REPLACEMENT, 2025-07-01, , TRUE, TRUE",
        "UNKNOWN, ANTIPROTEINURIC, 2025-07-01, , TRUE, TRUE",
        "OTHER, UNSTATED, 2025-07-01, , TRUE, TRUE",
        "GLUCOCORTICOID, SLE_MAINTENANCE, 2024-01-01, , TRUE, TRUE",
        "IMMUNOSUPPRESSANT, SLE_MAINTENANCE, 2025-07-16, , TRUE, TRUE",
    })
    void drugs_of_the_visits_day_decide_whether_treatment_is_allowed(
            DrugClass drug, Treatment.Reason reason, String from, String to, Truth lldas, Truth offTreatment) {
        PatientUnderTest patient = well(prednisone("0")).taking(drug, reason, "the drug", from, to);

        patient.judged(LLDAS).hasCondition("treatment-allowed", lldas);
        patient.judged(DORIS).hasCondition("treatment-allowed", lldas);
        patient.judged(DORIS_OFF_TREATMENT).hasCondition("treatment-allowed", offTreatment);
        if (offTreatment.isUnknown()) {
            patient.judged(DORIS_OFF_TREATMENT).isNotEvaluable().missesInWords("the drug");
        }
    }

    @Test
    void lymphodepletion_is_no_treatment_of_lupus() {
        aPatient()
                .withdrawalVisitOn("2025-02-05")
                .on("2025-02-05", sledai(new SledaiItem[0]), pga("0.1"), prednisone("0"))
                .taking(
                        DrugClass.IMMUNOSUPPRESSANT,
                        Treatment.Reason.LYMPHODEPLETION,
                        "cyclophosphamide",
                        "2025-01-10",
                        "2025-01-10")
                .judgedAt(VisitCode.WITHDRAWAL)
                .judged(DORIS_OFF_TREATMENT)
                .isResponder();
    }

    @Test
    void a_total_alone_decides_what_it_can() {
        aPatient()
                .at(VisitCode.M6, sledai(0), pga("0.1"), prednisone("0"))
                .judged(DORIS)
                .isResponder();
        aPatient()
                .at(VisitCode.M6, sledai(2), pga("0.1"), prednisone("0"))
                .judged(DORIS)
                .isNotEvaluable();
        aPatient()
                .at(VisitCode.M6, sledai(1), pga("0.1"), prednisone("0"))
                .judged(DORIS)
                .isNonResponder();
    }

    @Test
    void says_every_condition_with_its_numbers() {
        PatientUnderTest patient = well(prednisone("2.50"));

        patient.judged(LLDAS)
                .says(
                        "LLDAS at month 6 is response: SLEDAI-2K 0 (at most 4: met)",
                        "no activity of a major organ: met",
                        "no haemolysis or gastrointestinal activity: met",
                        "no new activity since 2025-04-15: met",
                        "PGA 0.10 (at most 1.0: met)",
                        "prednisone equivalent 2.5 mg/d (at most 7.5 mg/d: met)",
                        "other treatment stable: met");
        patient.judged(DORIS_OFF_TREATMENT)
                .says(
                        "DORIS remission off treatment at month 6 is no response",
                        "SLEDAI-2K without serology 0 (0: met)",
                        "prednisone equivalent 2.5 mg/d (at most 0 mg/d: not met)",
                        "no immunosuppressant and no biologic: met");
    }

    @Test
    void rests_on_the_dose_and_on_the_assessment_compared_with() {
        aPatient()
                .at(VisitCode.M3, sledai(new SledaiItem[0]).named("earlier"))
                .at(
                        VisitCode.M6,
                        sledai(new SledaiItem[0]).named("now"),
                        bilag("").named("bilag"),
                        pga("0.1").named("pga"),
                        prednisone("0").named("dose"))
                .judged(LLDAS)
                .restsOn("earlier", "now", "bilag", "pga", "dose");
    }

    @Test
    void a_dose_alone_is_no_assessment() {
        aPatient()
                .at(VisitCode.M6, prednisone("0"))
                .withdrew("2025-07-20")
                .judged(DORIS)
                .isNonResponder()
                .says("without an assessment in the window");
    }

    @Test
    void a_dose_recorded_far_from_the_scores_is_flagged() {
        well().on("2025-06-24", prednisone("0"))
                .judgedAt(VisitCode.M6)
                .judged(DORIS)
                .hasExactlyFlags(Flag.COMPONENT_SPREAD);
    }

    /** No activity at month 3 and month 6, PGA 0.1. */
    private static PatientUnderTest well(Entry... furtherAtMonth6) {
        return aPatient()
                .at(VisitCode.M3, sledai(new SledaiItem[0]))
                .at(VisitCode.M6, sledai(new SledaiItem[0]), bilag(""), pga("0.1"))
                .at(VisitCode.M6, furtherAtMonth6);
    }
}
