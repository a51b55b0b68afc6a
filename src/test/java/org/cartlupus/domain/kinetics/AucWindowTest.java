package org.cartlupus.domain.kinetics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cartlupus.domain.kinetics.SeriesFixture.days;
import static org.cartlupus.domain.kinetics.SeriesFixture.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the curve starts, how it reaches day 28, and what stops it before (clinical rules 8.1). */
class AucWindowTest {

    private static final BigDecimal FOUR_DECIMALS = new BigDecimal("0.00005");

    private static CartKinetics analyse(ConcentrationSeries series) {
        return new NoncompartmentalAnalysis(KineticsParameters.DEFAULT).of(series);
    }

    private static CartKinetics analyse(String days, String concentrations) {
        return analyse(days(days).lloq("50").concentrations(concentrations));
    }

    @Test
    void a_fall_to_below_the_limit_behind_day_28_is_interpolated_in_a_straight_line() {
        // From 1500 on day 22 to 0 on day 30: 375 on day 28.
        Auc auc = analyse("0,8,15,22,30", "0,9000,4000,1500,<50").auc().value().orElseThrow();

        AucSegment last = auc.segments().get(auc.segments().size() - 1);
        assertThat(last.logarithmic()).isFalse();
        assertThat(last.toConcentration()).isEqualByComparingTo("375");
        assertThat(last.area()).isEqualByComparingTo("5625");
    }

    @Test
    void a_rise_across_day_28_is_interpolated_in_a_straight_line() {
        Auc auc = analyse("0,7,14,24,32", "0,9000,4000,1000,3000").auc().value().orElseThrow();

        AucSegment last = auc.segments().get(auc.segments().size() - 1);
        assertThat(last.toConcentration()).isEqualByComparingTo("2000");
        assertThat(last.area()).isEqualByComparingTo("6000");
        assertThat(auc.coverage()).isEqualTo(Auc.Coverage.INTERPOLATED);
    }

    @Test
    void samples_behind_the_neighbour_of_day_28_change_nothing() {
        Auc without =
                analyse("0,8,15,22,30", "0,9000,4000,1500,400").auc().value().orElseThrow();
        Auc with = analyse("0,8,15,22,30,60,90", "0,9000,4000,1500,400,70000,<50")
                .auc()
                .value()
                .orElseThrow();

        assertThat(with).isEqualTo(without);
    }

    @Test
    void samples_behind_a_sample_on_day_28_change_nothing() {
        Auc without = analyse("0,8,15,28", "0,9000,4000,400").auc().value().orElseThrow();
        Auc with = analyse("0,8,15,28,60,90", "0,9000,4000,400,70000,<50")
                .auc()
                .value()
                .orElseThrow();

        assertThat(with).isEqualTo(without);
    }

    @Test
    void cells_that_appear_only_after_day_28_leave_the_window_undetected_and_its_area_to_the_rise() {
        // All below the limit until day 21, then 1000 on day 35: 500 on day 28, whatever a result below the limit is.
        KineticsParameters half = KineticsParameters.DEFAULT.withBlqAfterTmax(BlqRule.HALF_LLOQ);
        ConcentrationSeries late = days("0,7,14,21,35,60").lloq("50").concentrations("<50,<50,<50,<50,1000,<50");

        CartKinetics kinetics = new NoncompartmentalAnalysis(half).of(late);

        assertThat(kinetics.peak().value().orElseThrow().isDetected()).isFalse();
        assertThat(kinetics.overallPeak().value().orElseThrow().day()).isEqualByComparingTo("35");
        assertThat(kinetics.auc().value().orElseThrow().value()).hasToString("1750.000000");
    }

    @Test
    void a_series_that_ends_before_day_28_is_extrapolated_along_its_fitted_decay() {
        // Reference: SciPy/NumPy, straight line through ln(30000), ln(8000), ln(3000); adjusted R² 0.98996.
        CartKinetics kinetics = analyse("0,3,7,10,14,21,25", "0,500,20000,50000,30000,8000,3000");
        Auc auc = kinetics.auc().value().orElseThrow();

        assertThat(auc.coverage()).isEqualTo(Auc.Coverage.EXTRAPOLATED);
        assertThat(auc.toDay()).isEqualByComparingTo("28");
        assertThat(auc.value().value()).isCloseTo(new BigDecimal("446965.9597"), within(FOUR_DECIMALS));
        assertThat(kinetics.flags()).doesNotContain(KineticsFlag.AUC_TRUNCATED);
    }

    @Test
    void of_two_fits_as_good_the_longer_run_is_taken() {
        // Adjusted R²: 0.99518 through the last three, 0.99518 through the last four, 0.984 through five.
        Auc auc = analyse("0,7,10,12,14,17,21,24", "0,9000,40000,35000,16000,7000,3100,1500")
                .auc()
                .value()
                .orElseThrow();

        assertThat(auc.value().value()).isCloseTo(new BigDecimal("290769.0273"), within(FOUR_DECIMALS));
    }

