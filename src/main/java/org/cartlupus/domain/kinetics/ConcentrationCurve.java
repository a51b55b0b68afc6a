package org.cartlupus.domain.kinetics;

import static org.cartlupus.domain.kinetics.LogScale.PRECISION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * The line drawn through the samples of a series from the infusion on, and the area under it (clinical rules 8.2).
 *
 * @param points in order of time, the first at time 0
 */
record ConcentrationCurve(List<Point> points, AucMethod method) {

    /** @param evidence {@code null} for the zero assumed at the infusion */
    record Point(BigDecimal day, BigDecimal concentration, @Nullable Evidence evidence) {}

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * The curve starts at 0 unless a sample at the time of the infusion itself says otherwise: before it, there is nothing
     * of the product to find.
     *
     * @param tmax after it {@link KineticsParameters#blqAfterTmax()} holds; {@code null} if nothing was detected
     */
    static ConcentrationCurve through(
            ConcentrationSeries series, @Nullable BigDecimal tmax, KineticsParameters parameters) {
        List<Point> points = new ArrayList<>();
        List<Sample> samples = series.sinceInfusion();
        if (samples.isEmpty() || samples.get(0).day().signum() > 0) {
            Evidence evidence = series.preDose().map(Sample::evidence).orElse(null);
            points.add(new Point(BigDecimal.ZERO, BigDecimal.ZERO, evidence));
        }
        for (Sample sample : samples) {
            drawn(sample, tmax, parameters.blqAfterTmax())
                    .ifPresent(value -> points.add(new Point(sample.day(), value, sample.evidence())));
        }
        return new ConcentrationCurve(List.copyOf(points), parameters.aucMethod());
    }

    private static Optional<BigDecimal> drawn(Sample sample, @Nullable BigDecimal tmax, BlqRule rule) {
        if (sample.isQuantifiable()) {
            return Optional.of(sample.concentration().value());
        }
        return tmax == null || sample.day().compareTo(tmax) < 0
                ? Optional.of(BigDecimal.ZERO)
                : rule.substituteFor(sample);
    }

    Point last() {
        return points.get(points.size() - 1);
    }

    /** The parts of the area from time 0 to {@code end}; the last is cut where {@code end} lies between two points. */
    List<AucSegment> segmentsUntil(BigDecimal end) {
        List<AucSegment> segments = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            if (from.day().compareTo(end) >= 0) {
                break;
            }
            segments.add(to.day().compareTo(end) <= 0 ? segment(from, to) : segmentCutAt(end, from, to));
        }
        return segments;
    }

    /** Evidence of every point that shapes the curve up to {@code end}, the neighbour behind {@code end} included. */
    List<Evidence> evidenceUntil(BigDecimal end) {
        List<Evidence> evidence = new ArrayList<>();
        for (Point point : points) {
            if (point.evidence() != null) {
                evidence.add(point.evidence());
            }
            if (point.day().compareTo(end) >= 0) {
                break;
            }
        }
        return evidence;
    }

    private AucSegment segment(Point from, Point to) {
        BigDecimal duration = to.day().subtract(from.day());
        if (!method.isLogarithmic(from.concentration(), to.concentration())) {
            return straight(from, to.day(), to.concentration());
        }
        BigDecimal area = from.concentration()
                .subtract(to.concentration())
                .multiply(duration)
                .divide(LogScale.lnOfRatio(from.concentration(), to.concentration()), PRECISION);
        return new AucSegment(from.day(), to.day(), from.concentration(), to.concentration(), true, area);
    }

    private AucSegment segmentCutAt(BigDecimal end, Point from, Point to) {
        BigDecimal duration = to.day().subtract(from.day());
        BigDecimal elapsed = end.subtract(from.day());
        if (!method.isLogarithmic(from.concentration(), to.concentration())) {
            BigDecimal rise = to.concentration()
                    .subtract(from.concentration())
                    .multiply(elapsed)
                    .divide(duration, PRECISION);
            return straight(from, end, from.concentration().add(rise));
        }
        BigDecimal decayRate =
                LogScale.lnOfRatio(from.concentration(), to.concentration()).divide(duration, PRECISION);
        return decay(from, end, decayRate);
    }

    private static AucSegment straight(Point from, BigDecimal toDay, BigDecimal toConcentration) {
        BigDecimal area = from.concentration()
                .add(toConcentration)
                .multiply(toDay.subtract(from.day()))
                .multiply(HALF);
        return new AucSegment(from.day(), toDay, from.concentration(), toConcentration, false, area);
    }

    /** Exponential decay from a point to {@code end} at {@code rate} per day; the area is the loss divided by the rate. */
    static AucSegment decay(Point from, BigDecimal end, BigDecimal rate) {
        BigDecimal exponent = rate.multiply(end.subtract(from.day())).negate();
        BigDecimal loss =
                from.concentration().multiply(LogScale.expMinusOne(exponent)).negate();
        return new AucSegment(
                from.day(),
                end,
                from.concentration(),
                from.concentration().subtract(loss),
                true,
                loss.divide(rate, PRECISION));
    }
}
