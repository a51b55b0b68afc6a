package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * One reported concentration, before it has a place in time.
 *
 * @param series what was measured, and in which unit
 * @param concentration reported number with its comparator, in the unit of {@code series}
 * @param lloq lower limit of quantification of the assay, {@code null} if the report does not say
 * @param lowerReferenceLimit lower limit of normal of this report, {@code null} if it does not say
 */
public record Reading(
        SeriesKey series, Measured concentration, @Nullable BigDecimal lloq, @Nullable BigDecimal lowerReferenceLimit) {

    public static Reading of(SeriesKey series, Measured concentration, @Nullable BigDecimal lloq) {
        return new Reading(series, concentration, lloq, null);
    }

    Sample on(BigDecimal day, Evidence evidence) {
        return new Sample(day, concentration, lloq, lowerReferenceLimit, evidence);
    }
}
