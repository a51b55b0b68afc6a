package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ResultStatus;
import org.cartlupus.domain.quantity.Measured;

/**
 * Sorts readings into series: one per analyte and unit, each moment once.
 *
 * <p>Two samples of one day with different times are two samples. Two results for the same moment (or for the same day,
 * where no times are known) are one sample: corrected beats final, then the later issued, then the evidence that sorts
 * last, so that the order of input never matters (clinical rules 0.1, trap 49).
 */
public final class SeriesAssembly {

    private static final Comparator<Observed<Reading>> PRECEDENCE = Comparator.<Observed<Reading>, Boolean>comparing(
                    reading -> reading.status() == ResultStatus.CORRECTED)
            .thenComparing(SeriesAssembly::issuedOrNever)
            .thenComparing(Observed::evidence);

    private SeriesAssembly() {}

    /**
     * @param readings in any order; those whose status does not count are left out
     * @return the series in the order of their keys; a series is empty where all its readings were negative, and its flag
     *     says so
     */
    public static List<ConcentrationSeries> perUnit(InfusionMoment infusion, Collection<Observed<Reading>> readings) {
        return readings.stream()
                .filter(reading -> reading.status().counts())
                .collect(Collectors.groupingBy(reading -> reading.value().series(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> assemble(entry.getKey(), infusion, entry.getValue()))
                .toList();
    }

    private static ConcentrationSeries assemble(
            SeriesKey key, InfusionMoment infusion, List<Observed<Reading>> readings) {
        Set<KineticsFlag> flags = EnumSet.noneOf(KineticsFlag.class);
        Map<BigDecimal, List<Observed<Reading>>> byMoment = new TreeMap<>();
        for (Observed<Reading> reading : readings) {
            if (reading.value().concentration().value().signum() < 0) {
                flags.add(KineticsFlag.NEGATIVE_VALUE_IGNORED);
            } else {
                byMoment.computeIfAbsent(infusion.daysTo(reading), day -> new ArrayList<>())
                        .add(reading);
            }
        }
        List<Sample> samples = new ArrayList<>();
        byMoment.forEach((day, rivals) -> {
            Observed<Reading> chosen = rivals.stream().max(PRECEDENCE).orElseThrow();
            if (rivals.stream().anyMatch(rival -> contradicts(rival, chosen))) {
                flags.add(KineticsFlag.SAMPLES_CONFLICT);
            }
            samples.add(chosen.value().on(day, chosen.evidence()));
        });
        return new ConcentrationSeries(key, samples, flags);
    }

    /** A final result that a corrected one replaces is no conflict; two of equal standing that differ are. */
    private static boolean contradicts(Observed<Reading> rival, Observed<Reading> chosen) {
        Measured one = rival.value().concentration();
        Measured other = chosen.value().concentration();
        return rival.status() == chosen.status()
                && (one.censoring() != other.censoring() || one.value().compareTo(other.value()) != 0);
    }

    private static Instant issuedOrNever(Observed<Reading> reading) {
        Instant issued = reading.issued();
        return issued == null ? Instant.MIN : issued;
    }
}
