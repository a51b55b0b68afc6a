package org.cartlupus.domain.proposal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.activity.finding.TimedProtein;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ValueChoice;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.subject.BodyMeasure;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.verdict.Evidence;

/**
 * 24-hour urine with what tells whether it was complete: the creatinine excreted in the same collection per kg of body
 * weight of that day (clinical rules 1.4). Protein and creatinine of one collection end on one day.
 *
 * @param maxWeightAgeDays how old the weight may be
 */
record TimedCollections(Measurements measurements, int maxWeightAgeDays) {

    /**
     * @param checkedBy creatinine and weight; empty where one of them is missing
     * @param creatinine as a clinician reads it, empty where there is none
     */
    record Collection(TimedProtein protein, List<Evidence> checkedBy, String creatinine) {}

    Collection of(Observed<Measurements.Usable> protein) {
        Optional<Observed<Measurements.Usable>> creatinine =
                ValueChoice.ofEachDay(measurements.of(Analyte.URINE_CREATININE_24H)).stream()
                        .filter(excreted -> excreted.date().equals(protein.date()))
                        .filter(excreted -> !excreted.value().value().isCensored())
                        .findFirst();
        Optional<BodyMeasure> weight =
                BodyMeasure.lastBefore(protein.date(), measurements.of(Analyte.WEIGHT), maxWeightAgeDays);
        Measured grams = protein.value().value();
        if (creatinine.isEmpty() || weight.isEmpty()) {
            return new Collection(new TimedProtein(grams, null), List.of(), "");
        }
        BigDecimal perKilogram = Measured.forComparison(
                creatinine.get().value().value().value().divide(weight.get().value(), MathContext.DECIMAL128));
        List<Evidence> checkedBy = new ArrayList<>(weight.get().evidence());
        checkedBy.add(creatinine.get().evidence());
        return new Collection(
                new TimedProtein(grams, perKilogram),
                List.copyOf(checkedBy),
                " with creatinine "
                        + perKilogram.setScale(1, RoundingMode.HALF_UP).toPlainString() + " mg/kg/d");
    }
}
