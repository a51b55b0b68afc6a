package org.cartlupus.domain.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M3;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.bilag;
import static org.cartlupus.domain.fixture.Chart.measurement;
import static org.cartlupus.domain.fixture.Chart.pga;
import static org.cartlupus.domain.fixture.Chart.prednisone;
import static org.cartlupus.domain.fixture.Chart.sledai;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.verdict.EndPoint.BICLA;
import static org.cartlupus.domain.verdict.EndPoint.DORIS;
import static org.cartlupus.domain.verdict.EndPoint.DORIS_OFF_TREATMENT;
import static org.cartlupus.domain.verdict.EndPoint.LLDAS;
import static org.cartlupus.domain.verdict.EndPoint.SRI_4;

import java.util.List;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.fixture.VerdictAssert;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.DrugClass;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every composite names the scores that it rests on, those it lacks, and what is odd about them. */
class ScoresUsedTest {

    @ParameterizedTest
    @EnumSource(
            value = EndPoint.class,
            names = {"BICLA", "SRI_4"})
    void a_change_rests_on_each_score_of_baseline_and_visit(EndPoint endPoint) {
        aPatient()
                .withBaseline(
                        sledai(12).named("s0"),
                        bilag("REN=A").named("b0"),
                        pga("1.5").named("p0"))
                .at(
                        M6,
                        sledai(4).named("s6"),
                        bilag("REN=B").named("b6"),
                        pga("0.5").named("p6"))
                .judged(endPoint)
                .isResponder()
                .restsOn("s0", "b0", "p0", "s6", "b6", "p6");
    }

    @Test
    void a_state_rests_on_the_scores_of_the_visit() {
        aPatient()
                .at(
                        M6,
                        none().named("s6"),
                        pga("0.1").named("p6"),
                        prednisone("0").named("d6"))
                .judged(DORIS)
                .isResponder()
                .restsOn("s6", "p6", "d6");
    }

    @Test
    void bicla_says_which_assessments_it_lacks() {
        aPatient()
                .withBaseline(sledai(12))
                .at(M6, bilag("REN=C"), pga("0.5"))
                .judged(BICLA)
                .isNotEvaluable()
                .misses("bilag-improved", "sledai-visit", "pga-change")
                .missesInWords("BILAG-2004 at baseline")
                .missesInWords("SLEDAI-2K at month 6")
                .missesInWords("PGA at baseline");
        aPatient()
                .withBaseline(sledai(12), bilag("REN=A"), pga("1.5"))
                .at(M6, sledai(4), bilag("REN=C MUC=?"))
                .judged(BICLA)
                .misses("bilag-improved", "pga-change")
                .missesInWords("BILAG-2004 grades at month 6: mucocutaneous")
                .missesInWords("PGA at month 6");
    }

    @Test
    void lldas_says_what_it_would_have_to_know_of_gut_and_blood() {
        lldasWith("GI=?").missesInWords("BILAG-2004 grades of gut and blood at month 6");
        lldasWith("HAE=?").missesInWords("BILAG-2004 grades of gut and blood at month 6");
        lldasWith("HAE=B").missesInWords("whether the haematological BILAG grade at month 6 stands for haemolysis");
        aPatient()
                .at(M3, none())
                .at(M6, none(), pga("0.1"), prednisone("0"))
                .judged(LLDAS)
                .misses("no-haemolysis-or-gi-activity")
                .missesInWords("BILAG-2004 at month 6");
    }

    @Test
    void doris_says_which_scores_it_lacks() {
        aPatient()
                .at(M6, prednisone("0"))
                .judged(DORIS)
                .isNotEvaluable()
                .missesInWords("SLEDAI-2K at month 6")
                .missesInWords("PGA at month 6");
        aPatient()
                .at(M6, sledai(SledaiItem.RASH), prednisone("0"))
                .judged(DORIS)
                .isNonResponder()
                .says("SLEDAI-2K without serology 2 (0: not met); no PGA in the window;");
    }

    @ParameterizedTest(name = "baseline PGA of {0}, visit PGA of {1}: flagged {2}")
    @CsvSource({"3, 3, false", "3, 10, true"})
    void marks_on_two_scales_are_flagged_by_bicla_as_by_the_sri(String before, String after, boolean flagged) {
        PatientUnderTest patient = aPatient()
                .withBaseline(sledai(12), bilag("REN=A"), pga("1", before))
                .at(M6, sledai(4), bilag("REN=C"), pga("1", after));

        for (EndPoint endPoint : List.of(BICLA, SRI_4)) {
            assertThat(patient.judged(endPoint).verdict().findings().flags().contains(Flag.PGA_SCALE_CHANGED))
                    .isEqualTo(flagged);
        }
    }

    @Test
    void two_marks_of_one_day_contradict_each_other_only_if_they_differ_on_one_scale() {
        responderWith(pga("0.5").issuedAt("08:00"), pga("0.6").issuedAt("09:00"))
                .judged(SRI_4)
                .warns(Notice.Kind.CONFLICTING_VALUES);
        responderWith(pga("0.6").issuedAt("08:00"), pga("20", "100").issuedAt("09:00"))
                .judged(SRI_4)
                .doesNotWarn(Notice.Kind.CONFLICTING_VALUES);
    }

