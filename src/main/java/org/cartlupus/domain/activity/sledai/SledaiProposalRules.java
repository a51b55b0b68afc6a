package org.cartlupus.domain.activity.sledai;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.finding.Finding;
import org.cartlupus.domain.calendar.Observed;

/**
 * How SLEDAI-2K items are proposed from observations (clinical rules 1.2, 1.4).
 *
 * @param lookBackDays days before the visit whose findings count, by default 30
 * @param labRule which laboratory values of that period speak, by default the nearest
 * @param attributionOpenDays days after day 0 in which a positive finding is not taken for lupus unless the clinician
 *     says so, by default 28
 */
public record SledaiProposalRules(int lookBackDays, LabRule labRule, int attributionOpenDays, SledaiLimits limits) {

    public static final SledaiProposalRules DEFAULT =
            new SledaiProposalRules(30, LabRule.NEAREST, 28, SledaiLimits.DEFAULT);

    /** The items that laboratory values or temperatures can speak for; together they weigh 23 points. */
    public static final Set<SledaiItem> DERIVABLE = Set.of(
            SledaiItem.URINARY_CASTS,
            SledaiItem.HAEMATURIA,
            SledaiItem.PROTEINURIA,
            SledaiItem.PYURIA,
            SledaiItem.LOW_COMPLEMENT,
            SledaiItem.ANTI_DS_DNA,
            SledaiItem.FEVER,
            SledaiItem.THROMBOCYTOPENIA,
            SledaiItem.LEUKOPENIA);

    /** One proposal for each derivable item; an item without observations is UNKNOWN. */
    public SledaiProposals propose(
            ProposalContext context, Collection<? extends Observed<? extends Finding>> findings) {
        LookBack lookBack = new LookBack(context.visit(), lookBackDays);
        ItemRules rules = new ItemRules(lookBack.within(findings), limits);
        Attribution attribution = new Attribution(context, attributionOpenDays);
        Map<SledaiItem, SledaiProposal> proposals = new EnumMap<>(SledaiItem.class);
        for (SledaiItem item : DERIVABLE) {
            ItemReadings all = rules.readingsOf(item);
            boolean nearestOnly = labRule == LabRule.NEAREST && item != SledaiItem.FEVER;
            proposals.put(item, attribution.judge(item, nearestOnly ? all.nearestOfEach() : all));
        }
        return new SledaiProposals(proposals, questionable(context.exclusions(), lookBack));
    }

    private static Set<SledaiItem> questionable(List<Exclusion> exclusions, LookBack lookBack) {
        Set<SledaiItem> items = EnumSet.noneOf(SledaiItem.class);
        for (Exclusion exclusion : exclusions) {
            for (SledaiItem item : SledaiItem.values()) {
                if (!DERIVABLE.contains(item)
                        && exclusion.isDocumented()
                        && exclusion.cause().explains(item)
                        && exclusion.overlaps(lookBack)) {
                    items.add(item);
                }
            }
        }
        return items;
    }
}
