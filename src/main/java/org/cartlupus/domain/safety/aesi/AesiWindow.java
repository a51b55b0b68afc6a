package org.cartlupus.domain.safety.aesi;

import java.time.LocalDate;
import java.time.Period;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * When an event must begin to be of special interest (clinical rules 7.5).
 *
 * @param afterInfusionOnly only events from day 0 on
 * @param length time from day 0, both ends inclusive; {@code null} for no end
 */
public record AesiWindow(boolean afterInfusionOnly, @Nullable Period length) {

    /** At any time. */
    public static final AesiWindow ANY_TIME = new AesiWindow(false, null);

    /** From day 0 without end. */
    public static final AesiWindow FROM_INFUSION = new AesiWindow(true, null);

    public static AesiWindow within(Period length) {
        return new AesiWindow(true, length);
    }

    /** Does an event with this onset begin in the window of an infusion on day {@code infusion}? */
    Truth contains(PartialDate onset, @Nullable LocalDate infusion) {
        if (!afterInfusionOnly) {
            return Truth.TRUE;
        }
        if (infusion == null) {
            return Truth.FALSE;
        }
        Truth ended = length == null ? Truth.TRUE : onset.isOnOrBefore(infusion.plus(length));
        return onset.isOnOrAfter(infusion).and(ended);
    }
}
