package org.cartlupus.domain.activity.finding;

import java.math.BigDecimal;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A complement component with the lower limit that the testing laboratory printed beside it.
 *
 * @param value in the laboratory's unit
 * @param lowerLimit of the same observation, in the same unit; {@code null} if none was sent
 */
public record ComplementLevel(Component component, Measured value, @Nullable BigDecimal lowerLimit) implements Finding {

    public enum Component {
        C3,
        C4,
        CH50
    }

    /** Strictly below its own lower limit; UNKNOWN without a limit. */
    public Truth isLow() {
        return lowerLimit == null ? Truth.UNKNOWN : value.isLessThan(lowerLimit);
    }
}
