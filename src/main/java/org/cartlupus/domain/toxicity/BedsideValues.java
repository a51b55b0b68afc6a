package org.cartlupus.domain.toxicity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.Measurements.Usable;
import org.cartlupus.domain.verdict.Evidence;

/** Vital signs of a day: of several readings the worst counts, because a grade is that of the worst moment. */
record BedsideValues(Measurements measurements) {

    /** @param value in the unit of the analyte */
    record OfDay(Measured value, Evidence evidence) {}

    Optional<OfDay> highestOf(Analyte analyte, LocalDate day) {
        return of(analyte, day).stream().max(byNumber()).map(BedsideValues::written);
    }

    Optional<OfDay> lowestOf(Analyte analyte, LocalDate day) {
        return of(analyte, day).stream().min(byNumber()).map(BedsideValues::written);
    }

    /** Days with a reading that is certainly as high. */
    List<LocalDate> daysFrom(BigDecimal value, Analyte analyte) {
        return measurements.of(analyte).stream()
                .filter(reading ->
                        LaboratoryResults.number(reading).isAtLeast(value).isTrue())
                .map(Observed::date)
                .distinct()
                .toList();
    }

    /** The last exact number before a day. */
    Optional<BigDecimal> lastBefore(Analyte analyte, LocalDate day) {
        return LaboratoryResults.lastBefore(measurements.of(analyte), day)
                .map(LaboratoryResults::number)
                .filter(value -> !value.isCensored())
                .map(Measured::value);
    }

    private List<Observed<Usable>> of(Analyte analyte, LocalDate day) {
        return measurements.of(analyte).stream()
                .filter(reading -> reading.date().equals(day))
                .sorted(LaboratoryResults.BY_TIME)
                .toList();
    }

    private static Comparator<Observed<Usable>> byNumber() {
        return Comparator.comparing(reading -> LaboratoryResults.number(reading).value());
    }

    private static OfDay written(Observed<Usable> reading) {
        return new OfDay(LaboratoryResults.number(reading), reading.evidence());
    }
}
