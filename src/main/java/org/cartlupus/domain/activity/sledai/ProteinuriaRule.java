package org.cartlupus.domain.activity.sledai;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.cartlupus.domain.activity.finding.DipstickProtein;
import org.cartlupus.domain.activity.finding.Finding;
import org.cartlupus.domain.activity.finding.ProteinRatio;
import org.cartlupus.domain.activity.finding.TimedProtein;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Rounding;
import org.cartlupus.domain.quantity.Truth;

/**
 * The proteinuria item (clinical rules 1.4): a complete 24-hour urine, else the ratio of first-morning urine, else that
 * of a random spot. A collection that is not shown to be complete is not used, and a dipstick decides nothing.
 *
 * <p>Absolute grams are the adult rule and miss disease in a small child, for whom the ratio is the better measure; the
 * order is nevertheless that of the index.
 */
record ProteinuriaRule(SledaiLimits limits) {

    ItemReadings readings(List<Observed<Finding>> findings) {
        List<Observed<Reading>> complete = ItemRules.read(
                findings,
                TimedProtein.class,
                timed -> completeness(timed).isTrue(),
                timed -> Reading.of(timed.gramsPerDay().isMoreThan(limits.proteinGramsPerDay())));
        if (!complete.isEmpty()) {
            return ItemReadings.of(complete);
        }
        List<Observed<Reading>> rejected = ItemRules.read(findings, TimedProtein.class, any -> true, this::rejected);
        Set<ProposalFlag> leftOut = EnumSet.noneOf(ProposalFlag.class);
        rejected.forEach(reading -> leftOut.addAll(reading.value().flags()));
        List<Observed<Reading>> planned = ratios(findings, ratio -> ratio.sample() != ProteinRatio.Sample.RANDOM_SPOT);
        if (!planned.isEmpty()) {
            return new ItemReadings(List.of(planned), leftOut);
        }
        List<Observed<Reading>> random = ratios(findings, any -> true);
        if (!random.isEmpty()) {
            leftOut.add(ProposalFlag.SPOT_NOT_FIRST_MORNING);
            return new ItemReadings(List.of(random), leftOut);
        }
        List<Observed<Reading>> undecided = new ArrayList<>(rejected);
        undecided.addAll(ItemRules.read(
                findings,
                DipstickProtein.class,
                any -> true,
                any -> Reading.flagged(Truth.UNKNOWN, ProposalFlag.DIPSTICK_ONLY)));
        return new ItemReadings(List.of(undecided), leftOut);
    }

    private List<Observed<Reading>> ratios(List<Observed<Finding>> findings, Predicate<ProteinRatio> relevant) {
        return ItemRules.read(
                findings,
                ProteinRatio.class,
                relevant,
                ratio -> Reading.of(
                        Rounding.DEFAULT.apply(ratio.gramsPerGram()).isMoreThan(limits.proteinGramsPerGram())));
    }

    private Reading rejected(TimedProtein timed) {
        return Reading.flagged(
                Truth.UNKNOWN,
                completeness(timed).isFalse() ? ProposalFlag.COLLECTION_INCOMPLETE : ProposalFlag.COLLECTION_UNCHECKED);
    }

    private Truth completeness(TimedProtein timed) {
        return timed.isComplete(limits.leastCreatininePerKilogram(), limits.mostCreatininePerKilogram());
    }
}
