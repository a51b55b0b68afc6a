package org.cartlupus.domain.calendar;

/** Status of a result, as far as the choice of a value depends on it (clinical rules 0.1). */
public enum ResultStatus {
    /** Registered, preliminary, cancelled, entered in error or unknown: never counts. */
    NOT_USABLE,
    FINAL,
    /** Amended or corrected: beats a final value of the same day. */
    CORRECTED;

    public boolean counts() {
        return this != NOT_USABLE;
    }
}
