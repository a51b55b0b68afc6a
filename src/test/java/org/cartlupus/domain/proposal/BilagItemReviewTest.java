package org.cartlupus.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.fixture.Chart.bilag;
import static org.cartlupus.domain.fixture.Chart.measurement;
import static org.cartlupus.domain.fixture.Chart.pga;
import static org.cartlupus.domain.fixture.Chart.sledai;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.verdict.Flag.BILAG_GRADE_MISMATCH;
import static org.cartlupus.domain.verdict.Flag.E_AFTER_INVOLVEMENT;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.bilag.BilagForm;
import org.cartlupus.domain.activity.bilag.BilagItem;
import org.cartlupus.domain.activity.bilag.GradeFlag;
import org.cartlupus.domain.activity.bilag.ItemAnswer;
import org.cartlupus.domain.activity.bilag.ItemScore;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.DrugClass;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Grades that entered items, blood pressure and blood counts suggest, beside the entered ones (clinical rules 2.1, 2.3 to
 * 2.6). The visit is on 2025-07-15, its four weeks begin on 2025-06-17; grades not named were entered as D.
 */
class BilagItemReviewTest {

    private static final String VISIT = "2025-07-15";

    @ParameterizedTest(name = "items of {0}: {1}")
    @CsvSource({
        "2025-07-15, MUSCULOSKELETAL D of [A]",
        "2025-07-08, MUSCULOSKELETAL D of [A]",
        "2025-07-07, ''",
        "2025-07-16, ''"
    })
    void items_of_the_week_up_to_the_grades_are_those_of_the_same_assessment(String date, String shown) {
        assertThat(shown(visit("").on(date, scores(Map.of(BilagItem.ARTHRITIS_SEVERE, ItemScore.SAME)))))
                .isEqualTo(shown);
    }

    @Test
    void the_last_form_counts_and_one_entered_in_error_never() {
        Entry active = scores(Map.of(BilagItem.ARTHRITIS_SEVERE, ItemScore.SAME));
        Entry improving = scores(
                Map.of(BilagItem.ARTHRITIS_SEVERE, ItemScore.IMPROVING, BilagItem.MYOSITIS_SEVERE, ItemScore.ABSENT));

        assertThat(shown(visit("").on("2025-07-10", active).on(VISIT, improving)))
                .isEqualTo("MUSCULOSKELETAL D of [B]");
        assertThat(shown(visit("").on("2025-07-10", improving).on(VISIT, active.unusable())))
                .isEqualTo("MUSCULOSKELETAL D of [B]");
    }

    @Test
    void each_system_of_a_complete_quiet_form_is_d_or_e() {
        assertThat(shown(visit("").on(VISIT, quiet().entry())))
                .isEqualTo("CONSTITUTIONAL D of [D, E], MUCOCUTANEOUS D of [D, E], NEUROPSYCHIATRIC D of [D, E],"
                        + " MUSCULOSKELETAL D of [D, E], CARDIORESPIRATORY D of [D, E], GASTROINTESTINAL D of [D, E],"
                        + " OPHTHALMIC D of [D, E], RENAL D of [A, B, C, D], HAEMATOLOGICAL D of [A, B, C, D, E]");
    }

    @Test
    void what_is_not_due_to_lupus_counts_as_absent_and_of_unknown_cause_it_may_count() {
        assertThat(proposal(
                        visit("")
                                .on(
                                        VISIT,
                                        quiet().score(BilagItem.OPTIC_NEURITIS, ItemScore.NEW, Truth.FALSE)
                                                .entry()),
                        BilagSystem.OPHTHALMIC))
                .isEqualTo("D of [D, E]");
        assertThat(proposal(
                        visit("")
                                .on(
                                        VISIT,
                                        quiet().score(BilagItem.OPTIC_NEURITIS, ItemScore.NEW, Truth.UNKNOWN)
                                                .entry()),
                        BilagSystem.OPHTHALMIC))
                .isEqualTo("D of [A, D, E]");
    }

    @ParameterizedTest(name = "pyrexia {0}, other items {1}, 39 °C measured: {2}")
    @CsvSource({
        "ABSENT, ABSENT, 'D of [D, E]'",
        "IMPROVING, ABSENT, D of [C] differs",
        "SAME, SAME, D of [A] differs",
        "NOT_DONE, ABSENT, 'D of [B, C] differs'",
        "NOT_DONE, SAME, 'D of [A, B] differs'"
    })
    void a_temperature_answers_the_item_of_pyrexia_only_where_it_is_open(
            ItemScore pyrexia, ItemScore others, String expected) {
        Sheet sheet = quiet().score(BilagItem.PYREXIA, pyrexia)
                .score(BilagItem.WEIGHT_LOSS, others)
                .score(BilagItem.ANOREXIA, others);

        assertThat(proposal(
                        visit("")
                                .on(VISIT, sheet.entry())
                                .on("2025-07-10", measurement(Analyte.TEMPERATURE, "39.0", "Cel")),
                        BilagSystem.CONSTITUTIONAL))
                .isEqualTo(expected);
    }

