package org.cartlupus.domain.activity;

import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A SLEDAI-2K score as the range that the missing items leave open (clinical rules 1.3).
 *
 * @param min points if every missing item is absent
 * @param max points if every missing item is present
 */
public record SledaiScore(int min, int max) {

    /** What is known of a score when nothing was scored. */
    public static final SledaiScore UNSCORED = new SledaiScore(0, SledaiItem.MAX_TOTAL);

    /** @throws IllegalArgumentException unless 0 &lt;= min &lt;= max &lt;= 105 */
    public SledaiScore {
        if (min < 0 || max < min || max > SledaiItem.MAX_TOTAL) {
            throw new IllegalArgumentException("Not a range of SLEDAI-2K points: " + min + " to " + max);
        }
    }

    public static SledaiScore exactly(int points) {
        return new SledaiScore(points, points);
    }

    public boolean isKnown() {
        return min == max;
    }

    /** Is the score certainly at most {@code points}? */
    public Truth isAtMost(int points) {
        return byBounds(max <= points, min > points);
    }

    /** Is the score certainly at least {@code points}? */
    public Truth isAtLeast(int points) {
        return byBounds(min >= points, max < points);
    }

    /**
     * Did the score fall from baseline to visit by {@code drop} points or more?
     *
     * <p>TRUE if it did in the worst case (lowest baseline, highest visit), FALSE if not even in the best case, else
     * UNKNOWN. A missing score could be any score, so a baseline below {@code drop} is FALSE whatever the visit.
     *
     * @param baseline {@code null} if not scored
     * @param visit {@code null} if not scored
     */
    public static Truth dropAtLeast(@Nullable SledaiScore baseline, @Nullable SledaiScore visit, int drop) {
        SledaiScore from = baseline == null ? UNSCORED : baseline;
        SledaiScore to = visit == null ? UNSCORED : visit;
        return byBounds(from.min - to.max >= drop, from.max - to.min < drop);
    }

    private static Truth byBounds(boolean certain, boolean impossible) {
        if (certain) {
            return Truth.TRUE;
        }
        return impossible ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** {@code 8}, or {@code 4–8} where items are missing. */
    @Override
    public String toString() {
        return isKnown() ? Integer.toString(min) : min + "–" + max;
    }
}
