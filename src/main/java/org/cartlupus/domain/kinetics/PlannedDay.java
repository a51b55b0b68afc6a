package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;

/**
 * A day after the infusion on which samples are planned.
 *
 * @param day days from the infusion
 * @param before days by which a sample may be early
 * @param after days by which it may be late
 */
public record PlannedDay(int day, int before, int after) {

    /** @throws IllegalArgumentException for a negative tolerance */
    public PlannedDay {
        if (before < 0 || after < 0) {
            throw new IllegalArgumentException("tolerances are not negative: " + before + ", " + after);
        }
    }

    boolean admits(BigDecimal sampled) {
        return sampled.compareTo(BigDecimal.valueOf((long) day - before)) >= 0
                && sampled.compareTo(BigDecimal.valueOf((long) day + after)) <= 0;
    }

    BigDecimal distanceTo(BigDecimal sampled) {
        return sampled.subtract(BigDecimal.valueOf(day)).abs();
    }
}
