package org.cartlupus.domain.safety.tabulation;

/** Which events a row counts. */
public enum AeScope {
    /** Began, or became worse, on or after the day of the infusion. */
    TREATMENT_EMERGENT,
    /** Began from the start of lymphodepletion to the day before the infusion. */
    LYMPHODEPLETION,
    /** Both. */
    FROM_LYMPHODEPLETION
}
