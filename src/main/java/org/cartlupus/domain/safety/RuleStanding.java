package org.cartlupus.domain.safety;

/**
 * How far a rule can be trusted, from firm to weak. It travels with each answer, so that nobody downstream takes an
 * unconfirmed rule for an established one.
 */
public enum RuleStanding {
    /** Read at its public source. */
    VERIFIED,
    /** A default of this system where sources are silent. */
    DECISION,
    /** Not yet checked against its source: a clinician must confirm it before use. */
    UNVERIFIED;

    /** The standing of an answer that needs both rules. */
    public RuleStanding weaker(RuleStanding other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
