package org.cartlupus.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several values in a window counts (clinical rules 0.1). Values are texts; the method is their first letter. */
class ValueChoiceTest {

    private static final VisitWindow M3 = VisitSchedule.DEFAULT
            .windowOf(VisitCode.M3, LocalDate.of(2025, 1, 15))
            .orElseThrow();

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "2025-04-15, 2025-04-14, 2025-04-15",
        "2025-04-14, 2025-04-17, 2025-04-14",
        "2025-04-14, 2025-04-16, 2025-04-16",
        "2025-04-01, 2025-04-29, 2025-04-29",
        "2025-03-31, 2025-04-29, 2025-04-29",
        "2025-04-01, 2025-04-30, 2025-04-01",
    })
    void the_nearest_to_the_target_counts_and_of_two_equally_near_the_later(
            LocalDate one, LocalDate other, LocalDate chosen) {
        assertThat(choose(ValueChoice.DEFAULT, on(one, "a"), on(other, "b")))
                .hasValueSatisfying(value -> assertThat(value.observed().date()).isEqualTo(chosen));
    }

    @Test
    void nothing_outside_the_window_counts() {
        assertThat(choose(ValueChoice.DEFAULT, on("2025-03-31", "a"), on("2025-04-30", "b")))
                .isEmpty();
        assertThat(choose(ValueChoice.DEFAULT)).isEmpty();
    }

    @Test
    void the_tie_and_the_nearness_are_parameters() {
        List<Observed<String>> values = List.of(on("2025-04-14", "a"), on("2025-04-16", "b"), on("2025-04-20", "c"));
        assertThat(choose(new ValueChoice(true, false), values))
                .map(Chosen::value)
                .contains("a");
        assertThat(choose(new ValueChoice(false, true), values))
                .map(Chosen::value)
                .contains("c");
    }

    @Test
    void a_status_that_does_not_count_never_counts_however_near() {
        Observed<String> preliminary = observed("a", "2025-04-15", ResultStatus.NOT_USABLE, null, null, "1");
        assertThat(choose(ValueChoice.DEFAULT, preliminary)).isEmpty();
        assertThat(choose(ValueChoice.DEFAULT, preliminary, on("2025-04-29", "b")))
                .map(Chosen::value)
                .contains("b");
    }

    @Test
    void on_one_day_the_better_method_beats_a_correction() {
        assertThat(choose(
                        ValueChoice.DEFAULT,
                        observed("a first", "2025-04-15", ResultStatus.FINAL, null, null, "1"),
                        observed("b second", "2025-04-15", ResultStatus.CORRECTED, "2025-04-16T00:00:00Z", null, "2")))
                .map(Chosen::value)
                .contains("a first");
    }

    @Test
    void on_one_day_a_correction_beats_a_final_value_issued_later() {
        assertThat(choose(
                        ValueChoice.DEFAULT,
                        observed("a", "2025-04-15", ResultStatus.CORRECTED, "2025-04-15T01:00:00Z", null, "1"),
                        observed("a!", "2025-04-15", ResultStatus.FINAL, "2025-04-15T09:00:00Z", null, "2")))
                .hasValueSatisfying(chosen -> {
                    assertThat(chosen.value()).isEqualTo("a");
                    assertThat(chosen.contradicting()).isEmpty();
                });
    }

    @Test
    void on_one_day_the_last_issued_counts_and_the_other_is_shown_as_contradicting() {
        Observed<String> early = observed("a", "2025-04-15", ResultStatus.FINAL, "2025-04-15T01:00:00Z", null, "9");
        Observed<String> late = observed("a!", "2025-04-15", ResultStatus.FINAL, "2025-04-15T09:00:00Z", null, "1");
        assertThat(choose(ValueChoice.DEFAULT, late, early)).hasValueSatisfying(chosen -> {
            assertThat(chosen.observed()).isEqualTo(late);
            assertThat(chosen.contradicting()).containsExactly(early);
        });
    }

    @Test
    void a_value_without_time_of_issue_gives_way_to_one_with_it() {
        Observed<String> unknown = observed("a", "2025-04-15", ResultStatus.FINAL, null, null, "9");
        Observed<String> known = observed("a!", "2025-04-15", ResultStatus.FINAL, "2025-04-15T01:00:00Z", null, "1");
        assertThat(choose(ValueChoice.DEFAULT, unknown, known))
                .map(Chosen::observed)
                .contains(known);
    }

    @Test
    void issued_at_once_the_later_sample_counts_then_the_resource_decides() {
        String issued = "2025-04-15T09:00:00Z";
        Observed<String> early = observed("a", "2025-04-15", ResultStatus.FINAL, issued, "2025-04-15T00:00:00Z", "9");
        Observed<String> late = observed("a!", "2025-04-15", ResultStatus.FINAL, issued, "2025-04-15T01:00:00Z", "1");
        assertThat(choose(ValueChoice.DEFAULT, early, late))
                .map(Chosen::observed)
                .contains(late);

        Observed<String> one = observed("a", "2025-04-15", ResultStatus.FINAL, issued, null, "1");
        Observed<String> two = observed("a!", "2025-04-15", ResultStatus.FINAL, issued, null, "2");
        assertThat(choose(ValueChoice.DEFAULT, two, one)).map(Chosen::observed).contains(two);
    }

    @Test
    void values_of_one_day_that_say_the_same_do_not_contradict() {
        assertThat(choose(
                        ValueChoice.DEFAULT,
                        observed("a", "2025-04-15", ResultStatus.FINAL, null, null, "1"),
                        observed("a", "2025-04-15", ResultStatus.FINAL, null, null, "2")))
                .hasValueSatisfying(chosen -> assertThat(chosen.contradicting()).isEmpty());
    }

    @Test
    void a_worse_method_of_the_same_day_does_not_contradict() {
        assertThat(choose(ValueChoice.DEFAULT, on("2025-04-15", "a"), on("2025-04-15", "b")))
                .hasValueSatisfying(chosen -> {
                    assertThat(chosen.value()).isEqualTo("a");
                    assertThat(chosen.contradicting()).isEmpty();
                });
    }

    @Property(tries = 300)
    void the_order_in_which_values_arrive_does_not_matter(@ForAll Random random) {
        List<Observed<String>> values = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            values.add(observed(
                    List.of("a", "a!", "b", "b!").get(random.nextInt(4)),
                    LocalDate.of(2025, 4, 13).plusDays(random.nextInt(5)).toString(),
                    ResultStatus.values()[random.nextInt(3)],
                    random.nextBoolean() ? null : "2025-04-20T0" + random.nextInt(3) + ":00:00Z",
                    random.nextBoolean() ? null : "2025-04-20T0" + random.nextInt(3) + ":00:00Z",
                    "" + i));
        }
        Optional<Chosen<String>> chosen = choose(ValueChoice.DEFAULT, values);
        Collections.shuffle(values, random);
        assertThat(choose(ValueChoice.DEFAULT, values)).isEqualTo(chosen);
    }

    @Test
    void of_each_day_the_value_that_counts_is_kept_in_order_of_time() {
        assertThat(ValueChoice.ofEachDay(List.of(
                        on("2025-04-20", "c"),
                        observed("draft", "2025-04-14", ResultStatus.NOT_USABLE, null, null, "1"),
                        observed("first", "2025-04-16", ResultStatus.FINAL, "2025-04-16T08:00:00Z", null, "2"),
                        observed("last", "2025-04-16", ResultStatus.FINAL, "2025-04-16T09:00:00Z", null, "3"),
                        on("2025-04-15", "a"))))
                .extracting(Observed::value)
                .containsExactly("a", "last", "c");
    }

    @Test
    void a_visit_has_the_code_of_the_trial() {
        assertThat(VisitCode.values())
                .extracting(VisitCode::code)
                .containsExactly("M3", "M6", "M12", "M24", "withdrawal");
    }

    private static Observed<String> on(LocalDate date, String value) {
        return on(date.toString(), value);
    }

    private static Observed<String> on(String date, String value) {
        return observed(value, date, ResultStatus.FINAL, null, null, date + value);
    }

    private static Observed<String> observed(
            String value,
            String date,
            ResultStatus status,
            @Nullable String issued,
            @Nullable String time,
            String version) {
        return new Observed<>(
                value,
                LocalDate.parse(date),
                time == null ? null : Instant.parse(time),
                status,
                issued == null ? null : Instant.parse(issued),
                new Evidence("Observation/o" + version, "1"));
    }

    @SafeVarargs
    private static Optional<Chosen<String>> choose(ValueChoice choice, Observed<String>... values) {
        return choose(choice, List.of(values));
    }

    private static Optional<Chosen<String>> choose(ValueChoice choice, List<Observed<String>> values) {
        return choice.inWindow(values, M3, value -> value.charAt(0), String::equals);
    }
}