    @Test
    void without_any_tolerance_the_best_fit_itself_is_still_taken() {
        KineticsParameters exact = new KineticsParameters(
                KineticsParameters.DEFAULT.blqAfterTmax(),
                KineticsParameters.DEFAULT.aucMethod(),
                KineticsParameters.DEFAULT.windowDays(),
                KineticsParameters.DEFAULT.minimumSamples(),
                KineticsParameters.DEFAULT.earliestLastSampleDay(),
                new TerminalPhaseRule(3, new BigDecimal("0.80"), BigDecimal.ZERO));
        ConcentrationSeries series = days("0,3,7,10,14,21,25").concentrations("0,500,20000,50000,30000,8000,3000");

        Auc auc = new NoncompartmentalAnalysis(exact).of(series).auc().value().orElseThrow();

        assertThat(auc.coverage()).isEqualTo(Auc.Coverage.EXTRAPOLATED);
    }

    @ParameterizedTest
    @CsvSource({
        // two samples after Tmax draw no fitted line
        "'0,7,14,23',             '0,9000,4000,1500'",
        // scattered decline: adjusted R² below 0
        "'0,7,10,12,14,17,21,24', '0,9000,40000,35000,16000,30000,9000,25000'",
        // rising again
        "'0,7,10,14,17,21,24',    '0,9000,40000,100,200,300,400'",
        // neither rising nor falling
        "'0,7,14,17,24',          '0,9000,400,400,400'",
        // last sample below the limit, decay never seen
        "'0,7,14,23',             '0,9000,4000,<50'",
    })
    void without_a_fitted_decay_the_area_stops_at_the_last_sample_and_says_so(String days, String concentrations) {
        CartKinetics kinetics = analyse(days, concentrations);
        Auc auc = kinetics.auc().value().orElseThrow();

        assertThat(kinetics.flags()).contains(KineticsFlag.AUC_TRUNCATED);
        assertThat(auc.coverage()).isEqualTo(Auc.Coverage.TRUNCATED);
        assertThat(auc.toDay()).isEqualByComparingTo(days.substring(days.lastIndexOf(',') + 1));
    }

    @ParameterizedTest
    @CsvSource({"21, true", "20.999999, false", "20, false"})
    void a_series_that_ends_before_day_21_has_no_area(String lastDay, boolean evaluable) {
        CartKinetics kinetics = analyse("0,7,14," + lastDay, "0,9000,4000,1500");

        assertThat(kinetics.auc().value().isPresent()).isEqualTo(evaluable);
        assertThat(kinetics.auc().reason())
                .isEqualTo(evaluable ? Optional.empty() : Optional.of(NotEvaluableReason.LAST_SAMPLE_TOO_EARLY));
        assertThat(kinetics.peak().value()).isPresent();
    }

    @Test
    void a_sample_before_the_infusion_stands_for_time_0_and_counts_as_a_sample() {
        CartKinetics withPreDose = analyse("-2,7,14,28", "<50,9000,4000,1500");
        CartKinetics atInfusion = analyse("0,7,14,28", "<50,9000,4000,1500");

        assertThat(withPreDose.samplesInWindow()).isEqualTo(4);
        assertThat(withPreDose.auc().value().orElseThrow().value())
                .isEqualTo(atInfusion.auc().value().orElseThrow().value());
        assertThat(withPreDose.auc().value().orElseThrow().evidence()).contains(evidence("-2"));
        assertThat(withPreDose.flags()).isEmpty();
    }

    @Test
    void only_the_last_of_several_samples_before_the_infusion_counts() {
        CartKinetics kinetics = analyse("-28,-2,7,14", "<50,<50,9000,4000");

        assertThat(kinetics.samplesInWindow()).isEqualTo(3);
        assertThat(kinetics.peak().reason()).contains(NotEvaluableReason.TOO_FEW_SAMPLES);
    }

    @Test
    void without_one_the_curve_starts_at_zero_and_says_so() {
        CartKinetics kinetics = analyse("3,7,14,28", "500,9000,4000,1500");

        AucSegment first = kinetics.auc().value().orElseThrow().segments().get(0);
        assertThat(first.fromDay()).isEqualByComparingTo("0");
        assertThat(first.area()).isEqualByComparingTo("750");
        assertThat(kinetics.flags()).containsExactly(KineticsFlag.PRE_DOSE_ASSUMED_ZERO);
    }

    @Test
    void the_assumed_zero_is_no_sample() {
        assertThat(analyse("7,14,28", "9000,4000,1500").peak().reason()).contains(NotEvaluableReason.TOO_FEW_SAMPLES);
    }

    @Test
    void a_positive_sample_before_the_infusion_is_flagged_and_is_never_the_peak() {
        CartKinetics kinetics = analyse("-1,7,14,28", "99000,9000,4000,1500");

        assertThat(kinetics.flags()).containsExactly(KineticsFlag.PRE_DOSE_DETECTED);
        assertThat(kinetics.peak().value().orElseThrow().concentration().value())
                .isEqualByComparingTo("9000");
        assertThat(kinetics.overallPeak().value().orElseThrow().day()).isEqualByComparingTo("7");
    }

    @Test
    void a_limit_between_tmax_and_tlast_follows_the_parameter_too() {
        ConcentrationSeries series = days("0,7,14,21,28").lloq("50").concentrations("0,1000,<50,400,100");

        Auc missing = new NoncompartmentalAnalysis(KineticsParameters.DEFAULT.withBlqAfterTmax(BlqRule.MISSING))
                .of(series)
                .auc()
                .value()
                .orElseThrow();

        assertThat(missing.segments()).extracting(s -> s.toDay().intValue()).containsExactly(7, 21, 28);
        assertThat(missing.evidence()).doesNotContain(evidence("14"));
    }
}
