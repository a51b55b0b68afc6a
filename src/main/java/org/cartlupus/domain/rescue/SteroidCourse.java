package org.cartlupus.domain.rescue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartlupus.domain.activity.glucocorticoid.Glucocorticoid;
import org.cartlupus.domain.activity.glucocorticoid.GlucocorticoidDose;
import org.cartlupus.domain.activity.glucocorticoid.GlucocorticoidEquivalence;
import org.cartlupus.domain.subject.BodyMeasure;
import org.cartlupus.domain.subject.Treatment;
import org.jspecify.annotations.Nullable;

/**
 * The systemic glucocorticoids of a participant by day, as prednisone (clinical rules 4.3, trap 65). A dose of a drug holds
 * until another of the same drug is recorded, even where nobody closed the former record; records of one day add up, and so
 * do different drugs.
 *
 * @param treatments glucocorticoids that count
 * @param weights kg on a day
 */
record SteroidCourse(List<Treatment> treatments, Function<LocalDate, Optional<BodyMeasure>> weights) {

    /** The records that say what is taken on a day. */
    List<Treatment> on(LocalDate day) {
        Map<String, List<Treatment>> byDrug = new LinkedHashMap<>();
        treatments.stream().filter(given -> given.overlaps(day, day)).forEach(given -> byDrug.computeIfAbsent(
                        drug(given), unused -> new ArrayList<>())
                .add(given));
        return byDrug.values().stream().flatMap(SteroidCourse::lastBegun).toList();
    }

    /**
     * mg of prednisone on a day; nothing recorded is none.
     *
     * @return empty if a dose of that day is unknown
     */
    Optional<BigDecimal> totalOn(LocalDate day) {
        return on(day).stream()
                .map(given -> perDay(given, day))
                .reduce(Optional.of(BigDecimal.ZERO), (one, other) -> one.flatMap(a -> other.map(a::add)));
    }

    /** The last of these days on which anything was taken. */
    Optional<LocalDate> lastDayBetween(LocalDate first, LocalDate last) {
        for (LocalDate day = last; !day.isBefore(first); day = day.minusDays(1)) {
            if (!on(day).isEmpty()) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** mg of prednisone of one record on a day, at once or in the whole day: the larger that is known. */
    Optional<BigDecimal> largestOf(Treatment given, LocalDate day) {
        return Stream.concat(perDay(given, day).stream(), atOnce(given, day).stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<BigDecimal> perDay(Treatment given, LocalDate day) {
        return Optional.ofNullable(given.dose())
                .flatMap(dose -> dose.milligramsPerDay(weightOn(day)))
                .flatMap(milligrams -> asPrednisone(given, milligrams));
    }

    private Optional<BigDecimal> atOnce(Treatment given, LocalDate day) {
        return Optional.ofNullable(given.dose())
                .flatMap(dose -> dose.milligramsAtOnce(weightOn(day)))
                .flatMap(milligrams -> asPrednisone(given, milligrams));
    }

    private @Nullable BigDecimal weightOn(LocalDate day) {
        return weights.apply(day).map(BodyMeasure::value).orElse(null);
    }

    private static Optional<BigDecimal> asPrednisone(Treatment given, BigDecimal milligrams) {
        return Optional.ofNullable(given.atc())
                .flatMap(Glucocorticoid::ofAtcCode)
                .flatMap(drug ->
                        GlucocorticoidEquivalence.DEFAULT.prednisoneOf(new GlucocorticoidDose(drug, milligrams)));
    }

    private static Stream<Treatment> lastBegun(List<Treatment> ofOneDrug) {
        LocalDate latest = ofOneDrug.stream()
                .map(Treatment::start)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return ofOneDrug.stream().filter(given -> given.start().equals(latest));
    }

    private static String drug(Treatment given) {
        return DrugRole.substance(given.atc(), given.name()).orElse(given.name());
    }
}
