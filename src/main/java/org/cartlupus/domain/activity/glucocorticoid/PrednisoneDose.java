package org.cartlupus.domain.activity.glucocorticoid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.cartlupus.domain.quantity.Measured;
import org.jspecify.annotations.Nullable;

/**
 * All glucocorticoids of a day as prednisone.
 *
 * @param milligramsPerDay mg of prednisone per day
 * @param weightInKilograms body weight of that time, {@code null} if unknown
 */
public record PrednisoneDose(BigDecimal milligramsPerDay, @Nullable BigDecimal weightInKilograms) {

    /** @throws IllegalArgumentException if the dose is negative or the weight not positive */
    public PrednisoneDose {
        if (milligramsPerDay.signum() < 0) {
            throw new IllegalArgumentException("A dose cannot be negative: " + milligramsPerDay);
        }
        if (weightInKilograms != null && weightInKilograms.signum() <= 0) {
            throw new IllegalArgumentException("A weight must be positive: " + weightInKilograms);
        }
    }

    /** mg per kg of body weight and day, 6 decimals; empty without a weight. Adult caps in mg/d are too high for a child. */
    public Optional<BigDecimal> milligramsPerKilogramPerDay() {
        return Optional.ofNullable(weightInKilograms)
                .map(weight -> milligramsPerDay.divide(weight, Measured.COMPARISON_SCALE, RoundingMode.HALF_UP));
    }

    public boolean isNone() {
        return milligramsPerDay.signum() == 0;
    }
}
