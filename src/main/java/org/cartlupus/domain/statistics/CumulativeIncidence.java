package org.cartlupus.domain.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cartlupus.domain.statistics.CompetingTime.End;

/**
 * Aalen-Johansen estimate of the probability to have had the event by a time, where competing events can prevent it
 * (clinical rules 9.3, optional there). Unlike 1 − S of {@link KaplanMeierCurve} it does not pretend that a child who died
 * might still respond; without censoring it is the plain proportion. What falls on one time is taken as in that curve:
 * who is censored then was still at risk. Standard errors are not given.
 *
 * @param subjects how many were observed
 * @param steps one for each time with an event or a competing event, in order of time
 */
public record CumulativeIncidence(int subjects, List<Step> steps) {

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    public CumulativeIncidence {
        steps = List.copyOf(steps);
    }

    /**
     * @param time when
     * @param atRisk observed, and with neither event nor competing event, just before it
     * @param events how many events of interest
     * @param competing how many competing events
     * @param incidence probability to have had the event by then, fraction of 1, 6 decimals
     * @param competingIncidence probability to have had a competing event by then, likewise
     */
    public record Step(
            BigDecimal time,
            int atRisk,
            int events,
            int competing,
            BigDecimal incidence,
            BigDecimal competingIncidence) {}

    /** @param observations one for each participant, in any order */
    public static CumulativeIncidence of(Collection<CompetingTime> observations) {
        SortedMap<BigDecimal, List<CompetingTime>> byTime = new TreeMap<>();
        observations.forEach(observation -> byTime.computeIfAbsent(observation.time(), time -> new ArrayList<>())
                .add(observation));
        List<Step> steps = new ArrayList<>();
        int atRisk = observations.size();
        BigDecimal free = BigDecimal.ONE;
        BigDecimal incidence = BigDecimal.ZERO;
        BigDecimal competingIncidence = BigDecimal.ZERO;
        for (var entry : byTime.entrySet()) {
            int events = count(entry.getValue(), End.EVENT);
            int competing = count(entry.getValue(), End.COMPETING);
            if (events + competing > 0) {
                incidence = incidence.add(share(free, events, atRisk));
                competingIncidence = competingIncidence.add(share(free, competing, atRisk));
                free = share(free, atRisk - events - competing, atRisk);
                steps.add(new Step(
                        entry.getKey(), atRisk, events, competing, rounded(incidence), rounded(competingIncidence)));
            }
            atRisk -= entry.getValue().size();
        }
        return new CumulativeIncidence(observations.size(), steps);
    }

    /** Probability to have had the event by {@code time}; 0 before the first one. */
    public BigDecimal incidenceAt(BigDecimal time) {
        return steps.stream()
                .filter(step -> step.time().compareTo(time) <= 0)
                .map(Step::incidence)
                .reduce(rounded(BigDecimal.ZERO), (earlier, later) -> later);
    }

    private static int count(List<CompetingTime> observations, End end) {
        return (int) observations.stream()
                .filter(observation -> observation.end() == end)
                .count();
    }

    private static BigDecimal share(BigDecimal whole, int part, int of) {
        return whole.multiply(BigDecimal.valueOf(part), PRECISION).divide(BigDecimal.valueOf(of), PRECISION);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(Rate.SCALE, RoundingMode.HALF_UP);
    }
}
