package org.cartlupus.domain.activity.sledai;

import java.time.LocalDate;
import org.cartlupus.domain.activity.SledaiItem;
import org.jspecify.annotations.Nullable;

/**
 * A recorded period in which something other than lupus explains certain items (clinical rules 1.1, 1.2).
 *
 * @param standing whether somebody documented it as the cause, or it merely could be
 * @param from first day
 * @param to last day, {@code null} while it lasts
 */
public record Exclusion(ExclusionCause cause, Standing standing, LocalDate from, @Nullable LocalDate to) {

    public enum Standing {
        /** The finding is not due to lupus. */
        DOCUMENTED,
        /** For example a drug that may lower blood counts: whether it did is for the clinician to say. */
        POSSIBLE
    }

    /** A documented cause. */
    public Exclusion(ExclusionCause cause, LocalDate from, @Nullable LocalDate to) {
        this(cause, Standing.DOCUMENTED, from, to);
    }

    public boolean explains(SledaiItem item, LocalDate date) {
        return cause.explains(item) && !date.isBefore(from) && (to == null || !date.isAfter(to));
    }

    boolean isDocumented() {
        return standing == Standing.DOCUMENTED;
    }

    boolean overlaps(LookBack lookBack) {
        return !from.isAfter(lookBack.visit()) && (to == null || !to.isBefore(lookBack.firstDay()));
    }
}
