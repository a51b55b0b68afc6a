package org.cartlupus.domain.toxicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.fixture.Chart.creatinine;
import static org.cartlupus.domain.fixture.Chart.height;
import static org.cartlupus.domain.fixture.Chart.measurement;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;

import java.math.BigDecimal;
import java.util.List;
import org.cartlupus.domain.fixture.Chart;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.renal.EgfrCriteria;
import org.cartlupus.domain.safety.SafetyParameters;
import org.cartlupus.domain.safety.ctcae.CtcaeTerm;
import org.cartlupus.domain.subject.Reported;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.terminology.CtcaeDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each row of clinical rules 7.3 is read from values as they are sent, with conversions of 0.4, and graded. */
class GradedValuesTest {

    /** Baseline and value in the unit sent, with their own limits; the grade, or its bounds. */
    @ParameterizedTest
    @CsvSource({
        "NEUTROPHIL_COUNT_DECREASED, NEUTROPHILS, /uL, 1800-, 3000, 990, 3",
        "PLATELET_COUNT_DECREASED, PLATELETS, 10*9/L, 150-, 200, 49, 3",
        "WHITE_BLOOD_CELL_DECREASED, WHITE_CELLS, 10*9/L, 4.4-, 5, 2.0, 2",
        "LYMPHOCYTE_COUNT_DECREASED, LYMPHOCYTES, 10*9/L, 1.5-, 2, 0.19, 4",
        "CD4_LYMPHOCYTES_DECREASED, CD4_CELLS, /uL, 500-, 600, 199, 3",
        "CD4_LYMPHOCYTES_DECREASED, CD4_CELLS, /uL, 500-, 600, 49, 4",
        "ANEMIA, HAEMOGLOBIN, g/dL, 11.4-, 12, 7.9, 3",
        "ALT_INCREASED, ALT, U/L, -40, 30, 201, 3",
        "ALT_INCREASED, ALT, U/L, -40, 90, 270, 1", // trap 27: against the abnormal baseline
        "ALT_INCREASED, ALT, U/L, -40, 90, 451, 3",
        "AST_INCREASED, AST, U/L, -40, 30, 801, 4",
        "ALKALINE_PHOSPHATASE_INCREASED, ALKALINE_PHOSPHATASE, U/L, -350, 300, 349, 0", // trap 62: high for an adult
        "ALKALINE_PHOSPHATASE_INCREASED, ALKALINE_PHOSPHATASE, U/L, -350, 300, 876, 2",
        "GGT_INCREASED, GGT, U/L, -40, 20, 100, 1",
        "GGT_INCREASED, GGT, U/L, -40, 20, 101, 2",
        "BLOOD_BILIRUBIN_INCREASED, BILIRUBIN, umol/L, -20, 10, 31, 2",
        "CREATININE_INCREASED, SERUM_CREATININE, mg/dL, -0.70, 0.60, 0.91, 2",
        "CREATININE_INCREASED, SERUM_CREATININE, mg/dL, -0.70, 0.60, 1.81, 3",
        "FIBRINOGEN_DECREASED, FIBRINOGEN, mg/dL, 200-, 300, 99, 3",
        "FIBRINOGEN_DECREASED, FIBRINOGEN, mg/dL, 200-, 300, 49, 4",
        "INR_INCREASED, INR, {INR}, '', 1.0, 1.2, 0",
        "INR_INCREASED, INR, {INR}, '', 1.0, 1.51, 2",
        "INR_INCREASED, INR, 1, '', 1.0, 2.51, 3",
        "APTT_PROLONGED, APTT, s, -40, 35, 60, 1",
        "APTT_PROLONGED, APTT, s, -40, 35, 101, 3",
        "CPK_INCREASED, CREATINE_KINASE, U/L, -200, 100, 1001, 3",
        "CPK_INCREASED, CREATINE_KINASE, U/L, -200, 100, 2001, 4",
        "BLOOD_LDH_INCREASED, LDH, U/L, -250, 200, 900, 1",
        "HYPOALBUMINEMIA, ALBUMIN, g/dL, 3.9-, 4, 1.9, 3",
        "HYPERTRIGLYCERIDEMIA, TRIGLYCERIDES, mg/dL, '', 100, 303, 2", // 3.421 mmol/L
        "HYPERTRIGLYCERIDEMIA, TRIGLYCERIDES, mmol/L, '', 1, 3.42, 1",
        "HYPERKALEMIA, POTASSIUM, mmol/L, 3.5-5.1, 4, 5.5, 1",
        "HYPERKALEMIA, POTASSIUM, meq/L, 3.5-5.1, 4, 7.1, 4",
        "HYPOKALEMIA, POTASSIUM, mmol/L, 3.5-5.1, 4, 3.0, 1–2", // symptoms separate 1 from 2
        "HYPOKALEMIA, POTASSIUM, mmol/L, 3.5-5.1, 4, 2.9, 3",
        "HYPONATREMIA, SODIUM, mmol/L, 135-145, 140, 130, 1",
        "HYPONATREMIA, SODIUM, mmol/L, 135-145, 140, 124, 3",
        "HYPONATREMIA, SODIUM, mmol/L, 135-145, 140, 119, 4",
        "FEVER, TEMPERATURE, [degF], '', 98, 100.4, 1",
        "FEVER, TEMPERATURE, Cel, '', 36.8, 40.1, 3–4",
        "EJECTION_FRACTION_DECREASED, EJECTION_FRACTION, %, '', 65, 56, 0",
        "EJECTION_FRACTION_DECREASED, EJECTION_FRACTION, %, '', 65, 55, 2",
        "EJECTION_FRACTION_DECREASED, EJECTION_FRACTION, %, '', 65, 45, 3",
        "EJECTION_FRACTION_DECREASED, EJECTION_FRACTION, %, '', 65, 19, 4",
    })
    void a_value_is_graded_by_its_row(
            CtcaeTerm term, Analyte analyte, String unit, String limits, String before, String after, String grade) {
        PatientUnderTest child = aPatient()
                .withBaseline(within(analyte, before, unit, limits))
                .onDay(7, within(analyte, after, unit, limits));

        assertThat(last(child, term)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        // an adolescent: absolute numbers
        "2011-01-01, 119, 79, 0",
        "2011-01-01, 120, 79, 1",
        "2011-01-01, 130, 79, 2",
        "2011-01-01, 119, 80, 2",
    })
    void blood_pressure_of_an_adolescent_has_absolute_limits(
            String born, String systolic, String diastolic, int least) {
        assertThat(pressure(born, systolic, diastolic).get(0).grade().bounds().lowest())
                .isEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"2013-01-01", "2006-06-01"})
    void blood_pressure_of_the_younger_and_of_adults_is_the_clinicians(String born) {
        assertThat(pressure(born, "180", "120")).isEmpty();
    }

    private static List<GradedValue> pressure(String born, String systolic, String diastolic) {
        PatientUnderTest child = aPatient()
                .born(born)
                .onDay(
                        7,
                        measurement(Analyte.SYSTOLIC_PRESSURE, systolic, "mm[Hg]"),
                        measurement(Analyte.DIASTOLIC_PRESSURE, diastolic, "mm[Hg]"));
        return values(child).of(CtcaeTerm.HYPERTENSION);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-03-01, 0.49, '', 0",
        "2012-03-01, 0.5, '', 2",
        "2012-03-01, 1.9, '', 2",
        "2012-03-01, 1.91, '', 3",
        "2006-03-01, 1.91, 0.9, 1",
        "2006-03-01, 0.3, 1.0, 2",
        "2006-03-01, 0.3, 3.5, 3",
    })
    void proteinuria_of_a_child_is_graded_by_the_ratio_and_of_an_adult_by_the_collection(
            String born, String ratio, String daily, int grade) {
        Entry upcr = within(Analyte.UPCR, ratio, "g/g", "-0.2");
        PatientUnderTest child = aPatient().born(born);
        child = daily.isEmpty()
                ? child.onDay(7, within(Analyte.UPCR, ratio, "g/g", ratio.equals("0.49") ? "-0.5" : "-0.2"))
                : child.onDay(7, upcr, within(Analyte.URINE_PROTEIN_24H, daily, "g/(24.h)", "-0.15"));

        assertThat(last(child, CtcaeTerm.PROTEINURIA)).isEqualTo(Integer.toString(grade));
    }

    @Test
    void kidney_disease_is_graded_from_the_computed_filtration_against_baseline() {
        PatientUnderTest child = aPatient()
                .withBaseline(height("140"), creatinine("0.5"))
                .onDay(30, height("140"), creatinine("1.2"))
                .onDay(60, height("140"), creatinine("3.5"));

        GradedValues values = values(child);

        assertThat(values.of(CtcaeTerm.CHRONIC_KIDNEY_DISEASE))
                .extracting(value -> value.grade().bounds().lowest())
                .containsExactly(0, 2, 4);
        assertThat(values.atBaseline(CtcaeTerm.CHRONIC_KIDNEY_DISEASE)).isZero();
    }

    @Test
    void dialysis_and_protein_are_kidney_disease_too() {
        PatientUnderTest child = aPatient()
                .withBaseline(upcr("0.51"))
                .underwent(Treatment.Kind.DIALYSIS, "2025-03-01", null)
                .onDay(60, upcr("0.2"));

        GradedValues values = values(child);

        assertThat(values.atBaseline(CtcaeTerm.CHRONIC_KIDNEY_DISEASE)).isEqualTo(1);
        assertThat(last(child, CtcaeTerm.CHRONIC_KIDNEY_DISEASE)).isEqualTo("4");
    }

    @ParameterizedTest
    @CsvSource({"0.99, 38.4, 3", "1.0, 38.4, 0", "0.99, 38.3, 0–3", "0.99, 38.0, 0–3"})
    void fever_with_few_neutrophils_is_febrile_neutropenia(String count, String temperature, String grade) {
        PatientUnderTest child = aPatient()
                .onDay(5, measurement(Analyte.NEUTROPHILS, count, "10*9/L"))
                .onDay(8, measurement(Analyte.TEMPERATURE, temperature, "Cel"));

        assertThat(last(child, CtcaeTerm.FEBRILE_NEUTROPENIA)).isEqualTo(grade);
    }

    @Test
    void a_count_of_four_days_ago_says_nothing_of_a_fever() {
        PatientUnderTest child = aPatient()
                .onDay(4, measurement(Analyte.NEUTROPHILS, "0.4", "10*9/L"))
                .onDay(8, measurement(Analyte.TEMPERATURE, "39", "Cel"));

        assertThat(values(child).of(CtcaeTerm.FEBRILE_NEUTROPENIA)).isEmpty();
    }

    /** Trap 26: limits of others are not borrowed; rule 2: what lies inside its own range is grade 0. */
    @Test
    void the_parameter_grades_what_lies_inside_its_own_range() {
        PatientUnderTest child = aPatient().onDay(7, within(Analyte.NEUTROPHILS, "1.40", "10*9/L", "1.3-"));
        SubjectRecord record = child.record();

        GradedValues usual = values(child);
        GradedValues other = new GradedValues(
                record,
                record.dayZero().orElseThrow(),
                SafetyParameters.DEFAULTS.gradingInsideReferenceRange(),
                EgfrCriteria.DEFAULT);

        assertThat(usual.of(CtcaeTerm.NEUTROPHIL_COUNT_DECREASED)
                        .get(0)
                        .grade()
                        .bounds()
                        .lowest())
                .isZero();
        assertThat(other.of(CtcaeTerm.NEUTROPHIL_COUNT_DECREASED)
                        .get(0)
                        .grade()
                        .bounds()
                        .lowest())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(CtcaeTerm.class)
    void every_term_that_is_graded_is_in_the_dictionary(CtcaeTerm term) {
        assertThat(CtcaeDictionary.shipped().ofText(term.title())).isPresent();
    }

    private static Entry within(Analyte analyte, String value, String unit, String limits) {
        String[] ends = limits.isEmpty() ? new String[] {"", ""} : limits.split("-", -1);
        return Entry.of(Reported.of(analyte, Chart.measured(value), unit)
                .withReferenceRange(
                        ends[0].isEmpty() ? null : new BigDecimal(ends[0]),
                        ends[1].isEmpty() ? null : new BigDecimal(ends[1])));
    }

    private static GradedValues values(PatientUnderTest child) {
        SubjectRecord record = child.record();
        return new GradedValues(
                record, record.dayZero().orElseThrow(), SafetyParameters.DEFAULTS, EgfrCriteria.DEFAULT);
    }

    private static String last(PatientUnderTest child, CtcaeTerm term) {
        List<GradedValue> graded = values(child).of(term);
        return graded.get(graded.size() - 1).grade().bounds().toString();
    }
}
