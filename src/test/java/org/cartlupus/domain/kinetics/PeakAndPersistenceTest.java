package org.cartlupus.domain.kinetics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.kinetics.SeriesFixture.days;
import static org.cartlupus.domain.kinetics.SeriesFixture.evidence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cmax, Tmax, Tlast, persistence and expansion fold (clinical rules 8.1). */
class PeakAndPersistenceTest {

    private static CartKinetics analyse(ConcentrationSeries series) {
        return new NoncompartmentalAnalysis(KineticsParameters.DEFAULT).of(series);
    }

    private static CartKinetics analyse(String days, String concentrations) {
        return analyse(days(days).lloq("50").concentrations(concentrations));
    }

    @Test
    void the_first_of_two_equal_maxima_is_tmax() {
        assertThat(analyse("0,7,10,14,28", "0,9000,9000.0,400,100")
                        .peak()
                        .value()
                        .orElseThrow()
                        .day())
                .isEqualByComparingTo("7");
    }

    @Test
    void a_second_wave_after_day_28_is_the_overall_peak_only() {
        CartKinetics kinetics = analyse("0,7,14,28,60,90", "0,9000,4000,1500,20000,300");

        assertThat(kinetics.peak().value().orElseThrow().day()).isEqualByComparingTo("7");
        assertThat(kinetics.overallPeak().value().orElseThrow().day()).isEqualByComparingTo("60");
    }

    @Test
    void cells_that_come_back_persist_until_they_were_last_seen() {
        Persistence persistence = analyse("0,7,14,28,60,90,180", "0,9000,4000,<50,200,<50,<50")
                .persistence()
                .value()
                .orElseThrow();

        assertThat(persistence.tlast()).isEqualByComparingTo("60");
        assertThat(persistence.ongoing()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"50, true", "49.99, false", "<50, false", "<=50, false", ">50, true", "0, false"})
    void quantifiable_begins_at_the_limit(String value, boolean quantifiable) {
        assertThat(SeriesFixture.sample("7", value, "50").isQuantifiable()).isEqualTo(quantifiable);
    }

    @ParameterizedTest
    @CsvSource({"0.1, true", "0, false", "<5, false", ">5, true"})
    void without_a_limit_a_number_is_quantified_and_zero_is_not_detected(String value, boolean quantifiable) {
        assertThat(SeriesFixture.sample("7", value, "").isQuantifiable()).isEqualTo(quantifiable);
    }

    @Test
    void the_expansion_fold_is_cmax_over_the_first_detectable_value() {
        ExpansionFold fold = analyse("0,3,7,10,14,28", "0,<50,120,3600,100,<50")
                .expansionFold()
                .value()
                .orElseThrow();

        assertThat(fold.fold().value()).isEqualByComparingTo("30");
        assertThat(fold.evidence()).containsExactly(evidence("7"), evidence("10"));
    }

    @Test
    void a_first_detectable_value_that_is_the_peak_has_a_fold_of_1() {
        ExpansionFold fold =
                analyse("0,7,14,28", "0,900,400,100").expansionFold().value().orElseThrow();

        assertThat(fold.fold().value()).isEqualByComparingTo("1");
        assertThat(fold.evidence()).containsExactly(evidence("7"));
    }

    @Test
    void a_fold_is_rounded_to_six_decimals() {
        assertThat(analyse("0,3,7,10", "0,300,1000,60")
                        .expansionFold()
                        .value()
                        .orElseThrow()
                        .fold())
                .hasToString("3.333333");
    }

    @Test
    void peak_fold_and_area_are_lower_bounds() {
        CartKinetics kinetics = analyse("0,7,10,14,28", "0,500,>100000,4000,1500");

        assertThat(kinetics.peak().value().orElseThrow().concentration()).hasToString(">100000");
        assertThat(kinetics.expansionFold().value().orElseThrow().fold()).hasToString(">200.000000");
        assertThat(kinetics.auc().value().orElseThrow().value().toString()).startsWith(">=");
        assertThat(kinetics.flags()).contains(KineticsFlag.ABOVE_QUANTIFICATION_RANGE);
    }

    @Test
    void a_higher_exact_value_is_still_only_a_lower_bound() {
        Peak peak =
                analyse("0,7,10,14,28", "0,>1000,5000,4000,1500").peak().value().orElseThrow();

        assertThat(peak.concentration()).hasToString(">=5000");
        assertThat(peak.day()).isEqualByComparingTo("10");
    }

    @Test
    void more_than_a_number_is_higher_than_the_number() {
        assertThat(analyse("0,7,10,14,28", "0,5000,>5000,4000,1500")
                        .peak()
                        .value()
                        .orElseThrow()
                        .day())
                .isEqualByComparingTo("10");
    }

    @Test
    void no_fold_over_a_first_value_that_has_no_upper_bound() {
        assertThat(analyse("0,7,10,14,28", "0,>500,5000,4000,1500")
                        .expansionFold()
                        .reason())
                .contains(NotEvaluableReason.ABOVE_QUANTIFICATION_RANGE);
    }
}
