package org.cartlupus.domain.safety.hyperinflammation;

import org.cartlupus.domain.quantity.Truth;

/**
 * One criterion of a screen and whether it is met.
 *
 * @param text the criterion with its limit
 */
public record ScreenItem(String text, Role role, Truth met) {

    /** What a criterion contributes. */
    public enum Role {
        REQUIRED,
        /** At least one, or a number, of these must be met. */
        ONE_OF,
        /** Makes the diagnosis likelier without counting. */
        SUPPORTIVE
    }
}
