package org.cartlupus.domain.rescue;

/** What a criteria set does with a rescue that drug and dose suggest and nobody coded as one (clinical rules 4.3). */
public enum RescuePolicy {
    /** Nothing is said of it. */
    OFF,
    /** Flagged, and the verdict is reported both ways; the coded reason alone decides. The default. */
    REPORT,
    /** It is treatment failure like a coded rescue. */
    DECIDE
}
