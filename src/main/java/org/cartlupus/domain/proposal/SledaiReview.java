package org.cartlupus.domain.proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.sledai.ProposalContext;
import org.cartlupus.domain.activity.sledai.ProposalFlag;
import org.cartlupus.domain.activity.sledai.SledaiProposal;
import org.cartlupus.domain.activity.sledai.SledaiProposalRules;
import org.cartlupus.domain.activity.sledai.SledaiProposals;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.Notice;

/**
 * The nine items that values can speak for, beside the entered ones (clinical rules 1.2, 1.4), and those of a clinician
 * that a recorded cause other than lupus could explain (trap 33).
 *
 * @param attributedValues what clinicians said of single values
 */
record SledaiReview(
        LaboratoryFindings findings,
        DayZero dayZero,
        SledaiProposalRules rules,
        OtherCauses causes,
        Map<Evidence, Truth> attributedValues) {

    ScoreReview.Remarks of(Observed<SledaiAssessment> entered) {
        SledaiProposals proposals = rules.propose(
                new ProposalContext(
                        entered.date(),
                        dayZero.date(),
                        causes.exclusions(),
                        entered.value().attributedToSle(),
                        attributedValues),
                findings.all());
        Set<SledaiItem> differing = proposals.mismatches(entered.value());
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Set<Notice> notices = new LinkedHashSet<>(findings.notices());
        List<ScoreProposal> shown = new ArrayList<>();
        for (SledaiItem item : SledaiItem.values()) {
            Set<ProposalFlag> itemFlags = proposals.flags(item, entered.value());
            List<Evidence> basedOn = basedOn(item, proposals, entered);
            if (!basedOn.isEmpty()) {
                shown.add(shown(entered, item, proposals, itemFlags, basedOn));
            }
            if (differing.contains(item)) {
                flags.add(Flag.SLEDAI_ITEM_MISMATCH);
                notices.add(mismatch(entered, item, basedOn));
            }
            if (itemFlags.contains(ProposalFlag.SLEDAI_ITEM_QUESTIONED)) {
                flags.add(Flag.SLEDAI_ITEM_QUESTIONED);
                notices.add(question(entered, item, basedOn));
            }
        }
        return new ScoreReview.Remarks(flags, notices, List.copyOf(shown));
    }

    private static ScoreProposal.OfItem shown(
            Observed<SledaiAssessment> entered,
            SledaiItem item,
            SledaiProposals proposals,
            Set<ProposalFlag> flags,
            List<Evidence> basedOn) {
        SledaiProposal proposal = proposals.byItem().get(item);
        Truth attributed = entered.value().attributedToSle().get(item);
        Truth proposed = proposal != null
                ? proposal.present()
                : attributed != null && attributed.isFalse() ? Truth.FALSE : Truth.UNKNOWN;
        return new ScoreProposal.OfItem(
                entered.evidence(), item, entered.value().present(item), proposed, attributed, flags, basedOn);
    }

    /**
     * The values of an item with what else was used to judge them; of a clinician's item entered as present the records
     * of other causes. Where only the form itself says something, the form.
     */
    private List<Evidence> basedOn(SledaiItem item, SledaiProposals proposals, Observed<SledaiAssessment> entered) {
        SledaiProposal proposal = proposals.byItem().get(item);
        List<Evidence> evidence = proposal != null
                ? proposal.evidence().stream()
                        .flatMap(value -> Stream.concat(Stream.of(value), findings.beside(value).stream()))
                        .distinct()
                        .sorted()
                        .toList()
                : recordedCauses(item, proposals, entered.value());
        boolean saysSomething = entered.value().attributedToSle().containsKey(item)
                || !proposals.flags(item, entered.value()).isEmpty();
        return evidence.isEmpty() && saysSomething ? List.of(entered.evidence()) : evidence;
    }

    private static List<Evidence> recordedCauses(SledaiItem item, SledaiProposals proposals, SledaiAssessment entered) {
        return entered.present(item).isTrue()
                ? proposals.otherCauses().getOrDefault(item, List.of()).stream()
                        .flatMap(exclusion -> exclusion.evidence().stream())
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }

    private Notice mismatch(Observed<SledaiAssessment> entered, SledaiItem item, List<Evidence> basedOn) {
        String values = findings.textOf(basedOn);
        String explained = causes.textOf(basedOn);
        return Notice.of(
                Notice.Kind.SLEDAI_ITEM_MISMATCH,
                entered.evidence().reference(),
                item.code(),
                entered.date().toString(),
                entered.value().present(item).isTrue() ? "present" : "absent",
                Integer.toString(rules.lookBackDays()),
                explained.isEmpty() ? values : values + "; recorded besides: " + explained);
    }

    private Notice question(Observed<SledaiAssessment> entered, SledaiItem item, List<Evidence> basedOn) {
        return Notice.of(
                Notice.Kind.SLEDAI_ITEM_QUESTIONED,
                entered.evidence().reference(),
                item.code(),
                entered.date().toString(),
                Integer.toString(rules.lookBackDays()),
                causes.textOf(basedOn));
    }
}
