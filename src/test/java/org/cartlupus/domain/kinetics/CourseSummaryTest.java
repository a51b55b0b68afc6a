package org.cartlupus.domain.kinetics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.cartlupus.domain.kinetics.CourseSummary.Member;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.verdict.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Median and range where some results are below or above what the assay can tell. */
class CourseSummaryTest {

    private static final SeriesKey COPIES = SeriesKey.of("cart-copies", "{copies}/ug{DNA}");

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "100 300 500, 300, 300",
                "100 300, 200, 200",
                "<50 <50 900, 0, 50",
                "<50 60, 30, 55",
                "<50 60 900, 60, 60",
                "<50 <20, 0, 35",
                ">1000 200 300, 300, 300",
                ">1000 >1000 300, 1000, none",
                "0 0 0, 0, 0",
            })
    void the_median_lies_within_bounds_that_follow(String values, BigDecimal low, BigDecimal high) {
        ConcentrationBounds median = summary(values).median();

        assertThat(median.low()).isEqualByComparingTo(low);
        if (high == null) {
            assertThat(median.high()).isNull();
        } else {
            assertThat(median.high()).isEqualByComparingTo(high);
        }
    }

    @Test
    void range_and_counts() {
        CourseSummary summary = summary("<50 60 >900");

        assertThat(summary.count()).isEqualTo(3);
        assertThat(summary.belowLimit()).isEqualTo(1);
        assertThat(summary.minimum().high()).isEqualByComparingTo("50");
        assertThat(summary.maximum().low()).isEqualByComparingTo("900");
        assertThat(summary.maximum().high()).isNull();
    }

    /** Whatever the censored results really were, the true median lies within the bounds. */
    @Property
    void the_true_median_is_never_outside(
            @ForAll @Size(min = 1, max = 9) List<@BigRange(min = "0", max = "1000") BigDecimal> truth,
            @ForAll @IntRange(min = 0, max = 900) int limit) {
        BigDecimal lloq = BigDecimal.valueOf(limit).add(BigDecimal.ONE);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < truth.size(); i++) {
            BigDecimal value = truth.get(i);
            Measured reported =
                    value.compareTo(lloq) < 0 ? new Measured(lloq, Censoring.BELOW) : Measured.exactly(value);
            members.add(member("arm", sample("7", reported, "p" + i)));
        }
        List<BigDecimal> sorted = new ArrayList<>(truth);
        Collections.sort(sorted);
        BigDecimal median = sorted.get((sorted.size() - 1) / 2)
                .add(sorted.get(sorted.size() / 2))
                .divide(BigDecimal.valueOf(2));

        ConcentrationBounds bounds =
                CourseSummary.of(members, SamplingPlan.DEFAULT).get(0).median();

        BigDecimal rounding = new BigDecimal("0.000001");
        assertThat(bounds.low()).isLessThanOrEqualTo(median.add(rounding));
        assertThat(bounds.high()).isGreaterThanOrEqualTo(median.subtract(rounding));
    }

    @ParameterizedTest
    @CsvSource({
        "6,7",
        "7,7",
        "8.9,none",
        "7.9,7",
        "9,10",
        "-3,0",
        "0,0",
        "-8,none",
        "16.9,14",
        "18,21",
        "24.9,none",
        "37,28"
    })
    void a_sample_serves_the_planned_day_in_whose_window_it_lies(String sampled, String planned) {
        List<CourseSummary> summaries = CourseSummary.of(
                List.of(member("arm", sample(sampled, Measured.exactly("10"), "x"))), SamplingPlan.DEFAULT);

        assertThat(summaries.stream().map(each -> String.valueOf(each.planned().day())))
                .isEqualTo(planned.equals("none") ? List.of() : List.of(planned));
    }

    @Test
    void of_several_samples_the_nearest_counts_and_the_later_of_two_as_near() {
        ConcentrationSeries series = ConcentrationSeries.of(
                COPIES,
                List.of(
                        sample("6", Measured.exactly("1"), "early"),
                        sample("8", Measured.exactly("2"), "late"),
                        sample("14", Measured.exactly("3"), "on"),
                        sample("15", Measured.exactly("4"), "after")));

        assertThat(CourseSummary.of(List.of(new Member("arm", series)), SamplingPlan.DEFAULT))
                .extracting(each -> each.evidence().get(0).reference())
                .containsExactly("Observation/late", "Observation/on");
    }

    @Test
    void arms_and_units_are_apart() {
        ConcentrationSeries perMillilitre = ConcentrationSeries.of(
                SeriesKey.of("cart-copies", "{copies}/mL"), List.of(sample("7", Measured.exactly("5"), "y")));

        assertThat(CourseSummary.of(
                        List.of(
                                member("high", sample("7", Measured.exactly("1"), "a")),
                                member("low", sample("7", Measured.exactly("2"), "b")),
                                new Member("low", perMillilitre)),
                        SamplingPlan.DEFAULT))
                .extracting(each -> each.arm() + " " + each.series().unit() + " " + each.count())
                .containsExactly("low {copies}/mL 1", "high {copies}/ug{DNA} 1", "low {copies}/ug{DNA} 1");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"5.0, 5.00, true", "0, 0, true", "0, 50, false", "5, none, false"})
    void bounds_that_meet_are_one_number(BigDecimal low, BigDecimal high, boolean exact) {
        assertThat(new ConcentrationBounds(low, high).isExact()).isEqualTo(exact);
    }

    @ParameterizedTest(name = "a sample on day {0} stands for day {1}")
    @CsvSource({"6, 7", "8, 7", "8.4, 7", "8.6, 10", "9, 10", "11, 10"})
    void where_tolerances_overlap_a_sample_stands_for_the_nearest_day_only(String sampled, int day) {
        SamplingPlan overlapping = new SamplingPlan(List.of(new PlannedDay(10, 4, 4), new PlannedDay(7, 4, 4)));

        assertThat(CourseSummary.of(List.of(member("arm", sample(sampled, Measured.exactly("10"), "x"))), overlapping))
                .extracting(summary -> summary.planned().day())
                .containsExactly(day);
    }

    private static CourseSummary summary(String values) {
        List<Member> members = new ArrayList<>();
        int number = 0;
        for (String value : values.split(" ")) {
            Censoring censoring =
                    switch (value.charAt(0)) {
                        case '<' -> Censoring.BELOW;
                        case '>' -> Censoring.ABOVE;
                        default -> Censoring.NONE;
                    };
            Measured measured = new Measured(new BigDecimal(value.replaceAll("[<>]", "")), censoring);
            members.add(member("arm", sample("7", measured, "p" + number++)));
        }
        return CourseSummary.of(members, SamplingPlan.DEFAULT).get(0);
    }

    private static Member member(String arm, Sample sample) {
        return new Member(arm, ConcentrationSeries.of(COPIES, List.of(sample)));
    }

    private static Sample sample(String day, Measured value, String id) {
        return Sample.of(new BigDecimal(day), value, null, new Evidence("Observation/" + id, "1"));
    }
}
