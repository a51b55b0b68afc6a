package org.cartlupus.domain.renal;

import java.util.function.Function;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/** A condition on a value that may be missing. */
final class Criterion {

    private Criterion() {}

    /** UNKNOWN without a value. */
    static Truth on(@Nullable Measured value, Function<Measured, Truth> condition) {
        return value == null ? Truth.UNKNOWN : condition.apply(value);
    }
}
