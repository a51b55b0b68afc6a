package org.cartlupus.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.cartlupus.domain.statistics.KaplanMeierCurve.Step;
import org.cartlupus.domain.statistics.RateParameters.NotDueRule;

class StatisticsPropertiesTest {

    @Provide
    Arbitrary<Tuple2<Integer, Integer>> proportions() {
        return Arbitraries.integers()
                .between(1, 300)
                .flatMap(n -> Arbitraries.integers().between(0, n).map(x -> Tuple.of(x, n)));
    }

    @Provide
    Arbitrary<List<SubjectOutcome>> subjects() {
        Arbitrary<String> arms = Arbitraries.of("Low-dose CAR-T", "High-dose CAR-T", "none");
        Arbitrary<VisitOutcome> outcomes = Arbitraries.of(VisitOutcome.class);
        return Combinators.combine(
                        arms,
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false))),
                        outcomes)
                .as((arm, infused, outcome) -> new SubjectOutcome(
                        "", arm, infused || outcome == VisitOutcome.RESPONDER, outcome, outcome.name()))
                .list()
                .ofMaxSize(60)
                .map(StatisticsPropertiesTest::numbered);
    }

    private static List<SubjectOutcome> numbered(List<SubjectOutcome> anonymous) {
        List<SubjectOutcome> subjects = new ArrayList<>();
        for (SubjectOutcome one : anonymous) {
            subjects.add(
                    new SubjectOutcome("S" + subjects.size(), one.arm(), one.infused(), one.outcome(), one.result()));
        }
        return subjects;
    }

    @Provide
    Arbitrary<List<TimeToEvent>> observations() {
        Arbitrary<BigDecimal> times = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("24"))
                .ofScale(0);
        return Combinators.combine(times, Arbitraries.of(true, false))
                .as(TimeToEvent::new)
                .list()
                .ofMaxSize(40);
    }

    private static RateParameters with(NotDueRule rule) {
        return new RateParameters(RateParameters.DEFAULT.level(), IntervalMethod.CLOPPER_PEARSON, rule);
    }

    @Property
    void an_interval_lies_between_0_and_1_and_contains_the_estimate(
            @ForAll("proportions") Tuple2<Integer, Integer> proportion,
            @ForAll @BigRange(min = "0.01", max = "0.99") @Scale(2) BigDecimal level,
            @ForAll IntervalMethod method) {
        Rate rate = Rate.of(proportion.get1(), proportion.get2(), level, method);

        assertThat(rate.interval().low()).isNotNegative().isLessThanOrEqualTo(rate.estimate());
        assertThat(rate.interval().high()).isLessThanOrEqualTo(BigDecimal.ONE).isGreaterThanOrEqualTo(rate.estimate());
    }

    @Property
    void at_the_exact_limits_the_binomial_tails_hold_half_of_what_is_left(
            @ForAll("proportions") Tuple2<Integer, Integer> proportion) {
        int x = proportion.get1();
        int n = proportion.get2();
        double half = 0.025;
        double low = IntervalMethod.CLOPPER_PEARSON.low(x, n, half).doubleValue();
        double high = IntervalMethod.CLOPPER_PEARSON.high(x, n, half).doubleValue();

        if (x > 0) {
            assertThat(BinomialDistribution.of(n, low).survivalProbability(x - 1))
                    .isCloseTo(half, within(1e-6));
        }
        if (x < n) {
            assertThat(BinomialDistribution.of(n, high).cumulativeProbability(x))
                    .isCloseTo(half, within(1e-6));
        }
    }

    @Property
    void success_and_failure_have_mirrored_intervals(
            @ForAll("proportions") Tuple2<Integer, Integer> proportion, @ForAll IntervalMethod method) {
        int x = proportion.get1();
        int n = proportion.get2();
        BigDecimal level = RateParameters.DEFAULT.level();
        ConfidenceInterval success = Rate.of(x, n, level, method).interval();
        ConfidenceInterval failure = Rate.of(n - x, n, level, method).interval();

        assertThat(BigDecimal.ONE.subtract(success.low()))
                .isCloseTo(failure.high(), within(new BigDecimal("0.000001")));
    }

    @Property
    void more_responders_never_lower_a_limit(
            @ForAll("proportions") Tuple2<Integer, Integer> proportion, @ForAll IntervalMethod method) {
        int x = Math.min(proportion.get1(), proportion.get2() - 1);
        int n = proportion.get2();
        BigDecimal level = RateParameters.DEFAULT.level();
        ConfidenceInterval fewer = Rate.of(x, n, level, method).interval();
        ConfidenceInterval more = Rate.of(x + 1, n, level, method).interval();

        assertThat(more.low()).isGreaterThanOrEqualTo(fewer.low());
        assertThat(more.high()).isGreaterThanOrEqualTo(fewer.high());
    }

    @Property
    void a_higher_level_never_narrows_the_interval(
            @ForAll("proportions") Tuple2<Integer, Integer> proportion, @ForAll IntervalMethod method) {
        ConfidenceInterval ninety = Rate.of(proportion.get1(), proportion.get2(), new BigDecimal("0.90"), method)
                .interval();
        ConfidenceInterval ninetyNine = Rate.of(proportion.get1(), proportion.get2(), new BigDecimal("0.99"), method)
                .interval();

        assertThat(ninetyNine.low()).isLessThanOrEqualTo(ninety.low());
        assertThat(ninetyNine.high()).isGreaterThanOrEqualTo(ninety.high());
    }

    @Property
    void the_arms_add_to_the_whole_study(@ForAll("subjects") List<SubjectOutcome> subjects, @ForAll NotDueRule rule) {
        ResponseAnalysis analysis = ResponseAnalysis.of(subjects, with(rule));
        Collection<ResponseSummary> arms = analysis.byArm().values();

        List<ToIntFunction<ResponseCounts>> parts = List.of(
                ResponseCounts::enrolled,
                ResponseCounts::infused,
                ResponseCounts::responders,
                ResponseCounts::nonResponders,
                ResponseCounts::withdrawn,
                ResponseCounts::notEvaluable,
                ResponseCounts::notDue,
                ResponseCounts::neverInfused);
        for (ToIntFunction<ResponseCounts> part : parts) {
            assertThat(arms.stream()
                            .mapToInt(arm -> part.applyAsInt(arm.counts()))
                            .sum())
                    .isEqualTo(part.applyAsInt(analysis.overall().counts()));
        }
        for (Denominator denominator : Denominator.values()) {
            assertThat(arms.stream()
                            .mapToInt(arm -> arm.rate(denominator).numerator())
                            .sum())
                    .isEqualTo(analysis.overall().rate(denominator).numerator());
            assertThat(arms.stream()
                            .mapToInt(arm -> arm.rate(denominator).denominator())
                            .sum())
                    .isEqualTo(analysis.overall().rate(denominator).denominator());
        }
    }

    @Property
    void everybody_is_somewhere_and_nobody_twice(@ForAll("subjects") List<SubjectOutcome> subjects) {
        ResponseCounts counts =
                ResponseAnalysis.of(subjects, RateParameters.DEFAULT).overall().counts();

        assertThat(counts.responders()
                        + counts.nonResponders()
                        + counts.withdrawn()
                        + counts.notEvaluable()
                        + counts.notDue()
                        + counts.neverInfused())
                .isEqualTo(counts.enrolled())
                .isEqualTo(subjects.size());
        assertThat(counts.byResult().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(subjects.size());
    }

    @Property
    void evaluable_is_within_infused_and_every_denominator_holds_the_responders(
            @ForAll("subjects") List<SubjectOutcome> subjects, @ForAll NotDueRule rule) {
        Map<Denominator, Rate> rates =
                ResponseAnalysis.of(subjects, with(rule)).overall().rates();

        assertThat(rates.get(Denominator.EVALUABLE).denominator())
                .isLessThanOrEqualTo(rates.get(Denominator.INFUSED).denominator());
        assertThat(rates.get(Denominator.INFUSED).denominator())
                .isLessThanOrEqualTo(rates.get(Denominator.ENROLLED).denominator());
        assertThat(rates.get(Denominator.DUE).denominator())
                .isLessThanOrEqualTo(rates.get(Denominator.ENROLLED).denominator());
    }

    @Property
    void the_order_of_participants_never_matters(
            @ForAll("subjects") List<SubjectOutcome> subjects,
            @ForAll("observations") List<TimeToEvent> observations,
            @ForAll Random random) {
        List<SubjectOutcome> shuffledSubjects = new ArrayList<>(subjects);
        List<TimeToEvent> shuffledObservations = new ArrayList<>(observations);
        Collections.shuffle(shuffledSubjects, random);
        Collections.shuffle(shuffledObservations, random);

        assertThat(ResponseAnalysis.of(shuffledSubjects, RateParameters.DEFAULT))
                .isEqualTo(ResponseAnalysis.of(subjects, RateParameters.DEFAULT));
        assertThat(KaplanMeierCurve.of(shuffledObservations)).isEqualTo(KaplanMeierCurve.of(observations));
    }

    @Property
    void a_survival_curve_falls_from_1_towards_0_and_never_rises(
            @ForAll("observations") List<TimeToEvent> observations) {
        BigDecimal before = BigDecimal.ONE;
        BigDecimal time = null;
        int atRisk = observations.size();
        for (Step step : KaplanMeierCurve.of(observations).steps()) {
            assertThat(step.survival()).isNotNegative().isLessThan(before);
            assertThat(step.atRisk()).isLessThanOrEqualTo(atRisk).isGreaterThanOrEqualTo(step.events());
            if (time != null) {
                assertThat(step.time()).isGreaterThan(time);
            }
            before = step.survival();
            time = step.time();
            atRisk = step.atRisk() - step.events();
        }
    }

    @Property
    void without_censoring_survival_is_the_share_without_event_and_its_error_the_binomial_one(
            @ForAll("observations") List<TimeToEvent> observations) {
        List<TimeToEvent> events = observations.stream()
                .map(observation -> TimeToEvent.event(observation.time()))
                .toList();
        for (Step step : KaplanMeierCurve.of(events).steps()) {
            long left = events.stream()
                    .filter(event -> event.time().compareTo(step.time()) > 0)
                    .count();
            double share = (double) left / events.size();
            assertThat(step.survival().doubleValue()).isCloseTo(share, within(6e-7));
            if (left > 0) {
                assertThat(step.standardError().doubleValue())
                        .isCloseTo(Math.sqrt(share * (1 - share) / events.size()), within(6e-7));
            }
        }
    }
}
