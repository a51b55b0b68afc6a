package org.cartlupus.domain.subject;

import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Measured;

/**
 * A laboratory value or vital sign as its source reported it, before any conversion.
 *
 * @param unit UCUM code as sent
 * @param collection how urine was collected; {@link UrineCollection#UNSTATED} for everything else
 */
public record Reported(Analyte analyte, Measured value, String unit, UrineCollection collection) {

    public static Reported of(Analyte analyte, Measured value, String unit) {
        return new Reported(analyte, value, unit, UrineCollection.UNSTATED);
    }

    /** The reported number with its unit, as a clinician reads it. */
    public String text() {
        return value + " " + unit;
    }
}
