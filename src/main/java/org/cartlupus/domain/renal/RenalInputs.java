package org.cartlupus.domain.renal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.verdict.CarriedForward;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * The values that stand for baseline and for one visit.
 *
 * @param sampleBaseline blood sample for eGFR; {@code null} if there is none, as everywhere here
 * @param redCells per field in the visit's urine
 * @param casts red-cell casts in the visit's urine
 * @param carried which of the visit's values come from before its window
 */
record RenalInputs(
        ProteinuriaChoice.Pair proteinuria,
        @Nullable Chosen<Measurements.Usable> sampleBaseline,
        @Nullable Chosen<Measurements.Usable> sampleVisit,
        @Nullable KidneyFunction functionBaseline,
        @Nullable KidneyFunction functionVisit,
        @Nullable Chosen<Measurements.Usable> redCells,
        @Nullable Chosen<Measurements.Usable> casts,
        FurtherInputs further,
        List<CarriedForward> carried) {

    /** A urine sediment alone is no assessment of this end point. */
    boolean hasVisitData() {
        return own(proteinuria.visit()) != null || own(sampleVisit) != null || own(further.albumin()) != null;
    }

    /** Days of the values in the window that decide at the visit. */
    List<LocalDate> visitDates(boolean sedimentDecides) {
        Stream<@Nullable Chosen<?>> always =
                Stream.of(own(proteinuria.visit()), own(sampleVisit), own(further.albumin()));
        Stream<@Nullable Chosen<?>> sediment =
                sedimentDecides ? Stream.of(own(redCells), own(casts), own(further.whiteCells())) : Stream.empty();
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
                .forEach(chosen -> evidence.addAll(of(chosen)));
        Stream.of(functionBaseline, functionVisit)
                .filter(Objects::nonNull)
                .forEach(function -> evidence.addAll(function.evidence()));
        Stream.of(redCells, casts)
                .filter(Objects::nonNull)
                .forEach(chosen -> evidence.add(chosen.observed().evidence()));
        evidence.addAll(further.evidence());
        return evidence;
    }

    /** The sample and what it was normalised by. */
    static SortedSet<Evidence> of(Chosen<Proteinuria> chosen) {
        SortedSet<Evidence> evidence = new TreeSet<>();
        evidence.add(chosen.observed().evidence());
        chosen.value().evidenceBesideSample().forEach(evidence::add);
        return evidence;
    }

    /** The same with another proteinuria at baseline. */
    RenalInputs withBaseline(Chosen<Proteinuria> other) {
        return new RenalInputs(
                proteinuria.withBaseline(other),
                sampleBaseline,
                sampleVisit,
                functionBaseline,
                functionVisit,
                redCells,
                casts,
                further,
                carried);
    }

    /** These, and for what the visit lacks what was observed before its window. */
    RenalInputs completedBy(RenalInputs earlier) {
        boolean lacksUrine = proteinuria.visit() == null && earlier.proteinuria.visit() != null;
        List<CarriedForward> from = new ArrayList<>();
        carry(from, "upcr-visit", "proteinuria", proteinuria.visit(), earlier.proteinuria.visit());
        carry(from, "egfr-visit", "the sample for eGFR", sampleVisit, earlier.sampleVisit);
        carry(from, "sediment-inactive", "urine red cells", redCells, earlier.redCells);
        carry(from, "sediment-inactive", "red-cell casts", casts, earlier.casts);
        carry(from, "sediment-inactive", "urine white cells", further.whiteCells(), earlier.further.whiteCells());
        carry(from, "uacr-visit", "albumin to creatinine", further.albumin(), earlier.further.albumin());
        carry(
                from,
                "creatinine-percent-of-baseline",
                "serum creatinine",
                further.creatinineVisit(),
                earlier.further.creatinineVisit());
        return new RenalInputs(
                lacksUrine ? earlier.proteinuria : proteinuria,
                sampleBaseline,
                sampleVisit == null ? earlier.sampleVisit : sampleVisit,
                functionBaseline,
                sampleVisit == null ? earlier.functionVisit : functionVisit,
                redCells == null ? earlier.redCells : redCells,
                casts == null ? earlier.casts : casts,
                further.completedBy(earlier.further),
                List.copyOf(from));
    }

    private static void carry(
            List<CarriedForward> into,
            String component,
            String what,
            @Nullable Chosen<?> here,
            @Nullable Chosen<?> earlier) {
        if (here == null && earlier != null) {
            into.add(new CarriedForward(
                    component,
                    what,
                    earlier.observed().date(),
                    earlier.observed().evidence()));
        }
    }

    /** The value if it was observed in the window. */
    private @Nullable Chosen<?> own(@Nullable Chosen<?> chosen) {
        return chosen == null
                        || carried.stream().anyMatch(value -> value.evidence()
                                .equals(chosen.observed().evidence()))
                ? null
                : chosen;
    }
}
