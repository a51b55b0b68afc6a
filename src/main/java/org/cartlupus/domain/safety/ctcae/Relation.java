package org.cartlupus.domain.safety.ctcae;

import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;

/**
 * How a value must lie to a limit (clinical rules 0.3, 7.3). Either may be censored: a baseline of {@code <5} times 3
 * is a limit somewhere below 15, and only a value of 15 or more is certainly above it.
 */
enum Relation {
    BELOW("<") {
        @Override
        Truth holds(Measured value, Measured limit) {
            return isMore(limit, value);
        }
    },
    AT_MOST("≤") {
        @Override
        Truth holds(Measured value, Measured limit) {
            return isMore(value, limit).not();
        }
    },
    AT_LEAST("≥") {
        @Override
        Truth holds(Measured value, Measured limit) {
            return isMore(limit, value).not();
        }
    },
    ABOVE(">") {
        @Override
        Truth holds(Measured value, Measured limit) {
            return isMore(value, limit);
        }
    };

    private final String symbol;

    Relation(String symbol) {
        this.symbol = symbol;
    }

    abstract Truth holds(Measured value, Measured limit);

    String symbol() {
        return symbol;
    }

    /** Is the true {@code one} strictly more than the true {@code other}? */
    private static Truth isMore(Measured one, Measured other) {
        if (!other.isCensored()) {
            return one.isMoreThan(other.value());
        }
        if (!one.isCensored()) {
            return other.isLessThan(one.value());
        }
        int order = one.value().compareTo(other.value());
        return switch (one.censoring()) {
            case AT_LEAST, ABOVE ->
                switch (other.censoring()) {
                    case BELOW -> Truth.of(order >= 0).or(Truth.UNKNOWN);
                    case AT_MOST ->
                        Truth.of(order > 0 || order == 0 && isAbove(one)).or(Truth.UNKNOWN);
                    default -> Truth.UNKNOWN;
                };
            case BELOW, AT_MOST ->
                switch (other.censoring()) {
                    case AT_LEAST, ABOVE -> Truth.of(order > 0).and(Truth.UNKNOWN);
                    default -> Truth.UNKNOWN;
                };
            case NONE -> throw new IllegalStateException("handled above");
        };
    }

    private static boolean isAbove(Measured value) {
        return value.censoring() == Censoring.ABOVE;
    }
}
