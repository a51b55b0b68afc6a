package org.cartlupus.domain.kinetics;

import java.util.List;
import java.util.Set;
import org.cartlupus.domain.verdict.Evidence;

/**
 * What one series of CAR-T concentrations says (clinical rules 8.1).
 *
 * @param series analyte and unit; values of two series are never compared
 * @param samplesInWindow samples from the infusion to the end of the window, BLQ and the pre-dose sample included
 * @param peak Cmax and Tmax within the window
 * @param overallPeak Cmax and Tmax over the whole series, with the same minimum of samples
 * @param persistence Tlast over the whole series; needs no minimum of samples
 * @param expansionFold Cmax within the window over the first detectable concentration
 * @param auc area from the infusion to the end of the window
 * @param flags what a reader should know
 * @param evidence every sample considered, in order of time
 */
public record CartKinetics(
        SeriesKey series,
        int samplesInWindow,
        Derived<Peak> peak,
        Derived<Peak> overallPeak,
        Derived<Persistence> persistence,
        Derived<ExpansionFold> expansionFold,
        Derived<Auc> auc,
        Set<KineticsFlag> flags,
        List<Evidence> evidence) {

    public CartKinetics {
        flags = Set.copyOf(flags);
        evidence = List.copyOf(evidence);
    }
}
