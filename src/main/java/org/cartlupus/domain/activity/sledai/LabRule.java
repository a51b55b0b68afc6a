package org.cartlupus.domain.activity.sledai;

/**
 * Which laboratory values of the look-back period speak for the visit (clinical rules 1.2). Temperatures are events and
 * always count by {@link #ANY}.
 */
public enum LabRule {
    /** The value nearest to the visit; the many samples after an infusion would otherwise over-score. */
    NEAREST,
    /** Any value, as a strict reader of the index would have it. */
    ANY
}
