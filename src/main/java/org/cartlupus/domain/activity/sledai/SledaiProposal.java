package org.cartlupus.domain.activity.sledai;

import java.util.List;
import java.util.Set;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.Evidence;

/**
 * What the observations say about one item, for a clinician to confirm.
 *
 * @param measured whether a value lies beyond its cut-off, whatever the cause
 * @param present whether the item scores: beyond the cut-off and due to lupus. UNKNOWN goes to the clinician
 * @param causes documented causes other than lupus on the days of the positive findings
 * @param flags what to look at, in the order of declaration
 * @param evidence the observations considered, oldest reference first
 */
public record SledaiProposal(
        SledaiItem item,
        Truth measured,
        Truth present,
        Set<ExclusionCause> causes,
        Set<ProposalFlag> flags,
        List<Evidence> evidence) {}
