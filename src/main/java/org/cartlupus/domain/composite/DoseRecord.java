package org.cartlupus.domain.composite;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartlupus.domain.activity.glucocorticoid.PrednisoneDose;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.subject.BodyMeasure;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.verdict.Notice;

/**
 * The daily glucocorticoid doses of a participant as prednisone (clinical rules 4.4). A dose per kg becomes one per day by
 * the last weight before it; without a weight, and where only a bound was recorded, nothing is known of it.
 *
 * @param maxWeightAgeDays how old that weight may be
 */
record DoseRecord(Measurements measurements, int maxWeightAgeDays) {

    List<Observed<RecordedDose>> doses() {
        List<Observed<RecordedDose>> doses = new ArrayList<>();
        for (Observed<Measurements.Usable> perDay : measurements.of(Analyte.PREDNISONE_EQUIVALENT)) {
            Optional<BodyMeasure> weight = weightOf(perDay);
            if (!number(perDay).isCensored()) {
                doses.add(perDay.withValue(dose(number(perDay).value(), weight)));
            }
        }
        for (Observed<Measurements.Usable> perKilogram : measurements.of(Analyte.PREDNISONE_EQUIVALENT_PER_KG)) {
            Optional<BodyMeasure> weight = weightOf(perKilogram);
            if (weight.isPresent() && !number(perKilogram).isCensored()) {
                BigDecimal perDay =
                        number(perKilogram).value().multiply(weight.get().value());
                doses.add(perKilogram.withValue(dose(perDay, weight)));
            }
        }
        return doses;
    }

    /** Which recorded doses and weights could not be used, and why. */
    Set<Notice> notices() {
        return measurements.notices();
    }

    private Optional<BodyMeasure> weightOf(Observed<Measurements.Usable> dose) {
        return BodyMeasure.lastBefore(dose.date(), measurements.of(Analyte.WEIGHT), maxWeightAgeDays);
    }

    private static RecordedDose dose(BigDecimal milligramsPerDay, Optional<BodyMeasure> weight) {
        return new RecordedDose(
                new PrednisoneDose(
                        Measured.forComparison(milligramsPerDay),
                        weight.map(BodyMeasure::value).orElse(null)),
                weight.map(BodyMeasure::evidence).orElse(List.of()));
    }

    private static Measured number(Observed<Measurements.Usable> observed) {
        return observed.value().value();
    }
}
