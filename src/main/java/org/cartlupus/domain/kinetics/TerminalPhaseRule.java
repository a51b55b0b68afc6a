package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;

/**
 * When the decay after the peak counts as a fitted exponential (λz). The clinical rules ask for a fit and leave its
 * conditions open; these are the customary ones of noncompartmental analysis: the run of last quantifiable samples after
 * Tmax with the best adjusted R², the longer run where two are as good.
 *
 * @param minimumPoints fewest samples a line is drawn through, 3 or more
 * @param minimumAdjustedRSquared poorest fit that is believed
 * @param tolerance difference of adjusted R² within which the longer run is preferred
 */
public record TerminalPhaseRule(int minimumPoints, BigDecimal minimumAdjustedRSquared, BigDecimal tolerance) {

    public static final TerminalPhaseRule DEFAULT =
            new TerminalPhaseRule(3, new BigDecimal("0.80"), new BigDecimal("0.0001"));

    /** @throws IllegalArgumentException if {@code minimumPoints} is under 3: any two points lie on a line */
    public TerminalPhaseRule {
        if (minimumPoints < 3) {
            throw new IllegalArgumentException("a terminal phase needs 3 points or more, not " + minimumPoints);
        }
    }
}
