package org.cartlupus.domain.verdict;

import java.time.LocalDate;

/**
 * A value from before a visit's window that stands for one missing in it, because the criteria set asks for the last
 * observation to be carried forward (clinical rules 4.2).
 *
 * @param component of the answer that rests on it (code system {@code ln-response-component})
 * @param what in words, for example "proteinuria"
 * @param observed day on which it was observed
 */
public record CarriedForward(String component, String what, LocalDate observed, Evidence evidence) {

    /** As a clause says it. */
    public String text() {
        return what + " of " + observed;
    }
}
