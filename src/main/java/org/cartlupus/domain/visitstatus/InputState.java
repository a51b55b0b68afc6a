package org.cartlupus.domain.visitstatus;

/** Whether an input is there (code system {@code ln-visit-status}). */
public enum InputState {
    PRESENT("present"),
    /** A value of the right days is there, but a part of it is missing or its number does not decide. */
    PARTIAL("partial"),
    MISSING("missing"),
    /** There is a value, but none of a day that counts. */
    OUT_OF_WINDOW("out-of-window");

    private final String code;

    InputState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
