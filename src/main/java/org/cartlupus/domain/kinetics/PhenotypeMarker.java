package org.cartlupus.domain.kinetics;

import java.util.List;

/** What flow cytometry tells of the CAR+ cells, each in percent of them (clinical rules 8.4). */
public enum PhenotypeMarker {
    CD4,
    CD8,
    /** CD45RA+ CCR7+ (or CD62L+). */
    NAIVE,
    /** CD45RA− CCR7+. */
    CENTRAL_MEMORY,
    /** CD45RA− CCR7−. */
    EFFECTOR_MEMORY,
    /** CD45RA+ CCR7−. */
    TEMRA,
    /** CD95+ among the naive-like; a part of them, so it stands outside their sum. */
    STEM_CELL_MEMORY,
    PD_1,
    TIM_3,
    LAG_3,
    CD69,
    HLA_DR;

    /** The four that partition the CAR+ cells and must add to 100 %. */
    public static final List<PhenotypeMarker> DIFFERENTIATION = List.of(NAIVE, CENTRAL_MEMORY, EFFECTOR_MEMORY, TEMRA);
}
