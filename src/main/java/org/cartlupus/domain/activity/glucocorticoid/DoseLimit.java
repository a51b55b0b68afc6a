package org.cartlupus.domain.activity.glucocorticoid;

import java.math.BigDecimal;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The highest prednisone dose that an end point allows, inclusive (clinical rules 4.4, 5.1).
 *
 * @param milligramsPerDay mg/d
 * @param milligramsPerKilogramPerDay mg/kg/d, which then has to hold as well; {@code null}, the default, does not ask
 */
public record DoseLimit(BigDecimal milligramsPerDay, @Nullable BigDecimal milligramsPerKilogramPerDay) {

    /** A limit in mg/d only. */
    public static DoseLimit perDay(String milligrams) {
        return new DoseLimit(new BigDecimal(milligrams), null);
    }

    /** @param dose {@code null} if it is not known what the child takes, which is UNKNOWN and never "nothing" */
    public Truth admits(@Nullable PrednisoneDose dose) {
        if (dose == null) {
            return Truth.UNKNOWN;
        }
        Truth absolute = dose.milligramsPerDay().isAtMost(milligramsPerDay);
        return absolute.and(perKilogram(dose));
    }

    private Truth perKilogram(PrednisoneDose dose) {
        BigDecimal limit = milligramsPerKilogramPerDay;
        if (limit == null || dose.isNone()) {
            return Truth.TRUE;
        }
        return dose.milligramsPerKilogramPerDay()
                .map(perKilogram -> perKilogram.isAtMost(limit))
                .orElse(Truth.UNKNOWN);
    }
}
