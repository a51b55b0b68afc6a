package org.cartlupus.domain.verdict;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/** What the data of one visit say about one end point, before death, rescue or withdrawal are considered. */
public interface Findings {

    /** Result by the components alone; {@link Outcome#NOT_EVALUABLE} where they cannot decide. */
    Outcome byComponents();

    /**
     * The conditions that the criteria set asks for, by component of the answer (code system {@code
     * ln-response-component}), in its order. What is only reported beside the result is not among them.
     */
    Map<String, Truth> conditions();

    /** Is there any value of this end point in the visit's window? */
    boolean hasVisitData();

    /** Last day of the values used at the visit, {@code null} without any. */
    @Nullable
    LocalDate visitDate();

    Set<Flag> flags();

    /** The same findings with remarks that come from outside the measurements, for example from medication. */
    Findings with(Set<Flag> furtherFlags, Set<Notice> furtherNotices);

    /** What is missing for a decision or a displayed number, in the order of the answer's components. */
    List<MissingInput> missing();

    /** Values from before the window that stand for missing ones; empty unless the criteria set asks for it. */
    List<CarriedForward> carriedForward();

    /** Resource versions used. */
    SortedSet<Evidence> evidence();

    /** Resource versions on which only something that is said beside the result rests. */
    default SortedSet<Evidence> evidenceBeside() {
        return Collections.emptySortedSet();
    }

    Set<Notice> notices();

    /** What the components say, as one clause with the numbers, without a full stop. */
    String explanation();
}
