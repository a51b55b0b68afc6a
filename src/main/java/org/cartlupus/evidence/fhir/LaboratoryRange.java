package org.cartlupus.evidence.fhir;

import java.math.BigDecimal;
import java.util.List;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.subject.Interpretation;
import org.cartlupus.terminology.MeasurementCodes;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The limits of normal that a laboratory sent with a value, in the unit of the value. Limits that do not certainly belong
 * to it are left out: several ranges at once, a therapeutic range, another unit, a low end above the high one.
 */
record LaboratoryRange(@Nullable BigDecimal low, @Nullable BigDecimal high) {

    private static final String MEANING = "http://terminology.hl7.org/CodeSystem/referencerange-meaning";
    private static final String INTERPRETATION = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";
    private static final LaboratoryRange NONE = new LaboratoryRange(null, null);

    static LaboratoryRange of(Observation observation, Quantity value) {
        List<ObservationReferenceRangeComponent> normal = observation.getReferenceRange().stream()
                .filter(range -> !range.hasType() || range.getType().hasCoding(MEANING, "normal"))
                .filter(range -> range.hasLow() || range.hasHigh())
                .toList();
        if (normal.size() != 1) {
            return NONE;
        }
        BigDecimal low = limit(normal.get(0).getLow(), value);
        BigDecimal high = limit(normal.get(0).getHigh(), value);
        boolean reversed = low != null && high != null && low.compareTo(high) > 0;
        return reversed ? NONE : new LaboratoryRange(low, high);
    }

    /** What the laboratory made of the value; {@code null} if it said nothing that names a side. */
    static @Nullable Interpretation interpretation(Observation observation) {
        return observation.getInterpretation().stream()
                .flatMap(concept -> concept.getCoding().stream())
                .filter(coding -> INTERPRETATION.equals(coding.getSystem()) && coding.hasCode())
                .map(Coding::getCode)
                .flatMap(code -> MeasurementCodes.interpretation(code).stream())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable BigDecimal limit(Quantity limit, Quantity value) {
        return limit.hasValue() && !limit.hasComparator() && sameUnit(limit, value) ? limit.getValue() : null;
    }

    /** A limit without unit is in the unit of the value. */
    static boolean sameUnit(Quantity limit, Quantity value) {
        if (limit.hasCode() && value.hasCode()) {
            return Analyte.plainUnit(limit.getCode()).equals(Analyte.plainUnit(value.getCode()));
        }
        return !limit.hasUnit() || limit.getUnit().equals(value.getUnit());
    }
}
