package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;

/**
 * The parameters of clinical rules 8.1, with the defaults of appendix A.
 *
 * @param blqAfterTmax what a result below the limit counts as after Tmax; before it, it is zero
 * @param aucMethod how the curve runs between samples
 * @param windowDays end of the window in which Cmax, AUC and cytokine peaks are sought, days from the infusion
 * @param minimumSamples fewest samples in the window for Cmax and AUC
 * @param earliestLastSampleDay a series that ends before this day has no AUC
 * @param terminalPhase when the decay may be extrapolated to the end of the window
 */
public record KineticsParameters(
        BlqRule blqAfterTmax,
        AucMethod aucMethod,
        BigDecimal windowDays,
        int minimumSamples,
        BigDecimal earliestLastSampleDay,
        TerminalPhaseRule terminalPhase) {

    public static final KineticsParameters DEFAULT = new KineticsParameters(
            BlqRule.ZERO,
            AucMethod.LIN_UP_LOG_DOWN,
            BigDecimal.valueOf(28),
            4,
            BigDecimal.valueOf(21),
            TerminalPhaseRule.DEFAULT);

    /** @throws IllegalArgumentException if the window is empty or fewer than two samples would make an area */
    public KineticsParameters {
        if (windowDays.signum() <= 0) {
            throw new IllegalArgumentException("the window must end after day 0, not on day " + windowDays);
        }
        if (minimumSamples < 2) {
            throw new IllegalArgumentException("an area needs 2 samples or more, not " + minimumSamples);
        }
    }

    public KineticsParameters withBlqAfterTmax(BlqRule rule) {
        return new KineticsParameters(
                rule, aucMethod, windowDays, minimumSamples, earliestLastSampleDay, terminalPhase);
    }

    public KineticsParameters withAucMethod(AucMethod method) {
        return new KineticsParameters(
                blqAfterTmax, method, windowDays, minimumSamples, earliestLastSampleDay, terminalPhase);
    }
}