    /** UPCR 10 mg/mmol before and now; what is not said of the form is answered with no. */
    @ParameterizedTest(name = "{0} {1}, entered as {2}: {3}")
    @CsvSource({
        "ACTIVE_URINARY_SEDIMENT, TRUE, D, D of [B] differs",
        "ACTIVE_URINARY_SEDIMENT, UNKNOWN, D, 'D of [B, D]'",
        "ACTIVE_NEPHRITIS, TRUE, B, B of [B]",
        "ACTIVE_NEPHRITIS, TRUE, A, A of [B] differs",
        "NEPHROTIC_SYNDROME, TRUE, C, C of [B] differs",
        "ACCELERATED_HYPERTENSION, TRUE, B, B of [B]",
        "ACTIVE_NEPHRITIS, FALSE, D, D of [D]",
        "ACTIVE_NEPHRITIS, FALSE, A, A of [D] differs"
    })
    void items_of_the_kidney_complete_what_values_leave_open(
            BilagItem item, Truth answer, String entered, String expected) {
        PatientUnderTest patient = visit("REN=" + entered)
                .on("2025-06-10", kidney(), pressure("118", "78"))
                .on("2025-07-14", kidney(), pressure("118", "78"))
                .on(VISIT, quiet().state(item, answer).entry());

        assertThat(proposal(patient, BilagSystem.RENAL)).isEqualTo(expected);
    }

    @Test
    void items_of_the_kidney_without_protein_leave_what_protein_could_bring() {
        assertThat(proposal(
                        visit("")
                                .on(
                                        VISIT,
                                        quiet().state(BilagItem.ACTIVE_URINARY_SEDIMENT, Truth.TRUE)
                                                .entry()),
                        BilagSystem.RENAL))
                .isEqualTo("D of [A, B] differs");
    }

    @ParameterizedTest(name = "{0}/{1} after {2}/{3}: {4}")
    @CsvSource({
        "150, 95, 118, 78, 'D of [C] differs'",
        "140, 95, 110, 78, D of [D]",
        "150, 90, 118, 70, D of [D]",
        "150, 95, 121, 78, D of [D]",
        "150, 95, 120, 81, D of [D]",
        "150, 95, 120, 80, 'D of [C] differs'"
    })
    void a_pressure_that_rose_brings_c(
            String systolic, String diastolic, String systolicBefore, String diastolicBefore, String expected) {
        PatientUnderTest patient = visit("")
                .on("2025-06-10", kidney(), pressure(systolicBefore, diastolicBefore))
                .on("2025-07-14", kidney(), pressure(systolic, diastolic))
                .on(VISIT, quiet().entry());

        assertThat(proposal(patient, BilagSystem.RENAL)).isEqualTo(expected);
    }

    @Test
    void a_pressure_alone_is_shown_only_where_it_rose() {
        PatientUnderTest rose =
                visit("").on("2025-06-10", pressure("118", "78")).on("2025-07-14", pressure("150", "95"));
        PatientUnderTest same =
                visit("").on("2025-06-10", pressure("118", "78")).on("2025-07-14", pressure("120", "80"));

        assertThat(proposal(rose, BilagSystem.RENAL)).isEqualTo("D of [A, B, C] differs");
        assertThat(shown(same)).isEmpty();
    }

