package org.cartlupus.domain.activity.sledai;

import java.time.LocalDate;
import org.cartlupus.domain.activity.SledaiItem;
import org.jspecify.annotations.Nullable;

/**
 * A documented period in which something other than lupus explains certain items.
 *
 * @param from first day
 * @param to last day, {@code null} while it lasts
 */
public record Exclusion(ExclusionCause cause, LocalDate from, @Nullable LocalDate to) {

    public boolean explains(SledaiItem item, LocalDate date) {
        return cause.explains(item) && !date.isBefore(from) && (to == null || !date.isAfter(to));
    }

    boolean overlaps(LookBack lookBack) {
        return !from.isAfter(lookBack.visit()) && (to == null || !to.isBefore(lookBack.firstDay()));
    }
}
