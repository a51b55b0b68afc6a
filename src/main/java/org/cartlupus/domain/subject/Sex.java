package org.cartlupus.domain.subject;

/** Sex as the eGFR equations need it. Other or missing is unknown: the equations' constants are then undefined (trap 25). */
public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN
}
