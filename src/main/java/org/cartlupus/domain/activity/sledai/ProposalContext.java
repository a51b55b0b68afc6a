package org.cartlupus.domain.activity.sledai;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether a finding is due to lupus.
 *
 * @param visit day of the visit that is scored
 * @param dayZero day of the infusion, {@code null} while there was none
 * @param exclusions causes other than lupus, documented or possible
 * @param attributedToSle what the clinician said of an item on the form: absent where nothing was said, UNKNOWN where the
 *     clinician cannot tell
 * @param attributedValues the same of single values, by the resource that holds them
 */
public record ProposalContext(
        LocalDate visit,
        @Nullable LocalDate dayZero,
        List<Exclusion> exclusions,
        Map<SledaiItem, Truth> attributedToSle,
        Map<Evidence, Truth> attributedValues) {

    public ProposalContext {
        exclusions = List.copyOf(exclusions);
        attributedToSle = Map.copyOf(attributedToSle);
        attributedValues = Map.copyOf(attributedValues);
    }

    /** A visit at which no single value was attributed. */
    public ProposalContext(
            LocalDate visit,
            @Nullable LocalDate dayZero,
            List<Exclusion> exclusions,
            Map<SledaiItem, Truth> attributedToSle) {
        this(visit, dayZero, exclusions, attributedToSle, Map.of());
    }

    /** A visit of which nothing is known but its day, as before the infusion. */
    public static ProposalContext of(LocalDate visit) {
        return new ProposalContext(visit, null, List.of(), Map.of());
    }
}
