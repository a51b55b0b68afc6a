package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartlupus.domain.verdict.Evidence;

/**
 * Peak of a cytokine or another inflammatory marker after the infusion, and its day (clinical rules 8.4). A value below
 * the limit is no peak; where all are, the peak is 0, "not detected". One sample is enough: this is the highest value
 * seen, not a claim that the true peak was caught.
 *
 * @param series marker and unit; sIL-2R in U/mL and in pg/mL are two series and stay two peaks
 * @param samplesInWindow how many values the peak is the highest of
 * @param peak highest value from the infusion to the end of the window
 * @param evidence every sample in the window, in order of time
 */
public record CytokinePeak(
        SeriesKey series, int samplesInWindow, Derived<Peak> peak, Set<KineticsFlag> flags, List<Evidence> evidence) {

    public CytokinePeak {
        flags = Set.copyOf(flags);
        evidence = List.copyOf(evidence);
    }

    /** Samples before the infusion are the baseline, not a peak, and are left out. */
    public static CytokinePeak of(ConcentrationSeries series, KineticsParameters parameters) {
        List<Sample> inWindow = series.sinceInfusion().stream()
                .filter(sample -> sample.isWithin(BigDecimal.ZERO, parameters.windowDays()))
                .toList();
        Set<KineticsFlag> flags = series.flags().stream().collect(Collectors.toSet());
        if (inWindow.stream().anyMatch(Sample::isAboveRange)) {
            flags.add(KineticsFlag.ABOVE_QUANTIFICATION_RANGE);
        }
        return new CytokinePeak(
                series.key(),
                inWindow.size(),
                Peak.of(inWindow).map(Derived::of).orElseGet(() -> Derived.notEvaluable(NotEvaluableReason.NO_SAMPLES)),
                flags,
                inWindow.stream().map(Sample::evidence).toList());
    }
}
