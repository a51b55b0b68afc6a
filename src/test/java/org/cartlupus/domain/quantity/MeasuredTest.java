package org.cartlupus.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.fixture.Chart.measured;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Censored numbers against cut-offs (clinical rules 0.3). */
class MeasuredTest {

    private static final BigDecimal CUT_OFF = new BigDecimal("0.5");

    @ParameterizedTest(name = "{0} against 0.5: < {1}, <= {2}, > {3}, >= {4}")
    @CsvSource({
        "0.49,   TRUE,    TRUE,    FALSE,   FALSE",
        "0.5,    FALSE,   TRUE,    FALSE,   TRUE",
        "0.500,  FALSE,   TRUE,    FALSE,   TRUE",
        "0.51,   FALSE,   FALSE,   TRUE,    TRUE",
        "<0.49,  TRUE,    TRUE,    FALSE,   FALSE",
        "<0.5,   TRUE,    TRUE,    FALSE,   FALSE",
        "<0.51,  UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "<=0.49, TRUE,    TRUE,    FALSE,   FALSE",
        "<=0.5,  UNKNOWN, TRUE,    FALSE,   UNKNOWN",
        "<=0.51, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        ">=0.49, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        ">=0.5,  FALSE,   UNKNOWN, UNKNOWN, TRUE",
        ">=0.51, FALSE,   FALSE,   TRUE,    TRUE",
        ">0.49,  UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        ">0.5,   FALSE,   FALSE,   TRUE,    TRUE",
        ">0.51,  FALSE,   FALSE,   TRUE,    TRUE",
    })
    void every_censoring_against_every_comparison(
            String reported, Truth less, Truth atMost, Truth more, Truth atLeast) {
        Measured value = measured(reported);
        assertThat(value.isLessThan(CUT_OFF)).as("<").isEqualTo(less);
        assertThat(value.isAtMost(CUT_OFF)).as("<=").isEqualTo(atMost);
        assertThat(value.isMoreThan(CUT_OFF)).as(">").isEqualTo(more);
        assertThat(value.isAtLeast(CUT_OFF)).as(">=").isEqualTo(atLeast);
    }

