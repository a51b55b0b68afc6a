package org.cartlupus.domain.safety.icans;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Cornell assessment of paediatric delirium: eight items of 0 to 4, 9 points and more meaning delirium (clinical
 * rules 7.2). Below two years the examiner uses anchor points; the sum is the same.
 *
 * @param total 0 to 32, open where items were not done
 * @throws IllegalArgumentException if the total is above 32
 */
public record CapdScore(PointRange total) {

    private static final int ITEMS = 8;
    private static final int ITEM_BEST = 4;

    public CapdScore {
        if (total.highest() > ITEMS * ITEM_BEST) {
            throw new IllegalArgumentException("CAPD has at most 32 points, not " + total);
        }
    }

    public static CapdScore of(int total) {
        return new CapdScore(PointRange.exactly(total));
    }

    /**
     * From the eight items, {@code null} where one was not done.
     *
     * @throws IllegalArgumentException for another number of items, or points outside 0 to 4
     */
    public static CapdScore ofItems(@Nullable Integer... items) {
        List<@Nullable Integer> all = Arrays.asList(items);
        if (all.size() != ITEMS) {
            throw new IllegalArgumentException("CAPD has 8 items, not " + all.size());
        }
        PointRange total = PointRange.exactly(0);
        for (Integer points : all) {
            if (points != null && (points < 0 || points > ITEM_BEST)) {
                throw new IllegalArgumentException("a CAPD item has 0 to 4 points, not " + points);
            }
            total = total.plus(points == null ? new PointRange(0, ITEM_BEST) : PointRange.exactly(points));
        }
        return new CapdScore(total);
    }
}
