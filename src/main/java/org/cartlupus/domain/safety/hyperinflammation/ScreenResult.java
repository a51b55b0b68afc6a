package org.cartlupus.domain.safety.hyperinflammation;

import java.util.List;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.RuleStanding;

/**
 * The outcome of a screen. It is no diagnosis, and its standing says how far its criteria are confirmed.
 *
 * @param name the screen with the year of its source
 * @param met whether the criteria are met, unknown while a missing item could decide
 */
public record ScreenResult(String name, RuleStanding standing, Truth met, List<ScreenItem> items) {

    public ScreenResult {
        items = List.copyOf(items);
    }

    /** How many criteria of {@code role} are certainly met. */
    public long countMet(ScreenItem.Role role) {
        return items.stream()
                .filter(item -> item.role() == role && item.met().isTrue())
                .count();
    }
}
