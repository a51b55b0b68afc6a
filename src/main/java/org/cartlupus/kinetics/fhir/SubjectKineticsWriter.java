package org.cartlupus.kinetics.fhir;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.cartlupus.domain.kinetics.Auc;
import org.cartlupus.domain.kinetics.BCellAplasia;
import org.cartlupus.domain.kinetics.CarPhenotype;
import org.cartlupus.domain.kinetics.CartKinetics;
import org.cartlupus.domain.kinetics.CytokinePeak;
import org.cartlupus.domain.kinetics.Derived;
import org.cartlupus.domain.kinetics.KineticsFlag;
import org.cartlupus.domain.kinetics.KineticsParameters;
import org.cartlupus.domain.kinetics.NotEvaluableReason;
import org.cartlupus.domain.kinetics.Peak;
import org.cartlupus.domain.kinetics.PhenotypeMarker;
import org.cartlupus.domain.kinetics.SeriesKey;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.evidence.SampledCourse;
import org.cartlupus.kinetics.SubjectKinetics;
import org.cartlupus.terminology.MeasurementCodes;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;

/** FHIR out: the kinetics of a participant as Observations of profile {@code ln-kinetics}. */
final class SubjectKineticsWriter {

    private final SubjectKinetics kinetics;
    private final DerivedObservations derived;

    private SubjectKineticsWriter(SubjectKinetics kinetics) {
        this.kinetics = kinetics;
        this.derived = new DerivedObservations(kinetics);
    }

    static List<Observation> write(SubjectKinetics kinetics) {
        SubjectKineticsWriter writer = new SubjectKineticsWriter(kinetics);
        kinetics.cells().forEach(writer::cells);
        writer.phenotype();
        writer.bCells();
        kinetics.peaks().forEach(writer::peak);
        return writer.derived.all();
    }

    private void cells(CartKinetics cells) {
        SeriesKey key = cells.series();
        Set<KineticsFlag> flags = cells.flags();
        peak(key, "", cells.peak(), derived.windowEnd(), flags, cells.evidence());
        if (isLater(cells)) {
            peak(key, ".overall", cells.overallPeak(), kinetics.cutOff(), flags, cells.evidence());
        }
        Derived<Measured> tlast = map(cells.persistence(), last -> Measured.exactly(last.tlast()));
        Collection<Evidence> last = cells.persistence()
                .value()
                .map(persistence -> List.of(persistence.evidence()))
                .orElse(cells.evidence());
        derived.add(key, "tlast", "", tlast, Quantities.DAYS, kinetics.cutOff(), flags, last);
        derived.add(
                key,
                "persistence",
                "",
                map(cells.persistence(), persistence -> persistence.days()),
                Quantities.DAYS,
                kinetics.cutOff(),
                flags,
                last);
        area(key, cells);
        derived.add(
                key,
                "expansion-fold",
                "",
                map(cells.expansionFold(), fold -> fold.fold()),
                "1",
                derived.windowEnd(),
                flags,
                cells.expansionFold().value().map(fold -> fold.evidence()).orElse(cells.evidence()));
    }

    /** An area that ends before the window, or over another window than 28 days, is not the area to day 28: own codes. */
    private void area(SeriesKey key, CartKinetics cells) {
        boolean truncated = cells.auc()
                .value()
                .filter(area -> area.coverage() == Auc.Coverage.TRUNCATED)
                .isPresent();
        Collection<Evidence> evidence = cells.auc().value().map(Auc::evidence).orElse(cells.evidence());
        Derived<Measured> area = map(cells.auc(), Auc::value);
        boolean usual = KineticsParameters.DEFAULT
                        .windowDays()
                        .compareTo(kinetics.criteria().kinetics().windowDays())
                == 0;
        derived.add(
                key,
                usual ? "auc-0-28d" : "auc-window",
                "",
                truncated ? Derived.notEvaluable(NotEvaluableReason.LAST_SAMPLE_TOO_EARLY) : area,
                key.unitTimesDays(),
                derived.windowEnd(),
                cells.flags(),
                evidence);
        if (truncated) {
            Observation last = derived.add(
                    key, "auc-0-last", "", area, key.unitTimesDays(), derived.windowEnd(), cells.flags(), evidence);
            DerivedObservations.flag(last, KineticsFlag.AUC_TRUNCATED);
        }
    }

    private static boolean isLater(CartKinetics cells) {
        return cells.overallPeak()
                .value()
                .filter(overall ->
                        !cells.peak().value().equals(cells.overallPeak().value()))
                .isPresent();
    }

    private void peak(CytokinePeak marker) {
        peak(marker.series(), "", marker.peak(), derived.windowEnd(), marker.flags(), marker.evidence());
    }

