package org.cartlupus.domain.safety.icans;

import org.jspecify.annotations.Nullable;

/**
 * The ten points of the ICE test, 10 being unimpaired (clinical rules 7.2). An item that was not done leaves the total
 * open between its worst and its best.
 *
 * @param orientation year, month, city, hospital: 0 to 4
 * @param naming three objects: 0 to 3
 * @param command follows a simple command: 0 or 1
 * @param writing writes a standard sentence: 0 or 1
 * @param attention counts backwards from 100 by ten: 0 or 1
 * @throws IllegalArgumentException if an item is outside its range
 */
public record IceScore(
        @Nullable Integer orientation,
        @Nullable Integer naming,
        @Nullable Integer command,
        @Nullable Integer writing,
        @Nullable Integer attention) {

    public IceScore {
        check("orientation", orientation, 4);
        check("naming", naming, 3);
        check("command", command, 1);
        check("writing", writing, 1);
        check("attention", attention, 1);
    }

    /** Sum of the items, those not done counted as failed and as passed. */
    public PointRange total() {
        return item(orientation, 4)
                .plus(item(naming, 3))
                .plus(item(command, 1))
                .plus(item(writing, 1))
                .plus(item(attention, 1));
    }

    private static PointRange item(@Nullable Integer points, int best) {
        return points == null ? new PointRange(0, best) : PointRange.exactly(points);
    }

    private static void check(String item, @Nullable Integer points, int best) {
        if (points != null && (points < 0 || points > best)) {
            throw new IllegalArgumentException(item + " has 0 to " + best + " points, not " + points);
        }
    }
}
