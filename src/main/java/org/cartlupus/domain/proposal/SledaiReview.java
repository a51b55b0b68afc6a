package org.cartlupus.domain.proposal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.sledai.ProposalContext;
import org.cartlupus.domain.activity.sledai.SledaiProposal;
import org.cartlupus.domain.activity.sledai.SledaiProposalRules;
import org.cartlupus.domain.activity.sledai.SledaiProposals;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Notice;

/** The nine items that values can speak for, beside the entered ones (clinical rules 1.2, 1.4). */
record SledaiReview(LaboratoryFindings findings, DayZero dayZero, SledaiProposalRules rules, OtherCauses causes) {

    ScoreReview.Remarks of(Observed<SledaiAssessment> entered) {
        SledaiProposals proposals = rules.propose(
                new ProposalContext(entered.date(), dayZero.date(), causes.exclusions(), Map.of()), findings.all());
        Set<SledaiItem> differing = proposals.mismatches(entered.value());
        Set<Notice> notices = new LinkedHashSet<>();
        List<ScoreProposal> shown = new ArrayList<>();
        proposals.byItem().forEach((item, proposal) -> {
            if (!proposal.evidence().isEmpty()) {
                shown.add(new ScoreProposal.OfItem(
                        entered.evidence(),
                        item,
                        entered.value().present(item),
                        proposal.present(),
                        proposals.flags(item, entered.value()),
                        proposal.evidence()));
            }
            if (differing.contains(item)) {
                notices.add(notice(entered, item, proposal));
            }
        });
        return new ScoreReview.Remarks(
                notices.isEmpty() ? Set.of() : Set.of(Flag.SLEDAI_ITEM_MISMATCH), notices, List.copyOf(shown));
    }

    private Notice notice(Observed<SledaiAssessment> entered, SledaiItem item, SledaiProposal proposal) {
        return Notice.of(
                Notice.Kind.SLEDAI_ITEM_MISMATCH,
                entered.evidence().reference(),
                item.code(),
                entered.date().toString(),
                entered.value().present(item).isTrue() ? "present" : "absent",
                Integer.toString(rules.lookBackDays()),
                findings.textOf(proposal.evidence()));
    }
}
