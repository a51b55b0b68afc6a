package org.cartlupus.domain.activity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * One SLEDAI-2K as a clinician entered it (clinical rules 1.2, 1.3).
 *
 * @param items what is known of each item; an item that is absent or UNKNOWN was not scored, and is never 0
 * @param enteredTotal the total written on the form, {@code null} if none
 * @param attributedToSle whether the clinician takes what was found for lupus: absent where nothing was said, UNKNOWN
 *     where the clinician cannot tell. Bears on proposals alone; the entered item is what counts
 */
public record SledaiAssessment(
        Map<SledaiItem, Truth> items, @Nullable Integer enteredTotal, Map<SledaiItem, Truth> attributedToSle) {

    public SledaiAssessment {
        Map<SledaiItem, Truth> scored = new EnumMap<>(SledaiItem.class);
        items.forEach((item, present) -> {
            if (!present.isUnknown()) {
                scored.put(item, present);
            }
        });
        items = Collections.unmodifiableMap(scored);
        Map<SledaiItem, Truth> attributed = new EnumMap<>(SledaiItem.class);
        attributed.putAll(attributedToSle);
        attributedToSle = Collections.unmodifiableMap(attributed);
    }

    /** A form that says nothing of causes. */
    public SledaiAssessment(Map<SledaiItem, Truth> items, @Nullable Integer enteredTotal) {
        this(items, enteredTotal, Map.of());
    }

    public static SledaiAssessment ofItems(Map<SledaiItem, Truth> items) {
        return new SledaiAssessment(items, null);
    }

    /** A form on which only the total was filled in. */
    public static SledaiAssessment ofTotal(int total) {
        return new SledaiAssessment(Map.of(), total);
    }

    public Truth present(SledaiItem item) {
        return items.getOrDefault(item, Truth.UNKNOWN);
    }

    /** Items that were not scored, in the order of the form. */
    public Set<SledaiItem> unknownItems() {
        Set<SledaiItem> unknown = EnumSet.allOf(SledaiItem.class);
        unknown.removeAll(items.keySet());
        return Collections.unmodifiableSet(unknown);
    }

    /**
     * True if no way of filling in the unknown items within their bounds gives the entered total: an error of the form
     * ({@code SLEDAI_TOTAL_MISMATCH}) that someone has to correct.
     */
    public boolean totalContradictsItems() {
        if (enteredTotal == null) {
            return false;
        }
        SledaiScore bounds = bounds();
        return enteredTotal < bounds.min() || enteredTotal > bounds.max();
    }

    /**
     * The score. The items decide; the entered total stands in only where not one item was scored.
     *
     * @return empty if nothing was scored, or if the total contradicts the items
     */
    public Optional<SledaiScore> score() {
        if (totalContradictsItems()) {
            return Optional.empty();
        }
        if (!items.isEmpty()) {
            return Optional.of(bounds());
        }
        return Optional.ofNullable(enteredTotal).map(SledaiScore::exactly);
    }

    private SledaiScore bounds() {
        int min = 0;
        int max = 0;
        for (SledaiItem item : SledaiItem.values()) {
            Truth present = present(item);
            min += present.isTrue() ? item.weight() : 0;
            max += present.isFalse() ? 0 : item.weight();
        }
        return new SledaiScore(min, max);
    }
}
