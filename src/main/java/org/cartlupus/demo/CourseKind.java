package org.cartlupus.demo;

/** How a child's nephritis goes after the infusion. */
public enum CourseKind {
    /** Proteinuria falls below 0.5 g/g and stays there, most often by month 6. */
    COMPLETE_RESPONSE,
    /** Proteinuria at least halves and settles between 0.5 and 3 g/g. */
    PARTIAL_RESPONSE,
    /** Proteinuria hardly moves. */
    NON_RESPONSE,
    /** Responds at first, loses the cells, and flares between months 7 and 12. */
    RELAPSE,
    /** Enrolled, but the product could not be made: no day 0, yet part of the enrolled population. */
    NEVER_INFUSED
}
