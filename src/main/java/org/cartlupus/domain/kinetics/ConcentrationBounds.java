package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Between which values a concentration, or a statistic of several, lies; both ends included.
 *
 * @param low at least this
 * @param high at most this, {@code null} if nothing bounds it
 */
public record ConcentrationBounds(BigDecimal low, @Nullable BigDecimal high) {

    /** A result below its limit lies between 0 and the limit; one above the range of its assay has no upper bound. */
    static ConcentrationBounds of(Sample sample) {
        if (!sample.isQuantifiable()) {
            return new ConcentrationBounds(
                    BigDecimal.ZERO, sample.limitFallenBelow().orElse(BigDecimal.ZERO));
        }
        BigDecimal value = sample.concentration().value();
        return new ConcentrationBounds(value, sample.isAboveRange() ? null : value);
    }

    public boolean isExact() {
        return high != null && low.compareTo(high) == 0;
    }
}
