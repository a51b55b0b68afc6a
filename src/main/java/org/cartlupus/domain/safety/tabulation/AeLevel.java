package org.cartlupus.domain.safety.tabulation;

/** What a row of the table groups; a participant counts once in each row. */
public enum AeLevel {
    OVERALL,
    /** System organ class. */
    CATEGORY,
    TERM,
    /** Category of special interest. */
    SPECIAL_INTEREST
}
