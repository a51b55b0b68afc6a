package org.cartlupus.domain.safety.tabulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A span of study days by which events are grouped, by the day on which they began (clinical rules 7.7).
 *
 * @param code for example {@code 0-28}
 * @param fromDay first study day
 * @param toDay last study day, inclusive; {@code null} for no end
 */
public record AePeriod(String code, int fromDay, @Nullable Integer toDay) {

    /** All days, and also events whose day is not known well enough for another period. */
    public static final AePeriod ALL = new AePeriod("all", Integer.MIN_VALUE, null);

    /** Days 0–28, 29–90, 91–365 and later. */
    public static final List<AePeriod> DEFAULTS = List.of(
            new AePeriod("0-28", 0, 28),
            new AePeriod("29-90", 29, 90),
            new AePeriod("91-365", 91, 365),
            new AePeriod(">365", 366, null));

    boolean contains(long day) {
        return day >= fromDay && (toDay == null || day <= toDay);
    }
}
