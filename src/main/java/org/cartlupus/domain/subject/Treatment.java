package org.cartlupus.domain.subject;

import java.time.LocalDate;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A drug or procedure that may decide an end point.
 *
 * @param start local day on which it was given or begun
 * @param end last day, the first one for a single administration, {@code null} while it continues
 * @param name as recorded, for the sentence that explains the verdict
 */
public record Treatment(
        Kind kind, Reason reason, LocalDate start, @Nullable LocalDate end, String name, Evidence evidence) {

    /** The same as it was known on a day: an end that lies later was then not known. */
    Treatment knownUntil(LocalDate day) {
        return end == null || !end.isAfter(day) ? this : new Treatment(kind, reason, start, null, name, evidence);
    }

    public enum Kind {
        MEDICATION,
        CAR_T_INFUSION,
        DIALYSIS,
        KIDNEY_TRANSPLANT,
        STEM_CELL_TRANSPLANT,
        PLASMA_EXCHANGE,
        OTHER_PROCEDURE
    }

    /** Why it was given, as coded by the clinician (clinical rules 4.3). */
    public enum Reason {
        LYMPHODEPLETION,
        SLE_RESCUE,
        CAR_T_TOXICITY,
        REPLACEMENT,
        SLE_MAINTENANCE,
        OTHER,
        /** None given: to be asked, never assumed. */
        UNSTATED
    }
}
