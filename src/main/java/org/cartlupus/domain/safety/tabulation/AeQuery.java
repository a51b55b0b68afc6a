package org.cartlupus.domain.safety.tabulation;

import org.cartlupus.domain.verdict.Evidence;

/** A question to the site about one event, raised by the tabulation. */
public record AeQuery(String eventId, Evidence evidence, Reason reason) {

    /** What is missing. */
    public enum Reason {
        GRADE_MISSING,
        /** The onset is not known to the day; the event was taken as treatment-emergent as far as nothing disproves it. */
        ONSET_INCOMPLETE,
        /** It began before the infusion and has a grade after it, but none before: worsening was assumed. */
        GRADE_BEFORE_INFUSION_MISSING,
        /** It began before the infusion, and when lymphodepletion began is not recorded: it is in no row. */
        LYMPHODEPLETION_START_MISSING,
        SERIOUSNESS_MISSING,
        CAUSALITY_MISSING,
        CATEGORY_MISSING,
        /** The participant was not infused: the event is in no row. */
        SUBJECT_NOT_INFUSED,
        /** No such participant was given: the event is in no row. */
        SUBJECT_NOT_KNOWN
    }
}
