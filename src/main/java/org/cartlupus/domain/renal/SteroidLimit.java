package org.cartlupus.domain.renal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much steroid a responder may take, as prednisone equivalent (clinical rules 5.1: on the visit and 28 days before).
 *
 * @param mgPerDay {@code null}: no such limit
 * @param mgPerKgPerDay {@code null}: no such limit; where both are set, both must be kept
 * @param lookbackDays days before the visit on which the limit holds too
 */
public record SteroidLimit(@Nullable BigDecimal mgPerDay, @Nullable BigDecimal mgPerKgPerDay, int lookbackDays) {

    /** No limit; the dose is only reported. */
    public static final SteroidLimit OFF = new SteroidLimit(null, null, 28);

    boolean isOff() {
        return mgPerDay == null && mgPerKgPerDay == null;
    }
}
