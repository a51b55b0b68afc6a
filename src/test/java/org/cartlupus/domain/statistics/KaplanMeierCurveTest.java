package org.cartlupus.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.cartlupus.domain.statistics.KaplanMeierCurve.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KaplanMeierCurveTest {

    /** {@code 6} is an event at 6, {@code 6+} a censoring. */
    private static KaplanMeierCurve curve(String times) {
        return KaplanMeierCurve.of(observations(times));
    }

    private static List<TimeToEvent> observations(String times) {
        return Arrays.stream(times.split(" "))
                .map(time -> time.endsWith("+")
                        ? TimeToEvent.censored(new BigDecimal(time.substring(0, time.length() - 1)))
                        : TimeToEvent.event(new BigDecimal(time)))
                .toList();
    }

    /** Clinical rules 9.3. */
    private static final String EXAMPLE = "3 3 3 6 6 6+ 12 12+ 24 24+";

    @ParameterizedTest
    @CsvSource({
        // step, t, at risk, events, S, Greenwood SE, cumulative response
        "0, 3,  10, 3, 0.7000, 0.1449, 0.3000",
        "1, 6,  7,  2, 0.5000, 0.1581, 0.5000",
        "2, 12, 4,  1, 0.3750, 0.1606, 0.6250",
        "3, 24, 2,  1, 0.1875, 0.1550, 0.8125",
    })
    void the_example_has_its_table(
            int index,
            BigDecimal time,
            int atRisk,
            int events,
            BigDecimal survival,
            BigDecimal standardError,
            BigDecimal cumulative) {
        Step step = curve(EXAMPLE).steps().get(index);

        assertThat(step.time()).isEqualByComparingTo(time);
        assertThat(step.atRisk()).isEqualTo(atRisk);
        assertThat(step.events()).isEqualTo(events);
        assertThat(step.survival()).isEqualByComparingTo(survival);
        assertThat(step.standardError().setScale(4, RoundingMode.HALF_UP)).isEqualTo(standardError);
        assertThat(step.cumulativeIncidence()).isEqualByComparingTo(cumulative);
    }

    @Test
    void the_example_has_four_steps_and_median_6() {
        assertThat(curve(EXAMPLE).subjects()).isEqualTo(10);
        assertThat(curve(EXAMPLE).steps()).hasSize(4);
        assertThat(curve(EXAMPLE).median())
                .hasValueSatisfying(t -> assertThat(t).isEqualByComparingTo("6"));
    }

    @Test
    void the_naive_proportion_of_the_example_is_lower_than_the_cumulative_response() {
        Step last = curve(EXAMPLE).steps().get(3);
        Rate naive = Rate.of(7, 10, new BigDecimal("0.95"), IntervalMethod.CLOPPER_PEARSON);

        assertThat(naive.estimate()).isEqualByComparingTo("0.70");
        assertThat(last.cumulativeIncidence()).isEqualByComparingTo("0.8125");
    }

    @Test
    void of_an_event_and_a_censoring_at_one_time_the_event_comes_first() {
        assertThat(curve("3+ 3 5").steps()).extracting(Step::atRisk).containsExactly(3, 1);
    }

    @Test
    void whoever_is_censored_before_an_event_is_no_longer_at_risk() {
        assertThat(curve("2+ 3 5").steps()).extracting(Step::atRisk).containsExactly(2, 1);
    }

    @Test
    void a_curve_that_reaches_zero_has_no_standard_error_there() {
        List<Step> steps = curve("3 5").steps();

        assertThat(steps.get(1).survival()).isEqualByComparingTo("0");
        assertThat(steps.get(1).standardError()).isNull();
        assertThat(steps.get(0).standardError()).isEqualByComparingTo("0.353553");
    }

    @Test
    void a_curve_that_stays_above_one_half_has_no_median() {
        assertThat(curve("3 5+ 6+").median()).isEmpty();
    }

    @Test
    void nobody_and_nothing_but_censoring_have_no_steps() {
        assertThat(KaplanMeierCurve.of(List.of()).steps()).isEmpty();
        assertThat(curve("3+ 5+").steps()).isEmpty();
        assertThat(curve("3+ 5+").survivalAt(new BigDecimal("9"))).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "2.9, 1", "3, 0.7", "5.9, 0.7", "6, 0.5", "11, 0.5", "24, 0.1875", "99, 0.1875"})
    void survival_holds_from_each_step_to_the_next(BigDecimal time, BigDecimal survival) {
        assertThat(curve(EXAMPLE).survivalAt(time)).isEqualByComparingTo(survival);
    }

    @Test
    void six_and_six_point_zero_are_one_time() {
        assertThat(curve("6 6.0 7").steps()).extracting(Step::events).containsExactly(2, 1);
    }

    @Test
    void time_is_never_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeToEvent.event(new BigDecimal("-1")));
    }
}
