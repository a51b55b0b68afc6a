package org.cartlupus.domain.activity.bilag;

/** What a reader of a proposed grade must know. */
public enum GradeFlag {
    /**
     * On every proposal: the rules from item to grade were not checked against the licensed BILAG-2004 documents, and the
     * SRI does not use proposals (clinical rules 2.1).
     */
    RULES_NOT_VERIFIED,
    /** The entered grade is none of those that the items and values allow. */
    BILAG_GRADE_MISMATCH,
    /** E was entered although the system had been affected before. */
    E_AFTER_INVOLVEMENT,
    /** eGFR below 90 with a grade of C or D: the creatinine and pressure limits of the index are those of adults. */
    PAEDIATRIC_KIDNEY_FUNCTION,
    /** Without a GFR the index overlooks kidney failure in a child. */
    GFR_MISSING,
    /** Without an earlier value proteinuria was taken as not improved. */
    NO_PREVIOUS_VALUE
}
