package org.cartlupus.domain.activity.bilag;

import org.cartlupus.domain.activity.finding.DipstickProtein;
import org.cartlupus.domain.quantity.CreatinineFactors;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * Kidney values of one assessment in the units of the index; {@code null} was not measured (clinical rules 2.5).
 *
 * @param proteinPerDay 24-hour urine protein, g
 * @param proteinRatio urine protein to creatinine, mg/mmol
 * @param albuminRatio urine albumin to creatinine, mg/mmol
 * @param dipstick counts only where protein was not measured otherwise
 * @param creatinine in serum, µmol/L
 * @param filtrationRate GFR, mL/min/1.73 m²
 * @param systolic mmHg
 * @param diastolic mmHg
 */
public record RenalValues(
        @Nullable Measured proteinPerDay,
        @Nullable Measured proteinRatio,
        @Nullable Measured albuminRatio,
        @Nullable DipstickProtein dipstick,
        @Nullable Measured creatinine,
        @Nullable Measured filtrationRate,
        @Nullable Measured systolic,
        @Nullable Measured diastolic) {

    /** Nothing measured, as before a first assessment. */
    public static final RenalValues NONE = new RenalValues(null, null, null, null, null, null, null, null);

    /**
     * A ratio in the unit of the index, mg/mmol, rounded for comparison (trap 3).
     *
     * @param gramsPerGram in g/g
     */
    public static Measured perMillimole(Measured gramsPerGram, CreatinineFactors factors) {
        return Rounding.DEFAULT.apply(gramsPerGram.mapRising(value -> value.multiply(factors.molarMass())));
    }

    /** Whether protein was looked for by any method. */
    public boolean hasProtein() {
        return hasQuantifiedProtein() || dipstick != null;
    }

    boolean hasQuantifiedProtein() {
        return proteinPerDay != null || proteinRatio != null || albuminRatio != null;
    }
}
