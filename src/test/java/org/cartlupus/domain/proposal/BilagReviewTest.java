package org.cartlupus.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.fixture.Chart.bilag;
import static org.cartlupus.domain.fixture.Chart.creatinine;
import static org.cartlupus.domain.fixture.Chart.height;
import static org.cartlupus.domain.fixture.Chart.measurement;
import static org.cartlupus.domain.fixture.Chart.pga;
import static org.cartlupus.domain.fixture.Chart.sledai;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.verdict.Flag.BILAG_EGFR_BELOW_90;
import static org.cartlupus.domain.verdict.Flag.BILAG_GRADE_MISMATCH;

import java.util.List;
import java.util.Set;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.subject.DrugClass;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Entered renal and haematological grades beside what the values leave possible (clinical rules 2.5, 2.6). The visit is on
 * 2025-07-15, its four weeks begin on 2025-06-17, those before on 2025-05-20. UPCR in mg/mmol.
 */
class BilagReviewTest {

    @ParameterizedTest(name = "UPCR {0} after {1} entered as {2}: differs {3}")
    @CsvSource({
        "60, 70, D, true",
        "60, 70, E, true",
        "60, 70, C, true",
        "60, 70, B, false",
        "60, 70, A, false",
        "350, 360, B, false",
        "350, 360, C, true",
        "50, 50, C, true",
        "49.9, 50, C, false",
        "49.9, 50, D, true",
        "60, 100, C, false",
        "60, 100, D, true",
        "30, 40, D, true",
        "25, 30, D, false",
        "25, 30, E, false",
        "10, 12, D, false",
        "10, 12, A, false",
    })
    void proteinuria_rules_out_a_grade_that_is_too_mild(String now, String before, String grade, boolean differs) {
        PatientUnderTest patient =
                visit("REN=" + grade).on("2025-06-10", upcr(before, "mg/mmol")).on("2025-07-14", upcr(now, "mg/mmol"));

        assertRemarked(patient, differs);
    }

    @ParameterizedTest(name = "60 after 100 of {0} entered as C: differs {1}")
    @CsvSource({"2025-05-20, false", "2025-06-16, false", "2025-05-19, false", "2025-01-08, false"})
    void where_nobody_knows_what_the_clinician_compared_with_both_readings_are_allowed(String before, boolean differs) {
        PatientUnderTest patient =
                visit("REN=C").on(before, upcr("100", "mg/mmol")).on("2025-07-14", upcr("60", "mg/mmol"));

        assertRemarked(patient, differs);
    }

    @Test
    void against_the_weeks_before_a_fall_since_months_does_not_excuse_the_grade() {
        assertRemarked(
                visit("REN=C")
                        .on("2025-04-15", upcr("200", "mg/mmol"))
                        .on("2025-06-10", upcr("60", "mg/mmol"))
                        .on("2025-07-14", upcr("60", "mg/mmol")),
                true);
    }

    @Test
    void without_a_value_of_the_last_four_weeks_nothing_is_said() {
        assertRemarked(visit("REN=E").on("2025-06-16", upcr("400", "mg/mmol")), false);
        assertRemarked(visit("REN=E").on("2025-07-16", upcr("400", "mg/mmol")), false);
        assertRemarked(visit("REN=E"), false);
        assertRemarked(visit("REN=?").on("2025-07-14", upcr("400", "mg/mmol")), false);
    }

    @Test
    void creatinine_and_egfr_rule_out_a_mild_grade_too() {
        PatientUnderTest failing = visit("REN=D")
                .on("2025-06-10", creatinine("1.0"), height("150"), upcr("10", "mg/mmol"))
                .on("2025-07-14", creatinine("2.0"), height("150"), upcr("10", "mg/mmol"));

        assertRemarked(failing, true);
        failing.judged(EndPoint.SRI_4).hasFlag(BILAG_EGFR_BELOW_90);
    }

    @ParameterizedTest(name = "creatinine {0} entered as {1}: {2}")
    @CsvSource({"0.60, D, false", "0.70, D, true", "0.70, C, true", "0.70, B, false", "0.70, A, false"})
    void a_mild_grade_beside_an_egfr_below_90_is_flagged(String value, String grade, boolean flagged) {
        var verdict = visit("REN=" + grade)
                .on("2025-07-14", creatinine(value), height("150"))
                .judgedAt(VisitCode.M6)
                .judged(EndPoint.SRI_4);

        if (flagged) {
            verdict.hasExactlyFlags(BILAG_EGFR_BELOW_90);
        } else {
            verdict.hasExactlyFlags();
        }
    }

    @ParameterizedTest(name = "{0} {1} {2} entered as {3}: differs {4}")
    @CsvSource({
        "HAEMOGLOBIN, 7.9, g/dL, B, true",
        "HAEMOGLOBIN, 79, g/L, A, false",
        "HAEMOGLOBIN, 8.0, g/dL, B, false",
        "HAEMOGLOBIN, 8.95, g/dL, C, true",
        "HAEMOGLOBIN, 9.0, g/dL, C, false",
        "HAEMOGLOBIN, 10.9, g/dL, D, true",
        "HAEMOGLOBIN, 11.0, g/dL, D, false",
        "WHITE_CELLS, 0.9, 10*9/L, B, true",
        "WHITE_CELLS, 3.9, 10*9/L, D, true",
        "WHITE_CELLS, 4.0, 10*9/L, D, false",
        "NEUTROPHILS, 0.99, 10*9/L, C, true",
        "NEUTROPHILS, 2.0, 10*9/L, E, false",
        "PLATELETS, 49, 10*9/L, C, true",
        "PLATELETS, 149, 10*9/L, D, true",
        "PLATELETS, 150, 10*9/L, D, false",
        "PLATELETS, 300, 10*9/L, B, false",
        "LYMPHOCYTES, 0.3, 10*9/L, D, false",
    })
    void counts_rule_out_a_grade_that_is_too_mild(
            Analyte analyte, String value, String unit, String grade, boolean differs) {
        assertRemarked(visit("HAE=" + grade).on("2025-07-14", measurement(analyte, value, unit)), differs);
    }

