package org.cartlupus.domain.activity.finding;

import java.math.BigDecimal;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Protein of a timed 24-hour urine, with what tells whether the collection was complete.
 *
 * @param gramsPerDay g/24 h, not normalised to body surface: SLEDAI-2K and BILAG-2004 count absolute grams
 * @param creatininePerKilogram creatinine excreted in the same collection, mg per kg of body weight and day;
 *     {@code null} if not measured
 */
public record TimedProtein(Measured gramsPerDay, @Nullable BigDecimal creatininePerKilogram) implements Finding {

    /**
     * Was everything collected? A child excretes 15–20 mg/kg/d of creatinine; what lies outside the accepted limits
     * missed urine or ran too long (clinical rules 1.4). UNKNOWN without a creatinine.
     *
     * @param least lowest accepted excretion, mg/kg/d, inclusive
     * @param most highest accepted excretion, mg/kg/d, inclusive
     */
    public Truth isComplete(BigDecimal least, BigDecimal most) {
        if (creatininePerKilogram == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(creatininePerKilogram.compareTo(least) >= 0 && creatininePerKilogram.compareTo(most) <= 0);
    }
}
