package org.cartlupus.domain.kinetics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cartlupus.domain.kinetics.SeriesFixture.COPIES_PER_UG;
import static org.cartlupus.domain.kinetics.SeriesFixture.days;
import static org.cartlupus.domain.kinetics.SeriesFixture.measured;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ResultStatus;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The traps of clinical rules 11 that kinetics can fall into, by their number. */
class KineticsTrapsTest {

    private static final SeriesKey COPIES_PER_ML = SeriesKey.of("cart-copies", "{copies}/mL");
    private static final LocalDate DAY_0 = LocalDate.of(2025, 1, 15);
    private static final InfusionMoment BY_DATE = new InfusionMoment(DAY_0, null);

    private static Observed<Reading> reading(SeriesKey key, int day, String value, String id) {
        return reading(key, day, value, id, ResultStatus.FINAL, null, null);
    }

    private static Observed<Reading> reading(
            SeriesKey key,
            int day,
            String value,
            String id,
            ResultStatus status,
            @Nullable Instant time,
            @Nullable Instant issued) {
        return new Observed<>(
                Reading.of(key, measured(value), new BigDecimal("50")),
                DAY_0.plusDays(day),
                time,
                status,
                issued,
                new Evidence("Observation/" + id, "1"));
    }

    private static ConcentrationSeries single(List<Observed<Reading>> readings) {
        List<ConcentrationSeries> series = SeriesAssembly.perUnit(BY_DATE, readings);
        assertThat(series).hasSize(1);
        return series.get(0);
    }

