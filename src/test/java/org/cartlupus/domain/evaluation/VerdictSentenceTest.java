package org.cartlupus.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M24;
import static org.cartlupus.domain.calendar.VisitCode.M3;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.calendar.VisitCode.WITHDRAWAL;
import static org.cartlupus.domain.fixture.Chart.bilag;
import static org.cartlupus.domain.fixture.Chart.creatinine;
import static org.cartlupus.domain.fixture.Chart.height;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.measurement;
import static org.cartlupus.domain.fixture.Chart.pga;
import static org.cartlupus.domain.fixture.Chart.sledai;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.fixture.PatientUnderTest.anAdult;
import static org.cartlupus.domain.fixture.RenalCriteriaUnderTest.renalCriteria;

import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.fixture.VerdictAssert;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.subject.Treatment;
import org.junit.jupiter.api.Test;

/** Each verdict in one sentence that a clinician can check, word for word. */
class VerdictSentenceTest {

    @Test
    void complete() {
        said(
                patient("4.00").at(M6, upcr("0.18"), kidneyFunction()).renalResponse(),
                "Renal response at month 6 is CRR (complete renal response): UPCR fell 95.5 % from 4.00 to 0.18 g/g;"
                        + " eGFR 93.1, 101.18 % of baseline (stable).");
    }

    @Test
    void partial() {
        said(
                patient("4.00").at(M3, upcr("1.60"), kidneyFunction()).renalResponse(),
                "Renal response at month 3 is PRR (partial renal response): UPCR fell 60 % from 4.00 to 1.60 g/g;"
                        + " eGFR 92.6, 100.61 % of baseline (stable); not CRR because 1.60 ≥ 0.5.");
    }

    @Test
    void none() {
        said(
                patient("4.00").at(M6, upcr("4.40"), kidneyFunction()).renalResponse(),
                "Renal response at month 6 is NR (no renal response): UPCR rose 10 % from 4.00 to 4.40 g/g; eGFR 93.1,"
                        + " 101.18 % of baseline (stable); not CRR because 4.40 ≥ 0.5, not PRR because the fall is less"
                        + " than 50 %, not PRR because 4.40 ≥ 3.");
    }

    @Test
    void none_for_the_kidney_function() {
        said(
                anAdult()
                        .withBaseline(upcr("3.00"), creatinine("0.85"), height("160"))
                        .at(M6, upcr("0.30"), creatinine("1.01"), height("160"))
                        .renalResponse(),
                "Renal response at month 6 is NR (no renal response): UPCR fell 90 % from 3.00 to 0.30 g/g; eGFR 65.6,"
                        + " 84.16 % of baseline (not stable); no response because kidney function is not stable.");
    }

    @Test
    void by_24_hour_protein() {
        said(
                aPatient()
                        .withBaseline(normalised("3"), kidneyFunction())
                        .at(M6, normalised("0.4"), kidneyFunction())
                        .renalResponse(),
                "Renal response at month 6 is CRR (complete renal response): 24-hour protein per 1.73 m² fell 86.67 %"
                        + " from 3.00 to 0.40 g; eGFR 93.1, 101.18 % of baseline (stable).");
    }

    @Test
    void not_evaluable() {
        said(
                patient("4.00").at(M6, upcr("0.30")).renalResponse(),
                "Renal response at month 6 is not evaluable, missing serum creatinine at month 6; known: UPCR fell"
                        + " 92.5 % from 4.00 to 0.30 g/g; eGFR at the visit unknown.");
        said(
                aPatient().judgedAt(M6).renalResponse(),
                "Renal response at month 6 is not evaluable, missing proteinuria at baseline; proteinuria at month 6;"
                        + " serum creatinine at baseline; serum creatinine at month 6.");
    }

    @Test
    void not_evaluable_for_a_censored_number() {
        said(
                patient("4.00").at(M6, upcr("<0.6"), kidneyFunction()).renalResponse(),
                "Renal response at month 6 is not evaluable, missing proteinuria at month 6 as a number that decides,"
                        + " not <0.6 g/g{creat}; known: UPCR fell >85 % from 4.00 to <0.60 g/g; eGFR 93.1, 101.18 % of"
                        + " baseline (stable).");
    }

    @Test
    void not_due() {
        said(
                patient("4.00").withDataUntil("2025-07-10").judgedAt(M6).renalResponse(),
                "Renal response at month 6 is not due, because the window is open until 2025-08-05 and nothing has been"
                        + " recorded in it by 2025-07-10.");
    }

