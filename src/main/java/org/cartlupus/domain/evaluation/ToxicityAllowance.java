package org.cartlupus.domain.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cartlupus.domain.subject.Treatment;

/**
 * Treatment of CAR-T toxicity is no rescue for so many days from the first dose of that drug; from the day after, it is
 * (clinical rules 4.3).
 *
 * @param treatments all from day 0 on
 * @param days allowed, by default 28
 */
record ToxicityAllowance(List<Treatment> treatments, int days, LocalDate dataCutOff) {

    /** The treatment from its first day beyond the allowance; empty if it stays within, or treats something else. */
    Optional<Treatment> exceededBy(Treatment given) {
        if (given.reason() != Treatment.Reason.CAR_T_TOXICITY) {
            return Optional.empty();
        }
        LocalDate allowedUntil = firstDoseOf(given).plusDays(days);
        return given.lastKnownDay(dataCutOff).isAfter(allowedUntil)
                ? Optional.of(given.from(later(given.start(), allowedUntil.plusDays(1))))
                : Optional.empty();
    }

    private LocalDate firstDoseOf(Treatment given) {
        return treatments.stream()
                .filter(other -> other.reason() == Treatment.Reason.CAR_T_TOXICITY)
                .filter(other -> drug(other).equals(drug(given)))
                .map(Treatment::start)
                .min(Comparator.naturalOrder())
                .orElse(given.start());
    }

    private static String drug(Treatment given) {
        return given.name().strip().toLowerCase(Locale.ROOT);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
