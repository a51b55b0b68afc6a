package org.cartlupus.domain.activity.bilag;

import java.util.EnumSet;
import java.util.Set;
import org.cartlupus.domain.quantity.Truth;

/**
 * The answer to one item of the form.
 *
 * @param dueToSle whether lupus is the cause; an item that is not due to lupus counts as absent
 */
public record ItemAnswer(ItemScore score, Truth dueToSle) {

    public static final ItemAnswer NOT_DONE = new ItemAnswer(ItemScore.NOT_DONE, Truth.UNKNOWN);

    /** What a score means for the grade; {@link ItemScore#SAME}, WORSE and NEW weigh alike. */
    enum State {
        ABSENT,
        IMPROVING,
        ACTIVE
    }

    /** An item that the clinician scored as lupus. */
    public static ItemAnswer of(ItemScore score) {
        return new ItemAnswer(score, Truth.TRUE);
    }

    /** Every state that the answer leaves possible: all three if not done, absent as well if the cause is not known. */
    Set<State> possibleStates() {
        if (dueToSle.isFalse()) {
            return EnumSet.of(State.ABSENT);
        }
        Set<State> states =
                switch (score) {
                    case NOT_DONE -> EnumSet.allOf(State.class);
                    case ABSENT -> EnumSet.of(State.ABSENT);
                    case IMPROVING -> EnumSet.of(State.IMPROVING);
                    case SAME, WORSE, NEW -> EnumSet.of(State.ACTIVE);
                };
        if (dueToSle.isUnknown()) {
            states.add(State.ABSENT);
        }
        return states;
    }
}
