package org.cartlupus.kinetics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ResultStatus;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.kinetics.BCellAplasia;
import org.cartlupus.domain.kinetics.CarPhenotype;
import org.cartlupus.domain.kinetics.CartKinetics;
import org.cartlupus.domain.kinetics.ConcentrationSeries;
import org.cartlupus.domain.kinetics.CytokinePeak;
import org.cartlupus.domain.kinetics.Derived;
import org.cartlupus.domain.kinetics.InfusionMoment;
import org.cartlupus.domain.kinetics.KineticsParameters;
import org.cartlupus.domain.kinetics.NoncompartmentalAnalysis;
import org.cartlupus.domain.kinetics.NotEvaluableReason;
import org.cartlupus.domain.kinetics.Peak;
import org.cartlupus.domain.kinetics.PhenotypeMarker;
import org.cartlupus.domain.kinetics.SeriesAssembly;
import org.cartlupus.domain.kinetics.SeriesKey;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.subject.DataProblem;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.evidence.SampledCourse;

/**
 * What was derived of one participant (clinical rules 8).
 *
 * @param infusion day 0, local date of the site
 * @param cutOff last day that was taken into account
 * @param criteria by which the samples were evaluated
 * @param cells one for each unit and method: they are never mixed
 * @param peaks of cytokines and markers of inflammation, one for each marker, unit and method
 * @param phenotype of the sample nearest to Tmax of the first series of {@code cells} with a peak
 * @param bCells of the absolute CD19+ count
 */
public record SubjectKinetics(
        SubjectRecord record,
        LocalDate infusion,
        LocalDate cutOff,
        CriteriaSet criteria,
        List<CartKinetics> cells,
        List<CytokinePeak> peaks,
        Derived<CarPhenotype> phenotype,
        BCellAplasia bCells,
        List<DataProblem> problems) {

    private static final String CELLS = "cart-";

    static SubjectKinetics of(SampledCourse course, InfusionMoment infusion, LocalDate cutOff, CriteriaSet criteria) {
        KineticsParameters parameters = criteria.kinetics();
        NoncompartmentalAnalysis analysis = new NoncompartmentalAnalysis(parameters);
        List<CartKinetics> cells = new ArrayList<>();
        List<CytokinePeak> peaks = new ArrayList<>();
        ConcentrationSeries bCells = ConcentrationSeries.of(SeriesKey.of(SampledCourse.CD19, "/uL"), List.of());
        for (ConcentrationSeries series : SeriesAssembly.perUnit(infusion, course.readings())) {
            String analyte = series.key().analyte();
            if (analyte.startsWith(CELLS)) {
                cells.add(analysis.of(series));
            } else if (analyte.equals(SampledCourse.CD19)) {
                bCells = series;
            } else {
                peaks.add(CytokinePeak.of(series, parameters));
            }
        }
        return new SubjectKinetics(
                course.record(),
                infusion.date(),
                cutOff,
                criteria,
                cells,
                peaks,
                phenotype(course, infusion, cells),
                BCellAplasia.of(bCells),
                course.problems());
    }

    private static Derived<CarPhenotype> phenotype(
            SampledCourse course, InfusionMoment infusion, List<CartKinetics> cells) {
        List<CarPhenotype> phenotypes = phenotypes(course, infusion);
        if (phenotypes.isEmpty()) {
            return Derived.notEvaluable(NotEvaluableReason.NO_SAMPLES);
        }
        NotEvaluableReason why = NotEvaluableReason.NO_SAMPLES;
        for (CartKinetics series : cells) {
            Derived<Peak> peak = series.peak();
            if (peak.value().filter(Peak::isDetected).isPresent()) {
                return peak.value()
                        .flatMap(top -> CarPhenotype.atPeak(top, phenotypes, CarPhenotype.DEFAULT_PEAK_TOLERANCE_DAYS))
                        .map(Derived::of)
                        .orElseGet(() -> Derived.notEvaluable(NotEvaluableReason.NO_SAMPLES));
            }
            why = peak.reason().orElse(NotEvaluableReason.NOT_DETECTED);
        }
        return Derived.notEvaluable(why);
    }

    /** One of each moment: corrected beats final, then the later issued, then the evidence that sorts last. */
    private static List<CarPhenotype> phenotypes(SampledCourse course, InfusionMoment infusion) {
        Comparator<Observed<Map<PhenotypeMarker, Measured>>> precedence =
                Comparator.<Observed<Map<PhenotypeMarker, Measured>>, Boolean>comparing(
                                sample -> sample.status() == ResultStatus.CORRECTED)
                        .thenComparing(sample -> sample.issued(), Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Observed::evidence);
        Map<BigDecimal, CarPhenotype> byDay = new TreeMap<>();
        course.phenotypes().stream()
                .filter(sample -> sample.status().counts())
                .sorted(precedence)
                .forEach(sample -> byDay.put(
                        infusion.daysTo(sample),
                        new CarPhenotype(infusion.daysTo(sample), sample.value(), List.of(sample.evidence()))));
        return List.copyOf(byDay.values());
    }
}
