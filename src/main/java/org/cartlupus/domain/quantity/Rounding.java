package org.cartlupus.domain.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How ratios and converted values are rounded before they are compared with a cut-off (clinical rules 0.3). Arithmetic in
 * between keeps full precision, so that a fall of exactly half is exactly 50 % in every unit.
 *
 * @param scale decimal places, 0 to 12
 */
public record Rounding(int scale, RoundingMode mode) {

    public static final Rounding DEFAULT = new Rounding(Measured.COMPARISON_SCALE, RoundingMode.HALF_UP);

    public BigDecimal apply(BigDecimal value) {
        return value.setScale(scale, mode);
    }

    public Measured apply(Measured measured) {
        return measured.mapRising(this::apply);
    }
}
