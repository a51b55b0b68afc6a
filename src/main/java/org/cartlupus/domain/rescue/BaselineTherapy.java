package org.cartlupus.domain.rescue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.calendar.BaselineRule;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.DrugDose;
import org.cartlupus.domain.subject.Treatment;
import org.jspecify.annotations.Nullable;

/**
 * What a participant took at baseline: on the last day of the baseline period, that is when lymphodepletion began, or day 0
 * without it (clinical rules 0.1, 4.3). A single dose counts as taken for the baseline's look-back, so that a monthly
 * infusion is not new after day 0. The record of drugs is taken as complete: what is not in it was not taken.
 *
 * @param taken drugs of that day; never lymphodepletion
 * @param day last day of the baseline period
 */
record BaselineTherapy(List<Treatment> taken, LocalDate day) {

    static BaselineTherapy of(List<Treatment> treatments, DayZero dayZero, BaselineRule rule) {
        LocalDate lymphodepletion = dayZero.lymphodepletionStart();
        LocalDate day = rule.limit() == BaselineRule.Limit.LYMPHODEPLETION_START && lymphodepletion != null
                ? lymphodepletion
                : dayZero.date();
        return new BaselineTherapy(
                treatments.stream()
                        .filter(given -> given.kind() == Treatment.Kind.MEDICATION)
                        .filter(given -> given.reason() != Treatment.Reason.LYMPHODEPLETION)
                        .filter(given -> given.start().isBefore(dayZero.date()))
                        .filter(given ->
                                given.overlaps(isOneDay(given) ? day.minusDays(rule.lookbackDays()) : day, day))
                        .toList(),
                day);
    }

    /** The same drug as it was taken at baseline: of several records the last begun. */
    List<Treatment> of(Treatment later) {
        List<Treatment> same =
                taken.stream().filter(given -> isSameDrug(given, later)).toList();
        LocalDate latest = same.stream()
                .map(Treatment::start)
                .max(Comparator.naturalOrder())
                .orElse(day);
        return same.stream().filter(given -> given.start().equals(latest)).toList();
    }

    /** Certainly the same substance; drugs without a code are none. */
    static boolean isSameDrug(Treatment one, Treatment other) {
        Optional<String> substance = DrugRole.substance(one.atc(), one.name());
        return substance.isPresent() && substance.equals(DrugRole.substance(other.atc(), other.name()));
    }

    static boolean isOneDay(Treatment given) {
        return given.start().equals(given.end());
    }

    /**
     * Is more taken than at baseline? Single doses are compared with single doses: how often they are repeated, nobody
     * wrote.
     *
     * @param now all records of one drug on one day
     * @param before those at baseline, never empty
     * @return UNKNOWN if a dose or its frequency is, or the two are counted by different measures of the body
     */
    static Truth isMore(List<Treatment> now, List<Treatment> before) {
        boolean single = now.stream().anyMatch(BaselineTherapy::isOneDay)
                || before.stream().anyMatch(BaselineTherapy::isOneDay);
        DrugDose.Basis basis = basisOf(now);
        if (basis == null || basis != basisOf(before)) {
            return Truth.UNKNOWN;
        }
        Optional<BigDecimal> later = single ? largest(now) : sum(now);
        Optional<BigDecimal> earlier = single ? largest(before) : sum(before);
        return later.isPresent() && earlier.isPresent()
                ? Truth.of(later.get().compareTo(earlier.get()) > 0)
                : Truth.UNKNOWN;
    }

    private static DrugDose.@Nullable Basis basisOf(List<Treatment> treatments) {
        List<DrugDose.Basis> bases = treatments.stream()
                .map(Treatment::dose)
                .map(dose -> dose == null ? null : dose.basis())
                .distinct()
                .toList();
        return bases.size() == 1 ? bases.get(0) : null;
    }

    private static Optional<BigDecimal> largest(List<Treatment> treatments) {
        return treatments.stream()
                .map(Treatment::dose)
                .map(dose -> Optional.ofNullable(dose == null ? null : dose.single()))
                .reduce((one, other) -> one.flatMap(a -> other.map(a::max)))
                .orElse(Optional.empty());
    }

    private static Optional<BigDecimal> sum(List<Treatment> treatments) {
        return treatments.stream()
                .map(Treatment::dose)
                .map(dose -> Optional.ofNullable(dose == null ? null : dose.perDay()))
                .reduce((one, other) -> one.flatMap(a -> other.map(a::add)))
                .orElse(Optional.empty());
    }
}
