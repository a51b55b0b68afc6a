package org.cartlupus.domain.proposal;

import java.util.Map;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.sledai.Exclusion;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.Evidence;

/**
 * Whether lupus caused what a single value shows: what a clinician said of it, else what is recorded of that day (traps 32
 * to 34).
 *
 * @param attributed what clinicians said of single values, by the resource that holds the value
 */
record ValueCauses(OtherCauses causes, Map<Evidence, Truth> attributed) {

    /**
     * @param item of SLEDAI-2K that shows the same, whose exclusions hold for the value too
     * @param otherwise where nothing is recorded
     */
    Truth dueToLupus(Observed<?> value, SledaiItem item, Truth otherwise) {
        Truth said = attributed.get(value.evidence());
        if (said != null) {
            return said;
        }
        Truth due = otherwise;
        for (Exclusion exclusion : causes.exclusions()) {
            if (exclusion.explains(item, value.date())) {
                due = due.and(exclusion.standing() == Exclusion.Standing.DOCUMENTED ? Truth.FALSE : Truth.UNKNOWN);
            }
        }
        return due;
    }

    /** @param otherwise where nobody said anything */
    Truth attributed(Observed<?> value, Truth otherwise) {
        return attributed.getOrDefault(value.evidence(), otherwise);
    }
}
