package org.cartlupus.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cartlupus.domain.statistics.CompetingTime.End;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clinical rules 9.3; the example of its Kaplan-Meier curve, with its censored participants censored or competing. */
class CumulativeIncidenceTest {

    private static final BigDecimal ROUNDING = new BigDecimal("0.00001");

    @Test
    void without_competing_events_it_is_the_kaplan_meier_curve() {
        assertThat(CumulativeIncidence.of(example(End.CENSORED)).steps())
                .extracting(step -> step.time() + " " + step.atRisk() + " " + step.incidence())
                .containsExactly("3 10 0.300000", "6 7 0.500000", "12 4 0.625000", "24 2 0.812500");
    }

    @Test
    void without_censoring_it_is_the_proportion() {
        assertThat(CumulativeIncidence.of(example(End.COMPETING)).steps())
                .extracting(step ->
                        step.time() + " " + step.atRisk() + " " + step.incidence() + " " + step.competingIncidence())
                .containsExactly(
                        "3 10 0.300000 0.000000",
                        "6 7 0.500000 0.100000",
                        "12 4 0.600000 0.200000",
                        "24 2 0.700000 0.300000");
    }

    /** By hand: 1/4; then competing 3/4 × 1/3 = 1/4; then, one censored, 1/4 + 1/2 × 1/1 = 3/4. */
    @Test
    void censoring_after_a_competing_event() {
        CumulativeIncidence curve = CumulativeIncidence.of(
                List.of(time("1", End.EVENT), time("2", End.COMPETING), time("3", End.CENSORED), time("4", End.EVENT)));

        assertThat(curve.steps())
                .extracting(step -> step.incidence() + " " + step.competingIncidence())
                .containsExactly("0.250000 0.000000", "0.250000 0.250000", "0.750000 0.250000");
        assertThat(curve.incidenceAt(new BigDecimal("0.9"))).isEqualByComparingTo("0");
        assertThat(curve.incidenceAt(new BigDecimal("1.0"))).isEqualByComparingTo("0.25");
        assertThat(curve.incidenceAt(new BigDecimal("100"))).isEqualByComparingTo("0.75");
    }

    /** The example of clinical rules 9.3: Greenwood's standard errors of its table. */
    @Test
    void without_competing_events_the_standard_errors_are_greenwoods() {
        assertThat(CumulativeIncidence.of(example(End.CENSORED)).steps())
                .extracting(step -> step.standardError().setScale(4, RoundingMode.HALF_UP) + " "
                        + step.competingStandardError().stripTrailingZeros())
                .containsExactly("0.1449 0", "0.1581 0", "0.1606 0", "0.1550 0");
    }

    @Property(tries = 200)
    void without_competing_events_the_standard_errors_are_greenwoods_of_any_record(@ForAll Random random) {
        List<CompetingTime> any = any(random).stream()
                .map(one -> new CompetingTime(one.time(), one.end() == End.EVENT ? End.EVENT : End.CENSORED))
                .toList();
        KaplanMeierCurve curve = KaplanMeierCurve.of(any.stream()
                .map(one -> new TimeToEvent(one.time(), one.end() == End.EVENT))
                .toList());
        List<CumulativeIncidence.Step> steps = CumulativeIncidence.of(any).steps();

        assertThat(steps).hasSameSizeAs(curve.steps());
        for (int i = 0; i < steps.size(); i++) {
            BigDecimal greenwood = curve.steps().get(i).standardError();
            if (greenwood != null) {
                assertThat(steps.get(i).standardError()).isCloseTo(greenwood, within(ROUNDING));
            }
        }
    }

    @Property(tries = 200)
    void without_censoring_the_standard_errors_are_those_of_a_proportion(@ForAll Random random) {
        List<CompetingTime> any = any(random).stream()
                .map(one -> one.end() == End.CENSORED ? new CompetingTime(one.time(), End.COMPETING) : one)
                .toList();
        double n = any.size();
        for (CumulativeIncidence.Step step : CumulativeIncidence.of(any).steps()) {
            double p = step.incidence().doubleValue();
            double q = step.competingIncidence().doubleValue();
            assertThat(step.standardError().doubleValue()).isCloseTo(Math.sqrt(p * (1 - p) / n), within(1e-4));
            assertThat(step.competingStandardError().doubleValue()).isCloseTo(Math.sqrt(q * (1 - q) / n), within(1e-4));
        }
    }

    /**
     * By hand, four children: an event, then a competing one, then one censored, then an event. At the second time the
     * incidence is still 1/4: 3/64 of its own from the first time, nothing gained since.
     */
    @Test
    void the_standard_error_by_hand() {
        CumulativeIncidence curve = CumulativeIncidence.of(
                List.of(time("1", End.EVENT), time("2", End.COMPETING), time("3", End.CENSORED), time("4", End.EVENT)));

        // At the end: gained 1/2 since times 1 and 2: 1/4 × 1/12 + 1/4 × 1/6 + 3/64 − 2 × 1/2 × 1/16 = 3/64.
        assertThat(curve.steps())
                .extracting(step -> step.standardError().setScale(4, RoundingMode.HALF_UP) + "")
                .containsExactly("0.2165", "0.2165", "0.2165");
        assertThat(curve.median()).hasValueSatisfying(day -> assertThat(day).isEqualByComparingTo("4"));
    }