    @ParameterizedTest(name = "item 80 {0}, pressures {1} then {2}: {3}")
    @CsvSource({
        "UNKNOWN, 120, 118, D of [D]",
        "UNKNOWN, 180, 118, 'D of [B, D]'",
        "UNKNOWN, 118, 180, 'D of [B, D]'",
        "TRUE, 118, 180, D of [B] differs",
        "FALSE, 118, 180, D of [D]"
    })
    void accelerated_hypertension_is_ruled_out_by_every_pressure_of_the_four_weeks_or_by_the_clinician(
            Truth answer, String first, String last, String expected) {
        PatientUnderTest patient = visit("")
                .on("2025-06-10", kidney(), pressure("118", "70"))
                .on("2025-06-20", pressure(first, "80"))
                .on("2025-07-14", kidney(), pressure(last, "80"))
                .on(
                        VISIT,
                        quiet().state(BilagItem.ACCELERATED_HYPERTENSION, answer)
                                .entry());

        assertThat(proposal(patient, BilagSystem.RENAL)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "purpura {0}, haemolysis {1}, isolated Coombs {2}: {3}")
    @CsvSource({
        "NEW, FALSE, FALSE, D of [A] differs",
        "IMPROVING, FALSE, FALSE, D of [B] differs",
        "ABSENT, TRUE, FALSE, D of [B] differs",
        "ABSENT, FALSE, TRUE, D of [C] differs",
        "ABSENT, FALSE, FALSE, 'D of [D, E]'",
        "ABSENT, UNKNOWN, UNKNOWN, 'D of [B, C, D, E]'"
    })
    void blood_items_beside_normal_counts(ItemScore purpura, Truth haemolysis, Truth coombs, String expected) {
        Sheet sheet = quiet().score(BilagItem.THROMBOTIC_THROMBOCYTOPENIC_PURPURA, purpura)
                .state(BilagItem.ACTIVE_HAEMOLYSIS, haemolysis)
                .state(BilagItem.ISOLATED_COOMBS, coombs);

        assertThat(proposal(
                        visit("").on("2025-07-14", normalBlood()).on(VISIT, sheet.entry()), BilagSystem.HAEMATOLOGICAL))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "platelets 20 under mycophenolate, due to lupus {0}: {1}")
    @CsvSource({"TRUE, D of [A] differs", "FALSE, 'D of [D, E]'", "UNKNOWN, 'D of [A, D, E]'"})
    void the_clinician_says_whether_lupus_lowered_a_count(Truth dueToSle, String expected) {
        PatientUnderTest patient = visit("")
                .taking(
                        DrugClass.IMMUNOSUPPRESSANT,
                        Treatment.Reason.SLE_MAINTENANCE,
                        "mycophenolate",
                        "2024-01-01",
                        null)
                .on("2025-07-13", normalBlood())
                .on("2025-07-14", measurement(Analyte.PLATELETS, "20", "10*9/L"))
                .on(
                        VISIT,
                        quiet().state(BilagItem.HAEMOGLOBIN, Truth.TRUE)
                                .state(BilagItem.WHITE_CELLS, Truth.TRUE)
                                .state(BilagItem.PLATELETS, dueToSle)
                                .entry());

        assertThat(proposal(patient, BilagSystem.HAEMATOLOGICAL)).isEqualTo(expected);
    }

    @Test
    void once_affected_a_quiet_system_is_d_and_an_entered_e_is_said() {
        PatientUnderTest patient = aPatient()
                .withBaseline(bilag("MSK=B CAR=E"), sledai(16), pga("2"))
                .at(VisitCode.M6, bilag("MSK=E CAR=E"), sledai(4), pga("0.5"), quiet().entry());

        assertThat(proposal(patient, BilagSystem.MUSCULOSKELETAL)).isEqualTo("E of [D]");
        assertThat(proposal(patient, BilagSystem.CARDIORESPIRATORY)).isEqualTo("E of [E]");
        assertThat(grades(patient))
                .filteredOn(grade -> grade.flags().contains(GradeFlag.E_AFTER_INVOLVEMENT))
                .extracting(ScoreProposal.OfGrade::system)
                .containsExactly(BilagSystem.MUSCULOSKELETAL);
        patient.judged(EndPoint.SRI_4).isResponder().hasExactlyFlags(E_AFTER_INVOLVEMENT);
        assertThat(notices(patient, Notice.Kind.BILAG_E_AFTER_INVOLVEMENT))
                .containsExactly(List.of("musculoskeletal", VISIT, "B", "2025-01-08"));
    }

    @Test
    void e_of_the_kidney_is_said_of_every_participant_of_this_trial_even_without_an_earlier_form() {
        PatientUnderTest patient = visit("REN=E");

        patient.judged(EndPoint.SRI_4).hasExactlyFlags(E_AFTER_INVOLVEMENT);
        assertThat(notices(patient, Notice.Kind.BILAG_E_AFTER_INVOLVEMENT))
                .containsExactly(List.of("renal", VISIT, "", ""));
    }

    @Test
    void an_e_before_the_first_involvement_is_none_after_it() {
        aPatient()
                .withBaseline(bilag("GI=E"))
                .at(VisitCode.M6, bilag("GI=B"))
                .judged(EndPoint.SRI_4)
                .hasNotFlag(E_AFTER_INVOLVEMENT);
        aPatient()
                .withBaseline(bilag("GI=E"))
                .on("2024-12-01", bilag("GI=C").unusable())
                .at(VisitCode.M6, bilag("GI=E"))
                .judged(EndPoint.SRI_4)
                .hasNotFlag(E_AFTER_INVOLVEMENT);
    }

    @Test
    void a_difference_names_form_grades_and_items_and_the_verdict_stays() {
        PatientUnderTest patient = aPatient()
                .withBaseline(bilag("REN=A"), sledai(16), pga("2"))
                .at(VisitCode.M6, bilag("MUC=C"), sledai(4), pga("0.5"))
                .on(
                        "2025-07-14",
                        quiet().score(BilagItem.ALOPECIA_SEVERE, ItemScore.NEW)
                                .score(BilagItem.ALOPECIA_MILD, ItemScore.NEW, Truth.FALSE)
                                .score(BilagItem.SPLINTER_HAEMORRHAGES, ItemScore.NOT_DONE)
                                .entry());

        patient.judged(EndPoint.SRI_4).isResponder().hasExactlyFlags(BILAG_GRADE_MISMATCH);
        assertThat(notices(patient, Notice.Kind.BILAG_GRADE_MISMATCH))
                .containsExactly(List.of(
                        "mucocutaneous",
                        VISIT,
                        "C",
                        "B",
                        "items: alopecia-severe 4, alopecia-mild 4 not lupus, 1 open of 2025-07-14"));
    }

    /** A form that is filled in item by item. */
    private record Sheet(Map<BilagItem, ItemAnswer> scores, Map<BilagItem, Truth> statements) {

        Sheet score(BilagItem item, ItemScore score) {
            return score(item, score, Truth.TRUE);
        }

        Sheet score(BilagItem item, ItemScore score, Truth dueToSle) {
            scores.put(item, new ItemAnswer(score, dueToSle));
            return this;
        }

        Sheet state(BilagItem item, Truth stated) {
            statements.put(item, stated);
            return this;
        }

        Entry entry() {
            return Entry.of(new BilagForm(scores, statements));
        }
    }

    /** Every item that a clinician answers is absent. */
    private static Sheet quiet() {
        Sheet sheet = new Sheet(new EnumMap<>(BilagItem.class), new EnumMap<>(BilagItem.class));
        for (BilagItem item : BilagItem.values()) {
            switch (item.answer()) {
                case SCORE -> sheet.score(item, ItemScore.ABSENT);
                case YES_NO -> sheet.state(item, Truth.FALSE);
                case MEASURED -> {}
            }
        }
        return sheet;
    }

    private static Entry scores(Map<BilagItem, ItemScore> scores) {
        Sheet sheet = new Sheet(new EnumMap<>(BilagItem.class), Map.of());
        scores.forEach(sheet::score);
        return sheet.entry();
    }

    private static Entry kidney() {
        return Entry.together(
                upcr("10", "mg/mmol"),
                measurement(Analyte.SERUM_CREATININE, "0.5", "mg/dL"),
                measurement(Analyte.HEIGHT, "150", "cm"));
    }

    private static Entry pressure(String systolic, String diastolic) {
        return Entry.together(
                measurement(Analyte.SYSTOLIC_PRESSURE, systolic, "mm[Hg]"),
                measurement(Analyte.DIASTOLIC_PRESSURE, diastolic, "mm[Hg]"));
    }

    private static Entry normalBlood() {
        return Entry.together(
                measurement(Analyte.HAEMOGLOBIN, "130", "g/L"),
                measurement(Analyte.WHITE_CELLS, "7", "10*9/L"),
                measurement(Analyte.NEUTROPHILS, "4", "10*9/L"),
                measurement(Analyte.LYMPHOCYTES, "2", "10*9/L"),
                measurement(Analyte.PLATELETS, "250", "10*9/L"));
    }

    private static PatientUnderTest visit(String grades) {
        return aPatient().at(VisitCode.M6, bilag(grades));
    }

    private static List<ScoreProposal.OfGrade> grades(PatientUnderTest patient) {
        return patient.verdict(EndPoint.SRI_4, VisitCode.M6).proposals().stream()
                .filter(ScoreProposal.OfGrade.class::isInstance)
                .map(ScoreProposal.OfGrade.class::cast)
                .toList();
    }

    private static String shown(PatientUnderTest patient) {
        return grades(patient).stream()
                .map(grade -> grade.system() + " " + grade.entered() + " of " + grade.possible())
                .collect(Collectors.joining(", "));
    }

    private static String proposal(PatientUnderTest patient, BilagSystem system) {
        return grades(patient).stream()
                .filter(grade -> grade.system() == system)
                .map(grade -> grade.entered() + " of " + grade.possible()
                        + (grade.flags().contains(GradeFlag.BILAG_GRADE_MISMATCH) ? " differs" : ""))
                .collect(Collectors.joining(", "));
    }

    private static List<List<String>> notices(PatientUnderTest patient, Notice.Kind kind) {
        return patient.verdict(EndPoint.SRI_4, VisitCode.M6).findings().notices().stream()
                .filter(notice -> notice.kind() == kind)
                .map(Notice::details)
                .toList();
    }
}
