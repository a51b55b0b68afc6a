package org.cartlupus.domain.activity.sledai;

import java.util.List;
import java.util.Set;
import org.cartlupus.domain.calendar.Observed;

/**
 * The readings of one item, in groups that answer together: any group suffices for a positive item, every group is
 * needed for a negative one (clinical rules 1.2).
 *
 * @param groups one per thing that is measured; an empty group was not measured and is unknown
 * @param flags about what was left out
 */
record ItemReadings(List<List<Observed<Reading>>> groups, Set<ProposalFlag> flags) {

    static ItemReadings of(List<Observed<Reading>> onlyGroup) {
        return new ItemReadings(List.of(onlyGroup), Set.of());
    }

    /** Only the reading nearest to the visit in each group. */
    ItemReadings nearestOfEach() {
        return new ItemReadings(
                groups.stream()
                        .map(group -> LookBack.nearest(group).stream().toList())
                        .toList(),
                flags);
    }
}
