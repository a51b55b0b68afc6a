package org.cartlupus.domain.kinetics;

import static org.cartlupus.domain.kinetics.LogScale.PRECISION;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The exponential decay fitted to the last samples: a straight line through their logarithms, by least squares
 * (clinical rules 8.1).
 *
 * @param decayRate λz per day, positive
 * @param adjustedRSquared goodness of the fit
 * @param points samples the line was drawn through
 */
record TerminalPhase(BigDecimal decayRate, BigDecimal adjustedRSquared, int points) {

    /**
     * @param decline quantifiable samples after Tmax in order of time, none above the range of its assay
     * @return empty if no run of last samples falls and fits well enough
     */
    static Optional<TerminalPhase> fit(List<Sample> decline, TerminalPhaseRule rule) {
        List<TerminalPhase> candidates = IntStream.rangeClosed(rule.minimumPoints(), decline.size())
                .mapToObj(points -> decline.subList(decline.size() - points, decline.size()))
                .map(TerminalPhase::lineThrough)
                .flatMap(Optional::stream)
                .toList();
        return candidates.stream()
                .map(TerminalPhase::adjustedRSquared)
                .max(Comparator.naturalOrder())
                .filter(best -> best.compareTo(rule.minimumAdjustedRSquared()) >= 0)
                .flatMap(best -> longestWithin(best.subtract(rule.tolerance()), candidates));
    }

    private static Optional<TerminalPhase> longestWithin(BigDecimal goodEnough, List<TerminalPhase> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.adjustedRSquared.compareTo(goodEnough) >= 0)
                .max(Comparator.comparing(TerminalPhase::points));
    }

    /** Empty where the line does not fall. */
    private static Optional<TerminalPhase> lineThrough(List<Sample> samples) {
        BigDecimal n = BigDecimal.valueOf(samples.size());
        BigDecimal reference = samples.get(samples.size() - 1).concentration().value();
        BigDecimal sumX = BigDecimal.ZERO;
        BigDecimal sumY = BigDecimal.ZERO;
        BigDecimal sumXX = BigDecimal.ZERO;
        BigDecimal sumXY = BigDecimal.ZERO;
        BigDecimal sumYY = BigDecimal.ZERO;
        for (Sample sample : samples) {
            BigDecimal x = sample.day();
            // Relative to the last sample, so that the unit of the series cannot matter.
            BigDecimal y = LogScale.lnOfRatio(sample.concentration().value(), reference);
            sumX = sumX.add(x);
            sumY = sumY.add(y);
            sumXX = sumXX.add(x.multiply(x));
            sumXY = sumXY.add(x.multiply(y));
            sumYY = sumYY.add(y.multiply(y));
        }
        // n² times the variances and the covariance; the sums are exact, so nothing cancels.
        BigDecimal spreadX = n.multiply(sumXX).subtract(sumX.multiply(sumX));
        BigDecimal spreadY = n.multiply(sumYY).subtract(sumY.multiply(sumY));
        BigDecimal joint = n.multiply(sumXY).subtract(sumX.multiply(sumY));
        if (joint.signum() >= 0) {
            return Optional.empty();
        }
        BigDecimal rSquared = joint.multiply(joint).divide(spreadX.multiply(spreadY), PRECISION);
        BigDecimal penalty = n.subtract(BigDecimal.ONE).divide(n.subtract(BigDecimal.valueOf(2)), PRECISION);
        return Optional.of(new TerminalPhase(
                joint.negate().divide(spreadX, PRECISION),
                BigDecimal.ONE.subtract(BigDecimal.ONE.subtract(rSquared).multiply(penalty)),
                samples.size()));
    }
}
