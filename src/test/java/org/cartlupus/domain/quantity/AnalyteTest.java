package org.cartlupus.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.fixture.Chart.measured;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Conversion of units, per analyte (clinical rules 0.4). */
class AnalyteTest {

    @ParameterizedTest(name = "{0}: {1} {2} = {3}")
    @CsvSource({
        "SERUM_CREATININE, 53,   umol/L,      0.599548",
        "SERUM_CREATININE, 88.4, umol/L,      1.000000",
        "SERUM_CREATININE, 0.053, mmol/L,     0.599548",
        "SERUM_CREATININE, 6.0,  mg/L,        0.600000",
        "SERUM_CREATININE, 0.6,  mg/dL,       0.600000",
        "UPCR,   50,     mg/mmol{creat},      0.442008",
        "UPCR,   0.5,    g/g{creat},          0.500000",
        "UPCR,   0.5,    mg/mg{creat},        0.500000",
        "UPCR,   500,    mg/g{creat},         0.500000",
        "UPCR,   500,    ug/mg,               0.500000",
        "UPCR,   500,    g/kg,                0.500000",
        "UPCR,   56.56,  g/mol,               0.500000",
        "UPCR,   0.05656, g/mmol{creat},      0.500000",
        "UACR,   35,     mg/mmol{creat},      0.309406",
        "BILIRUBIN, 1,   mg/dL,               17.100000",
        "BILIRUBIN, 20,  umol/L,              20.000000",
        "ALBUMIN, 3.0,   g/dL,                30.000000",
        "ALBUMIN, 30,    g/L,                 30.000000",
        "HAEMOGLOBIN, 8.0, g/dL,              80.000000",
        "HAEMOGLOBIN, 5, mmol/L,              80.570000",
        "CYSTATIN_C, 1.3, mg/L,               1.300000",
        "C3, 90,         mg/dL,               0.900000",
        "C4, 20,         mg/dL,               0.200000",
        "IGG, 400,       mg/dL,               4.000000",
        "WHITE_CELLS, 4.1, 10*3/uL,           4.100000",
        "NEUTROPHILS, 500, /uL,               0.500000",
        "PLATELETS, 100, G/L,                 100.000000",
        "LYMPHOCYTES, 800, 10*6/L,            0.800000",
        "TEMPERATURE, 100.4, [degF],          38.000000",
        "TEMPERATURE, 38.0, Cel,              38.000000",
        "FERRITIN, 500,  ug/L,                500.000000",
        "TRIGLYCERIDES, 150, mg/dL,           1.693576",
        "HEIGHT, 1.5,    m,                   150.000000",
        "WEIGHT, 40000,  g,                   40.000000",
        "URINE_PROTEIN_24H, 1200, mg/(24.h),  1.200000",
        "URINE_PROTEIN_24H, 1.2, g/d,         1.200000",
        "URINE_PROTEIN_24H_PER_BSA, 1200, mg/{1.73_m2}/(24.h), 1.200000",
    })
    void converts_by_the_table(Analyte analyte, String value, String unit, String expected) {
        assertThat(rounded(analyte, value, unit)).isEqualTo(expected);
    }

    /** The test table for UPCR below clinical rules 0.4. */
    @ParameterizedTest(name = "{0} mg/mmol = {1} g/g")
    @CsvSource({
        "22.62, 0.2000",
        "25, 0.2210",
        "35, 0.3094",
        "50, 0.4420",
        "55, 0.4862",
        "56.56, 0.5000",
        "70, 0.6188",
        "79.18, 0.7000",
        "100, 0.8840",
        "113.12, 1.0000",
        "200, 1.7680",
        "226.24, 2.0000",
        "300, 2.6521",
        "339.36, 3.0000",
        "350, 3.0941",
    })
    void upcr_per_mmol(String perMmol, String perGram) {
        assertThat(convert(Analyte.UPCR, perMmol, "mg/mmol{creat}").setScale(4, RoundingMode.HALF_UP))
                .isEqualByComparingTo(perGram);
    }

