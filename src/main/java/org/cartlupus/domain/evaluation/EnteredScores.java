package org.cartlupus.domain.evaluation;

/**
 * Whether the entered SLEDAI-2K items and BILAG-2004 grades are held against the laboratory (clinical rules 1.2, 2.1). No
 * verdict depends on it; it costs about as much as the verdicts themselves.
 */
public enum EnteredScores {
    /** Verdicts carry proposals and mismatch flags, and notices name the mismatches. */
    REVIEWED,
    /** For counting and for trying what could be: outcome, reason and findings are the same without the remarks. */
    NOT_REVIEWED
}
