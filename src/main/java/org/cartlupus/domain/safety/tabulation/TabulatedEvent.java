package org.cartlupus.domain.safety.tabulation;

import java.util.Map;
import java.util.OptionalInt;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.SafetySubject;
import org.cartlupus.domain.safety.tabulation.Placement.Phase;

/** An event with everything that the table asks of it, worked out once. */
record TabulatedEvent(
        AdverseEvent event,
        SafetySubject subject,
        Placement placement,
        Truth related,
        Truth specialInterest,
        Map<String, Truth> specialInterestCategories) {

    boolean isIn(AeScope scope) {
        Phase phase = placement.phase();
        return switch (scope) {
            case TREATMENT_EMERGENT -> phase == Phase.TREATMENT_EMERGENT;
            case LYMPHODEPLETION -> phase == Phase.LYMPHODEPLETION;
            case FROM_LYMPHODEPLETION -> phase == Phase.TREATMENT_EMERGENT || phase == Phase.LYMPHODEPLETION;
        };
    }

    boolean isIn(AePeriod period) {
        return period.equals(AePeriod.ALL) || period.equals(placement.period());
    }

    /** Worst grade within the scope: what a condition was before treatment is not the treatment's. */
    OptionalInt grade() {
        return placement.grade();
    }

    /** Does the event belong to a column that does not depend on the participant's other events? */
    boolean isIn(AeColumn column) {
        return switch (column) {
            case ANY -> true;
            case GRADE_1, GRADE_2, GRADE_3, GRADE_4, GRADE_5 -> grade().orElse(0) == column.grade();
            case UNKNOWN_GRADE -> grade().isEmpty();
            case GRADE_3_OR_MORE -> grade().orElse(0) >= 3;
            case SERIOUS -> event.isSerious().isTrue();
            case SERIOUSNESS_UNKNOWN -> event.isSerious().isUnknown();
            case RELATED -> related.isTrue();
            case RELATEDNESS_UNKNOWN -> related.isUnknown();
            case AESI -> specialInterest.isTrue();
            case AESI_UNDECIDED -> specialInterest.isUnknown();
        };
    }
}
