package org.cartlupus.domain.activity.bilag;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;

/**
 * What temperatures say of the constitutional grade (clinical rules 2.4). Unverified, as the whole package. The other three
 * items are the clinician's, and a temperature that was not high on one day says nothing of the other days: only a high one
 * speaks.
 *
 * @param above degrees Celsius above which a temperature is pyrexia, by default 37.5
 */
public record PyrexiaRule(BigDecimal above) {

    public static final PyrexiaRule DEFAULT = new PyrexiaRule(new BigDecimal("37.5"));

    public boolean isPyrexia(Measured temperature) {
        return temperature.isMoreThan(above).isTrue();
    }

    /**
     * The grade with pyrexia in the last four weeks. Whether it is improving or as before, values do not tell.
     *
     * @param answers to the other items, as far as they were entered
     * @param dueToSle whether lupus is its cause
     * @param everInvolved whether the system was ever affected before
     */
    public GradeProposal proposeWithPyrexia(Map<BilagItem, ItemAnswer> answers, Truth dueToSle, Truth everInvolved) {
        Set<BilagGrade> possible = EnumSet.noneOf(BilagGrade.class);
        for (ItemScore score : List.of(ItemScore.IMPROVING, ItemScore.SAME)) {
            Map<BilagItem, ItemAnswer> withPyrexia = new EnumMap<>(BilagItem.class);
            withPyrexia.putAll(answers);
            withPyrexia.put(BilagItem.PYREXIA, new ItemAnswer(score, dueToSle));
            possible.addAll(ItemRule.propose(BilagSystem.CONSTITUTIONAL, withPyrexia, everInvolved)
                    .possible());
        }
        return new GradeProposal(BilagSystem.CONSTITUTIONAL, possible, Set.of());
    }
}