    @Test
    void the_documents_examples() {
        assertThat(measured("<0.05").isLessThan(CUT_OFF)).as("UPCR <0.05 g/g").isEqualTo(Truth.TRUE);
        assertThat(measured(">0").isMoreThan(BigDecimal.ZERO)).as("casts >0").isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest(name = "({0}) / ({1}) = {2}")
    @CsvSource({
        "1,    4,   0.25",
        "<1,   4,   <0.25",
        "<=1,  4,   <=0.25",
        ">=1,  4,   >=0.25",
        ">1,   4,   >0.25",
        "1,   <4,   >0.25",
        "1,  <=4,   >=0.25",
        "1,  >=4,   <=0.25",
        "1,   >4,   <0.25",
        "<1,  >4,   <0.25",
        "<=1, >4,   <0.25",
        "<1,  >=4,  <0.25",
        "<=1, >=4,  <=0.25",
        ">1,  <4,   >0.25",
        ">=1, <=4,  >=0.25",
        ">=1, <4,   >0.25",
        "0,   4,    0",
        "0,  <4,    0",
        "0,  >4,    0",
    })
    void a_ratio_keeps_the_side_on_which_it_is_open(String dividend, String divisor, String ratio) {
        assertThat(measured(dividend).ratioTo(measured(divisor))).hasValueSatisfying(actual -> {
            assertThat(actual.value()).isEqualByComparingTo(measured(ratio).value());
            assertThat(actual.censoring()).isEqualTo(measured(ratio).censoring());
        });
    }

    @ParameterizedTest(name = "({0}) / ({1}) says nothing")
    @CsvSource({"<1, <4", "<=1, <4", ">1, >4", ">=1, >=4", "1, 0", "0, 0", "1, -1"})
    void a_ratio_open_on_both_sides_or_to_nothing_is_unknown(String dividend, String divisor) {
        assertThat(measured(dividend).ratioTo(measured(divisor))).isEmpty();
    }

    @Test
    void a_falling_function_turns_the_side_round() {
        Map<Censoring, Censoring> mirrored = Map.of(
                Censoring.NONE, Censoring.NONE,
                Censoring.BELOW, Censoring.ABOVE,
                Censoring.AT_MOST, Censoring.AT_LEAST,
                Censoring.AT_LEAST, Censoring.AT_MOST,
                Censoring.ABOVE, Censoring.BELOW);
        mirrored.forEach((before, after) -> assertThat(new Measured(CUT_OFF, before).mapFalling(BigDecimal::negate))
                .isEqualTo(new Measured(CUT_OFF.negate(), after)));
    }

    @Test
    void reads_as_a_clinician_writes_it() {
        assertThat(measured("<0.05")).hasToString("<0.05");
        assertThat(new Measured(new BigDecimal("1E+2"), Censoring.AT_LEAST)).hasToString(">=100");
    }

    @ParameterizedTest(name = "{0} says the same as {1}: {2}")
    @CsvSource({
        "0.60, 0.6, true",
        "0.6000004, 0.6, true",
        "0.6000005, 0.6, false",
        "<0.6, 0.6, false",
        "<0.6, <0.60, true",
        "<0.6, <=0.6, false",
        "0.6, 0.7, false",
    })
    void two_results_say_the_same_if_side_and_six_decimals_agree(String one, String other, boolean same) {
        assertThat(measured(one).saysTheSameAs(measured(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"0.5, false", "<0.5, true", "<=0.5, true", ">=0.5, true", ">0.5, true"})
    void a_comparator_makes_a_result_censored(String reported, boolean censored) {
        assertThat(measured(reported).isCensored()).isEqualTo(censored);
    }

    @Test
    void rounding_before_comparison_is_half_up_to_six_decimals() {
        assertThat(Rounding.DEFAULT.apply(new BigDecimal("0.4999995"))).isEqualByComparingTo("0.5");
        assertThat(Rounding.DEFAULT.apply(new BigDecimal("0.49999949"))).isEqualByComparingTo("0.499999");
        assertThat(Rounding.DEFAULT.apply(new BigDecimal("-0.4999995"))).isEqualByComparingTo("-0.5");
        assertThat(Rounding.DEFAULT.apply(measured("<0.0500000001")))
                .isEqualTo(new Measured(new BigDecimal("0.050000"), Censoring.BELOW));
    }

    /** Whatever the true value behind a censored one is, a decided comparison agrees with it. */
    @Property
    void a_decided_comparison_holds_for_every_value_behind_it(
            @ForAll Censoring censoring,
            @ForAll @IntRange(max = 20) int reported,
            @ForAll @IntRange(max = 20) int cutOff,
            @ForAll @IntRange(max = 40) int halves) {
        Measured seen = new Measured(BigDecimal.valueOf(reported), censoring);
        BigDecimal truth = BigDecimal.valueOf(halves).divide(BigDecimal.valueOf(2));
        Assume.that(
                switch (censoring) {
                    case NONE -> truth.compareTo(seen.value()) == 0;
                    case BELOW -> truth.compareTo(seen.value()) < 0;
                    case AT_MOST -> truth.compareTo(seen.value()) <= 0;
                    case AT_LEAST -> truth.compareTo(seen.value()) >= 0;
                    case ABOVE -> truth.compareTo(seen.value()) > 0;
                });
        Measured exact = Measured.exactly(truth);
        BigDecimal limit = BigDecimal.valueOf(cutOff);

        assertThat(seen.isLessThan(limit)).isIn(Truth.UNKNOWN, exact.isLessThan(limit));
        assertThat(seen.isAtMost(limit)).isIn(Truth.UNKNOWN, exact.isAtMost(limit));
        assertThat(seen.isMoreThan(limit)).isIn(Truth.UNKNOWN, exact.isMoreThan(limit));
        assertThat(seen.isAtLeast(limit)).isIn(Truth.UNKNOWN, exact.isAtLeast(limit));
    }
}
