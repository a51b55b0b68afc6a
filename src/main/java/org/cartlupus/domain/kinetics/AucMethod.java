package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;

/** How a curve runs between two samples (clinical rules 8.2). */
public enum AucMethod {
    /** Straight up, exponential down. The default: growth is followed closely, decay is exponential. */
    LIN_UP_LOG_DOWN,
    /** Straight always; larger wherever the curve falls. For comparison with reports that used it. */
    LINEAR;

    /**
     * Equal neighbours must take the linear branch, since ln 1 = 0 would divide by zero (trap 50), and so must a fall to
     * zero, which no exponential reaches.
     */
    boolean isLogarithmic(BigDecimal from, BigDecimal to) {
        return this == LIN_UP_LOG_DOWN && to.signum() > 0 && to.compareTo(from) < 0;
    }
}
