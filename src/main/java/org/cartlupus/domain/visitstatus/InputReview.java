package org.cartlupus.domain.visitstatus;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiScore;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.VisitWindow;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.renal.EgfrCriteria;
import org.cartlupus.domain.renal.KidneyFunction;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.MissingInput;

/** Looks for each input of a visit among what was observed. */
final class InputReview {

    private final SubjectRecord subject;
    private final DayZero dayZero;
    private final CriteriaSet criteria;
    private final EgfrCriteria egfr;
    private final Measurements measurements;
    private final List<VisitWindow> windows;

    /** @param windows of all visits of the participant */
    InputReview(SubjectRecord subject, DayZero dayZero, CriteriaSet criteria, List<VisitWindow> windows) {
        this.subject = subject;
        this.dayZero = dayZero;
        this.criteria = criteria;
        this.egfr = criteria.egfr().lockedFor(subject);
        this.measurements = new Measurements(subject, egfr.factors());
        this.windows = windows;
    }

    /** @param verdict of the end point that needs the input */
    InputStatus status(RequiredInput input, VisitWindow window, Verdict verdict) {
        List<Observed<Object>> candidates = observed(input);
        Optional<Observed<Object>> counting = counting(input, window, candidates);
        if (counting.isPresent()) {
            Observed<Object> value = counting.get();
            InputState state = isComplete(input, value.value(), verdict) ? InputState.PRESENT : InputState.PARTIAL;
            return new InputStatus(input, state, value.date(), value.evidence(), null);
        }
        return beside(input, window, candidates)
                .map(value -> new InputStatus(input, InputState.OUT_OF_WINDOW, value.date(), value.evidence(), null))
                .orElseGet(() -> new InputStatus(input, InputState.MISSING, null, null, null));
    }

    /** The value that counts, whole or in part. */
    Optional<Object> value(RequiredInput input, VisitWindow window) {
        return counting(input, window, observed(input)).map(Observed::value);
    }

    private Optional<Observed<Object>> counting(
            RequiredInput input, VisitWindow window, List<Observed<Object>> candidates) {
        Optional<Chosen<Object>> chosen = input.isAtBaseline()
                ? criteria.conventions().baseline().choose(candidates, dayZero, any -> 0, Object::equals)
                : criteria.conventions().choice().inWindow(candidates, window, any -> 0, Object::equals);
        return chosen.map(Chosen::observed);
    }

    private List<Observed<Object>> observed(RequiredInput input) {
        return switch (input) {
            case PROTEINURIA_BASELINE, PROTEINURIA_VISIT ->
                measured(Analyte.UPCR, Analyte.URINE_PROTEIN_24H, Analyte.URINE_PROTEIN_24H_PER_BSA);
            case KIDNEY_FUNCTION_BASELINE, KIDNEY_FUNCTION_VISIT ->
                measured(KidneyFunction.decisiveAnalyte(egfr.method()));
            case SEDIMENT_VISIT -> measured(Analyte.URINE_RED_CELLS_PER_FIELD, Analyte.RED_CELL_CASTS);
            case SLEDAI_BASELINE, SLEDAI_VISIT ->
                any(subject.sledai().stream()
                        .filter(form ->
                                !form.value().items().isEmpty() || form.value().enteredTotal() != null));
            case BILAG_BASELINE, BILAG_VISIT ->
                any(subject.bilag().stream()
                        .filter(form -> !form.value().grades().isEmpty()));
            case PGA_BASELINE, PGA_VISIT -> any(subject.pga().stream());
        };
    }

    private List<Observed<Object>> measured(Analyte... analytes) {
        return any(Stream.of(analytes).flatMap(analyte -> measurements.of(analyte).stream()));
    }

    private static <V> List<Observed<Object>> any(Stream<Observed<V>> values) {
        return values.filter(observed -> observed.status().counts())
                .map(observed -> observed.<Object>withValue(observed.value()))
                .toList();
    }

    private static boolean isComplete(RequiredInput input, Object value, Verdict verdict) {
        if (value instanceof SledaiAssessment form) {
            return form.score().filter(SledaiScore::isKnown).isPresent();
        }
        if (value instanceof BilagAssessment form) {
            return form.ungradedSystems().isEmpty();
        }
        return switch (input) {
            case PGA_BASELINE, PGA_VISIT -> true;
            default ->
                verdict.findings().missing().stream()
                        .map(MissingInput::component)
                        .noneMatch(input.component()::equals);
        };
    }

    /**
     * The nearest value that does not count: at baseline one from after baseline had ended and before any visit, at a
     * visit one that lies in no visit's window and nearer to this one than to the others.
     */
    private Optional<Observed<Object>> beside(
            RequiredInput input, VisitWindow window, List<Observed<Object>> candidates) {
        if (input.isAtBaseline()) {
            return candidates.stream()
                    .filter(value ->
                            windows.stream().allMatch(other -> value.date().isBefore(other.start())))
                    .min(Comparator.comparing(Observed::date));
        }
        // A value of another visit's window is nearer to that one: no further question is needed.
        return candidates.stream()
                .filter(value -> value.date().isAfter(dayZero.date()))
                .filter(value -> windows.stream()
                        .allMatch(other -> distance(window, value.date()) <= distance(other, value.date())))
                .min(Comparator.comparingLong((Observed<Object> value) -> distance(window, value.date()))
                        .thenComparing(Observed::date)
                        .thenComparing(Observed::evidence));
    }

    /** Days between a date and the nearer end of a window; 0 or less inside it. */
    private static long distance(VisitWindow window, LocalDate date) {
        return date.isBefore(window.start())
                ? ChronoUnit.DAYS.between(date, window.start())
                : ChronoUnit.DAYS.between(window.end(), date);
    }
}
