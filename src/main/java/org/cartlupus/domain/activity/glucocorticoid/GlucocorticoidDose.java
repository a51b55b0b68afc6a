package org.cartlupus.domain.activity.glucocorticoid;

import java.math.BigDecimal;

/**
 * What a child takes of one glucocorticoid in a day.
 *
 * @param milligramsPerDay mg of that drug, all doses of the day together
 */
public record GlucocorticoidDose(Glucocorticoid drug, BigDecimal milligramsPerDay) {

    /** @throws IllegalArgumentException if the dose is negative */
    public GlucocorticoidDose {
        if (milligramsPerDay.signum() < 0) {
            throw new IllegalArgumentException("A dose cannot be negative: " + milligramsPerDay);
        }
    }
}
