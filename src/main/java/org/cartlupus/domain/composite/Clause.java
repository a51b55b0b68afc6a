package org.cartlupus.domain.composite;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.glucocorticoid.DoseLimit;
import org.cartlupus.domain.activity.glucocorticoid.PrednisoneDose;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/** Words that the explanations of all composites share. */
final class Clause {

    private Clause() {}

    /** {@code " (condition: met)"}, after the number that it judges. */
    static String met(Truth truth, String condition) {
        return " (" + condition + ": " + word(truth) + ")";
    }

    /** {@code "condition: met"}, for a condition that has no number of its own. */
    static String condition(Truth truth, String condition) {
        return condition + ": " + word(truth);
    }

    static String systems(List<BilagSystem> systems) {
        return systems.isEmpty()
                ? "none"
                : String.join(" and ", systems.stream().map(BilagSystem::code).toList());
    }

    /** Two decimals, with a plus sign where it rose. */
    static String signed(BigDecimal delta) {
        BigDecimal shown = delta.setScale(2, RoundingMode.HALF_UP);
        return (shown.signum() > 0 ? "+" : "") + shown.toPlainString();
    }

    /** Two decimals. */
    static String mark(BigDecimal onZeroToThree) {
        return onZeroToThree.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** @param dose {@code null} if not recorded */
    static String prednisone(@Nullable PrednisoneDose dose, DoseLimit limit, Truth low) {
        BigDecimal perKilogram = limit.milligramsPerKilogramPerDay();
        String condition = "at most " + limit.milligramsPerDay().toPlainString() + " mg/d"
                + (perKilogram == null ? "" : " and " + perKilogram.toPlainString() + " mg/kg/d");
        String taken = dose == null ? "unknown" : plain(dose.milligramsPerDay()) + " mg/d";
        return "prednisone equivalent " + taken + met(low, condition);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String word(Truth truth) {
        return switch (truth) {
            case TRUE -> "met";
            case FALSE -> "not met";
            case UNKNOWN -> "unknown";
        };
    }
}
