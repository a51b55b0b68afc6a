package org.cartlupus.domain.kinetics;

/** Why a kinetic parameter has no value. The names are the codes shown to clients. */
public enum NotEvaluableReason {
    /** Nothing was measured from the infusion on (for a peak: in its window). */
    NO_SAMPLES,
    /** Fewer samples in the window than the minimum (clinical rules 8.1). */
    TOO_FEW_SAMPLES,
    /** The last sample of the window is the highest: the peak may lie beyond it. */
    NO_SAMPLE_AFTER_TMAX,
    /** The series ends too early for an area over the window. */
    LAST_SAMPLE_TOO_EARLY,
    /** No sample reached the limit of quantification. */
    NOT_DETECTED,
    /** The first detectable sample lies above the range of its assay: no fold can be formed. */
    ABOVE_QUANTIFICATION_RANGE
}
