package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.verdict.Evidence;

/** Derives the kinetic parameters of a CAR-T series without assuming a model of its compartments (clinical rules 8). */
public record NoncompartmentalAnalysis(KineticsParameters parameters) {

    public CartKinetics of(ConcentrationSeries series) {
        return new Run(series).result();
    }

    /** One series under analysis. */
    private final class Run {
        private final ConcentrationSeries series;
        private final List<Sample> sinceInfusion;
        private final List<Sample> inWindow;
        private final Set<KineticsFlag> flags = EnumSet.noneOf(KineticsFlag.class);

        Run(ConcentrationSeries series) {
            this.series = series;
            this.sinceInfusion = series.sinceInfusion();
            this.inWindow = sinceInfusion.stream()
                    .filter(sample -> sample.isWithin(BigDecimal.ZERO, parameters.windowDays()))
                    .toList();
        }

        CartKinetics result() {
            flags.addAll(series.flags());
            flagStart();
            if (sinceInfusion.stream().anyMatch(Sample::isAboveRange)) {
                flags.add(KineticsFlag.ABOVE_QUANTIFICATION_RANGE);
            }
            Optional<NotEvaluableReason> sparse = sparse(inWindow);
            return new CartKinetics(
                    series.key(),
                    sampleCount(inWindow),
                    unless(sparse, () -> peakOf(inWindow)),
                    unless(sparse(sinceInfusion), () -> peakOf(sinceInfusion)),
                    persistence(),
                    unless(sparse, this::expansionFold),
                    unless(sparse, this::auc),
                    flags,
                    series.evidence());
        }

        private boolean hasSampleAtInfusion() {
            return !sinceInfusion.isEmpty() && sinceInfusion.get(0).day().signum() == 0;
        }

        private void flagStart() {
            if (!sinceInfusion.isEmpty() && series.preDose().isEmpty() && !hasSampleAtInfusion()) {
                flags.add(KineticsFlag.PRE_DOSE_ASSUMED_ZERO);
            }
            if (series.preDose().filter(Sample::isQuantifiable).isPresent()) {
                flags.add(KineticsFlag.PRE_DOSE_DETECTED);
            }
        }

        private int sampleCount(List<Sample> samples) {
            return samples.size() + (series.preDose().isPresent() && !hasSampleAtInfusion() ? 1 : 0);
        }

        private Optional<NotEvaluableReason> sparse(List<Sample> samples) {
            if (samples.isEmpty()) {
                return Optional.of(NotEvaluableReason.NO_SAMPLES);
            }
            if (sampleCount(samples) < parameters.minimumSamples()) {
                return Optional.of(NotEvaluableReason.TOO_FEW_SAMPLES);
            }
            Sample last = samples.get(samples.size() - 1);
            return Peak.highest(samples).filter(last::equals).map(top -> NotEvaluableReason.NO_SAMPLE_AFTER_TMAX);
        }

        private static <T> Derived<T> unless(Optional<NotEvaluableReason> obstacle, Supplier<Derived<T>> derivation) {
            return obstacle.isPresent() ? Derived.notEvaluable(obstacle.get()) : derivation.get();
        }

        private static Derived<Peak> peakOf(List<Sample> atLeastOne) {
            return Derived.of(Peak.of(atLeastOne).orElseThrow());
        }

        private Derived<Persistence> persistence() {
            if (sinceInfusion.isEmpty()) {
                return Derived.notEvaluable(NotEvaluableReason.NO_SAMPLES);
            }
            Sample lastOfAll = sinceInfusion.get(sinceInfusion.size() - 1);
            return sinceInfusion.stream()
                    .filter(Sample::isQuantifiable)
                    .reduce((earlier, later) -> later)
                    .map(last -> Derived.of(new Persistence(last.day(), last.equals(lastOfAll), last.evidence())))
                    .orElseGet(() -> Derived.notEvaluable(NotEvaluableReason.NOT_DETECTED));
        }

        private Derived<ExpansionFold> expansionFold() {
            Optional<Sample> top = Peak.highest(inWindow);
            if (top.isEmpty()) {
                return Derived.notEvaluable(NotEvaluableReason.NOT_DETECTED);
            }
            Sample peak = top.get();
            Sample first =
                    inWindow.stream().filter(Sample::isQuantifiable).findFirst().orElse(peak);
            if (first.isAboveRange()) {
                return Derived.notEvaluable(NotEvaluableReason.ABOVE_QUANTIFICATION_RANGE);
            }
            BigDecimal fold = peak.concentration()
                    .value()
                    .divide(first.concentration().value(), Measured.COMPARISON_SCALE, RoundingMode.HALF_UP);
            Censoring side = Peak.of(inWindow).orElseThrow().concentration().censoring();
            return Derived.of(new ExpansionFold(
                    new Measured(fold, side),
                    Stream.of(first.evidence(), peak.evidence()).distinct().toList()));
        }

        private Derived<Auc> auc() {
            BigDecimal end = parameters.windowDays();
            Optional<Sample> top = Peak.highest(inWindow);
            ConcentrationCurve curve =
                    ConcentrationCurve.through(series, top.map(Sample::day).orElse(null), parameters);
            BigDecimal last = curve.last().day();
            if (last.compareTo(parameters.earliestLastSampleDay().min(end)) < 0) {
                return Derived.notEvaluable(NotEvaluableReason.LAST_SAMPLE_TOO_EARLY);
            }
            if (last.compareTo(end) >= 0) {
                boolean sampled =
                        curve.points().stream().anyMatch(point -> point.day().compareTo(end) == 0);
                return area(
                        curve,
                        curve.segmentsUntil(end),
                        end,
                        sampled ? Auc.Coverage.SAMPLED : Auc.Coverage.INTERPOLATED);
            }
            List<AucSegment> segments = new ArrayList<>(curve.segmentsUntil(last));
            Optional<TerminalPhase> decay = TerminalPhase.fit(declineAfter(top), parameters.terminalPhase());
            if (decay.isEmpty()) {
                flags.add(KineticsFlag.AUC_TRUNCATED);
                return area(curve, segments, last, Auc.Coverage.TRUNCATED);
            }
            segments.add(ConcentrationCurve.decay(curve.last(), end, decay.get().decayRate()));
            return area(curve, segments, end, Auc.Coverage.EXTRAPOLATED);
        }

        private List<Sample> declineAfter(Optional<Sample> top) {
            return inWindow.stream()
                    .filter(sample ->
                            top.isPresent() && sample.day().compareTo(top.get().day()) > 0)
                    .filter(sample -> sample.isQuantifiable() && !sample.isAboveRange())
                    .toList();
        }

        private Derived<Auc> area(
                ConcentrationCurve curve, List<AucSegment> segments, BigDecimal end, Auc.Coverage coverage) {
            BigDecimal sum = segments.stream().map(AucSegment::area).reduce(BigDecimal.ZERO, BigDecimal::add);
            List<Evidence> evidence = curve.evidenceUntil(end);
            boolean open = sinceInfusion.stream()
                    .anyMatch(sample -> sample.isAboveRange() && evidence.contains(sample.evidence()));
            return Derived.of(new Auc(
                    new Measured(Measured.forComparison(sum), open ? Censoring.AT_LEAST : Censoring.NONE),
                    series.key().unitTimesDays(),
                    end,
                    coverage,
                    segments,
                    evidence));
        }
    }
}