    @Test
    void events() {
        said(
                patient("4.00").died("2025-05-01").judgedAt(M6).renalResponse(),
                "Renal response at month 6 is NR (no renal response), because of death on 2025-05-01.");
        said(
                patient("4.00").withdrew("2025-05-01").judgedAt(M24).renalResponse(),
                "Renal response at month 24 is NR (no renal response), because of withdrawal on 2025-05-01 without an"
                        + " assessment in the window.");
        said(
                patient("4.00")
                        .at(M6, upcr("0.18"), kidneyFunction())
                        .treatedWith(Treatment.Reason.SLE_RESCUE, "rituximab", "2025-04-25")
                        .renalResponse(),
                "Renal response at month 6 is NR (no renal response), because of rescue therapy (rituximab) on"
                        + " 2025-04-25; the components alone would give CRR (complete renal response) (UPCR fell 95.5 %"
                        + " from 4.00 to 0.18 g/g; eGFR 93.1, 101.18 % of baseline (stable)).");
    }

    @Test
    void the_withdrawal_visit() {
        said(
                patient("4.00")
                        .withdrew("2025-05-01")
                        .on("2025-05-01", upcr("0.18"), kidneyFunction())
                        .renalResponseAt(WITHDRAWAL),
                "Renal response at withdrawal is CRR (complete renal response): UPCR fell 95.5 % from 4.00 to 0.18 g/g;"
                        + " eGFR 92.7, 100.71 % of baseline (stable).");
    }

    @Test
    void sri_4() {
        said(
                aPatient()
                        .withBaseline(sledai(16), bilag("REN=A"), pga("2.0"))
                        .at(M6, sledai(4), bilag("REN=B MSK=B HAE=B"), pga("2.31"))
                        .sri4(),
                "SRI-4 at month 6 is no response: SLEDAI-2K 16 to 4 (fall of 4 or more: met); new BILAG A none, new B"
                        + " musculoskeletal and haematological (at most 0 and 1: not met); PGA change +0.31 (rise below"
                        + " 0.30: not met).");
    }

    @Test
    void numbers_are_shown_as_finely_as_the_decision_needs() {
        patient("4.00")
                .at(M6, upcr("0.49996"), kidneyFunction())
                .renalResponse()
                .isComplete()
                .says("to 0.49996 g/g");
        patient("4.00")
                .at(M6, upcr("55", "mg/mmol"), kidneyFunction())
                .renalResponse()
                .says("to 0.4862 g/g");
        patient("6.00")
                .at(M6, upcr("2.999996"), kidneyFunction())
                .renalResponse()
                .isPartial()
                .says("to 2.999996 g/g");
        anAdult()
                .withBaseline(upcr("3.00"), creatinine("0.50"), height("160"))
                .at(M6, upcr("0.30"), creatinine("0.7361"), height("160"))
                .renalResponse()
                .isNoResponse()
                .says("eGFR 89.99, 67.93 % of baseline (not stable)");
    }

    @Test
    void conditions_that_a_set_adds() {
        PatientUnderTest patient = patient("4.00")
                .judgedBy(renalCriteria()
                        .withSteroidsUpTo("10", null)
                        .confirmedAfter(28)
                        .set())
                .at(M6, upcr("0.18"), kidneyFunction())
                .on("2025-06-17", measurement(Analyte.PREDNISONE_EQUIVALENT, "7.5", "mg/d"))
                .on("2025-08-12", upcr("0.20"), kidneyFunction())
                .on("2025-07-15", measurement(Analyte.PREDNISONE_EQUIVALENT, "5", "mg/d"))
                .judgedAt(M6);
        patient.renalResponse()
                .isComplete()
                .says("; prednisone equivalent up to 7.5 mg/d (limit kept); confirmed by CRR on 2025-08-12.");
    }

    private static PatientUnderTest patient(String baseline) {
        return aPatient().withBaseline(upcr(baseline), kidneyFunction());
    }

    private static Entry normalised(String grams) {
        return measurement(Analyte.URINE_PROTEIN_24H_PER_BSA, grams, "g/{1.73_m2}/(24.h)");
    }

    private static void said(VerdictAssert verdict, String sentence) {
        assertThat(verdict.verdict().sentence()).isEqualTo(sentence);
    }
}
