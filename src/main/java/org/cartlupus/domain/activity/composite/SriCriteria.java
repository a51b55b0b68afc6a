package org.cartlupus.domain.activity.composite;

import java.math.BigDecimal;
import org.cartlupus.domain.activity.BilagChange;
import org.cartlupus.domain.activity.PgaChange;
import org.cartlupus.domain.activity.SledaiScore;
import org.cartlupus.domain.activity.SriComponents;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The SLE responder index with a required fall of SLEDAI-2K of 4 to 8 points (clinical rules 4.1).
 *
 * @param drop points by which SLEDAI-2K has to fall, at least
 * @param newAMax new BILAG A allowed
 * @param newBMax new BILAG B allowed
 * @param pgaIncreaseBelow rise of the PGA on 0–3 that is already too much
 */
public record SriCriteria(int drop, int newAMax, int newBMax, BigDecimal pgaIncreaseBelow) {

    public static final SriCriteria SRI_4 = new SriCriteria(4, 0, 1, new BigDecimal("0.30"));

    private static final int LEAST_DROP = 4;
    private static final int GREATEST_DROP = 8;

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
        return new SriCriteria(points, newAMax, newBMax, pgaIncreaseBelow);
    }

    /**
     * Can a patient with this baseline respond at all? The denominator of SRI-k holds only those whose baseline is k or
     * more; for SRI-4 a FALSE is flagged {@code SRI_IMPOSSIBLE}.
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
                pga.increaseLessThan(pgaIncreaseBelow));
    }
}
