package org.cartlupus.domain.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Kaplan-Meier estimate of the time to an event (clinical rules 9.3). Where events and censorings fall on one time, the
 * events come first: who is censored then was still at risk. Not a response rate: with censoring, 1 − S at the end exceeds
 * the proportion of responders.
 *
 * @param subjects how many were observed
 * @param steps one for each time with an event, in order of time
 */
public record KaplanMeierCurve(int subjects, List<Step> steps) {

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    public KaplanMeierCurve {
        steps = List.copyOf(steps);
    }

    /**
     * A fall of the curve.
     *
     * @param time when
     * @param atRisk observed and without event just before it
     * @param events how many events
     * @param survival probability to be without event after it, fraction of 1, 6 decimals
     * @param standardError Greenwood's, 6 decimals; {@code null} where the curve has reached 0 and the formula divides by
     *     zero
     */
    public record Step(
            BigDecimal time, int atRisk, int events, BigDecimal survival, @Nullable BigDecimal standardError) {

        /** 1 − S: the probability to have had the event, here the cumulative response. */
        public BigDecimal cumulativeIncidence() {
            return BigDecimal.ONE.subtract(survival);
        }
    }

    /** @param observations one for each participant, in any order */
    public static KaplanMeierCurve of(Collection<TimeToEvent> observations) {
        SortedMap<BigDecimal, List<TimeToEvent>> byTime = new TreeMap<>();
        observations.forEach(observation -> byTime.computeIfAbsent(observation.time(), time -> new ArrayList<>())
                .add(observation));
        List<Step> steps = new ArrayList<>();
        int atRisk = observations.size();
        BigDecimal survival = BigDecimal.ONE;
        BigDecimal greenwood = BigDecimal.ZERO;
        for (var entry : byTime.entrySet()) {
            int events =
                    (int) entry.getValue().stream().filter(TimeToEvent::event).count();
            if (events > 0) {
                int survivors = atRisk - events;
                survival = survival.multiply(BigDecimal.valueOf(survivors), PRECISION)
                        .divide(BigDecimal.valueOf(atRisk), PRECISION);
                greenwood = survivors == 0 ? greenwood : greenwood.add(greenwoodTerm(events, atRisk));
                steps.add(new Step(
                        entry.getKey(),
                        atRisk,
                        events,
                        rounded(survival),
                        survivors == 0 ? null : rounded(survival.multiply(greenwood.sqrt(PRECISION)))));
            }
            atRisk -= entry.getValue().size();
        }
        return new KaplanMeierCurve(observations.size(), steps);
    }

    /** First time at which half or more have had the event; empty if the curve never falls that far. */
    public Optional<BigDecimal> median() {
        return steps.stream()
                .filter(step -> step.survival().compareTo(HALF) <= 0)
                .map(Step::time)
                .findFirst();
    }

    /** Probability to be without event after {@code time}; 1 before the first event. */
    public BigDecimal survivalAt(BigDecimal time) {
        return steps.stream()
                .filter(step -> step.time().compareTo(time) <= 0)
                .map(Step::survival)
                .reduce(rounded(BigDecimal.ONE), (earlier, later) -> later);
    }

    private static BigDecimal greenwoodTerm(int events, int atRisk) {
        return BigDecimal.valueOf(events).divide(BigDecimal.valueOf((long) atRisk * (atRisk - events)), PRECISION);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(Rate.SCALE, RoundingMode.HALF_UP);
    }
}
