package org.cartlupus.domain.safety;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The limits of normal that the reporting laboratory printed beside one value: for that child's age and sex, in the
 * unit of that value (clinical rules 7.3). A range whose low end lies above its high end is a transmission error and
 * counts as no range.
 *
 * @param low lower limit of normal (LLN), {@code null} if not given
 * @param high upper limit of normal (ULN), {@code null} if not given
 */
public record ReferenceRange(@Nullable BigDecimal low, @Nullable BigDecimal high) {

    /** No limits given. */
    public static final ReferenceRange NONE = new ReferenceRange(null, null);

    public static ReferenceRange of(String low, String high) {
        return new ReferenceRange(new BigDecimal(low), new BigDecimal(high));
    }

    public static ReferenceRange from(String low) {
        return new ReferenceRange(new BigDecimal(low), null);
    }

    public static ReferenceRange upTo(String high) {
        return new ReferenceRange(null, new BigDecimal(high));
    }

    /** LLN, empty if not given or if the range contradicts itself. */
    public Optional<BigDecimal> lowerLimit() {
        return isReversed() ? Optional.empty() : Optional.ofNullable(low);
    }

    /** ULN, empty if not given or if the range contradicts itself. */
    public Optional<BigDecimal> upperLimit() {
        return isReversed() ? Optional.empty() : Optional.ofNullable(high);
    }

    private boolean isReversed() {
        return low != null && high != null && low.compareTo(high) > 0;
    }
}
