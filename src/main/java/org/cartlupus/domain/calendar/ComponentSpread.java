package org.cartlupus.domain.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;

/** How far apart the values of one verdict lie (clinical rules 0.1). */
public final class ComponentSpread {

    private ComponentSpread() {}

    /** Are first and last of these days more than {@code maxDays} apart? */
    public static boolean exceeds(Collection<LocalDate> days, int maxDays) {
        return !days.isEmpty() && ChronoUnit.DAYS.between(Collections.min(days), Collections.max(days)) > maxDays;
    }
}
