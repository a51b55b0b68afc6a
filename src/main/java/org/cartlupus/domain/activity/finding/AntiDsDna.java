package org.cartlupus.domain.activity.finding;

import java.math.BigDecimal;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Antibodies against double-stranded DNA as one laboratory's assay reports them: a number with its range, an
 * interpretation, or both (clinical rules 1.2).
 *
 * @param value in the laboratory's unit, {@code null} if only an interpretation was sent
 * @param upperLimit of the same observation, in the same unit; {@code null} if none was sent
 * @param interpretation as coded by the laboratory, {@code null} if none
 */
public record AntiDsDna(
        @Nullable Measured value, @Nullable BigDecimal upperLimit, @Nullable Interpretation interpretation)
        implements Finding {

    public enum Interpretation {
        /** Coded positive or high. */
        POSITIVE,
        /** Coded indeterminate; counts as negative, and is flagged. */
        EQUIVOCAL,
        /** Coded negative or normal. */
        NEGATIVE
    }

    /**
     * Strictly above the laboratory's own upper limit, or interpreted as positive. Either is enough; a number without a
     * limit and without an interpretation says nothing.
     */
    public Truth isRaised() {
        Truth byNumber = value == null || upperLimit == null ? Truth.UNKNOWN : value.isMoreThan(upperLimit);
        if (interpretation == null) {
            return byNumber;
        }
        return interpretation == Interpretation.POSITIVE || byNumber.isTrue() ? Truth.TRUE : Truth.FALSE;
    }

    public boolean isEquivocal() {
        return interpretation == Interpretation.EQUIVOCAL;
    }
}
