package org.cartlupus.domain.activity.sledai;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
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
        return new SledaiProposals(proposals, otherCauses(context.exclusions(), lookBack));
    }

    private static Map<SledaiItem, List<Exclusion>> otherCauses(List<Exclusion> exclusions, LookBack lookBack) {
        Map<SledaiItem, List<Exclusion>> causes = new EnumMap<>(SledaiItem.class);
        for (Exclusion exclusion : exclusions) {
            if (exclusion.overlaps(lookBack)) {
                exclusion.items().stream()
                        .filter(item -> !DERIVABLE.contains(item))
                        .forEach(item -> causes.computeIfAbsent(item, none -> new ArrayList<>())
                                .add(exclusion));
            }
        }
        return causes;
    }
}
