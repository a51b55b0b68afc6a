package org.cartlupus.domain.subject;

import java.math.BigDecimal;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Measured;
import org.jspecify.annotations.Nullable;

/**
 * A laboratory value or vital sign as its source reported it, before any conversion.
 *
 * @param unit UCUM code as sent
 * @param collection how urine was collected; {@link UrineCollection#UNSTATED} for everything else
 * @param referenceLow lower limit of normal that this laboratory printed beside the value, in the unit of the value;
 *     {@code null} if it printed none that could be read
 * @param referenceHigh upper limit of normal, likewise
 * @param interpretation what the laboratory made of the value, {@code null} if it said nothing
 * @param method how creatinine was measured, {@code null} if it was not said, and for everything else
 */
public record Reported(
        Analyte analyte,
        Measured value,
        String unit,
        UrineCollection collection,
        @Nullable BigDecimal referenceLow,
        @Nullable BigDecimal referenceHigh,
        @Nullable Interpretation interpretation,
        @Nullable CreatinineMethod method) {

    /** Of which the method of creatinine is not stated. */
    public Reported(
            Analyte analyte,
            Measured value,
            String unit,
            UrineCollection collection,
            @Nullable BigDecimal referenceLow,
            @Nullable BigDecimal referenceHigh,
            @Nullable Interpretation interpretation) {
        this(analyte, value, unit, collection, referenceLow, referenceHigh, interpretation, null);
    }

    /** Without a range, an interpretation or a statement of collection. */
    public static Reported of(Analyte analyte, Measured value, String unit) {
        return new Reported(analyte, value, unit, UrineCollection.UNSTATED, null, null, null);
    }

    public Reported collectedAs(UrineCollection manner) {
        return new Reported(analyte, value, unit, manner, referenceLow, referenceHigh, interpretation, method);
    }

    /**
     * @param low in the unit of the value, {@code null} if there is none
     * @param high in the unit of the value, {@code null} if there is none
     */
    public Reported withReferenceRange(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return new Reported(analyte, value, unit, collection, low, high, interpretation, method);
    }

    public Reported interpretedAs(@Nullable Interpretation read) {
        return new Reported(analyte, value, unit, collection, referenceLow, referenceHigh, read, method);
    }

    public Reported measuredBy(@Nullable CreatinineMethod stated) {
        return new Reported(analyte, value, unit, collection, referenceLow, referenceHigh, interpretation, stated);
    }

    /** The reported number with its unit, as a clinician reads it. */
    public String text() {
        return value + " " + unit;
    }
}