    @Test
    void nobody_observed_has_no_step() {
        assertThat(CumulativeIncidence.of(List.of()).steps()).isEmpty();
    }

    @Property(tries = 300)
    void events_and_competing_events_together_are_the_kaplan_meier_curve_of_both(@ForAll Random random) {
        List<CompetingTime> any = any(random);
        KaplanMeierCurve both = KaplanMeierCurve.of(any.stream()
                .map(one -> new TimeToEvent(one.time(), one.end() != End.CENSORED))
                .toList());

        for (CumulativeIncidence.Step step : CumulativeIncidence.of(any).steps()) {
            assertThat(step.incidence().add(step.competingIncidence()).add(both.survivalAt(step.time())))
                    .isBetween(BigDecimal.ONE.subtract(ROUNDING), BigDecimal.ONE.add(ROUNDING));
        }
    }

    @Property(tries = 300)
    void never_falls_and_never_exceeds_one_minus_s_that_ignores_competing_events(@ForAll Random random) {
        List<CompetingTime> any = any(random);
        KaplanMeierCurve ignoring = KaplanMeierCurve.of(any.stream()
                .map(one -> new TimeToEvent(one.time(), one.end() == End.EVENT))
                .toList());
        BigDecimal before = BigDecimal.ZERO;

        for (CumulativeIncidence.Step step : CumulativeIncidence.of(any).steps()) {
            assertThat(step.incidence()).isGreaterThanOrEqualTo(before);
            assertThat(step.incidence())
                    .isLessThanOrEqualTo(BigDecimal.ONE
                            .subtract(ignoring.survivalAt(step.time()))
                            .add(ROUNDING));
            before = step.incidence();
        }
    }

    @Property(tries = 300)
    void without_censoring_it_ends_at_the_proportion_and_order_does_not_matter(@ForAll Random random) {
        List<CompetingTime> any = new ArrayList<>(any(random).stream()
                .map(one -> one.end() == End.CENSORED ? new CompetingTime(one.time(), End.COMPETING) : one)
                .toList());
        long events = any.stream().filter(one -> one.end() == End.EVENT).count();
        CumulativeIncidence curve = CumulativeIncidence.of(any);
        Collections.shuffle(any, random);

        assertThat(CumulativeIncidence.of(any)).isEqualTo(curve);
        assertThat(curve.incidenceAt(new BigDecimal("1000")))
                .isEqualByComparingTo(
                        BigDecimal.valueOf(events).divide(BigDecimal.valueOf(any.size()), 6, RoundingMode.HALF_UP));
    }

    @ParameterizedTest(name = "response on day {0}, competing on day {1}: {2} on day {3}")
    @CsvSource({
        "180, , EVENT, 180",
        "180, 200, EVENT, 180",
        "180, 180, EVENT, 180",
        "180, 179, COMPETING, 179",
        ", 120, COMPETING, 120",
        ", , CENSORED, 90",
        "180, 0, COMPETING, 0",
    })
    void what_comes_first_ends_the_observation(Integer response, Integer competing, End end, int day) {
        LocalDate infusion = LocalDate.of(2025, 1, 15);
        List<TimeToEvent.Assessment> assessments = new ArrayList<>();
        assessments.add(new TimeToEvent.Assessment(infusion.plusDays(90), false));
        if (response != null) {
            assessments.add(new TimeToEvent.Assessment(infusion.plusDays(response), true));
        }

        assertThat(CompetingTime.toFirstResponse(
                        infusion, assessments, competing == null ? null : infusion.plusDays(competing)))
                .isEqualTo(new CompetingTime(BigDecimal.valueOf(day), end));
    }

    @Test
    void a_time_before_the_infusion_is_refused() {
        LocalDate infusion = LocalDate.of(2025, 1, 15);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompetingTime.toFirstResponse(infusion, List.of(), infusion.minusDays(1)));
    }

    /** Events and others at months 3, 6, 12, 24: 3 and 0, 2 and 1, 1 and 1, 1 and 1. */
    private static List<CompetingTime> example(End others) {
        List<CompetingTime> times = new ArrayList<>();
        Map.of("3", "3 0", "6", "2 1", "12", "1 1", "24", "1 1").forEach((month, counts) -> {
            String[] numbers = counts.split(" ");
            times.addAll(Collections.nCopies(Integer.parseInt(numbers[0]), time(month, End.EVENT)));
            times.addAll(Collections.nCopies(Integer.parseInt(numbers[1]), time(month, others)));
        });
        return times;
    }

    private static List<CompetingTime> any(Random random) {
        List<CompetingTime> times = new ArrayList<>();
        for (int i = random.nextInt(40); i >= 0; i--) {
            times.add(time("" + random.nextInt(12), End.values()[random.nextInt(3)]));
        }
        return times;
    }

    private static CompetingTime time(String time, End end) {
        return new CompetingTime(new BigDecimal(time), end);
    }
}
