package org.cartlupus.domain.activity.sledai;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether a finding is due to lupus.
 *
 * @param visit day of the visit that is scored
 * @param dayZero day of the infusion, {@code null} while there was none
 * @param exclusions causes other than lupus, documented or possible
 * @param attributedToSle what the clinician said of an item; absent or UNKNOWN where nothing was said
 */
public record ProposalContext(
        LocalDate visit,
        @Nullable LocalDate dayZero,
        List<Exclusion> exclusions,
        Map<SledaiItem, Truth> attributedToSle) {

    public ProposalContext {
        exclusions = List.copyOf(exclusions);
        attributedToSle = Map.copyOf(attributedToSle);
    }

    /** A visit of which nothing is known but its day, as before the infusion. */
    public static ProposalContext of(LocalDate visit) {
        return new ProposalContext(visit, null, List.of(), Map.of());
    }
}
