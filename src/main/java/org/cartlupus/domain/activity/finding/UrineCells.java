package org.cartlupus.domain.activity.finding;

import java.math.BigDecimal;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Red or white cells in the urine.
 *
 * @param count per high-power field, or per µL, as {@code counting} says
 */
public record UrineCells(Cell cell, Counting counting, CellCount count) implements Finding {

    public enum Cell {
        RED,
        WHITE
    }

    /** The two ways of counting. No fixed factor leads from one to the other. */
    public enum Counting {
        PER_HIGH_POWER_FIELD,
        PER_MICROLITRE
    }

    /**
     * More cells than the cut-off of this way of counting; UNKNOWN where there is none.
     *
     * @param perField cells per high-power field
     * @param perMicrolitre cells per µL, {@code null} if the site has set none
     */
    public Truth isMoreThan(BigDecimal perField, @Nullable BigDecimal perMicrolitre) {
        return switch (counting) {
            case PER_HIGH_POWER_FIELD -> count.isMoreThan(perField);
            case PER_MICROLITRE -> perMicrolitre == null ? Truth.UNKNOWN : count.isMoreThan(perMicrolitre);
        };
    }
}
