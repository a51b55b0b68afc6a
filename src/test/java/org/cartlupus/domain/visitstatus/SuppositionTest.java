package org.cartlupus.domain.visitstatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.fixture.Chart.creatinine;
import static org.cartlupus.domain.fixture.Chart.height;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;

import java.time.LocalDate;
import java.util.Map;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.fixture.CriteriaUnderTest;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.Reported;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.visitstatus.Supposition.End;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The best and the worst that a missing value can be: at baseline what is bad is good, there is further to fall. */
class SuppositionTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 15);

    private static SubjectRecord supposed(
            PatientUnderTest patient, RequiredInput input, End end, @Nullable Object partly) {
        Supposition supposition =
                new Supposition(patient.record(), CriteriaUnderTest.standard().set());
        supposition.suppose(input, end, DAY, partly);
        return supposition.record();
    }

    private static SubjectRecord supposed(RequiredInput input, End end) {
        return supposed(aPatient(), input, end, null);
    }

    /** The last value of the day: what is supposed stands behind what is there. */
    private static @Nullable String last(SubjectRecord record, Analyte analyte) {
        return record.measurements().stream()
                .filter(observed -> observed.date().equals(DAY))
                .map(Observed::value)
                .filter(reported -> reported.analyte() == analyte)
                .map(Reported::value)
                .reduce((earlier, later) -> later)
                .map(value -> value.value().stripTrailingZeros().toPlainString())
                .orElse(null);
    }

    @ParameterizedTest(name = "{0} at its {1}: UPCR {2} g/g")
    @CsvSource({
        "PROTEINURIA_VISIT, BEST, 0.01",
        "PROTEINURIA_VISIT, WORST, 50",
        "PROTEINURIA_BASELINE, BEST, 50",
        "PROTEINURIA_BASELINE, WORST, 0.01",
    })
    void proteinuria_lies_between_almost_nothing_and_the_most_that_is_plausible(
            RequiredInput input, End end, String gramsPerGram) {
        SubjectRecord record = supposed(input, end);

        assertThat(last(record, Analyte.UPCR)).isEqualTo(gramsPerGram);
        assertThat(last(record, Analyte.URINE_PROTEIN_24H_PER_BSA)).isNotNull();
    }

    @ParameterizedTest(name = "{0} at its {1}: creatinine {2} mg/dL, height {3} cm")
    @CsvSource({
        "KIDNEY_FUNCTION_VISIT, BEST, 0.1, 200",
        "KIDNEY_FUNCTION_VISIT, WORST, 10, 60",
        "KIDNEY_FUNCTION_BASELINE, BEST, 10, 60",
        "KIDNEY_FUNCTION_BASELINE, WORST, 0.1, 200",
    })
    void function_is_best_with_little_creatinine_in_a_tall_child(
            RequiredInput input, End end, String milligramsPerDecilitre, String centimetres) {
        SubjectRecord record = supposed(input, end);

        assertThat(last(record, Analyte.SERUM_CREATININE)).isEqualTo(milligramsPerDecilitre);
        assertThat(last(record, Analyte.HEIGHT)).isEqualTo(centimetres);
    }

    @Test
    void a_sample_that_is_there_is_kept_and_only_its_height_supposed() {
        PatientUnderTest patient = aPatient().on("2025-07-15", creatinine("0.60"));
        SubjectRecord record = supposed(patient, RequiredInput.KIDNEY_FUNCTION_VISIT, End.WORST, "the sample");

        assertThat(last(record, Analyte.SERUM_CREATININE)).isEqualTo("0.6");
        assertThat(last(record, Analyte.HEIGHT)).isEqualTo("60");
    }

    @Test
    void a_height_that_is_there_is_kept() {
        PatientUnderTest patient = aPatient().on("2025-07-10", height("150"));
        SubjectRecord record = supposed(patient, RequiredInput.KIDNEY_FUNCTION_VISIT, End.WORST, null);

        assertThat(last(record, Analyte.HEIGHT)).isNull();
    }

    @ParameterizedTest(name = "creatinine {0} at its {1}: {2}")
    @CsvSource({
        "<0.60, WORST, 0.6",
        "<0.60, BEST, 0.1",
        ">1.2, WORST, 10",
        ">1.2, BEST, 1.2",
    })
    void what_is_known_of_a_number_stays_true(String reported, End end, String milligramsPerDecilitre) {
        PatientUnderTest patient =
                aPatient().on("2025-07-15", creatinine(reported), height("150")).on("2025-07-10", creatinine("<0.30"));
        SubjectRecord record = supposed(patient, RequiredInput.KIDNEY_FUNCTION_VISIT, end, "the sample");

        assertThat(last(record, Analyte.SERUM_CREATININE)).isEqualTo(milligramsPerDecilitre);
    }

    @ParameterizedTest(name = "sediment at its {0}: {1}")
    @CsvSource({"BEST, 0", "WORST, 1000"})
    void a_sediment_is_empty_or_full_of_cells_and_casts(End end, String number) {
        SubjectRecord record = supposed(RequiredInput.SEDIMENT_VISIT, end);

        assertThat(last(record, Analyte.URINE_RED_CELLS_PER_FIELD)).isEqualTo(number);
        assertThat(last(record, Analyte.RED_CELL_CASTS)).isEqualTo(number);
    }

    @ParameterizedTest(name = "{0} at its {1}: {2}")
    @CsvSource({"PGA_VISIT, BEST, 0", "PGA_VISIT, WORST, 3", "PGA_BASELINE, BEST, 3", "PGA_BASELINE, WORST, 0"})
    void a_mark_lies_between_the_ends_of_its_scale(RequiredInput input, End end, String mark) {
        assertThat(supposed(input, end).pga())
                .singleElement()
                .satisfies(observed -> assertThat(observed.value().value()).isEqualByComparingTo(mark));
    }

    @ParameterizedTest(name = "{0} at its {1}: {2}")
    @CsvSource({"BILAG_VISIT, BEST, E", "BILAG_VISIT, WORST, A", "BILAG_BASELINE, BEST, A", "BILAG_BASELINE, WORST, E"})
    void open_systems_are_graded_and_those_that_have_a_grade_keep_it(RequiredInput input, End end, BilagGrade open) {
        BilagAssessment partly = new BilagAssessment(Map.of(BilagSystem.RENAL, BilagGrade.B));

        BilagAssessment whole =
                supposed(aPatient(), input, end, partly).bilag().get(0).value();

        assertThat(whole.grade(BilagSystem.RENAL)).contains(BilagGrade.B);
        assertThat(whole.grade(BilagSystem.MUSCULOSKELETAL)).contains(open);
        assertThat(supposed(input, end).bilag().get(0).value().grade(BilagSystem.RENAL))
                .contains(open);
    }

    @ParameterizedTest(name = "{0} at its {1}: {2}")
    @CsvSource({
        "SLEDAI_VISIT, BEST, FALSE",
        "SLEDAI_VISIT, WORST, TRUE",
        "SLEDAI_BASELINE, BEST, TRUE",
        "SLEDAI_BASELINE, WORST, FALSE"
    })
    void open_items_are_scored_and_those_that_were_scored_stay(RequiredInput input, End end, Truth open) {
        SledaiAssessment partly =
                SledaiAssessment.ofItems(Map.of(SledaiItem.RASH, Truth.TRUE, SledaiItem.FEVER, Truth.FALSE));

        SledaiAssessment whole =
                supposed(aPatient(), input, end, partly).sledai().get(0).value();

        assertThat(whole.present(SledaiItem.RASH)).isEqualTo(Truth.TRUE);
        assertThat(whole.present(SledaiItem.FEVER)).isEqualTo(Truth.FALSE);
        assertThat(whole.present(SledaiItem.ARTHRITIS)).isEqualTo(open);
    }
}
