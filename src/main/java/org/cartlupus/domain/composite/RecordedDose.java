package org.cartlupus.domain.composite;

import java.util.List;
import org.cartlupus.domain.activity.glucocorticoid.PrednisoneDose;
import org.cartlupus.domain.verdict.Evidence;

/**
 * A daily glucocorticoid dose as the site recorded it.
 *
 * @param prednisone as prednisone, with the weight of that time where one is known
 * @param weightEvidence where the weight comes from, empty without one
 */
record RecordedDose(PrednisoneDose prednisone, List<Evidence> weightEvidence) {

    boolean saysTheSameAs(RecordedDose other) {
        return prednisone.milligramsPerDay().compareTo(other.prednisone.milligramsPerDay()) == 0;
    }
}
