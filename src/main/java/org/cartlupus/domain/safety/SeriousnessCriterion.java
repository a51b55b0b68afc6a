package org.cartlupus.domain.safety;

/** What makes an event serious; says nothing about its severity (clinical rules 7.5, trap 56). */
public enum SeriousnessCriterion {
    DEATH,
    LIFE_THREATENING,
    HOSPITALISATION,
    DISABILITY,
    CONGENITAL_ANOMALY,
    IMPORTANT_MEDICAL_EVENT
}
