package org.cartlupus.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.fixture.Chart.bilag;
import static org.cartlupus.domain.fixture.Chart.measurement;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.bilag.BilagForm;
import org.cartlupus.domain.activity.bilag.BilagItem;
import org.cartlupus.domain.activity.bilag.GradeFlag;
import org.cartlupus.domain.activity.bilag.ItemAnswer;
import org.cartlupus.domain.activity.bilag.ItemScore;
import org.cartlupus.domain.activity.finding.CellCount;
import org.cartlupus.domain.activity.finding.CoombsTest;
import org.cartlupus.domain.activity.finding.DipstickProtein;
import org.cartlupus.domain.activity.finding.UrinaryCasts;
import org.cartlupus.domain.activity.finding.UrineCells;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.WordedResult;
import org.cartlupus.domain.verdict.EndPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Dipstick, sediment and Coombs test, and what else than lupus may have caused a value, in proposed grades (clinical rules
 * 2.5, 2.6; traps 32 to 34). The visit is on 2025-07-15 with every grade entered as D; of the six features of the kidney
 * only those are open that a test names.
 */
class BilagCausesTest {

    private static final String VISIT = "2025-07-15";

    @ParameterizedTest(name = "dipstick {0} after {1}: {2}")
    @CsvSource({
        "THREE_PLUS, ONE_PLUS, D of [B] differs",
        "TWO_PLUS, ONE_PLUS, D of [B] differs",
        "TWO_PLUS, TWO_PLUS, D of [C] differs",
        "ONE_PLUS, NEGATIVE, D of [C] differs",
        "TRACE, NEGATIVE, D of [D]",
        "NEGATIVE, THREE_PLUS, D of [D]"
    })
    void a_dipstick_speaks_where_protein_was_not_measured(
            DipstickProtein now, DipstickProtein before, String expected) {
        PatientUnderTest patient = quietKidney().on("2025-06-10", strip(before)).on("2025-07-14", strip(now));

        assertThat(proposal(patient, BilagSystem.RENAL)).isEqualTo(expected);
    }

    @Test
    void a_dipstick_beside_a_measured_ratio_is_not_looked_at() {
        PatientUnderTest patient = quietKidney()
                .on("2025-06-10", strip(DipstickProtein.NEGATIVE), upcr("10", "mg/mmol"))
                .on("2025-07-14", strip(DipstickProtein.FOUR_PLUS).named("strip"), upcr("10", "mg/mmol"));

        assertThat(proposal(patient, BilagSystem.RENAL)).isEqualTo("D of [D]");
        assertThat(patient.verdict(EndPoint.SRI_4, VisitCode.M6).proposals())
                .flatExtracting(ScoreProposal::basedOn)
                .noneMatch(evidence -> evidence.reference().equals("Observation/strip"));
    }

