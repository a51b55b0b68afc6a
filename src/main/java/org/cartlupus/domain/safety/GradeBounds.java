package org.cartlupus.domain.safety;

import java.util.OptionalInt;
import org.cartlupus.domain.quantity.Truth;

/**
 * The grades that the data leave possible, both ends inclusive, 0 to 5. A censored value or a missing limit narrows a
 * grade without fixing it: neutrophils {@code <0.9} are grade 3 or 4, and "at least 3" is worth saying.
 *
 * @throws IllegalArgumentException if the ends are out of order or outside 0 to 5
 */
public record GradeBounds(int lowest, int highest) {

    public GradeBounds {
        if (lowest < 0 || highest > 5 || lowest > highest) {
            throw new IllegalArgumentException("no grades lie from " + lowest + " to " + highest);
        }
    }

    public static GradeBounds exactly(int grade) {
        return new GradeBounds(grade, grade);
    }

    public static GradeBounds between(int lowest, int highest) {
        return new GradeBounds(lowest, highest);
    }

    /** {@code grade} where {@code reached} is true, 0 where it is false, either where it is unknown. */
    public static GradeBounds where(Truth reached, int grade) {
        return new GradeBounds(reached.isTrue() ? grade : 0, reached.isFalse() ? 0 : grade);
    }

    public boolean isKnown() {
        return lowest == highest;
    }

    /** The grade, empty while more than one is possible. */
    public OptionalInt grade() {
        return isKnown() ? OptionalInt.of(lowest) : OptionalInt.empty();
    }

    public Truth isAtLeast(int grade) {
        if (lowest >= grade) {
            return Truth.TRUE;
        }
        return highest < grade ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** The grade of two findings of which the worse counts. */
    public GradeBounds worseOf(GradeBounds other) {
        return new GradeBounds(Math.max(lowest, other.lowest), Math.max(highest, other.highest));
    }

    /** The grades possible when it is open which of two rules applies. */
    public GradeBounds either(GradeBounds other) {
        return new GradeBounds(Math.min(lowest, other.lowest), Math.max(highest, other.highest));
    }

    /** {@code 2}, or {@code 2–3}. */
    @Override
    public String toString() {
        return isKnown() ? Integer.toString(lowest) : lowest + "–" + highest;
    }
}
