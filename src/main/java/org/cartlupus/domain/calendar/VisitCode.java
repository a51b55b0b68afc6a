package org.cartlupus.domain.calendar;

import java.util.Arrays;
import java.util.Optional;

/** The time points at which the end points are judged. */
public enum VisitCode {
    M3("M3", "month 3"),
    M6("M6", "month 6"),
    M12("M12", "month 12"),
    M24("M24", "month 24"),
    /** Its own time point; never pooled into month 24 (trap 38). */
    WITHDRAWAL("withdrawal", "withdrawal");

    private final String code;
    private final String title;

    VisitCode(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** Code in the trial's code system. */
    public String code() {
        return code;
    }

    /** How a sentence names the visit. */
    public String title() {
        return title;
    }

    public static Optional<VisitCode> ofCode(String code) {
        return Arrays.stream(values()).filter(visit -> visit.code.equals(code)).findFirst();
    }
}
