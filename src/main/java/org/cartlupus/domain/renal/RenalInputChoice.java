package org.cartlupus.domain.renal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.calendar.Conventions;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ValueChoice;
import org.cartlupus.domain.calendar.VisitWindow;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.subject.CarryForward;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.SubjectRecord;
import org.jspecify.annotations.Nullable;

/** Chooses, of all that was measured, the values that stand for baseline and for a visit (clinical rules 0.1, 5.3). */
final class RenalInputChoice {

    private final SubjectRecord subject;
    private final DayZero dayZero;
    private final Conventions conventions;
    private final RenalCriteria criteria;
    private final EgfrCriteria egfrCriteria;
    private final Measurements measurements;
    private final ProteinuriaChoice proteinuria;

    RenalInputChoice(
            SubjectRecord subject,
            DayZero dayZero,
            Conventions conventions,
            RenalCriteria criteria,
            EgfrCriteria egfrCriteria,
            Measurements measurements) {
        this.subject = subject;
        this.dayZero = dayZero;
        this.conventions = conventions;
        this.criteria = criteria;
        this.egfrCriteria = egfrCriteria;
        this.measurements = measurements;
        this.proteinuria =
                new ProteinuriaChoice(measurements, dayZero, conventions.baseline(), egfrCriteria.maxHeightAgeDays());
    }

    /**
     * For a visit, by the study's choice among several values; where the criteria set asks for that, what the visit lacks
     * is carried forward.
     */
    RenalInputs at(VisitWindow window) {
        RenalInputs own = in(window, conventions.choice(), any -> true);
        if (!conventions.carryForward()) {
            return own;
        }
        CarryForward rule = CarryForward.of(subject, dayZero);
        return own.completedBy(in(rule.before(window), CarryForward.LAST, rule::allows));
    }

    /** The first values from the target of a window on. */
    RenalInputs from(VisitWindow window) {
        return in(window, ValueChoice.DEFAULT, any -> true);
    }

    /** With the proteinuria that stood before baseline in place of it; empty where none did, or there is no fall to judge. */
    Optional<RenalInputs> withScreening(RenalInputs inputs) {
        Chosen<Proteinuria> baseline = inputs.proteinuria().baseline();
        Proteinuria visit = inputs.proteinuria().visitValue();
        return baseline == null || visit == null || proteinuria.isOld(baseline)
                ? Optional.empty()
                : proteinuria.screening(visit.quantity()).map(inputs::withBaseline);
    }

    private RenalInputs in(VisitWindow window, ValueChoice choice, Predicate<LocalDate> eligible) {
        List<Observed<Measurements.Usable>> samples =
                measurements.of(KidneyFunction.decisiveAnalyte(egfrCriteria.method()));
        Visit visit = new Visit(window, choice, eligible);
        Chosen<Measurements.Usable> sampleBaseline = baseline(samples);
        Chosen<Measurements.Usable> sampleVisit = visit.of(samples);
        return new RenalInputs(
                proteinuria.in(window, choice, eligible),
                sampleBaseline,
                sampleVisit,
                kidneyFunction(sampleBaseline),
                kidneyFunction(sampleVisit),
                visit.of(measurements.of(Analyte.URINE_RED_CELLS_PER_FIELD)),
                visit.of(measurements.of(Analyte.RED_CELL_CASTS)),
                further(visit),
                List.of());
    }

    /** Only what the criteria set asks for: what decides nothing is no evidence. */
    private FurtherInputs further(Visit visit) {
        boolean creatinine = criteria.creatinine() != null;
        return new FurtherInputs(
                criteria.crrUacrLt() == null ? null : visit.of(measurements.of(Analyte.UACR)),
                criteria.sediment().whiteCellsMax() == null
                        ? null
                        : visit.of(measurements.of(Analyte.URINE_WHITE_CELLS_PER_FIELD)),
                criteria.sediment().partialRedCellsMaxPct() == null
                        ? null
                        : baseline(measurements.of(Analyte.URINE_RED_CELLS_PER_FIELD)),
                creatinine ? baseline(measurements.of(Analyte.SERUM_CREATININE)) : null,
                creatinine ? visit.of(measurements.of(Analyte.SERUM_CREATININE)) : null);
    }

    /** Which value counts at a visit. */
    private record Visit(VisitWindow window, ValueChoice choice, Predicate<LocalDate> eligible) {

        @Nullable
        Chosen<Measurements.Usable> of(List<Observed<Measurements.Usable>> values) {
            List<Observed<Measurements.Usable>> allowed = values.stream()
                    .filter(observed -> eligible.test(observed.date()))
                    .toList();
            return choice.inWindow(allowed, window, any -> 0, RenalInputChoice::sameNumber)
                    .orElse(null);
        }
    }

    private @Nullable Chosen<Measurements.Usable> baseline(List<Observed<Measurements.Usable>> values) {
        return conventions
                .baseline()
                .choose(values, dayZero, any -> 0, RenalInputChoice::sameNumber)
                .orElse(null);
    }

    private static boolean sameNumber(Measurements.Usable one, Measurements.Usable other) {
        return one.value().saysTheSameAs(other.value());
    }

    private @Nullable KidneyFunction kidneyFunction(@Nullable Chosen<Measurements.Usable> sample) {
        return sample == null ? null : KidneyFunction.of(sample, subject, measurements, egfrCriteria);
    }
}
