package org.cartlupus.domain.safety;

import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent.Seriousness;
import org.cartlupus.domain.verdict.Evidence;

/** Adverse events to write test cases with. */
public final class Events {

    private Events() {}

    /** Related to the product, not serious, no part of a cytokine release syndrome; course still open. */
    public static AdverseEventBuilder event(String id, String subject, String term, SystemOrganClass category) {
        return event(id, subject, EventTerm.of(term, category));
    }

    public static AdverseEventBuilder event(String id, String subject, EventTerm term) {
        return AdverseEvent.of(id, subject, term, new Evidence("AdverseEvent/" + id, "1"))
                .toProduct(Causality.RELATED)
                .seriousness(Seriousness.NOT_SERIOUS)
                .manifestationOfCrs(Truth.FALSE);
    }
}
