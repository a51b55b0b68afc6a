package org.cartlupus.domain.safety;

/** What a reader of a proposed grade should know beside it. */
public enum GradeFlag {
    /** Graded although the value lies inside its own reference range (clinical rules 7.3, rule 3). */
    WITHIN_NORMAL_RANGE,
    /** The value before treatment was abnormal in the same direction already. */
    ABNORMAL_AT_BASELINE,
    /** Multiples of the baseline were used instead of multiples of the limit (trap 27). */
    GRADED_AGAINST_BASELINE,
    /** The baseline came without limits; the limits of the graded value told whether it was normal. */
    BASELINE_JUDGED_BY_CURRENT_RANGE,
    /** Graded by an absolute limit; that the value lies outside its own range could not be checked. */
    REFERENCE_RANGE_MISSING,
    /** A worse grade exists that only a clinician can give. */
    HIGHER_GRADE_NEEDS_CLINICIAN,
    FASTING_NOT_CONFIRMED,
    /** Graded as in a patient without anticoagulants, because nothing is recorded. */
    ANTICOAGULATION_NOT_KNOWN,
    /** An ICE score was entered for a child below its age; it was not used (trap 30). */
    ICE_NOT_USED_FOR_AGE,
    /** The grade entered by hand is none of those that the recorded signs leave possible. */
    TOXICITY_GRADE_MISMATCH,
    /** The counts end before the period does: the grade reached is the least it can be. */
    LOWER_BOUND,
    /** An ICE of 0 without the level of consciousness, which separates grade 3 from 4 (trap 31). */
    AROUSAL_NOT_RECORDED,
    /** The systolic pressure is 20 % or more below that before treatment. */
    BLOOD_PRESSURE_BELOW_BASELINE,
    /** The registry record has no such list; the protocol must confirm it. */
    NOT_IN_REGISTRY_RECORD,
    /** Whether a fever has another cause than cytokine release is not recorded. */
    ATTRIBUTED_BY_NOBODY
}
