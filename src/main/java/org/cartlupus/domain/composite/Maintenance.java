package org.cartlupus.domain.composite;

import org.cartlupus.domain.activity.glucocorticoid.PrednisoneDose;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What a child takes against lupus at a visit (clinical rules 4.4).
 *
 * @param prednisone all glucocorticoids together, {@code null} if it is not known what is taken
 * @param immunosuppressantOrBiologic whether any is taken; antimalarials and the trial's CAR-T cells are none
 * @param stableAndTolerated whether antimalarials, immunosuppressants and approved biologics are at a standard, stable
 * and     tolerated dose; TRUE where none is taken
 */
public record Maintenance(
        @Nullable PrednisoneDose prednisone, Truth immunosuppressantOrBiologic, Truth stableAndTolerated) {

    /** Nothing is known of the treatment. */
    public static final Maintenance UNKNOWN = new Maintenance(null, Truth.UNKNOWN, Truth.UNKNOWN);
}
