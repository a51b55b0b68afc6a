package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartlupus.domain.verdict.Evidence;

/**
 * The samples of one analyte in one unit, in order of time, one per moment.
 *
 * @param key what is measured, in which unit
 * @param samples in order of time, whatever order they came in
 * @param flags what had to be decided to get here
 */
public record ConcentrationSeries(SeriesKey key, List<Sample> samples, Set<KineticsFlag> flags) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * @throws IllegalArgumentException if two samples share a moment or a concentration is negative;
     *     {@link SeriesAssembly} settles both before
     */
    public ConcentrationSeries {
        samples = samples.stream().sorted(Comparator.comparing(Sample::day)).toList();
        flags = Set.copyOf(flags);
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            if (sample.concentration().value().signum() < 0) {
                throw new IllegalArgumentException("negative concentration on day " + sample.day());
            }
            if (i > 0 && samples.get(i - 1).day().compareTo(sample.day()) == 0) {
                throw new IllegalArgumentException("two samples on day " + sample.day());
            }
        }
    }

    public static ConcentrationSeries of(SeriesKey key, Collection<Sample> samples) {
        return new ConcentrationSeries(key, List.copyOf(samples), EnumSet.noneOf(KineticsFlag.class));
    }

    /** Samples from the infusion on. */
    public List<Sample> sinceInfusion() {
        return samples.stream().filter(sample -> !sample.isPreDose()).toList();
    }

    /** The last sample before the infusion. It stands for time 0 (clinical rules 8.1). */
    public Optional<Sample> preDose() {
        return samples.stream().filter(Sample::isPreDose).reduce((earlier, later) -> later);
    }

    public List<Evidence> evidence() {
        return samples.stream().map(Sample::evidence).toList();
    }

    /**
     * The series as a chart draws it: a result below its limit at half the limit and marked as such (clinical rules
     * 8.4). No parameter is ever computed from these values.
     */
    public List<GraphPoint> graph() {
        return samples.stream()
                .map(sample -> new GraphPoint(sample.day(), drawn(sample), !sample.isQuantifiable()))
                .toList();
    }

    private static BigDecimal drawn(Sample sample) {
        return sample.isQuantifiable()
                ? sample.concentration().value()
                : sample.limitFallenBelow().map(HALF::multiply).orElse(BigDecimal.ZERO);
    }

    /**
     * A point of a chart.
     *
     * @param day days from the infusion
     * @param value in the unit of the series
     * @param belowLimit the value is half the limit of quantification, not a result
     */
    public record GraphPoint(BigDecimal day, BigDecimal value, boolean belowLimit) {}
}