    @Test
    void trap_20_samples_on_day_28_and_28_0_are_one_moment() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> days("0,28,28.0").concentrations("0,1,1"))
                .withMessageContaining("28.0");
        assertThat(days("0,7,14,28.00").concentrations("0,900,400,100"))
                .extracting(series -> new NoncompartmentalAnalysis(KineticsParameters.DEFAULT)
                        .of(series)
                        .auc()
                        .value()
                        .orElseThrow()
                        .coverage())
                .isEqualTo(Auc.Coverage.SAMPLED);
    }

    @Test
    void trap_44_a_morning_sample_in_china_belongs_to_its_local_day_and_not_to_the_utc_day_before() {
        // 06:30 in Shanghai on the day after the infusion is still the infusion's date in UTC.
        Observed<Reading> sample =
                reading(COPIES_PER_UG, 1, "60", "a", ResultStatus.FINAL, Instant.parse("2025-01-15T22:30:00Z"), null);

        assertThat(BY_DATE.daysTo(sample)).isEqualByComparingTo("1");
        assertThat(new InfusionMoment(DAY_0, Instant.parse("2025-01-15T02:30:00Z")).daysTo(sample))
                .isEqualByComparingTo("0.833333");
    }

    @Test
    void trap_45_a_corrected_result_replaces_the_final_one_even_if_issued_earlier() {
        Instant early = Instant.parse("2025-01-22T08:00:00Z");
        ConcentrationSeries series = single(List.of(
                reading(COPIES_PER_UG, 7, "900", "final", ResultStatus.FINAL, null, early.plusSeconds(60)),
                reading(COPIES_PER_UG, 7, "9000", "corrected", ResultStatus.CORRECTED, null, early)));

        assertThat(series.samples()).hasSize(1);
        assertThat(series.samples().get(0).evidence().reference()).isEqualTo("Observation/corrected");
        assertThat(series.flags()).isEmpty();
    }

    @Test
    void trap_47_a_result_reported_as_less_than_the_limit_is_not_the_number() {
        CartKinetics kinetics = new NoncompartmentalAnalysis(KineticsParameters.DEFAULT)
                .of(days("0,7,14,28").concentrations("<50,<50,<50,<50"));

        assertThat(kinetics.peak().value().orElseThrow().isDetected()).isFalse();
        assertThat(kinetics.persistence().reason()).contains(NotEvaluableReason.NOT_DETECTED);
    }

    @Test
    void trap_49_two_results_of_one_moment_are_one_sample_the_last_issued_and_the_conflict_is_flagged() {
        Instant issued = Instant.parse("2025-01-22T08:00:00Z");
        List<Observed<Reading>> readings = new ArrayList<>(List.of(
                reading(COPIES_PER_UG, 7, "900", "first", ResultStatus.FINAL, null, issued),
                reading(COPIES_PER_UG, 7, "950", "second", ResultStatus.FINAL, null, issued.plusSeconds(1)),
                reading(COPIES_PER_UG, 7, "100", "never-issued", ResultStatus.FINAL, null, null)));

        ConcentrationSeries series = single(readings);
        Collections.reverse(readings);

        assertThat(series.samples()).hasSize(1);
        assertThat(series.samples().get(0).evidence().reference()).isEqualTo("Observation/second");
        assertThat(series.flags()).containsExactly(KineticsFlag.SAMPLES_CONFLICT);
        assertThat(single(readings)).isEqualTo(series);
    }

    @Test
    void trap_49_a_duplicate_message_with_the_same_value_is_no_conflict() {
        ConcentrationSeries series =
                single(List.of(reading(COPIES_PER_UG, 7, "900", "a"), reading(COPIES_PER_UG, 7, "900.0", "b")));

        assertThat(series.samples()).hasSize(1);
        assertThat(series.flags()).isEmpty();
    }

    @Test
    void trap_49_two_samples_of_one_day_with_different_times_are_two_samples() {
        Instant infused = Instant.parse("2025-01-15T02:00:00Z");
        Instant morning = Instant.parse("2025-01-22T02:00:00Z");
        List<ConcentrationSeries> series = SeriesAssembly.perUnit(
                new InfusionMoment(DAY_0, infused),
                List.of(
                        reading(COPIES_PER_UG, 7, "900", "am", ResultStatus.FINAL, morning, null),
                        reading(COPIES_PER_UG, 7, "990", "pm", ResultStatus.FINAL, morning.plusSeconds(21_600), null)));

        assertThat(series.get(0).samples())
                .extracting(Sample::day)
                .containsExactly(new BigDecimal("7.000000"), new BigDecimal("7.250000"));
    }

    @Test
    void results_entered_in_error_never_count() {
        assertThat(SeriesAssembly.perUnit(
                        BY_DATE, List.of(reading(COPIES_PER_UG, 7, "900", "a", ResultStatus.NOT_USABLE, null, null))))
                .isEmpty();
    }

    @Test
    void a_negative_concentration_is_left_out_and_flagged() {
        ConcentrationSeries series =
                single(List.of(reading(COPIES_PER_UG, 7, "900", "a"), reading(COPIES_PER_UG, 14, "-3", "b")));

        assertThat(series.samples()).hasSize(1);
        assertThat(series.flags()).containsExactly(KineticsFlag.NEGATIVE_VALUE_IGNORED);
    }

    @Test
    void a_series_of_nothing_but_negative_concentrations_is_empty_and_says_why() {
        ConcentrationSeries series = single(List.of(reading(COPIES_PER_UG, 14, "-3", "b")));

        assertThat(series.samples()).isEmpty();
        assertThat(series.flags()).containsExactly(KineticsFlag.NEGATIVE_VALUE_IGNORED);
    }

    @Test
    void zero_is_a_result_and_not_a_negative_one() {
        ConcentrationSeries series = single(List.of(reading(COPIES_PER_UG, 14, "0", "b")));

        assertThat(series.samples()).hasSize(1);
        assertThat(series.flags()).isEmpty();
    }

    @Test
    void trap_50_equal_neighbours_take_the_linear_branch() {
        ConcentrationSeries plateau = days("0,7,14,21,28").concentrations("0,500,500.00,500,400");

        Auc auc = new NoncompartmentalAnalysis(KineticsParameters.DEFAULT)
                .of(plateau)
                .auc()
                .value()
                .orElseThrow();

        assertThat(auc.segments()).extracting(AucSegment::logarithmic).containsExactly(false, false, false, true);
        assertThat(auc.segments().get(1).area()).isEqualByComparingTo("3500");
    }

    @Test
    void trap_50_neighbours_that_are_almost_equal_lose_no_digits() {
        // The logarithmic mean of c and c(1-1e-9) is c(1 - 0.5e-9) to far beyond six decimals.
        ConcentrationSeries plateau = days("0,7,14,28").concentrations("0,500000000,500000000,499999999.5");

        Auc auc = new NoncompartmentalAnalysis(KineticsParameters.DEFAULT)
                .of(plateau)
                .auc()
                .value()
                .orElseThrow();

        assertThat(auc.segments().get(2).area().setScale(4, RoundingMode.HALF_UP))
                .isEqualByComparingTo("6999999996.5");
    }

    @Test
    void trap_51_what_a_result_below_the_limit_counts_as_is_a_parameter_with_a_code() {
        assertThat(BlqRule.ofCode("0")).contains(BlqRule.ZERO);
        assertThat(BlqRule.ofCode("LLOQ/2")).contains(BlqRule.HALF_LLOQ);
        assertThat(BlqRule.ofCode("missing")).contains(BlqRule.MISSING);
        assertThat(BlqRule.ofCode("half")).isEmpty();
        assertThat(BlqRule.values()).extracting(BlqRule::code).containsExactly("0", "LLOQ/2", "missing");
        assertThat(KineticsParameters.DEFAULT.blqAfterTmax()).isEqualTo(BlqRule.ZERO);
    }

    @Test
    void trap_52_copies_per_microgram_and_copies_per_millilitre_are_separate_series() {
        List<ConcentrationSeries> series = SeriesAssembly.perUnit(
                BY_DATE,
                List.of(
                        reading(COPIES_PER_ML, 7, "77", "ml"),
                        reading(COPIES_PER_UG, 7, "900", "ug"),
                        reading(COPIES_PER_ML, 14, "88", "ml-2")));

        assertThat(series).extracting(ConcentrationSeries::key).containsExactly(COPIES_PER_ML, COPIES_PER_UG);
        assertThat(series).extracting(s -> s.samples().size()).containsExactly(2, 1);
        assertThat(series).allMatch(s -> s.flags().isEmpty());
    }

    @Test
    void soluble_il2_receptor_in_units_and_in_picograms_has_two_peaks() {
        SeriesKey units = SeriesKey.of("sIL-2R", "U/mL");
        SeriesKey picograms = SeriesKey.of("sIL-2R", "pg/mL");

        List<CytokinePeak> peaks = SeriesAssembly.perUnit(
                        BY_DATE,
                        List.of(
                                reading(units, 3, "800", "a"),
                                reading(picograms, 7, "4000", "b"),
                                reading(units, 7, "700", "c")))
                .stream()
                .map(series -> CytokinePeak.of(series, KineticsParameters.DEFAULT))
                .toList();

        assertThat(peaks).extracting(CytokinePeak::series).containsExactly(units, picograms);
        assertThat(peaks)
                .extracting(peak -> peak.peak().value().orElseThrow().day())
                .containsExactly(new BigDecimal("3"), new BigDecimal("7"));
    }

    @Test
    void assays_that_are_told_apart_are_separate_series() {
        SeriesKey one = new SeriesKey("IL-6", "pg/mL", "bead array");
        SeriesKey other = new SeriesKey("IL-6", "pg/mL", "ECLIA");

        assertThat(SeriesAssembly.perUnit(BY_DATE, List.of(reading(one, 3, "800", "a"), reading(other, 3, "400", "b"))))
                .hasSize(2)
                .allMatch(series -> series.flags().equals(Set.of()));
    }
}
