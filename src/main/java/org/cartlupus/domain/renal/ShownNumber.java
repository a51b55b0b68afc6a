package org.cartlupus.domain.renal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Objects;
import org.cartlupus.domain.quantity.Measured;
import org.jspecify.annotations.Nullable;

/**
 * A number rounded for reading. It keeps as many decimals as it takes to see on which side of the cut-offs it lies: 49.996
 * per cent is never shown as 50 beside the sentence that it is less than 50 (trap 60).
 */
final class ShownNumber {

    private ShownNumber() {}

    /**
     * @param leastDecimals shown even if they are zeros
     * @param usualDecimals rounded to, where that does not move the number across or onto a cut-off
     * @param cutOffs {@code null} for one that a criteria set does not have
     */
    static String of(Measured measured, int leastDecimals, int usualDecimals, @Nullable BigDecimal... cutOffs) {
        BigDecimal compared = Measured.forComparison(measured.value());
        BigDecimal shown = compared;
        for (int decimals = usualDecimals; decimals < Measured.COMPARISON_SCALE; decimals++) {
            BigDecimal rounded = compared.setScale(decimals, RoundingMode.HALF_UP);
            boolean sameSide = Arrays.stream(cutOffs)
                    .filter(Objects::nonNull)
                    .allMatch(cutOff -> rounded.compareTo(cutOff) == compared.compareTo(cutOff));
            if (sameSide) {
                shown = rounded;
                break;
            }
        }
        BigDecimal stripped = shown.stripTrailingZeros();
        BigDecimal padded = stripped.scale() < leastDecimals
                ? stripped.setScale(leastDecimals, RoundingMode.UNNECESSARY)
                : stripped;
        return measured.censoring().symbol() + padded.toPlainString();
    }

    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
