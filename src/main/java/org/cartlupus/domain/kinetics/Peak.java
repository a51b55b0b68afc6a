package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Cmax and Tmax (clinical rules 8.1).
 *
 * @param concentration highest quantifiable value, in the unit of the series; 0 where every sample lies below its limit
 *     ("not detected"); a lower bound where a sample lies above the range of its assay
 * @param day first time at which it occurs, days from the infusion; {@code null} if not detected
 * @param evidence the sample of the peak; every sample searched if not detected
 */
public record Peak(Measured concentration, @Nullable BigDecimal day, List<Evidence> evidence) {

    private static final Comparator<Sample> HEIGHT = Comparator.comparing(
                    (Sample sample) -> sample.concentration().value())
            .thenComparing(sample -> sample.concentration().censoring() == Censoring.ABOVE);

    public Peak {
        evidence = List.copyOf(evidence);
    }

    public boolean isDetected() {
        return day != null;
    }

    /**
     * @param samples in order of time
     * @return empty if there are none: what was not measured is not "not detected"
     */
    static Optional<Peak> of(List<Sample> samples) {
        if (samples.isEmpty()) {
            return Optional.empty();
        }
        Optional<Sample> highest = highest(samples);
        if (highest.isEmpty()) {
            return Optional.of(new Peak(
                    Measured.exactly(BigDecimal.ZERO),
                    null,
                    samples.stream().map(Sample::evidence).toList()));
        }
        Sample top = highest.get();
        return Optional.of(new Peak(bounded(top, samples), top.day(), List.of(top.evidence())));
    }

    /** The first of the highest quantifiable samples. */
    static Optional<Sample> highest(List<Sample> samples) {
        return samples.stream()
                .filter(Sample::isQuantifiable)
                .reduce((one, other) -> HEIGHT.compare(other, one) > 0 ? other : one);
    }

    /** Another sample above range may be higher than the highest number: the peak is at least this number. */
    private static Measured bounded(Sample top, List<Sample> samples) {
        boolean open = samples.stream().anyMatch(Sample::isAboveRange);
        return open && !top.isAboveRange()
                ? new Measured(top.concentration().value(), Censoring.AT_LEAST)
                : top.concentration();
    }
}
