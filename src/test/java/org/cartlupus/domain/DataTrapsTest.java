package org.cartlupus.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.bilag;
import static org.cartlupus.domain.fixture.Chart.creatinine;
import static org.cartlupus.domain.fixture.Chart.height;
import static org.cartlupus.domain.fixture.Chart.kidneyFunction;
import static org.cartlupus.domain.fixture.Chart.measurement;
import static org.cartlupus.domain.fixture.Chart.pga;
import static org.cartlupus.domain.fixture.Chart.sledai;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.Chart.urineProtein24h;
import static org.cartlupus.domain.fixture.Chart.weight;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.fixture.PatientUnderTest.anAdult;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.renal.EgfrFormula;
import org.cartlupus.domain.subject.BirthDate;
import org.cartlupus.domain.subject.Sex;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Notice;
import org.junit.jupiter.api.Test;

/** The traps of clinical rules 11 that lie in the data, each by its number. Month 6 is on 2025-07-15. */
class DataTrapsTest {

    @Test
    void trap01_a_ratio_per_mmol_is_not_read_as_a_ratio_per_gram() {
        withRatios("300", "mg/mmol", "55", "mg/mmol")
                .renalResponse()
                .hasProteinuria("2.6521", "0.4862")
                .isComplete();
        withRatios("3", "g/g", "300", "mg/g")
                .renalResponse()
                .hasProteinuria("3.0000", "0.3000")
                .isComplete();
        withRatios("300", "", "55", "").renalResponse().isNotEvaluable().warns(Notice.Kind.UNIT_NOT_CONVERTIBLE);
        withRatios("300", "g/g", "55", "g/g").renalResponse().isNotEvaluable().warns(Notice.Kind.IMPLAUSIBLE_VALUE);
    }

    @Test
    void trap02_50_mg_per_mmol_is_not_half_a_gram_per_gram() {
        withRatios("400", "mg/mmol", "50", "mg/mmol")
                .renalResponse()
                .hasProteinuria("3.5361", "0.4420")
                .isComplete()
                .hasExactlyFlags(Flag.UPCR_UNIT_BOUNDARY);
        withRatios("400", "mg/mmol", "56.56", "mg/mmol")
                .renalResponse()
                .isPartial()
                .hasExactlyFlags();
    }

    @Test
    void trap04_no_baseline_after_lymphodepletion_has_begun() {
        aPatient()
                .on("2025-01-08", upcr("4.00"), kidneyFunction())
                .on("2025-01-13", upcr("1.50"), kidneyFunction())
                .on("2025-01-14", upcr("1.20"), kidneyFunction())
                .at(M6, upcr("1.40"), kidneyFunction())
                .renalResponse()
                .hasProteinuria("4.0000", "1.4000")
                .isPartial();
        aPatient()
                .on("2025-01-13", upcr("1.50"), kidneyFunction())
                .at(M6, upcr("0.70"), kidneyFunction())
                .renalResponse()
                .hasProteinuria(null, "0.7000")
                .isNotEvaluable();
    }

    /** 0.45 g in 24 h look like little; on 1 m² of child they are 0.78 g per 1.73 m². */
    @Test
    void trap09_24_hour_protein_of_a_small_child_is_not_judged_by_the_gram() {
        aPatient()
                .withBaseline(urineProtein24h("2.40"), weight("30"), creatinine("0.40"), height("120"))
                .at(M6, urineProtein24h("0.45"), weight("30"), creatinine("0.40"), height("120"))
                .renalResponse()
                .hasProteinuria("4.1520", "0.7785")
                .isPartial()
                .hasExactlyFlags(Flag.USED_24H);
    }

    @Test
    void trap10_body_surface_is_neither_forgotten_nor_applied_twice() {
        PatientUnderTest patient = aPatient()
                .withBaseline(normalised("4.15"), kidneyFunction(), weight("30"))
                .at(M6, normalised("0.45"), kidneyFunction(), weight("30"));
        patient.renalResponse().hasProteinuria("4.1500", "0.4500").isComplete();
        aPatient()
                .withBaseline(measurement(Analyte.URINE_PROTEIN_24H, "4.15", "g/{1.73_m2}/(24.h)"), weight("30"))
                .judgedAt(M6)
                .renalResponse()
                .hasProteinuria(null, null)
                .warns(Notice.Kind.UNIT_NOT_CONVERTIBLE);
    }

