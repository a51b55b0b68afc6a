package org.cartlupus.domain.safety.tabulation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.tabulation.AeQuery.Reason;
import org.cartlupus.domain.safety.tabulation.Placement.Phase;

/** What to ask the site about an event. */
final class AeQueries {

    private AeQueries() {}

    /** Events before treatment are in no row and raise no question about their content. */
    static List<AeQuery> about(TabulatedEvent placed) {
        AdverseEvent event = placed.event();
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        reasons.addAll(placed.placement().queries());
        Phase phase = placed.placement().phase();
        if (phase == Phase.TREATMENT_EMERGENT || phase == Phase.LYMPHODEPLETION) {
            if (placed.grade().isEmpty()) {
                reasons.add(Reason.GRADE_MISSING);
            }
            if (event.isSerious().isUnknown()) {
                reasons.add(Reason.SERIOUSNESS_MISSING);
            }
            if (placed.related().isUnknown()) {
                reasons.add(Reason.CAUSALITY_MISSING);
            }
            if (event.term().category() == null) {
                reasons.add(Reason.CATEGORY_MISSING);
            }
        }
        List<AeQuery> queries = new ArrayList<>();
        reasons.forEach(reason -> queries.add(new AeQuery(event.id(), event.evidence(), reason)));
        return queries;
    }
}
