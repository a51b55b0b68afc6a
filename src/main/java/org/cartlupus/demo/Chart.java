package org.cartlupus.demo;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The readings of a child as a clinician leafs through them: at each visit the one that counts, which is the amended one
 * where a result was amended and never one entered in error.
 */
final class Chart {

    private final List<Reading> readings;
    private final Map<String, Reading> counting = new HashMap<>();

    Chart(List<Reading> readings) {
        this.readings = readings;
        for (Reading reading : readings) {
            Visit visit = reading.visit();
            if (visit != null && reading.status() != Reading.Status.ENTERED_IN_ERROR) {
                counting.merge(
                        visit.key() + "." + reading.assay().key(),
                        reading,
                        (one, other) -> other.issued().isAfter(one.issued()) ? other : one);
            }
        }
    }

    /** The reading of a visit that counts, whatever the unit. */
    Optional<Reading> at(Visit visit, Assay assay) {
        return Optional.ofNullable(counting.get(visit.key() + "." + assay.key()));
    }

    /** As {@link #at}, of the last visit before this one that has such a reading. */
    Optional<Reading> before(Visit visit, Assay assay) {
        return counting.values().stream()
                .filter(reading -> reading.assay().key().equals(assay.key()))
                .filter(reading -> reading.day().isBefore(visit.day()))
                .max(Comparator.comparing(Reading::taken));
    }

    /** The lowest of all readings of an assay that satisfy a condition and are not censored. */
    Optional<Reading> lowest(Assay assay, Predicate<Reading> condition) {
        return readings.stream()
                .filter(reading -> reading.assay() == assay && reading.status() != Reading.Status.ENTERED_IN_ERROR)
                .filter(condition)
                .min(Comparator.comparing(reading -> number(reading)));
    }

    static BigDecimal number(Reading reading) {
        return reading.value().value();
    }
}
