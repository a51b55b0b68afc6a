package org.cartlupus.domain.activity.finding;

import java.math.BigDecimal;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;

/**
 * Casts of one kind in the sediment.
 *
 * @param present TRUE if any were seen, FALSE if they were looked for and not seen
 */
public record UrinaryCasts(Kind kind, Truth present) implements Finding {

    public enum Kind {
        RED_CELL,
        /** Granular casts that the microscopist recorded as haem-granular. */
        HAEM_GRANULAR,
        /** Granular casts without that remark. */
        GRANULAR,
        WHITE_CELL,
        HYALINE
    }

    /** From a count per field: more than none is present, and so is a count reported as {@code >0}. */
    public static UrinaryCasts counted(Kind kind, Measured count) {
        return new UrinaryCasts(kind, count.isMoreThan(BigDecimal.ZERO));
    }
}
