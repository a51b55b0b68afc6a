package org.cartlupus.domain.proposal;

import java.util.List;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.bilag.BilagItem;
import org.cartlupus.domain.activity.bilag.GradeProposal;
import org.cartlupus.domain.activity.bilag.ItemRule;
import org.cartlupus.domain.activity.bilag.ItemScore;
import org.cartlupus.domain.activity.bilag.PyrexiaRule;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.Measurements;

/**
 * The constitutional grade that entered items suggest, and a high temperature of the last four weeks where the item of
 * pyrexia is open, beside the entered one (clinical rules 2.4). Lupus is assumed as the cause of a temperature, as for the
 * fever of SLEDAI-2K, except in the weeks after the infusion and where something else was said or is recorded.
 *
 * @param openDays days after day 0 in which no fever is taken for lupus
 */
record ConstitutionalReview(
        Measurements measurements, ValueCauses causes, DayZero dayZero, int openDays, PyrexiaRule rule) {

    ScoreReview.Remarks of(EnteredBilag entered) {
        ValuesSeen seen = new ValuesSeen();
        entered.addItems(BilagSystem.CONSTITUTIONAL, seen);
        List<Observed<Measurements.Usable>> high =
                entered.score(BilagItem.PYREXIA).score() == ItemScore.NOT_DONE ? pyrexia(entered.periods()) : List.of();
        if (high.isEmpty() && !entered.itemsTellOf(BilagSystem.CONSTITUTIONAL)) {
            return ScoreReview.Remarks.NONE;
        }
        high.forEach(seen::add);
        return GradeComparison.of(entered, BilagSystem.CONSTITUTIONAL, List.of(proposal(entered, high)), seen);
    }

    private GradeProposal proposal(EnteredBilag entered, List<Observed<Measurements.Usable>> high) {
        Truth everInvolved = entered.everInvolved(BilagSystem.CONSTITUTIONAL);
        if (high.isEmpty()) {
            return ItemRule.propose(BilagSystem.CONSTITUTIONAL, entered.scores(), everInvolved);
        }
        boolean assumed = high.stream().anyMatch(value -> dueToLupus(value).isTrue());
        return rule.proposeWithPyrexia(entered.scores(), assumed ? Truth.TRUE : Truth.UNKNOWN, everInvolved);
    }

    private List<Observed<Measurements.Usable>> pyrexia(AssessmentPeriods periods) {
        return measurements.of(Analyte.TEMPERATURE).stream()
                .filter(value -> value.status().counts() && periods.isCurrent(value.date()))
                .filter(value -> rule.isPyrexia(value.value().value()))
                .filter(value -> !dueToLupus(value).isFalse())
                .toList();
    }

    private Truth dueToLupus(Observed<Measurements.Usable> value) {
        boolean open = !value.date().isBefore(dayZero.date())
                && !value.date().isAfter(dayZero.date().plusDays(openDays));
        return causes.dueToLupus(value, SledaiItem.FEVER, open ? Truth.UNKNOWN : Truth.TRUE);
    }
}
