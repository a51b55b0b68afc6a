package org.cartlupus.domain.subject;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What was settled about a participant on joining the trial.
 *
 * @param began day on which the participation began, which stands for screening; {@code null} if none is recorded
 * @param egfrFormula code of the formula by which the participant's kidney function is estimated throughout (clinical rules
 *     6.1), {@code null} if none was recorded
 * @param biopsies of the kidney, in no particular order
 */
public record Enrolment(@Nullable LocalDate began, @Nullable String egfrFormula, List<Biopsy> biopsies) {

    public static final Enrolment UNKNOWN = new Enrolment(null, null, List.of());

    public Enrolment {
        biopsies = List.copyOf(biopsies);
    }

    public record Biopsy(LocalDate date, Evidence evidence) {}

    /** The biopsy whose histology counts: the last one before the infusion (clinical rules 0.1). */
    public Optional<Biopsy> histology(LocalDate dayZero) {
        return biopsies.stream()
                .filter(biopsy -> biopsy.date().isBefore(dayZero))
                .max(Comparator.comparing(Biopsy::date).thenComparing(Biopsy::evidence));
    }

    /** Without biopsies that were not yet done. */
    Enrolment upTo(LocalDate cutOff) {
        return new Enrolment(
                began,
                egfrFormula,
                biopsies.stream()
                        .filter(biopsy -> !biopsy.date().isAfter(cutOff))
                        .toList());
    }
}
