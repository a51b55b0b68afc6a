package org.cartlupus.domain.kinetics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.kinetics.SeriesFixture.days;
import static org.cartlupus.domain.kinetics.SeriesFixture.evidence;
import static org.cartlupus.domain.kinetics.SeriesFixture.evidenceOf;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CytokinePeakTest {

    private static final SeriesKey IL_6 = SeriesKey.of("IL-6", "pg/mL");

    private static CytokinePeak peakOf(String days, String concentrations) {
        return CytokinePeak.of(
                days(days).of(IL_6).lloq("1.5").concentrations(concentrations), KineticsParameters.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({
        "'0,3,7,14,28',    '4,2200,310,12,<1.5',  2200, 3",
        "'0,28',           '4,40',                40,   28",
        "'0,28.000001',    '4,40',                4,    0",
        "'7',              '40',                  40,   7",
        "'-1,3',           '900,40',              40,   3",
        "'0,3,7',          '1.4,1.5,<1.5',        1.5,  3",
        "'1,3,7',          '90,90.0,4',           90,   1",
    })
    void the_peak_is_the_first_highest_value_from_day_0_to_day_28(
            String days, String concentrations, BigDecimal value, BigDecimal day) {
        Peak peak = peakOf(days, concentrations).peak().value().orElseThrow();

        assertThat(peak.concentration().value()).isEqualByComparingTo(value);
        assertThat(peak.day()).isEqualByComparingTo(day);
        assertThat(peak.evidence()).containsExactly(evidence(day.toPlainString()));
    }

    @Test
    void all_below_the_limit_is_a_peak_of_zero_not_detected() {
        CytokinePeak il6 = peakOf("0,3,7", "<1.5,<1.5,1.2");

        Peak peak = il6.peak().value().orElseThrow();
        assertThat(peak.isDetected()).isFalse();
        assertThat(peak.concentration().value()).isEqualByComparingTo("0");
        assertThat(peak.evidence()).isEqualTo(evidenceOf("0,3,7"));
    }

    @ParameterizedTest
    @CsvSource({"'-3','900'", "'29,90','900,4'"})
    void nothing_measured_in_the_window_is_not_a_peak_of_zero(String days, String concentrations) {
        CytokinePeak il6 = peakOf(days, concentrations);

        assertThat(il6.peak().reason()).contains(NotEvaluableReason.NO_SAMPLES);
        assertThat(il6.samplesInWindow()).isZero();
    }

    @Test
    void a_value_above_the_range_is_a_lower_bound() {
        CytokinePeak il6 = peakOf("0,3,7", "4,>5000,900");

        assertThat(il6.peak().value().orElseThrow().concentration()).hasToString(">5000");
        assertThat(il6.flags()).containsExactly(KineticsFlag.ABOVE_QUANTIFICATION_RANGE);
    }

    @Test
    void a_chart_draws_half_the_limit_and_marks_it() {
        assertThat(days("0,3,7,9")
                        .of(IL_6)
                        .lloq("2")
                        .concentrations("1.9,900,<3,2")
                        .graph())
                .containsExactly(
                        new ConcentrationSeries.GraphPoint(new BigDecimal("0"), new BigDecimal("1.0"), true),
                        new ConcentrationSeries.GraphPoint(new BigDecimal("3"), new BigDecimal("900"), false),
                        new ConcentrationSeries.GraphPoint(new BigDecimal("7"), new BigDecimal("1.5"), true),
                        new ConcentrationSeries.GraphPoint(new BigDecimal("9"), new BigDecimal("2"), false));
    }
}
