package org.cartlupus.domain.renal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * The values that stand for baseline and for one visit.
 *
 * @param sampleBaseline blood sample for eGFR; {@code null} if there is none, as everywhere here
 * @param redCells per field in the visit's urine
 * @param casts red-cell casts in the visit's urine
 */
record RenalInputs(
        ProteinuriaChoice.Pair proteinuria,
        @Nullable Chosen<Measurements.Usable> sampleBaseline,
        @Nullable Chosen<Measurements.Usable> sampleVisit,
        @Nullable KidneyFunction functionBaseline,
        @Nullable KidneyFunction functionVisit,
        @Nullable Chosen<Measurements.Usable> redCells,
        @Nullable Chosen<Measurements.Usable> casts) {

    /** A urine sediment alone is no assessment of this end point. */
    boolean hasVisitData() {
        return proteinuria.visit() != null || sampleVisit != null;
    }

    /** Days of the values that decide at the visit. */
    List<LocalDate> visitDates(boolean sedimentDecides) {
        Stream<@Nullable Chosen<?>> always = Stream.of(proteinuria.visit(), sampleVisit);
        Stream<@Nullable Chosen<?>> sediment = sedimentDecides ? Stream.of(redCells, casts) : Stream.empty();
        return Stream.concat(always, sediment)
                .filter(Objects::nonNull)
                .<LocalDate>map(chosen -> chosen.observed().date())
                .toList();
    }

    /** Last of those days, {@code null} without any. */
    @Nullable
    LocalDate visitDate(boolean sedimentDecides) {
        return visitDates(sedimentDecides).stream()
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    SortedSet<Evidence> evidence() {
        SortedSet<Evidence> evidence = new TreeSet<>();
        Stream.of(proteinuria.baseline(), proteinuria.visit())
                .filter(Objects::nonNull)
                .forEach(chosen -> {
                    evidence.add(chosen.observed().evidence());
                    chosen.value().evidenceBesideSample().forEach(evidence::add);
                });
        Stream.of(functionBaseline, functionVisit)
                .filter(Objects::nonNull)
                .forEach(function -> evidence.addAll(function.evidence()));
        Stream.of(redCells, casts)
                .filter(Objects::nonNull)
                .forEach(chosen -> evidence.add(chosen.observed().evidence()));
        return evidence;
    }
}
