package org.cartlupus.domain.renal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cartlupus.domain.subject.BirthDate;
import org.cartlupus.domain.subject.Sex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The equations against the published and the computed examples (clinical rules 6.3, 6.4). */
class EgfrFormulaTest {

    @ParameterizedTest(name = "{0}: {1} {2} y, {3} m, creatinine {4}, cystatin C {5}")
    @CsvSource({
        "E1, MALE,   11, 1.20, 0.9, 1.3, 51.6, 64.2, 57.9",
        "E2, FEMALE, 11, 1.20, 0.9, 1.3, 47.8, 61.2, 54.5",
        "E3, MALE,   15, 1.60, 1.9, 1.6, 37.5, 54.5, 46.0",
        "E4, FEMALE, 15, 1.60, 1.9, 1.6, 32.5, 46.1, 39.3",
        "E5, MALE,   20, 1.81, 2.1, 1.8, 43.8, 42.8, 43.3",
        "E6, FEMALE, 20, 1.81, 2.1, 1.8, 35.7, 37.9, 36.8",
    })
    void ckid_u25_as_its_authors_print_it(
            String example,
            Sex sex,
            String age,
            BigDecimal metres,
            String creatinine,
            String cystatin,
            BigDecimal byCreatinine,
            BigDecimal byCystatin,
            BigDecimal average) {
        EgfrFormula.Inputs inputs = inputs(sex, age, metres.movePointRight(2).toPlainString(), creatinine, cystatin);
        assertThat(rounded(EgfrFormula.CKID_U25_CREATININE, inputs, 1)).contains(byCreatinine);
        assertThat(rounded(EgfrFormula.CKID_U25_CYSTATIN_C, inputs, 1)).contains(byCystatin);
        assertThat(rounded(EgfrFormula.CKID_U25_AVERAGE, inputs, 1)).contains(average);
    }

    @ParameterizedTest(name = "{0}: {1} cm, creatinine {2}")
    @CsvSource({
        "E7,  101, 0.6, 69.5",
        "E8,  120, 0.6, 82.6",
        "E9,  175, 1.0, 72.3",
        "E10, 120, 0.5, 99.1",
    })
    void bedside_schwartz_as_published(String example, String height, String creatinine, BigDecimal expected) {
        assertThat(rounded(EgfrFormula.BEDSIDE_SCHWARTZ_2009, inputs(Sex.UNKNOWN, "10", height, creatinine, null), 1))
                .contains(expected);
    }

    @Test
    void e11_schwartz_with_a_creatinine_from_micromoles() {
        BigDecimal creatinine = new BigDecimal("53").divide(new BigDecimal("88.4"), 10, RoundingMode.HALF_UP);
        assertThat(rounded(
                        EgfrFormula.BEDSIDE_SCHWARTZ_2009,
                        inputs(Sex.MALE, "10", "140", creatinine.toPlainString(), null),
                        2))
                .contains(new BigDecimal("96.44"));
    }

    @ParameterizedTest(name = "{0}: {1} {2} y, {3} cm, creatinine {4}")
    @CsvSource({
        "E12, FEMALE, 6.0,   115, 0.35, 135.70, 113.08,",
        "E13, MALE,   8.0,   128, 0.42, 125.87, 115.13,",
        "E14, FEMALE, 10.0,  138, 0.55, 103.63, 89.15,",
        "E15, MALE,   12.0,  150, 0.60, 103.25, 97.50,",
        "E16, FEMALE, 13.0,  155, 0.85, 75.31,  67.34,",
        "E17, MALE,   14.0,  165, 0.95, 71.73,  73.97,",
        "E18, FEMALE, 16.0,  160, 0.62, 106.58, 102.03,",
        "E19, MALE,   17.99, 172, 0.90, 78.93,  97.02,",
        "E20, FEMALE, 18.0,  160, 0.85, 77.74,  77.93, 101.78",
        "E21, FEMALE, 18.5,  160, 1.00, 66.08,  66.24,",
        "E22, FEMALE, 15.0,  158, 1.80, 36.25,  33.92,",
        "E23, FEMALE, 18.0,  ,    0.60, ,       ,      133.35",
        "E24, MALE,   18.0,  ,    0.90, ,       ,      126.96",
        "E25, MALE,   19.0,  ,    1.20, ,       ,      89.34",
        "E26, FEMALE, 20.0,  ,    1.50, ,       ,      50.85",
        "E27, MALE,   20.0,  ,    0.70, ,       ,      135.28",
    })
    void the_computed_examples(
            String example,
            Sex sex,
            String age,
            @Nullable String height,
            String creatinine,
            @Nullable BigDecimal schwartz,
            @Nullable BigDecimal ckid,
            @Nullable BigDecimal ckdEpi) {
        EgfrFormula.Inputs inputs = inputs(sex, age, height, creatinine, null);
        assertThat(rounded(EgfrFormula.BEDSIDE_SCHWARTZ_2009, inputs, 2)).isEqualTo(Optional.ofNullable(schwartz));
        assertThat(rounded(EgfrFormula.CKID_U25_CREATININE, inputs, 2)).isEqualTo(Optional.ofNullable(ckid));
        if (ckdEpi != null || new BigDecimal(age).compareTo(BigDecimal.valueOf(18)) < 0) {
            assertThat(rounded(EgfrFormula.CKD_EPI_2021_CREATININE, inputs, 2)).isEqualTo(Optional.ofNullable(ckdEpi));
        }
    }

