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
    ICE_NOT_USED_FOR_AGE
}
