package org.cartlupus.domain.kinetics;

/** What a reader of a kinetic result should know about it. The names are the codes shown to clients. */
public enum KineticsFlag {
    /** The area ends with the last sample, before the end of the window (clinical rules 8.1). */
    AUC_TRUNCATED,
    /** The four differentiation subsets do not add to 100 % within the tolerance (clinical rules 8.4). */
    SUBSETS_NOT_100,
    /** No sample before or at the infusion: the series was taken to start at zero. */
    PRE_DOSE_ASSUMED_ZERO,
    /** The sample before the infusion was positive: contamination, a swapped tube or an earlier cell product. */
    PRE_DOSE_DETECTED,
    /** A sample lies above the range of its assay: the peak and the area are lower bounds. */
    ABOVE_QUANTIFICATION_RANGE,
    /** Two results for one moment differ; the tie rule of clinical rules 0.1 chose. */
    SAMPLES_CONFLICT,
    /** A negative concentration was reported and left out. */
    NEGATIVE_VALUE_IGNORED
}