    @Test
    void low_lymphocytes_are_expected_after_car_t_cells_but_not_before() {
        aPatient()
                .withBaseline(bilag(""), measurement(Analyte.LYMPHOCYTES, "0.3", "10*9/L"))
                .at(VisitCode.M6, bilag(""))
                .judged(EndPoint.SRI_4)
                .hasExactlyFlags(BILAG_GRADE_MISMATCH);
    }

    @Test
    void under_a_drug_that_may_lower_counts_nothing_is_said() {
        assertRemarked(
                visit("HAE=D")
                        .taking(
                                DrugClass.IMMUNOSUPPRESSANT,
                                Treatment.Reason.SLE_MAINTENANCE,
                                "mycophenolate",
                                "2024-01-01",
                                null)
                        .on("2025-07-14", measurement(Analyte.PLATELETS, "20", "10*9/L")),
                false);
    }

    @ParameterizedTest(name = "{0} °C of {1} entered as {2}: differs {3}")
    @CsvSource({
        "37.5, 2025-07-14, E, false",
        "37.6, 2025-07-14, E, true",
        "37.6, 2025-07-14, D, true",
        "39.0, 2025-07-14, C, false",
        "39.0, 2025-07-14, B, false",
        "39.0, 2025-07-14, A, false",
        "39.0, 2025-06-17, D, true",
        "39.0, 2025-06-16, D, false",
        "39.0, 2025-07-16, D, false",
        "36.8, 2025-07-14, A, false",
    })
    void a_high_temperature_of_the_last_four_weeks_rules_out_a_quiet_constitutional_system(
            String celsius, String date, String grade, boolean differs) {
        assertRemarked(visit("CON=" + grade).on(date, measurement(Analyte.TEMPERATURE, celsius, "Cel")), differs);
    }

    @ParameterizedTest(name = "fever of {0}: differs {1}")
    @CsvSource({"2025-02-12, false", "2025-02-13, true"})
    void fever_of_the_weeks_after_the_infusion_is_not_taken_for_lupus(String date, boolean differs) {
        PatientUnderTest patient = aPatient()
                .withdrawalVisitOn("2025-02-20")
                .on("2025-02-20", bilag("CON=D"))
                .on(date, measurement(Analyte.TEMPERATURE, "39.0", "Cel"));

        assertThat(patient.verdict(EndPoint.SRI_4, VisitCode.WITHDRAWAL)
                        .findings()
                        .flags())
                .isEqualTo(differs ? Set.of(BILAG_GRADE_MISMATCH) : Set.of());
    }

    @Test
    void every_grade_that_the_values_leave_stands_beside_the_entered_one() {
        PatientUnderTest patient = visit("REN=C HAE=E CON=D")
                .on("2025-07-14", upcr("0.1"), measurement(Analyte.PLATELETS, "20", "10*9/L"));

        assertThat(patient.verdict(EndPoint.SRI_4, VisitCode.M6).proposals())
                .extracting(ScoreProposal.OfGrade.class::cast)
                .extracting(grade -> grade.system() + " " + grade.entered() + " of " + grade.possible())
                .containsExactly("RENAL C of [A, B, C, D]", "HAEMATOLOGICAL E of [A]");
    }

    @Test
    void the_notice_names_form_system_grades_and_values() {
        PatientUnderTest patient =
                visit("REN=D").on("2025-06-10", upcr("70", "mg/mmol")).on("2025-07-14", upcr("60", "mg/mmol"));

        assertThat(notices(patient)).singleElement().satisfies(notice -> assertThat(notice.details())
                .containsExactly(
                        "renal",
                        "2025-07-15",
                        "D",
                        "A, B",
                        "UPCR 60 mg/mmol of 2025-07-14, UPCR 70 mg/mmol of 2025-06-10"));
    }

    @Test
    void the_verdict_stays_that_of_the_entered_grades() {
        PatientUnderTest patient = aPatient()
                .withBaseline(bilag("REN=A"), sledai(16), pga("2"))
                .at(
                        VisitCode.M6,
                        bilag("REN=D"),
                        sledai(4),
                        pga("0.5"),
                        upcr("400", "mg/mmol").named("lab"));

        patient.judged(EndPoint.SRI_4)
                .isResponder()
                .hasExactlyFlags(BILAG_GRADE_MISMATCH)
                .doesNotRestOn("lab");
        patient.judged(EndPoint.BICLA).isResponder().hasExactlyFlags(BILAG_GRADE_MISMATCH);
    }

    private static PatientUnderTest visit(String grades) {
        return aPatient().at(VisitCode.M6, bilag(grades));
    }

    private static void assertRemarked(PatientUnderTest patient, boolean differs) {
        assertThat(notices(patient)).hasSize(differs ? 1 : 0);
        var verdict = patient.judgedAt(VisitCode.M6).judged(EndPoint.SRI_4);
        if (differs) {
            verdict.hasFlag(BILAG_GRADE_MISMATCH);
        } else {
            verdict.hasNotFlag(BILAG_GRADE_MISMATCH);
        }
    }

    private static List<Notice> notices(PatientUnderTest patient) {
        return patient.verdict(EndPoint.SRI_4, VisitCode.M6).findings().notices().stream()
                .filter(notice -> notice.kind() == Notice.Kind.BILAG_GRADE_MISMATCH)
                .toList();
    }
}
