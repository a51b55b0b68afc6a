package org.cartlupus.domain.activity.sledai;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.quantity.Truth;

/**
 * The proposed items of one visit, to be shown beside the entered ones.
 *
 * @param byItem one proposal for each item that observations can speak for
 * @param questionable items that only a clinician can score, but that a documented cause in the look-back period could
 *     explain if they are entered as present (trap 33)
 */
public record SledaiProposals(Map<SledaiItem, SledaiProposal> byItem, Set<SledaiItem> questionable) {

    public SledaiProposals {
        Map<SledaiItem, SledaiProposal> ordered = new EnumMap<>(SledaiItem.class);
        ordered.putAll(byItem);
        byItem = Collections.unmodifiableMap(ordered);
        questionable = Set.copyOf(questionable);
    }

    /** The proposals as a form with the clinician's items left open. */
    public SledaiAssessment asAssessment() {
        Map<SledaiItem, Truth> items = new EnumMap<>(SledaiItem.class);
        byItem.forEach((item, proposal) -> items.put(item, proposal.present()));
        return SledaiAssessment.ofItems(items);
    }

    /** Items that are known on both sides and differ. The entered item stays what counts. */
    public Set<SledaiItem> mismatches(SledaiAssessment entered) {
        Set<SledaiItem> differing = EnumSet.noneOf(SledaiItem.class);
        byItem.forEach((item, proposal) -> {
            if (contradict(proposal.present(), entered.present(item))) {
                differing.add(item);
            }
        });
        return differing;
    }

    /**
     * The flags to show at one item: those of its proposal, a mismatch with the entered item, and the question whether an
     * entered item is due to lupus.
     */
    public Set<ProposalFlag> flags(SledaiItem item, SledaiAssessment entered) {
        Set<ProposalFlag> flags = EnumSet.noneOf(ProposalFlag.class);
        SledaiProposal proposal = byItem.get(item);
        if (proposal != null) {
            flags.addAll(proposal.flags());
        }
        if (mismatches(entered).contains(item)) {
            flags.add(ProposalFlag.SLEDAI_ITEM_MISMATCH);
        }
        if (questionable.contains(item) && entered.present(item).isTrue()) {
            flags.add(ProposalFlag.SLEDAI_ITEM_QUESTIONED);
        }
        return flags;
    }

    private static boolean contradict(Truth one, Truth other) {
        return !one.isUnknown() && !other.isUnknown() && one != other;
    }
}
