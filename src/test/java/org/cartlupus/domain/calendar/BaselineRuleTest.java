package org.cartlupus.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The baseline of one measurement (clinical rules 0.1). */
class BaselineRuleTest {

    private static final LocalDate INFUSION = LocalDate.of(2025, 1, 15);
    private static final LocalDate LYMPHODEPLETION = LocalDate.of(2025, 1, 10);
    private static final Instant INFUSED_AT = Instant.parse("2025-01-15T02:00:00Z");
    private static final DayZero USUAL = new DayZero(INFUSION, INFUSED_AT, LYMPHODEPLETION);
    private static final DayZero WITHOUT_LYMPHODEPLETION = new DayZero(INFUSION, INFUSED_AT, null);
    private static final DayZero TIME_UNKNOWN = new DayZero(INFUSION, null, null);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2025-01-09, true",
        "2025-01-10, true",
        "2025-01-11, false",
        "2025-01-14, false",
        "2025-01-15, false",
        "2025-01-16, false",
    })
    void nothing_after_the_day_on_which_lymphodepletion_began(String date, boolean counts) {
        assertThat(baseline(BaselineRule.DEFAULT, USUAL, at(date, null)).isPresent())
                .isEqualTo(counts);
    }

    @Test
    void the_last_value_before_treatment_counts() {
        assertThat(baseline(
                        BaselineRule.DEFAULT,
                        USUAL,
                        at("2024-12-20", null),
                        at("2025-01-09", null),
                        at("2025-01-12", null)))
                .contains(LocalDate.of(2025, 1, 9));
    }

    @Test
    void the_sample_of_the_first_day_of_lymphodepletion_can_be_left_out() {
        BaselineRule strict = new BaselineRule(28, false, BaselineRule.Limit.LYMPHODEPLETION_START);
        assertThat(baseline(strict, USUAL, at("2025-01-10", null))).isEmpty();
        assertThat(baseline(strict, USUAL, at("2025-01-09", null))).isPresent();
        assertThat(baseline(strict, WITHOUT_LYMPHODEPLETION, at("2025-01-15", "2025-01-15T01:00:00Z")))
                .isEmpty();
        assertThat(baseline(strict, WITHOUT_LYMPHODEPLETION, at("2025-01-14", null)))
                .isPresent();
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "2025-01-14, ,                     true",
        "2025-01-15, ,                     false",
        "2025-01-15, 2025-01-15T01:59:59Z, true",
        "2025-01-15, 2025-01-15T02:00:00Z, false",
        "2025-01-15, 2025-01-15T02:00:01Z, false",
        "2025-01-16, ,                     false",
    })
    void without_lymphodepletion_the_infusion_ends_the_baseline(String date, @Nullable String time, boolean counts) {
        assertThat(baseline(BaselineRule.DEFAULT, WITHOUT_LYMPHODEPLETION, at(date, time))
                        .isPresent())
                .isEqualTo(counts);
    }

    @Test
    void a_sample_of_day_0_does_not_count_where_the_time_of_infusion_is_unknown() {
        assertThat(baseline(BaselineRule.DEFAULT, TIME_UNKNOWN, at("2025-01-15", "2025-01-15T01:00:00Z")))
                .isEmpty();
    }

    @ParameterizedTest(name = "sample of that day at {0}: {1}")
    @CsvSource({", false", "2025-01-15T01:00:00Z, true", "2025-01-15T03:00:00Z, false"})
    void lymphodepletion_and_infusion_on_one_day(@Nullable String time, boolean counts) {
        DayZero sameDay = new DayZero(INFUSION, INFUSED_AT, INFUSION);
        assertThat(baseline(BaselineRule.DEFAULT, sameDay, at("2025-01-15", time))
                        .isPresent())
                .isEqualTo(counts);
    }

    @Test
    void a_study_may_let_the_infusion_end_the_baseline() {
        BaselineRule lenient = new BaselineRule(28, true, BaselineRule.Limit.INFUSION);
        assertThat(baseline(lenient, USUAL, at("2025-01-09", null), at("2025-01-14", null)))
                .contains(LocalDate.of(2025, 1, 14));
    }

    @ParameterizedTest(name = "{0}: old {1}")
    @CsvSource({"2024-12-18, false", "2024-12-17, true", "2024-06-01, true", "2025-01-10, false"})
    void a_value_from_before_the_last_28_days_counts_for_want_of_a_later_one_and_is_old(String date, boolean old) {
        Observed<String> value = at(date, null);
        assertThat(baseline(BaselineRule.DEFAULT, USUAL, value)).contains(LocalDate.parse(date));
        assertThat(BaselineRule.DEFAULT.isOld(value, USUAL)).isEqualTo(old);
    }

    @Test
    void a_status_that_does_not_count_is_no_baseline() {
        Observed<String> cancelled = new Observed<>(
                "a",
                LocalDate.of(2025, 1, 9),
                null,
                ResultStatus.NOT_USABLE,
                null,
                new Evidence("Observation/cancelled", "1"));
        assertThat(baseline(BaselineRule.DEFAULT, USUAL, cancelled, at("2024-12-20", null)))
                .contains(LocalDate.of(2024, 12, 20));
    }

    @Test
    void the_spread_of_components_is_counted_in_whole_days() {
        LocalDate first = LocalDate.of(2025, 4, 1);
        assertThat(ComponentSpread.exceeds(Arrays.asList(first, first.plusDays(14)), 14))
                .isFalse();
        assertThat(ComponentSpread.exceeds(Arrays.asList(first.plusDays(15), first), 14))
                .isTrue();
        assertThat(ComponentSpread.exceeds(Arrays.asList(), 14)).isFalse();
    }

    private static Observed<String> at(String date, @Nullable String time) {
        return new Observed<>(
                "a",
                LocalDate.parse(date),
                time == null ? null : Instant.parse(time),
                ResultStatus.FINAL,
                null,
                new Evidence("Observation/" + date, "1"));
    }

    @SafeVarargs
    private static Optional<LocalDate> baseline(BaselineRule rule, DayZero dayZero, Observed<String>... values) {
        return rule.choose(Arrays.asList(values), dayZero, value -> 0, String::equals)
                .map(chosen -> chosen.observed().date());
    }
}
