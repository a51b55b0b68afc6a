package org.cartlupus.domain.verdict;

/**
 * Why a final result is not what the components say, or why there is none (code system {@code ln-reason}; clinical
 * rules 0.2).
 */
public enum Reason {
    DEATH,
    TREATMENT_FAILURE,
    DIALYSIS,
    WITHDRAWN,
    MISSING_DATA
}
