package org.cartlupus.domain.safety;

import org.cartlupus.domain.quantity.Measured;
import org.jspecify.annotations.Nullable;

/**
 * One measured value with the limits of normal of the same Observation; both in one unit.
 *
 * @param value {@code null} if the Observation has no number
 * @param range {@link ReferenceRange#NONE} if the Observation has no limits
 */
public record LaboratoryResult(@Nullable Measured value, ReferenceRange range) {

    /** Nothing was measured. */
    public static final LaboratoryResult MISSING = new LaboratoryResult(null, ReferenceRange.NONE);

    public static LaboratoryResult of(String value, ReferenceRange range) {
        return new LaboratoryResult(Measured.exactly(value), range);
    }

    public static LaboratoryResult withoutRange(Measured value) {
        return new LaboratoryResult(value, ReferenceRange.NONE);
    }
}
