package org.cartlupus.domain.activity.sledai;

/** What a clinician should know about a proposed item. */
public enum ProposalFlag {
    /** The entered item says something else. */
    SLEDAI_ITEM_MISMATCH,
    /** The item was entered as present although a documented cause other than lupus could explain it. */
    SLEDAI_ITEM_QUESTIONED,
    /** Taken in the weeks after the infusion, or under a drug that may be the cause: for the clinician to say. */
    ATTRIBUTION_OPEN,
    /** A documented cause other than lupus covers the day of the finding. */
    EXCLUDED_BY_CAUSE,
    /** The clinician said that the finding is not due to lupus. */
    NOT_ATTRIBUTED,
    /** The laboratory sent no range with the value. */
    NO_REFERENCE_RANGE,
    /** Cells were counted only per µL, and the site has set no cut-off for that. */
    ONLY_PER_MICROLITRE,
    /** A range of cells straddles the cut-off, or a censored value cannot decide. */
    VALUE_CANNOT_DECIDE,
    ANTI_DS_DNA_EQUIVOCAL,
    SPOT_NOT_FIRST_MORNING,
    /** Creatinine excretion shows that a 24-hour urine was not complete. */
    COLLECTION_INCOMPLETE,
    /** Nothing shows that a 24-hour urine was complete. */
    COLLECTION_UNCHECKED,
    /** A dipstick cannot tell more than 0.5 g. */
    DIPSTICK_ONLY
}
