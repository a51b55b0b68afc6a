package org.cartlupus.domain.verdict;

/** What a reader of a verdict should look at twice (code system {@code ln-flag}). */
public enum Flag {
    /** A UPCR reported per mmol lies in [50, 56.56) mg/mmol, where guidelines' rounded pairs and exact conversion differ. */
    UPCR_UNIT_BOUNDARY,
    /** eGFR fell by more than allowed but is still normal. */
    EGFR_DECLINED_BUT_NORMAL,
    EGFR_DROP_GT_30,
    BASELINE_NOT_PROTEINURIC,
    /** First and last value used for one verdict are further apart than allowed. */
    COMPONENT_SPREAD,
    UPCR_METHOD_MISMATCH,
    SPOT_NOT_FIRST_MORNING,
    USED_24H,
    STALE_HEIGHT,
    /** The baseline score is too low for the fall that the end point asks. */
    SRI_IMPOSSIBLE,
    /** The baseline has too few BILAG A and B for BICLA. */
    BICLA_IMPOSSIBLE,
    PGA_SCALE_CHANGED,
    SLEDAI_TOTAL_MISMATCH,
    /** An entered SLEDAI-2K item differs from what the laboratory values propose. */
    SLEDAI_ITEM_MISMATCH,
    /** An entered BILAG-2004 grade is none of those that the laboratory values leave possible. */
    BILAG_GRADE_MISMATCH,
    /** The renal grade is C, D or E although eGFR is below 90: the adult limits of the index miss small children. */
    BILAG_EGFR_BELOW_90,
    /** A RAAS or SGLT2 inhibitor was started or changed from day 0 on: proteinuria may have fallen for that reason. */
    ANTIPROTEINURIC_CHANGED,
    /** A drug was given of which nobody coded why: were it rescue therapy, the result would be another. */
    MEDICATION_WITHOUT_REASON,
    /** Only month or year of birth is stored, so ages are approximate. */
    AGE_APPROXIMATE,
    /** A system was entered as never affected (E) although an earlier form, or the disease of the trial, says otherwise. */
    E_AFTER_INVOLVEMENT,
    /** An item was entered as present although a documented cause other than lupus could explain it. */
    SLEDAI_ITEM_QUESTIONED,
    /** Drug and dose suggest a rescue that nobody coded as one. */
    POSSIBLE_RESCUE,
    /** The dose of cells delivered differs from the assigned one by more than allowed. */
    DOSE_DEVIATION,
    /** A value from before the window stands for one missing in it, as the criteria set asks. */
    CARRIED_FORWARD,
    /** Kidney function was estimated by the formula recorded at enrolment, not by the one that the criteria set names. */
    EGFR_METHOD_LOCKED,
    /** Creatinine was measured by one method at baseline and by another at the visit. */
    CREATININE_METHOD_CHANGED,
    /** eGFR above 150: hyperfiltration, or a slip in creatinine or height. */
    EGFR_IMPLAUSIBLE,
    /** A UPCR was measured in very dilute urine. */
    DILUTE_URINE
}