    @Test
    void trap20_numbers_are_equal_whatever_their_scale_and_division_has_one() {
        assertThat(new BigDecimal("2.0")).as("what equals says").isNotEqualTo(new BigDecimal("2.00"));
        withRatios("4.0", "g/g", "2.000", "g/g").renalResponse().isPartial().hasReduction("50.00");
        withRatios("3", "g/g", "1", "g/g").renalResponse().isPartial().hasReduction("66.67");
        aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction(), sledai(16), bilag("REN=A"), pga("2.0"))
                .at(
                        M6,
                        upcr("2.0").named("a"),
                        upcr("2.00").named("b"),
                        creatinine("0.6"),
                        creatinine("0.60"),
                        height("150"),
                        pga("1.0"),
                        pga("1.00"))
                .renalResponse()
                .doesNotWarn(Notice.Kind.CONFLICTING_VALUES);
    }

    @Test
    void trap21_the_formula_does_not_change_on_the_18th_birthday() {
        PatientUnderTest girl = aPatient()
                .born("2007-06-01")
                .withBaseline(upcr("4.00"), creatinine("0.70"), height("160"))
                .at(M6, upcr("0.30"), creatinine("0.70"), height("160"));
        girl.renalResponse().hasEgfr("93.74", "94.63").hasEgfrPercentOfBaseline("100.95");
        assertThat(EgfrFormula.CKD_EPI_2021_CREATININE.appliesAt(new BigDecimal("17.9")))
                .isFalse();
    }

    @Test
    void trap22_a_height_of_two_years_ago_is_no_height() {
        aPatient()
                .on("2023-07-15", height("140"))
                .withBaseline(upcr("4.00"), creatinine("0.60"))
                .at(M6, upcr("0.30"), creatinine("0.60"))
                .renalResponse()
                .isNotEvaluable()
                .hasExactlyFlags(Flag.STALE_HEIGHT);
    }

    @Test
    void trap24_age_is_in_days_at_the_sample() {
        assertThat(new BirthDate(LocalDate.of(2012, 3, 1), false).ageInYears(LocalDate.of(2025, 2, 28)))
                .isBetween(new BigDecimal("12.99"), new BigDecimal("12.999"));
        // One creatinine, one height: between two samples only the child's age differs, day by day.
        aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr("0.30"), kidneyFunction())
                .renalResponse()
                .hasEgfrPercentOfBaseline("101.18");
        aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .on("2025-07-16", upcr("0.30"), kidneyFunction())
                .judgedAt(M6)
                .renalResponse()
                .hasEgfr("92.03", "93.12");
    }

    @Test
    void trap25_without_a_sex_the_constant_is_undefined() {
        aPatient()
                .ofSex(Sex.UNKNOWN)
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr("0.30"), kidneyFunction())
                .renalResponse()
                .hasEgfr(null, null)
                .isNotEvaluable()
                .missesInWords("sex");
    }

    /** 00:30 on the first day of the window at the site is still the day before in UTC. */
    @Test
    void trap44_the_day_at_the_site_counts_and_not_the_day_in_utc() {
        aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .on("2025-06-24", upcr("0.30").sampledAt("00:30"), kidneyFunction())
                .judgedAt(M6)
                .renalResponse()
                .isComplete()
                .isDated("2025-06-24");
        aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .on("2025-08-06", upcr("0.30").sampledAt("00:30"), kidneyFunction())
                .judgedAt(M6)
                .renalResponse()
                .isNotEvaluable();
    }

    @Test
    void trap45_a_corrected_result_takes_the_place_of_the_first() {
        aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(M6, upcr("0.30").named("first").issuedAt("20:00"), kidneyFunction())
                .at(M6, upcr("3.50").named("mended").corrected().issuedAt("10:00"))
                .renalResponse()
                .isNoResponse()
                .restsOn("mended")
                .doesNotRestOn("first");
    }

    @Test
    void trap47_below_a_number_is_not_that_number() {
        withRatios("4", "g/g", "<0.05", "g/g").renalResponse().isComplete();
        withRatios("4", "g/g", "<0.6", "g/g").renalResponse().isNotEvaluable();
        withRatios("4", "g/g", ">0.4", "g/g").renalResponse().isNotEvaluable();
        withRatios("<60", "mg/mmol", "10", "mg/mmol")
                .renalResponse()
                .isComplete()
                .hasNotFlag(Flag.BASELINE_NOT_PROTEINURIC);
    }

    @Test
    void trap49_two_samples_of_one_day_and_a_result_sent_twice() {
        aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(
                        M6,
                        kidneyFunction(),
                        upcr("0.60").issuedAt("12:00"),
                        upcr("0.30").issuedAt("09:00"))
                .renalResponse()
                .isPartial()
                .warns(Notice.Kind.CONFLICTING_VALUES);
        aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(
                        M6,
                        kidneyFunction(),
                        upcr("0.60").issuedAt("12:00"),
                        upcr("0.60").issuedAt("12:00"))
                .renalResponse()
                .isPartial()
                .doesNotWarn(Notice.Kind.CONFLICTING_VALUES);
    }

    @Test
    void trap60_a_fall_of_49_996_per_cent_is_not_50() {
        withRatios("10", "g/g", "5.0004", "g/g").renalResponse().isNoResponse();
        withRatios("4.0000", "g/g", "2.00016", "g/g")
                .renalResponse()
                .isNoResponse()
                .says("fell 49.996 %", "less than 50 %");
        anAdult()
                .withBaseline(upcr("3.00"), creatinine("0.85"), height("160"))
                .at(M6, upcr("0.30"), creatinine("1.00004"), height("160"))
                .renalResponse()
                .isNoResponse()
                .says("84.997 % of baseline (not stable)");
    }

    @Test
    void trap63_first_morning_urine_goes_before_a_spot_of_the_same_day() {
        aPatient()
                .withBaseline(upcr("4.00"), kidneyFunction())
                .at(
                        M6,
                        kidneyFunction(),
                        upcr("0.90").randomSpot(),
                        upcr("0.30").firstMorning())
                .renalResponse()
                .isComplete()
                .hasExactlyFlags();
    }

    private static PatientUnderTest withRatios(String baseline, String baselineUnit, String visit, String visitUnit) {
        return aPatient()
                .withBaseline(upcr(baseline, baselineUnit), kidneyFunction())
                .at(M6, upcr(visit, visitUnit), kidneyFunction());
    }

    private static Entry normalised(String grams) {
        return measurement(Analyte.URINE_PROTEIN_24H_PER_BSA, grams, "g/{1.73_m2}/(24.h)");
    }
}