    @Test
    void contradicting_forms_of_one_day_are_quoted() {
        PatientUnderTest patient = aPatient()
                .withBaseline(sledai(12), bilag("REN=A"), pga("1.5"))
                .at(
                        M6,
                        sledai(4).issuedAt("08:00"),
                        sledai(6).issuedAt("09:00"),
                        bilag("REN=C").issuedAt("08:00"),
                        bilag("REN=B").issuedAt("09:00"),
                        pga("0.6").issuedAt("08:00"),
                        pga("0.5").issuedAt("09:00"));

        assertThat(patient.judged(SRI_4).verdict().findings().notices())
                .filteredOn(notice -> notice.kind() == Notice.Kind.CONFLICTING_VALUES)
                .extracting(notice ->
                        notice.details().get(0) + " / " + notice.details().get(2))
                .hasSize(3)
                .contains("SLEDAI-2K 6 / SLEDAI-2K 4", "PGA 0.5 of 3 / PGA 0.6 of 3")
                .anySatisfy(text -> assertThat(text).startsWith("BILAG-2004 {").contains("/ BILAG-2004 {"));
    }

    @Test
    void scores_from_before_the_28_days_are_named_as_old_baselines() {
        PatientUnderTest patient = aPatient()
                .on("2024-12-01", sledai(12), bilag("REN=A"), pga("1.5"))
                .at(M6, sledai(4), bilag("REN=C"), pga("0.5"));

        for (EndPoint endPoint : List.of(BICLA, SRI_4)) {
            assertThat(patient.judged(endPoint).verdict().findings().notices())
                    .filteredOn(notice -> notice.kind() == Notice.Kind.OLD_BASELINE)
                    .extracting(notice -> notice.details().get(0))
                    .containsExactlyInAnyOrder("SLEDAI-2K", "BILAG-2004", "PGA");
        }
    }

    @Test
    void a_pga_that_did_not_change_is_written_without_a_sign() {
        aPatient()
                .withBaseline(sledai(12), bilag("REN=A"), pga("1.0"))
                .at(M6, sledai(4), bilag("REN=C"), pga("1.0"))
                .judged(BICLA)
                .says("PGA change 0.00 ");
    }

    @Test
    void a_dose_sent_twice_is_no_contradiction_and_two_doses_are_quoted() {
        well(prednisone("5").issuedAt("08:00"), prednisone("5.0").issuedAt("09:00"))
                .judged(DORIS)
                .doesNotWarn(Notice.Kind.CONFLICTING_VALUES);
        assertThat(well(prednisone("5").issuedAt("08:00"), prednisone("10").issuedAt("09:00"))
                        .judged(DORIS)
                        .verdict()
                        .findings()
                        .notices())
                .filteredOn(notice -> notice.kind() == Notice.Kind.CONFLICTING_VALUES)
                .singleElement()
                .satisfies(notice -> assertThat(notice.details())
                        .contains("prednisone equivalent 10 mg/d", "prednisone equivalent 5 mg/d"));
    }

    @Test
    void a_dose_in_an_unknown_unit_is_said_and_not_used() {
        well(measurement(Analyte.PREDNISONE_EQUIVALENT, "5", "mL"))
                .judged(DORIS)
                .isNotEvaluable()
                .hasCondition("steroid-dose-met", Truth.UNKNOWN)
                .warns(Notice.Kind.UNIT_NOT_CONVERTIBLE);
    }

    @Test
    void only_the_drugs_that_are_unclear_are_asked_for_and_all_that_are_taken_are_evidence() {
        PatientUnderTest patient = well(prednisone("0"))
                .taking(
                        DrugClass.IMMUNOSUPPRESSANT,
                        Treatment.Reason.SLE_MAINTENANCE,
                        "mycophenolate",
                        "2025-01-01",
                        null)
                .taking(DrugClass.IMMUNOSUPPRESSANT, Treatment.Reason.UNSTATED, "azathioprine", "2025-06-01", null);

        VerdictAssert lldas = patient.judged(LLDAS);

        lldas.missesInWords("ATC code and reason of: azathioprine");
        assertThat(lldas.verdict().findings().missing())
                .noneMatch(missing -> missing.what().contains("mycophenolate"));
        assertThat(lldas.verdict().findings().evidence())
                .filteredOn(evidence -> evidence.reference().startsWith("MedicationAdministration/"))
                .hasSize(2);
    }

    @Test
    void a_procedure_is_no_drug_that_would_have_to_be_classed() {
        well(prednisone("0"))
                .underwent(Treatment.Kind.OTHER_PROCEDURE, "2025-07-01", null)
                .judged(DORIS_OFF_TREATMENT)
                .isResponder()
                .hasCondition("treatment-allowed", Truth.TRUE);
    }

    private static VerdictAssert lldasWith(String grades) {
        return aPatient()
                .at(M3, none())
                .at(M6, none(), bilag(grades), pga("0.1"), prednisone("0"))
                .judged(LLDAS)
                .misses("no-haemolysis-or-gi-activity");
    }

    private static PatientUnderTest responderWith(Entry... marks) {
        return aPatient()
                .withBaseline(sledai(12), bilag("REN=A"), pga("1.5"))
                .at(M6, sledai(4), bilag("REN=C"))
                .at(M6, marks);
    }

    /** Every item scored, none present. */
    private static Entry none() {
        return sledai(new SledaiItem[0]);
    }

    private static PatientUnderTest well(Entry... further) {
        return aPatient().at(M6, none(), bilag(""), pga("0.1")).at(M6, further);
    }
}
