package org.cartlupus.domain.kinetics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cartlupus.domain.kinetics.SeriesFixture.COPIES_PER_UG;
import static org.cartlupus.domain.kinetics.SeriesFixture.days;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not evaluable, and why (clinical rules 8.1). */
class MinimumSamplesTest {

    private static CartKinetics analyse(ConcentrationSeries series) {
        return new NoncompartmentalAnalysis(KineticsParameters.DEFAULT).of(series);
    }

    private static CartKinetics analyse(String days, String concentrations) {
        return analyse(days(days).lloq("50").concentrations(concentrations));
    }

    @ParameterizedTest
    @CsvSource({
        "'0,7,14',        '0,900,400',         TOO_FEW_SAMPLES",
        "'0,7,14,29',     '0,900,400,100',     TOO_FEW_SAMPLES",
        "'0,7,14,28',     '0,400,900,1000',    NO_SAMPLE_AFTER_TMAX",
        "'0,7,14,28,40',  '0,400,900,1000,10', NO_SAMPLE_AFTER_TMAX",
        "'-3',            '<50',               NO_SAMPLES",
        "'29,40,50,60',   '900,400,100,60',    NO_SAMPLES",
    })
    void too_sparse_a_window_has_no_peak_and_no_area(String days, String concentrations, NotEvaluableReason reason) {
        CartKinetics kinetics = analyse(days, concentrations);

        assertThat(kinetics.peak().reason()).contains(reason);
        assertThat(kinetics.auc().reason()).contains(reason);
        assertThat(kinetics.expansionFold().reason()).contains(reason);
    }

    @Test
    void persistence_needs_no_minimum() {
        assertThat(analyse("0,180", "0,400").persistence().value().orElseThrow().days())
                .hasToString(">=180");
    }

    @Test
    void nothing_measured_after_the_infusion_is_not_a_persistence_of_zero() {
        assertThat(analyse("-3", "<50").persistence().reason()).contains(NotEvaluableReason.NO_SAMPLES);
        CartKinetics nothing = analyse(ConcentrationSeries.of(COPIES_PER_UG, List.of()));
        assertThat(nothing.persistence().reason()).contains(NotEvaluableReason.NO_SAMPLES);
        assertThat(nothing.flags()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void parameters_that_make_no_area_are_refused(int minimum) {
        KineticsParameters d = KineticsParameters.DEFAULT;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KineticsParameters(
                        d.blqAfterTmax(),
                        d.aucMethod(),
                        d.windowDays(),
                        minimum,
                        d.earliestLastSampleDay(),
                        d.terminalPhase()));
    }
}
