package org.cartlupus.domain.safety.crs;

/**
 * Oxygen or ventilation given because of hypoxia; support for another reason (say, an airway kept open) is none
 * (clinical rules 7.1).
 */
public enum RespiratorySupport {
    NONE,
    /** The flow tells low from high. */
    NASAL_CANNULA,
    BLOW_BY,
    /** A device for high flow, whatever its setting. */
    HIGH_FLOW_NASAL_CANNULA,
    FACE_MASK,
    NON_REBREATHER_MASK,
    VENTURI_MASK,
    /** CPAP, BiPAP, or intubation with ventilation. */
    POSITIVE_PRESSURE
}
