package org.cartlupus.domain.quantity;

import org.jspecify.annotations.Nullable;

/**
 * Kleene's three-valued truth: a criterion whose input is missing is {@link #UNKNOWN}, never false (clinical rules 0.2).
 */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** {@code null} is unknown. */
    public static Truth ofNullable(@Nullable Boolean value) {
        return value == null ? UNKNOWN : of(value);
    }

    public Truth and(Truth other) {
        return ordinal() <= other.ordinal() ? this : other;
    }

    public Truth or(Truth other) {
        return ordinal() >= other.ordinal() ? this : other;
    }

    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    public boolean isTrue() {
        return this == TRUE;
    }

    public boolean isFalse() {
        return this == FALSE;
    }

    public boolean isUnknown() {
        return this == UNKNOWN;
    }
}
