package org.cartlupus.domain.safety.icans;

/** A total that missing items may leave open, both ends inclusive. */
public record PointRange(int lowest, int highest) {

    public PointRange {
        if (lowest < 0 || lowest > highest) {
            throw new IllegalArgumentException("no points from " + lowest + " to " + highest);
        }
    }

    public static PointRange exactly(int points) {
        return new PointRange(points, points);
    }

    PointRange plus(PointRange other) {
        return new PointRange(lowest + other.lowest, highest + other.highest);
    }

    @Override
    public String toString() {
        return lowest == highest ? Integer.toString(lowest) : lowest + "–" + highest;
    }
}
