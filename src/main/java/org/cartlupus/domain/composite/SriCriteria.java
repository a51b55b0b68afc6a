package org.cartlupus.domain.composite;

import java.math.BigDecimal;
import org.cartlupus.domain.activity.BilagChange;
import org.cartlupus.domain.activity.PgaChange;
import org.cartlupus.domain.activity.SledaiScore;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The SLE responder index with a required fall of SLEDAI-2K of 4 to 8 points (criteria set, key {@code sri}; clinical
 * rules 4.1).
 *
 * @param drop points by which SLEDAI-2K has to fall, at least: 4 for SRI-4
 * @param pgaIncreaseLt points of 0–3 below which a rise of the PGA must stay
 * @param newAMax new BILAG A allowed
 * @param newBMax new BILAG B allowed
 * @param applyTreatmentFailure whether rescue therapy makes a non-responder, here and in the other end points of activity
 * @param rescueToxicityAllowanceDays days for which treatment of CAR-T toxicity is no rescue (clinical rules 4.3)
 * @param dialysisIsNonResponse whether dialysis at the visit, or a kidney transplant before it, makes a non-responder
 */
public record SriCriteria(
        int drop,
        BigDecimal pgaIncreaseLt,
        int newAMax,
        int newBMax,
        boolean applyTreatmentFailure,
        int rescueToxicityAllowanceDays,
        boolean dialysisIsNonResponse) {

    public static final int LEAST_DROP = 4;
    public static final int GREATEST_DROP = 8;

    public static final SriCriteria DEFAULT = new SriCriteria(4, new BigDecimal("0.30"), 0, 1, true, 28, true);

    /** @throws IllegalArgumentException if the drop is not 4 to 8, or a number of grades is negative */
    public SriCriteria {
        if (drop < LEAST_DROP || drop > GREATEST_DROP) {
            throw new IllegalArgumentException("SRI-" + drop + " is not defined");
        }
        if (newAMax < 0 || newBMax < 0) {
            throw new IllegalArgumentException("Allowed new grades cannot be negative");
        }
    }

    /** The same criteria with another fall: SRI-5 to SRI-8. */
    public SriCriteria withDrop(int points) {
        return new SriCriteria(
                points,
                pgaIncreaseLt,
                newAMax,
                newBMax,
                applyTreatmentFailure,
                rescueToxicityAllowanceDays,
                dialysisIsNonResponse);
    }

    /**
     * Can a patient with this baseline respond at all? The denominator of SRI-k holds only those whose baseline is k or
     * more; a FALSE is flagged {@code SRI_IMPOSSIBLE}.
     *
     * @param baseline {@code null} if not scored
     */
    public Truth canRespond(@Nullable SledaiScore baseline) {
        return baseline == null ? Truth.UNKNOWN : baseline.isAtLeast(drop);
    }

    /**
     * @param baseline {@code null} if not scored
     * @param visit {@code null} if not scored
     */
    public SriComponents evaluate(
            @Nullable SledaiScore baseline, @Nullable SledaiScore visit, BilagChange bilag, PgaChange pga) {
        return new SriComponents(
                SledaiScore.dropAtLeast(baseline, visit, drop),
                bilag.met(newAMax, newBMax),
                pga.increaseLessThan(pgaIncreaseLt));
    }
}
