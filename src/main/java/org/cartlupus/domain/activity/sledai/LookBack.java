package org.cartlupus.domain.activity.sledai;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.activity.finding.Finding;
import org.cartlupus.domain.calendar.Observed;

/**
 * The days before and including a visit whose findings are scored at it.
 *
 * @param days whole days before the visit, by default 30
 */
public record LookBack(LocalDate visit, int days) {

    /** Of values on one day, corrected beats final and the last issued beats the others (clinical rules 0.1). */
    private static final Comparator<Observed<?>> PRECEDENCE = Comparator.<Observed<?>, LocalDate>comparing(
                    Observed::date)
            .thenComparing(Observed::status)
            .thenComparing(Observed::issued, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(Observed::time, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(Observed::evidence);

    public LocalDate firstDay() {
        return visit.minusDays(days);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(firstDay()) && !date.isAfter(visit);
    }

    /** The findings that count. */
    List<Observed<Finding>> within(Collection<? extends Observed<? extends Finding>> findings) {
        List<Observed<Finding>> within = new ArrayList<>();
        for (Observed<? extends Finding> observed : findings) {
            if (observed.status().counts() && contains(observed.date())) {
                within.add(observed.withValue(observed.value()));
            }
        }
        return within;
    }

    /** The one of these values that is nearest to the visit. */
    static <V> Optional<Observed<V>> nearest(List<Observed<V>> within) {
        return within.stream().max(PRECEDENCE);
    }
}
