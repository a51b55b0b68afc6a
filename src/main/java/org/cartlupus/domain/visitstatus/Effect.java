package org.cartlupus.domain.visitstatus;

/** What a value that is missing could still do to the verdict (code system {@code ln-visit-status}). */
public enum Effect {
    /** There are values under which the verdict would be another, whatever else is missing being what it may. */
    CAN_CHANGE("can-change"),
    /** Whatever the value, and whatever the other missing values are, the verdict stays as it is without it. */
    CANNOT_CHANGE("cannot-change"),
    /** No difference was found, but something that no value can stand in for keeps the verdict open. */
    UNKNOWN("change-unknown");

    private final String code;

    Effect(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
