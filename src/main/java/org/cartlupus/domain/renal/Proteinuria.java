package org.cartlupus.domain.renal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.subject.BodyMeasure;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.Reported;
import org.cartlupus.domain.subject.UrineCollection;
import org.cartlupus.domain.verdict.Evidence;

/**
 * How much protein the urine carried, in one of the two quantities that the renal end point can use (clinical rules 5.3).
 *
 * @param value g/g for a ratio, g per 1.73 m² and 24 h for an excretion, at full precision
 * @param reported as the laboratory sent it
 * @param bodySurface measurements that the normalisation to 1.73 m² rests on
 */
public record Proteinuria(Quantity quantity, Measured value, Reported reported, List<Evidence> bodySurface) {

    public enum Quantity {
        /** Protein to creatinine ratio, g/g. */
        RATIO("g/g"),
        /** Excretion of a timed collection, g per 1.73 m² of body surface and 24 h. */
        EXCRETION("g/{1.73_m2}/(24.h)");

        private final String unit;

        Quantity(String unit) {
            this.unit = unit;
        }

        /** UCUM code. */
        public String unit() {
            return unit;
        }
    }

    private static final BigDecimal REFERENCE_SURFACE = new BigDecimal("1.73");
    private static final BigDecimal BOUNDARY_FROM = new BigDecimal("50");
    private static final BigDecimal BOUNDARY_TO = new BigDecimal("56.56");

    UrineCollection collection() {
        return reported.collection();
    }

    boolean saysTheSameAs(Proteinuria other) {
        return value.saysTheSameAs(other.value);
    }

    /** Reported per mmol of creatinine, in the range where guidelines' rounded cut-off and exact conversion differ. */
    boolean isAtUnitBoundary() {
        BigDecimal number = reported.value().value();
        BigDecimal perMmol =
                switch (Analyte.plainUnit(reported.unit())) {
                    case "mg/mmol", "g/mol" -> number;
                    case "g/mmol" -> number.movePointRight(3);
                    default -> BigDecimal.ZERO;
                };
        return perMmol.compareTo(BOUNDARY_FROM) >= 0 && perMmol.compareTo(BOUNDARY_TO) < 0;
    }

    /** All usable ratios. */
    static List<Observed<Proteinuria>> ratios(Measurements measurements) {
        return measurements.of(Analyte.UPCR).stream()
                .map(observed -> observed.withValue(new Proteinuria(
                        Quantity.RATIO,
                        observed.value().value(),
                        observed.value().reported(),
                        List.of())))
                .toList();
    }

    /** All timed collections that can be normalised to body surface, those of the laboratory's own normalisation first. */
    static List<Observed<Proteinuria>> excretions(Measurements measurements, int maxBodyMeasureAgeDays) {
        List<Observed<Proteinuria>> all = new ArrayList<>();
        measurements
                .of(Analyte.URINE_PROTEIN_24H_PER_BSA)
                .forEach(observed -> all.add(observed.withValue(new Proteinuria(
                        Quantity.EXCRETION,
                        observed.value().value(),
                        observed.value().reported(),
                        List.of()))));
        for (Observed<Measurements.Usable> observed : measurements.of(Analyte.URINE_PROTEIN_24H)) {
            bodySurface(observed, measurements, maxBodyMeasureAgeDays)
                    .ifPresent(surface -> all.add(observed.withValue(new Proteinuria(
                            Quantity.EXCRETION,
                            observed.value().value().mapRising(grams -> grams.multiply(REFERENCE_SURFACE)
                                    .divide(surface.value(), MathContext.DECIMAL128)),
                            observed.value().reported(),
                            surface.evidence()))));
        }
        return all;
    }

    /** Timed collections that nothing is known of to normalise them by. */
    static List<Observed<Measurements.Usable>> collectionsWithoutSurface(
            Measurements measurements, int maxBodyMeasureAgeDays) {
        return measurements.of(Analyte.URINE_PROTEIN_24H).stream()
                .filter(observed -> bodySurface(observed, measurements, maxBodyMeasureAgeDays)
                        .isEmpty())
                .toList();
    }

    /**
     * Body surface of that date (clinical rules 5.3): as recorded on the day, else Mosteller with the weight of the day,
     * else the most recent of the two kinds that is not too old. A recorded surface is never interpolated: only growth in
     * height is steady enough for that.
     */
    private static Optional<BodyMeasure> bodySurface(
            Observed<Measurements.Usable> collection, Measurements measurements, int maxAgeDays) {
        LocalDate day = collection.date();
        Optional<BodyMeasure> height =
                BodyMeasure.on(day, measurements.of(Analyte.HEIGHT), maxAgeDays).found();
        List<Observed<Measurements.Usable>> surfaces = measurements.of(Analyte.BODY_SURFACE);
        List<Observed<Measurements.Usable>> weights = measurements.of(Analyte.WEIGHT);
        return Stream.<Supplier<Optional<BodyMeasure>>>of(
                        () -> BodyMeasure.lastBefore(day, surfaces, 0),
                        () -> mosteller(height, BodyMeasure.lastBefore(day, weights, 0)),
                        () -> BodyMeasure.lastBefore(day, surfaces, maxAgeDays),
                        () -> mosteller(height, BodyMeasure.lastBefore(day, weights, maxAgeDays)))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<BodyMeasure> mosteller(Optional<BodyMeasure> height, Optional<BodyMeasure> weight) {
        return height.flatMap(tall -> weight.map(heavy -> BodyMeasure.mosteller(tall, heavy)));
    }

    Stream<Evidence> evidenceBesideSample() {
        return bodySurface.stream();
    }
}
