package org.cartlupus.domain.activity.sledai;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The proposed items of one visit, to be shown beside the entered ones.
 *
 * @param byItem one proposal for each item that observations can speak for
 * @param otherCauses causes in the look-back period that could explain an item that only a clinician can score, if it is
 *     entered as present (trap 33); an item without any is absent
 */
public record SledaiProposals(Map<SledaiItem, SledaiProposal> byItem, Map<SledaiItem, List<Exclusion>> otherCauses) {

    public SledaiProposals {
        Map<SledaiItem, SledaiProposal> ordered = new EnumMap<>(SledaiItem.class);
        ordered.putAll(byItem);
        byItem = Collections.unmodifiableMap(ordered);
        Map<SledaiItem, List<Exclusion>> causes = new EnumMap<>(SledaiItem.class);
        causes.putAll(otherCauses);
        otherCauses = Collections.unmodifiableMap(causes);
    }

    /** Items that only a clinician can score, and that a documented cause could explain. */
    public Set<SledaiItem> questionable() {
        Set<SledaiItem> items = EnumSet.noneOf(SledaiItem.class);
        otherCauses.forEach((item, causes) -> {
            if (causes.stream().anyMatch(Exclusion::isDocumented)) {
                items.add(item);
            }
        });
        return items;
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
     * entered item is due to lupus. A clinician who said that it is has answered that question.
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
        if (entered.present(item).isTrue() && !SledaiProposalRules.DERIVABLE.contains(item)) {
            flags.addAll(questions(item, entered.attributedToSle().get(item)));
        }
        return flags;
    }

    private Set<ProposalFlag> questions(SledaiItem item, @Nullable Truth attributed) {
        if (attributed != null && attributed.isTrue()) {
            return Set.of();
        }
        if (attributed != null && attributed.isFalse()) {
            return Set.of(ProposalFlag.SLEDAI_ITEM_QUESTIONED, ProposalFlag.NOT_ATTRIBUTED);
        }
        if (questionable().contains(item)) {
            return Set.of(ProposalFlag.SLEDAI_ITEM_QUESTIONED);
        }
        boolean isOpen = attributed != null || otherCauses.containsKey(item);
        return isOpen ? Set.of(ProposalFlag.ATTRIBUTION_OPEN) : Set.of();
    }

    private static boolean contradict(Truth one, Truth other) {
        return !one.isUnknown() && !other.isUnknown() && one != other;
    }
}
