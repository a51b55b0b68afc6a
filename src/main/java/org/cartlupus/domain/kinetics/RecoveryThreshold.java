package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;
import org.cartlupus.domain.quantity.Truth;

/**
 * From which CD19+ count on B cells are back (clinical rules 8.1).
 *
 * @param kind what the count is held against
 * @param fixedCount cells per microlitre, used by {@link Kind#FIXED_COUNT} only
 */
public record RecoveryThreshold(Kind kind, BigDecimal fixedCount) {

    private static final BigDecimal TEN_PER_MICROLITRE = BigDecimal.TEN;

    /** At the limit of quantification of the sample's own assay. The default. */
    public static final RecoveryThreshold LLOQ = new RecoveryThreshold(Kind.LLOQ, TEN_PER_MICROLITRE);

    public static final RecoveryThreshold TEN_CELLS = new RecoveryThreshold(Kind.FIXED_COUNT, TEN_PER_MICROLITRE);

    /** At the lower limit of normal of the sample's own report. */
    public static final RecoveryThreshold LOWER_LIMIT_OF_NORMAL =
            new RecoveryThreshold(Kind.LOWER_LIMIT_OF_NORMAL, TEN_PER_MICROLITRE);

    /** What the count is held against. */
    public enum Kind {
        LLOQ,
        FIXED_COUNT,
        LOWER_LIMIT_OF_NORMAL
    }

    /** Unknown where a censored count can't decide, or where the report names no lower limit of normal. */
    Truth isReachedBy(Sample sample) {
        return switch (kind) {
            case LLOQ -> Truth.of(sample.isQuantifiable());
            case FIXED_COUNT -> sample.concentration().isAtLeast(fixedCount);
            case LOWER_LIMIT_OF_NORMAL -> {
                BigDecimal limit = sample.lowerReferenceLimit();
                yield limit == null ? Truth.UNKNOWN : sample.concentration().isAtLeast(limit);
            }
        };
    }
}
