package org.cartlupus.domain.renal;

import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Values that only some criteria sets ask for; {@code null} where the set does not ask, or there is none.
 *
 * @param albumin ratio of albumin to creatinine at the visit
 * @param whiteCells per field in the visit's urine
 * @param redCellsBaseline per field in the urine of baseline
 * @param creatinineBaseline serum creatinine
 * @param creatinineVisit serum creatinine
 */
record FurtherInputs(
        @Nullable Chosen<Measurements.Usable> albumin,
        @Nullable Chosen<Measurements.Usable> whiteCells,
        @Nullable Chosen<Measurements.Usable> redCellsBaseline,
        @Nullable Chosen<Measurements.Usable> creatinineBaseline,
        @Nullable Chosen<Measurements.Usable> creatinineVisit) {

    static final FurtherInputs NONE = new FurtherInputs(null, null, null, null, null);

    /** These, and for what the visit lacks what was observed earlier. */
    FurtherInputs completedBy(FurtherInputs earlier) {
        return new FurtherInputs(
                albumin == null ? earlier.albumin : albumin,
                whiteCells == null ? earlier.whiteCells : whiteCells,
                redCellsBaseline,
                creatinineBaseline,
                creatinineVisit == null ? earlier.creatinineVisit : creatinineVisit);
    }

    SortedSet<Evidence> evidence() {
        SortedSet<Evidence> evidence = new TreeSet<>();
        Stream.of(albumin, whiteCells, redCellsBaseline, creatinineBaseline, creatinineVisit)
                .filter(Objects::nonNull)
                .forEach(chosen -> evidence.add(chosen.observed().evidence()));
        return evidence;
    }
}
