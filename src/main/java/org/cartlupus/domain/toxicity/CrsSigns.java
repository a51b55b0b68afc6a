package org.cartlupus.domain.toxicity;

import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * One bedside assessment of cytokine release syndrome as it was entered (clinical rules 7.1).
 *
 * @param grade ASTCT grade that the clinician gave, {@code null} if none
 * @param fever of at least 38.0 °C and not due to another cause
 * @param feverTreated antipyretic, tocilizumab or steroid was given since it began
 * @param hypotension {@code null} if not assessed
 * @param hypoxia {@code null} if not assessed
 * @param oxygenPercent inspired oxygen given against hypoxia in %, {@code null} if not recorded
 */
public record CrsSigns(
        @Nullable Integer grade,
        Truth fever,
        Truth feverTreated,
        @Nullable Hypotension hypotension,
        @Nullable Hypoxia hypoxia,
        @Nullable Measured oxygenPercent) {

    /** Low pressure for the age and what it needs. */
    public enum Hypotension {
        NONE,
        NO_VASOPRESSOR,
        ONE_VASOPRESSOR,
        MULTIPLE_VASOPRESSORS;

        /** Vasopressors in use, vasopressin not counted; of several, two. */
        int vasopressors() {
            return Math.max(0, ordinal() - 1);
        }
    }

    /** Low oxygen and what it needs. */
    public enum Hypoxia {
        NONE,
        LOW_FLOW_OXYGEN,
        HIGH_FLOW_OXYGEN,
        POSITIVE_PRESSURE
    }
}
