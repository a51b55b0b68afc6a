package org.cartlupus.domain.activity.finding;

import org.cartlupus.domain.quantity.Measured;

/**
 * Urine protein to creatinine ratio.
 *
 * @param gramsPerGram in g/g
 */
public record ProteinRatio(Measured gramsPerGram, Sample sample) implements Finding {

    /** Where the urine of the ratio came from. */
    public enum Sample {
        FIRST_MORNING,
        TIMED_24H,
        /** Taken as the trial's planned first-morning sample. */
        UNSTATED,
        RANDOM_SPOT
    }
}