    /** Clinical rules 6.1; reference: the printed equation in Python. The paper has no vector of its own for it. */
    @ParameterizedTest(name = "{0} {1} y, creatinine {2}, cystatin C {3}: {4}")
    @CsvSource({
        "FEMALE, 18, 0.5, 0.7, 136.19",
        "MALE,   18, 0.8, 0.7, 133.62",
        "FEMALE, 20, 1.5, 1.6, 46.32",
        "MALE,   20, 1.5, 1.6, 55.14",
        "FEMALE, 20, 0.5, 1.6, 75.48",
        "MALE,   20, 1.5, 0.7, 98.73",
    })
    void ckd_epi_2021_with_creatinine_and_cystatin_on_either_side_of_their_knots(
            Sex sex, String age, String creatinine, String cystatin, BigDecimal expected) {
        assertThat(rounded(
                        EgfrFormula.CKD_EPI_2021_CREATININE_CYSTATIN_C,
                        inputs(sex, age, null, creatinine, cystatin),
                        2))
                .contains(expected);
    }

    /** The gain that changing formula on the 18th birthday would fake. */
    @ParameterizedTest(name = "{0} {1} cm, creatinine {2}")
    @CsvSource({
        "MALE,   175, 0.9, 80.3, 98.7, 98.8, 127.0",
        "FEMALE, 160, 0.7, 94.4, 94.6, 94.6, 128.5",
    })
    void why_not_switch_at_18(
            Sex sex,
            String height,
            String creatinine,
            BigDecimal schwartz,
            BigDecimal ckidJustBefore,
            BigDecimal ckidAt18,
            BigDecimal ckdEpiAt18) {
        EgfrFormula.Inputs before = inputs(sex, "17.99", height, creatinine, null);
        EgfrFormula.Inputs after = inputs(sex, "18", height, creatinine, null);
        assertThat(rounded(EgfrFormula.BEDSIDE_SCHWARTZ_2009, before, 1)).contains(schwartz);
        assertThat(rounded(EgfrFormula.CKID_U25_CREATININE, before, 1)).contains(ckidJustBefore);
        assertThat(rounded(EgfrFormula.CKID_U25_CREATININE, after, 1)).contains(ckidAt18);
        assertThat(rounded(EgfrFormula.CKD_EPI_2021_CREATININE, after, 1)).contains(ckdEpiAt18);
    }

    /** A boy from 12 to 14 grows muscle: Schwartz calls it a loss of kidney function, CKiD U25 does not. */
    @Test
    void why_not_schwartz() {
        BigDecimal schwartz = percent(
                EgfrFormula.BEDSIDE_SCHWARTZ_2009,
                inputs(Sex.MALE, "12", "150", "0.60", null),
                inputs(Sex.MALE, "14", "165", "0.75", null));
        BigDecimal ckid = percent(
                EgfrFormula.CKID_U25_CREATININE,
                inputs(Sex.MALE, "12", "150", "0.60", null),
                inputs(Sex.MALE, "14", "165", "0.75", null));
        assertThat(schwartz).isEqualByComparingTo("88.0");
        assertThat(ckid).isEqualByComparingTo("96.1");
    }

    @ParameterizedTest(name = "{0} at {1} years: {2}")
    @CsvSource({
        "CKID_U25_CREATININE, 0.99, false",
        "CKID_U25_CREATININE, 1, true",
        "CKID_U25_CREATININE, 25, true",
        "CKID_U25_CREATININE, 25.01, false",
        "BEDSIDE_SCHWARTZ_2009, 0.99, false",
        "BEDSIDE_SCHWARTZ_2009, 18.5, true",
        "CKD_EPI_2021_CREATININE, 17.99, false",
        "CKD_EPI_2021_CREATININE, 18, true",
        "CKD_EPI_2021_CREATININE_CYSTATIN_C, 17.99, false",
        "CKD_EPI_2021_CREATININE_CYSTATIN_C, 18, true",
    })
    void each_formula_answers_only_for_the_ages_it_was_made_for(EgfrFormula formula, String age, boolean answers) {
        assertThat(formula.estimate(inputs(Sex.FEMALE, age, "160", "0.7", "0.9"))
                        .isPresent())
                .isEqualTo(answers);
    }

