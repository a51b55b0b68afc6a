package org.cartlupus.domain.renal;

import java.math.BigDecimal;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Rounding;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What a criteria set asks of the urinary sediment, in cells per high-power field (clinical rules 5.1, 5.2).
 *
 * @param requiredForComplete whether a complete response needs an inactive sediment; else it is only reported
 * @param redCellsMax red cells of an inactive sediment
 * @param redCellsInclusive whether that number itself is still inactive; LUNAR asks for fewer
 * @param castsAsked whether red-cell casts make a sediment active
 * @param whiteCellsMax white cells of an inactive sediment, {@code null}: they are not asked
 * @param partialRedCellsMaxPct red cells that a partial response may have, in per cent of baseline and without red-cell
 *     casts (LUNAR); {@code null}: a partial response asks for no sediment
 */
public record SedimentCriteria(
        boolean requiredForComplete,
        BigDecimal redCellsMax,
        boolean redCellsInclusive,
        boolean castsAsked,
        @Nullable BigDecimal whiteCellsMax,
        @Nullable BigDecimal partialRedCellsMaxPct) {

    /** Reported only: at most 5 red cells per field and no red-cell casts. */
    public static final SedimentCriteria DEFAULT =
            new SedimentCriteria(false, new BigDecimal("5"), true, true, null, null);

    /** Does the sediment decide any class? */
    public boolean decides() {
        return requiredForComplete || partialRedCellsMaxPct != null;
    }

    /** Every number is {@code null} if it was not counted; what is not asked does not matter. */
    Truth inactive(@Nullable Measured redCells, @Nullable Measured casts, @Nullable Measured whiteCells) {
        Truth fewRed = Criterion.on(
                redCells, value -> redCellsInclusive ? value.isAtMost(redCellsMax) : value.isLessThan(redCellsMax));
        BigDecimal mostWhite = whiteCellsMax;
        Truth fewWhite = mostWhite == null ? Truth.TRUE : Criterion.on(whiteCells, value -> value.isAtMost(mostWhite));
        return fewRed.and(castsAsked ? without(casts) : Truth.TRUE).and(fewWhite);
    }

    /** TRUE where a partial response asks for no sediment. From no cells at baseline any cell is a rise. */
    Truth partialMet(
            @Nullable Measured baseline, @Nullable Measured redCells, @Nullable Measured casts, Rounding rounding) {
        BigDecimal most = partialRedCellsMaxPct;
        if (most == null) {
            return Truth.TRUE;
        }
        Truth within =
                baseline == null || redCells == null ? Truth.UNKNOWN : within(most, baseline, redCells, rounding);
        return within.and(without(casts));
    }

    private static Truth within(BigDecimal mostPct, Measured baseline, Measured redCells, Rounding rounding) {
        if (redCells.isMoreThan(BigDecimal.ZERO).isFalse()) {
            return Truth.TRUE;
        }
        if (baseline.isMoreThan(BigDecimal.ZERO).isFalse()) {
            return redCells.isMoreThan(BigDecimal.ZERO).not();
        }
        return redCells.ratioTo(baseline)
                .map(ratio -> rounding.apply(ratio.mapRising(part -> part.movePointRight(2))))
                .map(percent -> percent.isAtMost(mostPct))
                .orElse(Truth.UNKNOWN);
    }

    private static Truth without(@Nullable Measured casts) {
        return Criterion.on(casts, value -> value.isAtMost(BigDecimal.ZERO));
    }
}