    @ParameterizedTest(name = "{0} mg/mmol is not below {1} g/g, the number before it is")
    @CsvSource({"56.56, 56.5599, 0.5", "339.36, 339.3599, 3", "226.24, 226.2399, 2"})
    void the_cut_offs_are_met_exactly(String at, String below, BigDecimal cutOff) {
        assertThat(Rounding.DEFAULT.apply(exactly(at)).isLessThan(cutOff)).isEqualTo(Truth.FALSE);
        assertThat(Rounding.DEFAULT.apply(exactly(below)).isLessThan(cutOff)).isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "UPCR, g/L",
        "UPCR, mg/dL",
        "UPCR, mmol/mol",
        "UPCR, %",
        "UPCR, 1",
        "UPCR, ''",
        "UPCR, '{ratio}'",
        "UPCR, 'mg/mMol'",
        "UPCR, 'MG/MMOL'",
        "UPCR, mg/{creat}",
        "CYSTATIN_C, mg/dL",
        "CYSTATIN_C, nmol/L",
        "SERUM_CREATININE, mg",
        "ALBUMIN, umol/L",
        "ANTI_DS_DNA, U/mL",
        "CH50, [IU]/mL",
        "CYSTATIN_C, g/g",
        "URINE_RED_CELLS_PER_FIELD, /uL",
        "RED_CELL_CASTS, /[HPF]",
        "HEIGHT, kg",
        "FERRITIN, pmol/L",
    })
    void an_unknown_unit_is_answered_with_nothing_and_never_guessed(Analyte analyte, String unit) {
        assertThat(analyte.convert(measured("1"), unit, CreatinineFactors.DEFAULT))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "mg/mmol",
        "mg/mmol{creat}",
        "mg/mmol{creatinine}",
        "mg{protein}/mmol{creat}",
        "mg{protein}/mmol",
        "mg/mmol{肌酐}",
    })
    void annotations_do_not_change_a_unit(String unit) {
        assertThat(rounded(Analyte.UPCR, "56.56", unit)).isEqualTo("0.500000");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SERUM_CREATININE, umol/l, 88.4",
        "SERUM_CREATININE, mg/dl, 1",
        "WHITE_CELLS, 10*9/l, 1",
        "ALBUMIN, g/l, 1"
    })
    void ucum_knows_the_litre_with_a_small_letter_too(Analyte analyte, String unit, String value) {
        assertThat(rounded(analyte, value, unit)).isEqualTo("1.000000");
    }

    @ParameterizedTest
    @CsvSource({"<, 5", "<=, 5", ">=, 5", ">, 5"})
    void conversion_keeps_the_comparator(String comparator, String value) {
        Measured converted = Analyte.UPCR
                .convert(measured(comparator + value), "mg/mmol{creat}", CreatinineFactors.DEFAULT)
                .orElseThrow();
        assertThat(converted.censoring().symbol()).isEqualTo(comparator);
    }

    @ParameterizedTest
    @EnumSource(Analyte.class)
    void every_analyte_accepts_its_own_unit_unchanged(Analyte analyte) {
        assertThat(analyte.convert(measured("1.5"), analyte.unit(), CreatinineFactors.DEFAULT))
                .contains(measured("1.5"));
    }

    @Test
    void the_factors_are_parameters() {
        CreatinineFactors printed = new CreatinineFactors(new BigDecimal("88.4"), new BigDecimal("113"));
        assertThat(Analyte.UPCR.convert(measured("56.5"), "mg/mmol", printed))
                .hasValueSatisfying(value -> assertThat(value.value()).isEqualByComparingTo("0.5"));
    }

    /** A collection that is normalised to body surface is another quantity than one that is not (trap 10). */
    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "URINE_PROTEIN_24H,         g/(24.h),             true",
        "URINE_PROTEIN_24H,         g/d,                  true",
        "URINE_PROTEIN_24H,         g/{1.73_m2}/(24.h),   false",
        "URINE_PROTEIN_24H,         g/{1.73m2}/d,         false",
        "URINE_PROTEIN_24H_PER_BSA, g/{1.73_m2}/(24.h),   true",
        "URINE_PROTEIN_24H_PER_BSA, g/{1.73m2}/d,         true",
        "URINE_PROTEIN_24H_PER_BSA, g/(24.h)/{1.73_m2},   true",
        "URINE_PROTEIN_24H_PER_BSA, g/(24.h),             false",
        "URINE_PROTEIN_24H_PER_BSA, g/d,                  false",
    })
    void only_the_unit_tells_whether_a_collection_is_normalised(Analyte analyte, String unit, boolean converts) {
        assertThat(analyte.convert(measured("1"), unit, CreatinineFactors.DEFAULT)
                        .isPresent())
                .isEqualTo(converts);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'{1.73_m2}', true", "'mL/min/{1.73_m2}', true", "mL/min, false", "'mg/g{creat}', false"})
    void a_unit_per_body_surface_is_known_by_its_annotation_alone(String unit, boolean perBodySurface) {
        assertThat(Analyte.isPerBodySurface(unit)).isEqualTo(perBodySurface);
    }

    @Test
    void an_analyte_names_the_units_that_it_takes() {
        assertThat(Analyte.CYSTATIN_C.convertibleUnits()).containsExactly("mg/L");
        assertThat(Analyte.UPCR.convertibleUnits())
                .contains("g/g", "mg/mmol", "g/mmol")
                .doesNotContain("g/L");
    }

    /** Half of a value is exactly half of it in every unit: no rounding between conversion and ratio. */
    @Property
    void half_stays_half_in_every_unit(@ForAll @IntRange(min = 1, max = 1_000_000) int hundredths) {
        BigDecimal whole = BigDecimal.valueOf(hundredths, 2);
        BigDecimal half = whole.divide(BigDecimal.valueOf(2));
        for (String unit : new String[] {"mg/mmol", "g/g", "mg/g", "g/mmol"}) {
            Measured ratio = exactly(half, unit).ratioTo(exactly(whole, unit)).orElseThrow();
            assertThat(Rounding.DEFAULT.apply(ratio.value())).as(unit).isEqualByComparingTo("0.5");
        }
    }

    private static Measured exactly(String perMmol) {
        return exactly(new BigDecimal(perMmol), "mg/mmol");
    }

    private static Measured exactly(BigDecimal value, String unit) {
        return Analyte.UPCR
                .convert(Measured.exactly(value), unit, CreatinineFactors.DEFAULT)
                .orElseThrow();
    }

    private static BigDecimal convert(Analyte analyte, String value, String unit) {
        return analyte.convert(measured(value), unit, CreatinineFactors.DEFAULT)
                .orElseThrow(() -> new AssertionError(unit + " was not converted"))
                .value();
    }

    private static String rounded(Analyte analyte, String value, String unit) {
        return Rounding.DEFAULT.apply(convert(analyte, value, unit)).toPlainString();
    }
}
