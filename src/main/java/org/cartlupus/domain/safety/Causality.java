package org.cartlupus.domain.safety;

/** The investigator's judgement whether a treatment caused an event, from no to certain (clinical rules 7.5). */
public enum Causality {
    UNRELATED,
    UNLIKELY,
    POSSIBLE,
    PROBABLE,
    RELATED
}
