package org.cartlupus.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    private static final BigDecimal LEVEL = new BigDecimal("0.95");

    private static BigDecimal fourDecimals(BigDecimal value) {
        return value.setScale(4, RoundingMode.HALF_UP);
    }

    /** Every row of clinical rules 9.2. */
    @ParameterizedTest(name = "{0}/{1}")
    @CsvSource({
        // x, n, p, Clopper-Pearson low, high, Wilson low, high
        "0,  1,  0.0000, 0.0000, 0.9750, 0.0000, 0.7935",
        "1,  1,  1.0000, 0.0250, 1.0000, 0.2065, 1.0000",
        "8,  8,  1.0000, 0.6306, 1.0000, 0.6756, 1.0000",
        "0,  10, 0.0000, 0.0000, 0.3085, 0.0000, 0.2775",
        "1,  10, 0.1000, 0.0025, 0.4450, 0.0179, 0.4042",
        "5,  10, 0.5000, 0.1871, 0.8129, 0.2366, 0.7634",
        "10, 10, 1.0000, 0.6915, 1.0000, 0.7225, 1.0000",
        "12, 15, 0.8000, 0.5191, 0.9567, 0.5481, 0.9295",
        "13, 15, 0.8667, 0.5954, 0.9834, 0.6212, 0.9626",
        "18, 24, 0.7500, 0.5329, 0.9023, 0.5510, 0.8800",
        "0,  25, 0.0000, 0.0000, 0.1372, 0.0000, 0.1332",
        "3,  25, 0.1200, 0.0255, 0.3122, 0.0417, 0.2996",
        "20, 25, 0.8000, 0.5930, 0.9317, 0.6087, 0.9114",
        "25, 25, 1.0000, 0.8628, 1.0000, 0.8668, 1.0000",
        "40, 48, 0.8333, 0.6978, 0.9252, 0.7042, 0.9130",
        "0,  50, 0.0000, 0.0000, 0.0711, 0.0000, 0.0713",
        "1,  50, 0.0200, 0.0005, 0.1065, 0.0035, 0.1050",
        "25, 50, 0.5000, 0.3553, 0.6447, 0.3664, 0.6336",
        "30, 50, 0.6000, 0.4518, 0.7359, 0.4618, 0.7239",
        "37, 50, 0.7400, 0.5966, 0.8537, 0.6045, 0.8413",
        "49, 50, 0.9800, 0.8935, 0.9995, 0.8950, 0.9965",
        "50, 50, 1.0000, 0.9289, 1.0000, 0.9287, 1.0000",
    })
    void both_intervals_agree_with_the_table_to_four_decimals(
            int x,
            int n,
            BigDecimal p,
            BigDecimal exactLow,
            BigDecimal exactHigh,
            BigDecimal wilsonLow,
            BigDecimal wilsonHigh) {
        Rate exact = Rate.of(x, n, LEVEL, IntervalMethod.CLOPPER_PEARSON);
        Rate wilson = Rate.of(x, n, LEVEL, IntervalMethod.WILSON);

        assertThat(fourDecimals(exact.estimate())).isEqualTo(p);
        assertThat(fourDecimals(exact.interval().low())).isEqualTo(exactLow);
        assertThat(fourDecimals(exact.interval().high())).isEqualTo(exactHigh);
        assertThat(wilson.estimate()).isEqualTo(exact.estimate());
        assertThat(fourDecimals(wilson.interval().low())).isEqualTo(wilsonLow);
        assertThat(fourDecimals(wilson.interval().high())).isEqualTo(wilsonHigh);
    }

    /** Reference: SciPy 1.17, {@code beta.ppf}. */
    @ParameterizedTest
    @CsvSource({
        "37, 48, 0.95, 0.626880, 0.879670",
        "37, 45, 0.95, 0.679466, 0.919982",
        "37, 50, 0.95, 0.596552, 0.853699",
        "18, 24, 0.90, 0.565309, 0.885089",
        "37, 50, 0.90, 0.618736, 0.838825",
    })
    void the_exact_limits_are_right_to_six_decimals_at_any_level(
            int x, int n, BigDecimal level, BigDecimal low, BigDecimal high) {
        ConfidenceInterval interval =
                Rate.of(x, n, level, IntervalMethod.CLOPPER_PEARSON).interval();

        assertThat(interval.low()).isEqualTo(low);
        assertThat(interval.high()).isEqualTo(high);
        assertThat(interval.level()).isEqualTo(level);
    }

    @ParameterizedTest
    @EnumSource(IntervalMethod.class)
    void of_nobody_there_is_no_rate_and_no_interval(IntervalMethod method) {
        Rate rate = Rate.of(0, 0, LEVEL, method);

        assertThat(rate.numerator()).isZero();
        assertThat(rate.denominator()).isZero();
        assertThat(rate.estimate()).isNull();
        assertThat(rate.interval()).isNull();
    }

    @ParameterizedTest
    @EnumSource(IntervalMethod.class)
    void nobody_and_everybody_touch_the_ends_exactly(IntervalMethod method) {
        assertThat(Rate.of(0, 25, LEVEL, method).interval().low()).isEqualByComparingTo("0");
        assertThat(Rate.of(25, 25, LEVEL, method).interval().high()).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "11, 10", "1, 0", "0, -1"})
    void what_is_no_proportion_is_refused(int x, int n) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(x, n, LEVEL, IntervalMethod.WILSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "95", "-0.5"})
    void a_level_outside_0_and_1_is_refused(String level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.of(1, 2, new BigDecimal(level), IntervalMethod.WILSON));
    }

    @Test
    void methods_are_found_by_their_codes() {
        assertThat(IntervalMethod.ofCode("clopper-pearson")).contains(IntervalMethod.CLOPPER_PEARSON);
        assertThat(IntervalMethod.ofCode("wilson")).contains(IntervalMethod.WILSON);
        assertThat(IntervalMethod.ofCode("exact")).isEmpty();
    }
}
