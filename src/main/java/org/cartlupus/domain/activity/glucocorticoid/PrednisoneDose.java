package org.cartlupus.domain.activity.glucocorticoid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * All glucocorticoids of a day as prednisone (trap 65; clinical rules 4.4).
 *
 * @param milligramsPerDay mg of prednisone per day; may be recorded as a bound, for example {@code <5}
 * @param weightInKilograms body weight of that time, {@code null} if unknown
 */
public record PrednisoneDose(Measured milligramsPerDay, @Nullable BigDecimal weightInKilograms) {

    /** @throws IllegalArgumentException if the dose is negative or the weight not positive */
    public PrednisoneDose {
        if (milligramsPerDay.value().signum() < 0) {
            throw new IllegalArgumentException("A dose cannot be negative: " + milligramsPerDay);
        }
        if (weightInKilograms != null && weightInKilograms.signum() <= 0) {
            throw new IllegalArgumentException("A weight must be positive: " + weightInKilograms);
        }
    }

    /** A dose that is known exactly. */
    public PrednisoneDose(BigDecimal milligramsPerDay, @Nullable BigDecimal weightInKilograms) {
        this(Measured.exactly(milligramsPerDay), weightInKilograms);
    }

    /** mg per kg of body weight and day, 6 decimals; empty without a weight. Adult caps in mg/d are too high for a child. */
    public Optional<Measured> milligramsPerKilogramPerDay() {
        return Optional.ofNullable(weightInKilograms)
                .map(weight -> Rounding.DEFAULT.apply(
                        milligramsPerDay.mapRising(dose -> dose.divide(weight, MathContext.DECIMAL128))));
    }

    /** Certainly no glucocorticoid at all. */
    public boolean isNone() {
        return milligramsPerDay.isMoreThan(BigDecimal.ZERO).isFalse();
    }
}
