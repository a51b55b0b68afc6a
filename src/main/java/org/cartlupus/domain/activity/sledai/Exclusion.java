package org.cartlupus.domain.activity.sledai;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A recorded period in which something other than lupus explains certain items (clinical rules 1.1, 1.2).
 *
 * @param standing whether somebody documented it as the cause, or it merely could be
 * @param from first day
 * @param to last day, {@code null} while it lasts
 * @param items what it explains: all that its cause may, or fewer
 * @param evidence where it is recorded; empty where it follows from other knowledge
 */
public record Exclusion(
        ExclusionCause cause,
        Standing standing,
        LocalDate from,
        @Nullable LocalDate to,
        Set<SledaiItem> items,
        List<Evidence> evidence) {

    public enum Standing {
        /** The finding is not due to lupus. */
        DOCUMENTED,
        /** For example a drug that may lower blood counts: whether it did is for the clinician to say. */
        POSSIBLE
    }

    public Exclusion {
        items = Set.copyOf(items);
        evidence = List.copyOf(evidence);
    }

    /** Of everything that the cause may explain. */
    public Exclusion(ExclusionCause cause, Standing standing, LocalDate from, @Nullable LocalDate to) {
        this(cause, standing, from, to, cause.items(), List.of());
    }

    /** A documented cause. */
    public Exclusion(ExclusionCause cause, LocalDate from, @Nullable LocalDate to) {
        this(cause, Standing.DOCUMENTED, from, to);
    }

    public Exclusion recordedIn(Evidence resource) {
        return new Exclusion(cause, standing, from, to, items, List.of(resource));
    }

    public boolean explains(SledaiItem item, LocalDate date) {
        return items.contains(item) && !date.isBefore(from) && (to == null || !date.isAfter(to));
    }

    public boolean isDocumented() {
        return standing == Standing.DOCUMENTED;
    }

    boolean overlaps(LookBack lookBack) {
        return !from.isAfter(lookBack.visit()) && (to == null || !to.isBefore(lookBack.firstDay()));
    }
}
