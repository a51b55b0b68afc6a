package org.cartlupus.demo;

import java.time.LocalDate;

/**
 * What a cohort follows from: the same plan always gives the same cohort, byte for byte.
 *
 * @param seed start of every stream of chance
 * @param referenceDate last day of which anything is known, the natural data cut-off of an evaluation: later visits have
 *     not taken place. Infusions are spread over the three and a half years before it, so that some children are
 *     through all visits and for others the first response visit is not yet due
 */
public record CohortPlan(long seed, LocalDate referenceDate) {

    /** Children in a cohort, as many as the trial plans to enrol. */
    public static final int CHILDREN = 50;

    /** The plan of the shipped demonstration: infusions from January 2023 to June 2026. */
    public static final CohortPlan DEFAULT = new CohortPlan(6_904_729L, LocalDate.of(2026, 6, 30));

    Chance chance(int child, String aspect) {
        return Chance.of(seed, child, aspect);
    }
}
