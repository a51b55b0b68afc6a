package org.cartlupus.domain.renal;

import java.util.List;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.calendar.Conventions;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ValueChoice;
import org.cartlupus.domain.calendar.VisitWindow;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.SubjectRecord;
import org.jspecify.annotations.Nullable;

/** Chooses, of all that was measured, the values that stand for baseline and for a visit (clinical rules 0.1, 5.3). */
final class RenalInputChoice {

    private final SubjectRecord subject;
    private final DayZero dayZero;
    private final Conventions conventions;
    private final EgfrCriteria egfrCriteria;
    private final Measurements measurements;
    private final ProteinuriaChoice proteinuria;

    RenalInputChoice(
            SubjectRecord subject,
            DayZero dayZero,
            Conventions conventions,
            EgfrCriteria egfrCriteria,
            Measurements measurements) {
        this.subject = subject;
        this.dayZero = dayZero;
        this.conventions = conventions;
        this.egfrCriteria = egfrCriteria;
        this.measurements = measurements;
        this.proteinuria =
                new ProteinuriaChoice(measurements, dayZero, conventions.baseline(), egfrCriteria.maxHeightAgeDays());
    }

    /** For a visit, by the study's choice among several values. */
    RenalInputs at(VisitWindow window) {
        return in(window, conventions.choice());
    }

    /** The first values from the target of a window on. */
    RenalInputs from(VisitWindow window) {
        return in(window, ValueChoice.DEFAULT);
    }

    private RenalInputs in(VisitWindow window, ValueChoice choice) {
        List<Observed<Measurements.Usable>> samples =
                measurements.of(KidneyFunction.decisiveAnalyte(egfrCriteria.method()));
        Chosen<Measurements.Usable> sampleBaseline = conventions
                .baseline()
                .choose(samples, dayZero, any -> 0, RenalInputChoice::sameNumber)
                .orElse(null);
        Chosen<Measurements.Usable> sampleVisit = inWindow(samples, window, choice);
        return new RenalInputs(
                proteinuria.in(window, choice),
                sampleBaseline,
                sampleVisit,
                kidneyFunction(sampleBaseline),
                kidneyFunction(sampleVisit),
                inWindow(measurements.of(Analyte.URINE_RED_CELLS_PER_FIELD), window, choice),
                inWindow(measurements.of(Analyte.RED_CELL_CASTS), window, choice));
    }

    private static @Nullable Chosen<Measurements.Usable> inWindow(
            List<Observed<Measurements.Usable>> values, VisitWindow window, ValueChoice choice) {
        return choice.inWindow(values, window, any -> 0, RenalInputChoice::sameNumber)
                .orElse(null);
    }

    private static boolean sameNumber(Measurements.Usable one, Measurements.Usable other) {
        return one.value().saysTheSameAs(other.value());
    }

    private @Nullable KidneyFunction kidneyFunction(@Nullable Chosen<Measurements.Usable> sample) {
        return sample == null ? null : KidneyFunction.of(sample, subject, measurements, egfrCriteria);
    }
}