    private void peak(
            SeriesKey key,
            String suffix,
            Derived<Peak> peak,
            LocalDate end,
            Set<KineticsFlag> flags,
            List<Evidence> searched) {
        Collection<Evidence> evidence = peak.value().map(Peak::evidence).orElse(searched);
        derived.add(key, "cmax", suffix, map(peak, Peak::concentration), key.unit(), end, flags, evidence);
        Derived<Measured> day = peak.value()
                .map(top -> top.day() == null
                        ? Derived.<Measured>notEvaluable(NotEvaluableReason.NOT_DETECTED)
                        : Derived.of(Measured.exactly(top.day())))
                .orElseGet(() -> Derived.notEvaluable(reason(peak)));
        derived.add(key, "tmax", suffix, day, Quantities.DAYS, end, flags, evidence);
    }

    private void phenotype() {
        Derived<CarPhenotype> atPeak = kinetics.phenotype();
        if (atPeak.value().isEmpty()) {
            derived.add(
                    SeriesKey.of("cart-phenotype", "%"),
                    "percent-at-peak",
                    "",
                    Derived.notEvaluable(reason(atPeak)),
                    "%",
                    derived.windowEnd(),
                    Set.of(),
                    List.of());
            return;
        }
        CarPhenotype phenotype = atPeak.value().get();
        Set<KineticsFlag> flags = phenotype.flags(CarPhenotype.DEFAULT_SUM_TOLERANCE);
        for (PhenotypeMarker marker : PhenotypeMarker.values()) {
            Measured share = phenotype.percentages().get(marker);
            if (share != null) {
                SeriesKey key = SeriesKey.of(MeasurementCodes.codeOf(marker), "%");
                boolean inSum = PhenotypeMarker.DIFFERENTIATION.contains(marker);
                derived.add(
                        key,
                        "percent-at-peak",
                        "",
                        Derived.of(share),
                        "%",
                        derived.windowEnd(),
                        inSum ? flags : Set.of(),
                        phenotype.evidence());
            }
        }
        phenotype
                .cd4ToCd8Ratio()
                .ifPresent(ratio -> derived.add(
                        SeriesKey.of("cart-phenotype", "1"),
                        "cd4-cd8-ratio-at-peak",
                        "",
                        Derived.of(ratio),
                        "1",
                        derived.windowEnd(),
                        Set.of(),
                        phenotype.evidence()));
    }

    private void bCells() {
        BCellAplasia bCells = kinetics.bCells();
        SeriesKey key = SeriesKey.of(SampledCourse.CD19, "/uL");
        Measured duration = bCells.duration();
        Observation aplasia = derived.begin(key, "b-cell-aplasia", "", kinetics.cutOff(), bCells.evidence());
        if (duration != null) {
            aplasia.setValue(Quantities.of(duration, Quantities.DAYS));
        } else {
            aplasia.setDataAbsentReason(noAplasia(bCells.state()));
        }
        Observation recovery = derived.begin(key, "b-cell-recovery", "", kinetics.cutOff(), bCells.evidence());
        if (bCells.state() == BCellAplasia.State.RECOVERED && bCells.firstReturn() != null) {
            recovery.setValue(Quantities.of(bCells.firstReturn(), Quantities.DAYS));
        } else {
            recovery.setDataAbsentReason(noRecovery(bCells.state()));
        }
    }

    private static CodeableConcept noAplasia(BCellAplasia.State state) {
        return state == BCellAplasia.State.NOT_SEEN
                ? DerivedObservations.absent("not-applicable", "Every count reached the limit: no aplasia was seen")
                : DerivedObservations.reason(NotEvaluableReason.NO_SAMPLES);
    }

    private static CodeableConcept noRecovery(BCellAplasia.State state) {
        return switch (state) {
            case NO_DATA -> DerivedObservations.reason(NotEvaluableReason.NO_SAMPLES);
            case NOT_SEEN ->
                DerivedObservations.absent("not-applicable", "Every count reached the limit: no aplasia was seen");
            case ONGOING ->
                DerivedObservations.absent("temp-unknown", "The last count is below the limit: aplasia goes on");
            case RETURN_UNCONFIRMED, RECOVERED ->
                DerivedObservations.absent(
                        "temp-unknown", "B cells are back; a visit 14 days or more later has not confirmed it yet");
        };
    }

    private static NotEvaluableReason reason(Derived<?> parameter) {
        return parameter.reason().orElse(NotEvaluableReason.NO_SAMPLES);
    }

    private static <T> Derived<Measured> map(Derived<T> parameter, Function<T, Measured> number) {
        return parameter
                .value()
                .map(value -> Derived.of(number.apply(value)))
                .orElseGet(() -> Derived.notEvaluable(reason(parameter)));
    }
}
