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
import org.cartlupus.domain.statistics.CompetingTime.End;

/**
 * Aalen-Johansen estimate of the probability to have had the event by a time, where competing events can prevent it
 * (clinical rules 9.3, optional there). Unlike 1 − S of {@link KaplanMeierCurve} it does not pretend that a child who died
 * might still respond; without censoring it is the plain proportion. What falls on one time is taken as in that curve:
 * who is censored then was still at risk.
 *
 * <p>Standard errors are those of the delta method (Marubini and Valsecchi, Analysing Survival Data from Clinical Trials
 * and Observational Studies, 1995, chapter 10): without competing events Greenwood's, without censoring those of a
 * proportion.
 *
 * @param subjects how many were observed
 * @param steps one for each time with an event or a competing event, in order of time
 */
public record CumulativeIncidence(int subjects, List<Step> steps) {

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final BigDecimal HALF = new BigDecimal("0.5");

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
     * @param standardError of the incidence by the delta method, 6 decimals
     * @param competingStandardError of the competing incidence, likewise
     */
    public record Step(
            BigDecimal time,
            int atRisk,
            int events,
            int competing,
            BigDecimal incidence,
            BigDecimal competingIncidence,
            BigDecimal standardError,
            BigDecimal competingStandardError) {}

    /** What happened at one time, with the free share just before it and the incidence just after it, unrounded. */
    private record Moment(int atRisk, int all, int ofKind, BigDecimal freeBefore, BigDecimal incidence) {}

    /** @param observations one for each participant, in any order */
    public static CumulativeIncidence of(Collection<CompetingTime> observations) {
        SortedMap<BigDecimal, List<CompetingTime>> byTime = new TreeMap<>();
        observations.forEach(observation -> byTime.computeIfAbsent(observation.time(), time -> new ArrayList<>())
                .add(observation));
        List<Step> steps = new ArrayList<>();
        List<Moment> ofEvents = new ArrayList<>();
        List<Moment> ofCompeting = new ArrayList<>();
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
                ofEvents.add(new Moment(atRisk, events + competing, events, free, incidence));
                ofCompeting.add(new Moment(atRisk, events + competing, competing, free, competingIncidence));
                free = share(free, atRisk - events - competing, atRisk);
                steps.add(new Step(
                        entry.getKey(),
                        atRisk,
                        events,
                        competing,
                        rounded(incidence),
                        rounded(competingIncidence),
                        standardError(ofEvents),
                        standardError(ofCompeting)));
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

    /** First time at which half or more have had the event; empty if the curve never rises that far. */
    public Optional<BigDecimal> median() {
        return steps.stream()
                .filter(step -> step.incidence().compareTo(HALF) >= 0)
                .map(Step::time)
                .findFirst();
    }

    /** At the last of the moments, from all of them. */
    private static BigDecimal standardError(List<Moment> moments) {
        BigDecimal now = moments.get(moments.size() - 1).incidence();
        BigDecimal variance = BigDecimal.ZERO;
        for (Moment at : moments) {
            BigDecimal gained = now.subtract(at.incidence());
            BigDecimal n = BigDecimal.valueOf(at.atRisk());
            BigDecimal left = BigDecimal.valueOf((long) at.atRisk() - at.all());
            BigDecimal perRisk = at.freeBefore().divide(n, PRECISION);
            if (left.signum() > 0) {
                variance = variance.add(gained.pow(2, PRECISION)
                        .multiply(BigDecimal.valueOf(at.all()))
                        .divide(n.multiply(left), PRECISION));
            }
            variance = variance.add(perRisk.pow(2, PRECISION)
                    .multiply(BigDecimal.valueOf((long) (at.atRisk() - at.ofKind()) * at.ofKind()))
                    .divide(n, PRECISION));
            variance = variance.subtract(gained.multiply(perRisk)
                    .multiply(BigDecimal.valueOf(2L * at.ofKind()))
                    .divide(n, PRECISION));
        }
        // Where nothing of the kind has happened, rounding may leave a trace below zero.
        return rounded(variance.max(BigDecimal.ZERO).sqrt(PRECISION));
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