    @ParameterizedTest(name = "{0} cells {1} {2}, said to be lupus {3}: {4}")
    @CsvSource({
        "RED, PER_HIGH_POWER_FIELD, 6, TRUE, D of [B] differs",
        "RED, PER_HIGH_POWER_FIELD, 5, TRUE, 'D of [B, D]'",
        "WHITE, PER_HIGH_POWER_FIELD, 6, TRUE, D of [B] differs",
        "WHITE, PER_MICROLITRE, 11, TRUE, D of [B] differs",
        "WHITE, PER_MICROLITRE, 10, TRUE, 'D of [B, D]'",
        "RED, PER_HIGH_POWER_FIELD, 60, FALSE, 'D of [B, D]'",
        "RED, PER_HIGH_POWER_FIELD, 60, UNKNOWN, 'D of [B, D]'"
    })
    void cells_are_an_active_sediment_only_where_lupus_is_said_to_be_their_cause(
            UrineCells.Cell cell, UrineCells.Counting counting, String count, Truth toSle, String expected) {
        PatientUnderTest patient = kidneyWithOpenSediment()
                .on("2025-07-14", cells(cell, counting, count).named("cells"))
                .attributed("cells", toSle);

        assertThat(proposal(patient, BilagSystem.RENAL)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} casts: {1}")
    @CsvSource({
        "RED_CELL, D of [B] differs",
        "WHITE_CELL, D of [B] differs",
        "HAEM_GRANULAR, 'D of [B, D]'",
        "GRANULAR, 'D of [B, D]'"
    })
    void casts_of_red_or_white_cells_are_an_active_sediment_and_no_others(UrinaryCasts.Kind kind, String expected) {
        PatientUnderTest patient = kidneyWithOpenSediment()
                .on(
                        "2025-07-14",
                        Entry.of(new WordedResult(
                                        WordedResult.Test.RED_CELL_CASTS,
                                        "positive",
                                        new UrinaryCasts(kind, Truth.TRUE)))
                                .named("casts"))
                .attributed("casts", Truth.TRUE);

        assertThat(proposal(patient, BilagSystem.RENAL)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "menses from {0} to {1}: {2}")
    @CsvSource({"2025-07-12, 2025-07-16, D of [D]", "2025-07-01, 2025-07-04, 'D of [B, D]'"})
    void trap_34_red_cells_of_menses_are_no_active_sediment(String from, String to, String expected) {
        PatientUnderTest patient = kidneyWithOpenSediment()
                .on(
                        "2025-07-14",
                        cells(UrineCells.Cell.RED, UrineCells.Counting.PER_HIGH_POWER_FIELD, "60"),
                        cells(UrineCells.Cell.WHITE, UrineCells.Counting.PER_HIGH_POWER_FIELD, "0"),
                        noCasts(UrinaryCasts.Kind.RED_CELL),
                        noCasts(UrinaryCasts.Kind.WHITE_CELL))
                .bled(from, to);

        assertThat(proposal(patient, BilagSystem.RENAL)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "Coombs test {0}, said to be lupus {1}: {2}")
    @CsvSource({
        "TRUE, , 'D of [B, C] differs'",
        "TRUE, FALSE, 'D of [D, E]'",
        "FALSE, , 'D of [D, E]'",
        "UNKNOWN, , 'D of [B, C, D, E]'"
    })
    void a_coombs_test_tells_what_counts_leave_open(Truth positive, Truth toSle, String expected) {
        PatientUnderTest patient = visit().on("2025-07-14", normalBlood())
                .on("2025-07-14", coombs(positive).named("coombs"))
                .on(VISIT, noPurpura());
        if (toSle != null) {
            patient.attributed("coombs", toSle);
        }

        assertThat(proposal(patient, BilagSystem.HAEMATOLOGICAL)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "platelets 20, said to be lupus {0}, on the form {1}: {2}")
    @CsvSource({
        "FALSE, UNKNOWN, 'D of [D, E]'",
        "UNKNOWN, UNKNOWN, 'D of [A, D, E]'",
        "TRUE, UNKNOWN, D of [A] differs",
        "FALSE, TRUE, D of [A] differs"
    })
    void trap_32_the_cause_of_a_count_is_that_of_the_form_then_that_of_the_value(
            Truth onValue, Truth onForm, String expected) {
        PatientUnderTest patient = visit().on("2025-07-13", normalBlood())
                .on("2025-07-14", measurement(Analyte.PLATELETS, "20", "10*9/L").named("platelets"))
                .on("2025-07-14", coombs(Truth.FALSE))
                .attributed("platelets", onValue)
                .on(
                        VISIT,
                        Entry.of(new BilagForm(
                                Map.of(BilagItem.THROMBOTIC_THROMBOCYTOPENIC_PURPURA, ItemAnswer.of(ItemScore.ABSENT)),
                                Map.of(BilagItem.PLATELETS, onForm))));

        assertThat(proposal(patient, BilagSystem.HAEMATOLOGICAL)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "39 °C said to be lupus {0}: {1}")
    @CsvSource({"TRUE, 'D of [A, B, C] differs'", "UNKNOWN, 'D of [A, B, C, D, E]'", "FALSE, ''"})
    void a_temperature_that_is_not_due_to_lupus_says_nothing(Truth toSle, String expected) {
        PatientUnderTest patient = visit().on(
                        "2025-07-14",
                        measurement(Analyte.TEMPERATURE, "39.0", "Cel").named("fever"))
                .attributed("fever", toSle);

        assertThat(proposal(patient, BilagSystem.CONSTITUTIONAL)).isEqualTo(expected);
    }

    private static PatientUnderTest visit() {
        return aPatient().at(VisitCode.M6, bilag(""));
    }

    /** Function and pressure normal before and now; nothing of the other features but protein. */
    private static PatientUnderTest quietKidney() {
        return kidney(Map.of(
                BilagItem.ACCELERATED_HYPERTENSION, Truth.FALSE,
                BilagItem.NEPHROTIC_SYNDROME, Truth.FALSE,
                BilagItem.ACTIVE_URINARY_SEDIMENT, Truth.FALSE,
                BilagItem.ACTIVE_NEPHRITIS, Truth.FALSE));
    }

    /** UPCR 10 mg/mmol; the form leaves the sediment open. */
    private static PatientUnderTest kidneyWithOpenSediment() {
        return kidney(Map.of(
                        BilagItem.ACCELERATED_HYPERTENSION, Truth.FALSE,
                        BilagItem.NEPHROTIC_SYNDROME, Truth.FALSE,
                        BilagItem.ACTIVE_NEPHRITIS, Truth.FALSE))
                .on("2025-06-10", upcr("10", "mg/mmol"))
                .on("2025-07-14", upcr("10", "mg/mmol"));
    }

    private static PatientUnderTest kidney(Map<BilagItem, Truth> statements) {
        PatientUnderTest patient = visit().on(VISIT, Entry.of(new BilagForm(Map.of(), statements)));
        for (LocalDate day : new LocalDate[] {LocalDate.of(2025, 6, 10), LocalDate.of(2025, 7, 14)}) {
            patient.on(
                    day.toString(),
                    measurement(Analyte.SERUM_CREATININE, "0.5", "mg/dL"),
                    measurement(Analyte.HEIGHT, "150", "cm"),
                    measurement(Analyte.SYSTOLIC_PRESSURE, "110", "mm[Hg]"),
                    measurement(Analyte.DIASTOLIC_PRESSURE, "70", "mm[Hg]"));
        }
        return patient;
    }

    private static Entry strip(DipstickProtein level) {
        return Entry.of(new WordedResult(WordedResult.Test.DIPSTICK_PROTEIN, level.name(), level));
    }

    private static Entry cells(UrineCells.Cell cell, UrineCells.Counting counting, String count) {
        return Entry.of(new WordedResult(
                WordedResult.Test.RED_CELLS_PER_FIELD,
                count,
                new UrineCells(cell, counting, CellCount.of(Measured.exactly(count)))));
    }

    private static Entry noCasts(UrinaryCasts.Kind kind) {
        return Entry.of(
                new WordedResult(WordedResult.Test.RED_CELL_CASTS, "none", new UrinaryCasts(kind, Truth.FALSE)));
    }

    private static Entry coombs(Truth positive) {
        return Entry.of(new WordedResult(WordedResult.Test.COOMBS, positive.name(), new CoombsTest(positive)));
    }

    private static Entry noPurpura() {
        return Entry.of(new BilagForm(
                Map.of(BilagItem.THROMBOTIC_THROMBOCYTOPENIC_PURPURA, ItemAnswer.of(ItemScore.ABSENT)), Map.of()));
    }

    private static Entry normalBlood() {
        return Entry.together(
                measurement(Analyte.HAEMOGLOBIN, "130", "g/L"),
                measurement(Analyte.WHITE_CELLS, "7", "10*9/L"),
                measurement(Analyte.NEUTROPHILS, "4", "10*9/L"),
                measurement(Analyte.LYMPHOCYTES, "2", "10*9/L"),
                measurement(Analyte.PLATELETS, "250", "10*9/L"));
    }

    private static String proposal(PatientUnderTest patient, BilagSystem system) {
        return patient.verdict(EndPoint.SRI_4, VisitCode.M6).proposals().stream()
                .filter(ScoreProposal.OfGrade.class::isInstance)
                .map(ScoreProposal.OfGrade.class::cast)
                .filter(grade -> grade.system() == system)
                .map(grade -> grade.entered() + " of " + grade.possible()
                        + (grade.flags().contains(GradeFlag.BILAG_GRADE_MISMATCH) ? " differs" : ""))
                .collect(Collectors.joining(", "));
    }
}