    @Test
    void without_sex_height_or_sample_there_is_no_estimate() {
        assertThat(EgfrFormula.CKID_U25_CREATININE.estimate(inputs(Sex.UNKNOWN, "10", "140", "0.6", null)))
                .isEmpty();
        assertThat(EgfrFormula.CKID_U25_CREATININE.estimate(inputs(Sex.FEMALE, "10", null, "0.6", null)))
                .isEmpty();
        assertThat(EgfrFormula.CKID_U25_CREATININE.estimate(inputs(Sex.FEMALE, "10", "140", null, "0.9")))
                .isEmpty();
        assertThat(EgfrFormula.CKID_U25_CYSTATIN_C.estimate(inputs(Sex.UNKNOWN, "10", null, null, "0.9")))
                .isEmpty();
        assertThat(EgfrFormula.CKID_U25_CYSTATIN_C.estimate(inputs(Sex.FEMALE, "10", null, null, null)))
                .isEmpty();
        assertThat(EgfrFormula.CKID_U25_AVERAGE.estimate(inputs(Sex.FEMALE, "10", "140", "0.6", null)))
                .isEmpty();
        assertThat(EgfrFormula.CKD_EPI_2021_CREATININE.estimate(inputs(Sex.UNKNOWN, "20", null, "0.6", null)))
                .isEmpty();
        assertThat(EgfrFormula.CKD_EPI_2021_CREATININE_CYSTATIN_C.estimate(inputs(Sex.MALE, "20", null, "0.6", null)))
                .isEmpty();
    }

    /** Not in the document's table; from the printed equation: 135 × (1/0.9)^-0.544 × (1/0.8)^-0.778 × 0.9961^20. */
    @Test
    void ckd_epi_with_both_markers() {
        double expected = 135 * Math.pow(1 / 0.9, -0.544) * Math.pow(1 / 0.8, -0.778) * Math.pow(0.9961, 20);
        assertThat(EgfrFormula.CKD_EPI_2021_CREATININE_CYSTATIN_C
                        .estimate(inputs(Sex.MALE, "20", null, "1.0", "1.0"))
                        .orElseThrow()
                        .doubleValue())
                .isCloseTo(expected, within(1e-9));
    }

    @Test
    void a_formula_is_found_by_its_name_in_a_criteria_set() {
        Arrays.stream(EgfrFormula.values()).forEach(formula -> assertThat(EgfrFormula.ofCode(formula.code()))
                .contains(formula));
        assertThat(EgfrFormula.ofCode("mdrd")).isEmpty();
    }

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "2012-03-01, 2025-03-01, 13.0",
        "2012-02-29, 2013-02-28, 0.9993155373",
        "2012-02-29, 2016-02-29, 4.0",
        "2007-01-15, 2025-01-14, 17.9972621492",
        "2007-01-15, 2025-01-15, 18.0",
    })
    void age_is_whole_days_by_365_and_a_quarter(LocalDate birth, LocalDate day, BigDecimal years) {
        assertThat(new BirthDate(birth, false).ageInYears(day).setScale(10, RoundingMode.HALF_UP))
                .isCloseTo(years, within(new BigDecimal("0.003")));
    }

    @Test
    void age_is_exact() {
        assertThat(new BirthDate(LocalDate.of(2020, 1, 1), false)
                        .ageInYears(LocalDate.of(2020, 1, 1).plusDays(1461)))
                .isEqualByComparingTo("4");
    }

    @Property
    void more_creatinine_is_less_filtration(
            @ForAll Sex sex,
            @ForAll @IntRange(min = 10, max = 249) int tenthsOfYears,
            @ForAll @IntRange(min = 1, max = 999) int hundredths) {
        for (EgfrFormula formula : EgfrFormula.values()) {
            Optional<BigDecimal> one = formula.estimate(at(sex, tenthsOfYears, hundredths));
            Optional<BigDecimal> more = formula.estimate(at(sex, tenthsOfYears, hundredths + 1));
            assertThat(more.isPresent()).isEqualTo(one.isPresent());
            one.ifPresent(estimate -> assertThat(more.orElseThrow()).isLessThan(estimate));
        }
    }

    private static EgfrFormula.Inputs at(Sex sex, int tenthsOfYears, int hundredths) {
        String marker = BigDecimal.valueOf(hundredths, 2).toPlainString();
        return inputs(sex, BigDecimal.valueOf(tenthsOfYears, 1).toPlainString(), "150", marker, marker);
    }

    private static EgfrFormula.Inputs inputs(
            Sex sex, String age, @Nullable String heightCm, @Nullable String creatinine, @Nullable String cystatin) {
        return new EgfrFormula.Inputs(sex, new BigDecimal(age), number(heightCm), number(creatinine), number(cystatin));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static Optional<BigDecimal> rounded(EgfrFormula formula, EgfrFormula.Inputs inputs, int decimals) {
        return formula.estimate(inputs).map(value -> value.setScale(decimals, RoundingMode.HALF_UP));
    }

    private static BigDecimal percent(EgfrFormula formula, EgfrFormula.Inputs from, EgfrFormula.Inputs to) {
        return formula.estimate(to)
                .orElseThrow()
                .multiply(BigDecimal.valueOf(100))
                .divide(formula.estimate(from).orElseThrow(), 1, RoundingMode.HALF_UP);
    }
}
