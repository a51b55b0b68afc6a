package org.cartlupus.domain.safety;

/** Why a grade is open. */
public enum UnknownReason {
    /** There is no number, for example an Observation with a data-absent reason. */
    NO_VALUE,
    /** The number cannot be true: negative, or outside the limits of clinical rules 6.2. */
    IMPLAUSIBLE_VALUE,
    /** The same observation carries no lower or upper limit, and limits of others are not borrowed (trap 26). */
    NO_REFERENCE_RANGE,
    NO_BASELINE,
    /** {@code <} or {@code >}, on the side that cannot decide. */
    CENSORED_VALUE,
    /** A clinical finding decides between two grades and is not recorded. */
    FINDING_NOT_KNOWN,
    /** The rule for children differs from that for adults. */
    AGE_NOT_KNOWN,
    /** Another measurement that the term needs is missing. */
    OTHER_MEASUREMENT_MISSING,
    /** Percentile tables of the site are needed; none is shipped. */
    NO_PERCENTILES,
    /** Only a clinician can give any grade of this term. */
    CLINICIAN_ONLY,
    /** Days without a value that could still change a count of days. */
    DAYS_NOT_OBSERVED
}
