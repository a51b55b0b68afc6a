package org.cartlupus.domain.safety.tabulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table.
 *
 * @param label term, category, or id of a category of special interest; empty at level {@link AeLevel#OVERALL}
 * @param code code of the term, {@code null} if it has none
 * @param arm dose arm, {@code null} for all arms together
 * @param infused participants infused in the arm: the denominator
 * @param tallies a tally for every column
 */
public record AeRow(
        AeLevel level,
        String label,
        @Nullable String code,
        AeScope scope,
        AePeriod period,
        @Nullable String arm,
        int infused,
        Map<AeColumn, Tally> tallies) {

    public AeRow {
        tallies = Collections.unmodifiableMap(new EnumMap<>(tallies));
    }

    public Tally tally(AeColumn column) {
        return tallies.getOrDefault(column, new Tally(0, 0));
    }

    /** Participants of {@code column} in % of those infused, with two decimals for display; empty if none was infused. */
    public Optional<BigDecimal> incidence(AeColumn column) {
        if (infused == 0) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(100L * tally(column).participants())
                .divide(BigDecimal.valueOf(infused), 2, RoundingMode.HALF_UP));
    }
}
