package org.cartlupus.domain.safety.crs;

import java.math.BigDecimal;
import java.util.List;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;

/**
 * The lowest normal systolic pressure by age: a parameter, because sites have tables of their own (clinical rules 7.1).
 *
 * @param bands by rising age, the first from birth
 * @throws IllegalArgumentException if the bands do not begin at birth or do not rise
 */
public record HypotensionLimits(List<Band> bands) {

    /** A fall to this share of the baseline is reported beside the limit. */
    private static final BigDecimal FALL_TO = new BigDecimal("0.80");

    /**
     * From {@code fromYears} on, {@code base + perYear × age} mmHg.
     *
     * @param fromYears completed years of age
     */
    public record Band(int fromYears, int base, int perYear) {}

    /** Paediatric life support: below 1 year 70, 1 to 10 years 70 + 2 × age, older 90 mmHg. */
    public static final HypotensionLimits PALS =
            new HypotensionLimits(List.of(new Band(0, 70, 0), new Band(1, 70, 2), new Band(11, 90, 0)));

    public HypotensionLimits {
        bands = List.copyOf(bands);
        if (bands.isEmpty() || bands.get(0).fromYears() != 0) {
            throw new IllegalArgumentException("the first band must begin at birth");
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).fromYears() <= bands.get(i - 1).fromYears()) {
                throw new IllegalArgumentException("the bands must rise with age");
            }
        }
    }

    /** Lowest normal systolic pressure in mmHg at {@code ageYears} completed years. */
    public int lowestNormal(int ageYears) {
        Band applicable = bands.get(0);
        for (Band band : bands) {
            if (band.fromYears() <= ageYears) {
                applicable = band;
            }
        }
        return applicable.base() + applicable.perYear() * ageYears;
    }

    /** Is {@code systolic} in mmHg below the limit for the age? A pressure at the limit is normal. */
    public Truth isHypotensive(Measured systolic, int ageYears) {
        return systolic.isLessThan(BigDecimal.valueOf(lowestNormal(ageYears)));
    }

    /** Has the systolic pressure fallen by 20 % or more? A warning beside the limit, not hypotension by itself. */
    public static Truth isFarBelowBaseline(Measured systolic, BigDecimal baselineSystolic) {
        return systolic.isAtMost(baselineSystolic.multiply(FALL_TO));
    }
}
