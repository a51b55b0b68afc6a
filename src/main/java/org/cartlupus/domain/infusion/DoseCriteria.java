package org.cartlupus.domain.infusion;

import java.math.BigDecimal;

/**
 * When the delivered dose of cells is flagged (criteria set, key {@code dose}; trap 42).
 *
 * @param maxDeviationPct per cent of the assigned dose by which the delivered one may differ to either side; exactly so
 *     much is allowed
 */
public record DoseCriteria(BigDecimal maxDeviationPct) {

    public static final DoseCriteria DEFAULT = new DoseCriteria(BigDecimal.valueOf(20));

    /** @throws IllegalArgumentException if the percentage is negative */
    public DoseCriteria {
        if (maxDeviationPct.signum() < 0) {
            throw new IllegalArgumentException("A deviation cannot be negative: " + maxDeviationPct);
        }
    }
}
