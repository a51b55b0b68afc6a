package org.cartlupus.domain.activity.bilag;

import java.time.LocalDate;
import org.cartlupus.domain.activity.finding.UrineCells;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of the kidneys at one assessment beside its {@link RenalValues} (clinical rules 2.5).
 *
 * @param acceleratedHypertension risen within a month to more than 170/110 mmHg, with retinal changes of grade 3 or 4
 * @param redCells in the urine, {@code null} if not counted
 * @param whiteCells in the urine, {@code null} if not counted
 * @param cellularCasts red- or white-cell casts
 * @param otherCauseOfSediment infection, menstruation, a stone: the sediment then does not count (trap 34)
 * @param activeNephritisOnBiopsy see {@link #biopsyCounts}
 * @param albumin in serum, g/L, {@code null} if not measured
 * @param oedema as the clinician found
 */
public record RenalFindings(
        Truth acceleratedHypertension,
        @Nullable UrineCells redCells,
        @Nullable UrineCells whiteCells,
        Truth cellularCasts,
        Truth otherCauseOfSediment,
        Truth activeNephritisOnBiopsy,
        @Nullable Measured albumin,
        Truth oedema) {

    /** Months for which a biopsy speaks. */
    public static final int BIOPSY_MONTHS = 3;

    /**
     * Does a biopsy speak for an assessment? It must have been taken in the three months up to the assessment, and since
     * the assessment before.
     *
     * @param previousAssessment {@code null} at the first one
     */
    public static boolean biopsyCounts(LocalDate biopsy, LocalDate assessment, @Nullable LocalDate previousAssessment) {
        return !biopsy.isAfter(assessment)
                && !biopsy.isBefore(assessment.minusMonths(BIOPSY_MONTHS))
                && (previousAssessment == null || biopsy.isAfter(previousAssessment));
    }
}
