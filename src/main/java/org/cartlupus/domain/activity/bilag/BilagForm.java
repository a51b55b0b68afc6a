package org.cartlupus.domain.activity.bilag;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.quantity.Truth;

/**
 * The items that a clinician entered at one assessment (clinical rules 2.2). Values are not on it: they are those of the
 * laboratory.
 *
 * @param scores of items that are scored; an absent one was not done
 * @param statements of a yes-or-no item whether it is present as lupus, of a measured one whether lupus is the cause of its
 *     value; absent is unknown
 */
public record BilagForm(Map<BilagItem, ItemAnswer> scores, Map<BilagItem, Truth> statements) {

    /** Nothing entered. */
    public static final BilagForm EMPTY = new BilagForm(Map.of(), Map.of());

    /** @throws IllegalArgumentException if an item is answered in a way that the form does not ask for */
    public BilagForm {
        Map<BilagItem, ItemAnswer> scored = new EnumMap<>(BilagItem.class);
        scored.putAll(scores);
        Map<BilagItem, Truth> stated = new EnumMap<>(BilagItem.class);
        stated.putAll(statements);
        scored.keySet().forEach(item -> check(item, item.answer() == BilagItem.Answer.SCORE));
        stated.keySet().forEach(item -> check(item, item.answer() != BilagItem.Answer.SCORE));
        scores = Collections.unmodifiableMap(scored);
        statements = Collections.unmodifiableMap(stated);
    }

    private static void check(BilagItem item, boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException(item.code() + " is not answered in this way");
        }
    }

    public ItemAnswer score(BilagItem item) {
        return scores.getOrDefault(item, ItemAnswer.NOT_DONE);
    }

    public Truth statement(BilagItem item) {
        return statements.getOrDefault(item, Truth.UNKNOWN);
    }

    /** Whether anything was entered that may tell the grade of this system. */
    public boolean tellsOf(BilagSystem system) {
        return scores.entrySet().stream()
                        .anyMatch(scored -> scored.getKey().system() == system
                                && scored.getValue().score() != ItemScore.NOT_DONE)
                || statements.entrySet().stream()
                        .anyMatch(stated -> stated.getKey().system() == system
                                && stated.getKey().answer() == BilagItem.Answer.YES_NO
                                && !stated.getValue().isUnknown());
    }
}
