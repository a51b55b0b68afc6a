package org.cartlupus.domain.activity.finding;

import org.cartlupus.domain.quantity.Measured;

/**
 * A blood count.
 *
 * @param count in 10⁹/L
 */
public record BloodCount(Line line, Measured count) implements Finding {

    public enum Line {
        PLATELETS,
        LEUKOCYTES
    }
}
