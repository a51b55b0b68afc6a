package org.cartlupus.domain.visitstatus;

import java.time.LocalDate;
import org.cartlupus.domain.calendar.VisitWindow;

/** Where the data cut-off lies against a visit's window (code system {@code ln-visit-status}). */
public enum WindowState {
    NOT_OPEN("not-open"),
    OPEN("open"),
    /** Only values sampled in the window and sent late can still count. */
    CLOSED("closed");

    private final String code;

    WindowState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The last day of the window is still open: something may be recorded on it. */
    public static WindowState of(VisitWindow window, LocalDate dataCutOff) {
        if (dataCutOff.isBefore(window.start())) {
            return NOT_OPEN;
        }
        return dataCutOff.isAfter(window.end()) ? CLOSED : OPEN;
    }
}
