package org.cartlupus.domain.renal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cartlupus.domain.calendar.BaselineRule;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ValueChoice;
import org.cartlupus.domain.calendar.VisitWindow;
import org.cartlupus.domain.subject.Measurements;
import org.jspecify.annotations.Nullable;

/** Which proteinuria stands for baseline and for a visit (clinical rules 5.3). */
final class ProteinuriaChoice {

    /**
     * Proteinuria at baseline and visit, in one quantity.
     *
     * @param baselineWithoutSurface day of a 24-hour collection that would be the baseline, had it a body surface
     * @param visitWithoutSurface the same at the visit
     */
    record Pair(
            @Nullable Chosen<Proteinuria> baseline,
            @Nullable Chosen<Proteinuria> visit,
            @Nullable LocalDate baselineWithoutSurface,
            @Nullable LocalDate visitWithoutSurface) {

        @Nullable
        Proteinuria baselineValue() {
            return baseline == null ? null : baseline.value();
        }

        @Nullable
        Proteinuria visitValue() {
            return visit == null ? null : visit.value();
        }

        boolean isComplete() {
            return baseline != null && visit != null;
        }

        Pair withBaseline(Chosen<Proteinuria> other) {
            return new Pair(other, visit, null, visitWithoutSurface);
        }
    }

    private final DayZero dayZero;
    private final BaselineRule baselineRule;
    private final List<Observed<Proteinuria>> ratios;
    private final List<Observed<Proteinuria>> excretions;
    private final List<Observed<Measurements.Usable>> withoutSurface;

    ProteinuriaChoice(
            Measurements measurements, DayZero dayZero, BaselineRule baselineRule, int maxBodyMeasureAgeDays) {
        this.dayZero = dayZero;
        this.baselineRule = baselineRule;
        this.ratios = Proteinuria.ratios(measurements);
        this.excretions = Proteinuria.excretions(measurements, maxBodyMeasureAgeDays);
        this.withoutSurface = Proteinuria.collectionsWithoutSurface(measurements, maxBodyMeasureAgeDays);
    }

    /**
     * The last value before the days in which a baseline is sought, in the quantity asked for: what proteinuria was before
     * bridging therapy could lower it (trap 5).
     */
    Optional<Chosen<Proteinuria>> screening(Proteinuria.Quantity quantity) {
        List<Observed<Proteinuria>> early = (quantity == Proteinuria.Quantity.RATIO ? ratios : excretions)
                .stream()
                        .filter(observed -> baselineRule.isOld(observed, dayZero))
                        .toList();
        return baselineRule.choose(early, dayZero, ProteinuriaChoice::methodRank, Proteinuria::saysTheSameAs);
    }

    boolean isOld(Chosen<Proteinuria> baseline) {
        return baselineRule.isOld(baseline.observed(), dayZero);
    }

    /**
     * The ratio wherever baseline and visit have it; the excretion where only it can be compared; else what the visit
     * has, without a baseline: a ratio and an excretion are different quantities.
     *
     * @param eligible days whose values may count at the visit
     */
    Pair in(VisitWindow window, ValueChoice choice, Predicate<LocalDate> eligible) {
        Pair ratio = pair(ratios, window, choice, eligible);
        Pair excretion = pair(excretions, window, choice, eligible);
        if (ratio.visit() != null && (ratio.baseline() != null || !excretion.isComplete())) {
            return ratio;
        }
        if (excretion.visit() != null) {
            return excretion;
        }
        return ratio.baseline() != null || excretion.baseline() == null ? ratio : excretion;
    }

    private Pair pair(
            List<Observed<Proteinuria>> values, VisitWindow window, ValueChoice choice, Predicate<LocalDate> eligible) {
        return new Pair(
                baselineRule
                        .choose(values, dayZero, ProteinuriaChoice::methodRank, Proteinuria::saysTheSameAs)
                        .orElse(null),
                choice.inWindow(
                                values.stream()
                                        .filter(observed -> eligible.test(observed.date()))
                                        .toList(),
                                window,
                                ProteinuriaChoice::methodRank,
                                Proteinuria::saysTheSameAs)
                        .orElse(null),
                baselineRule
                        .choose(withoutSurface, dayZero, any -> 0, Object::equals)
                        .map(ProteinuriaChoice::day)
                        .orElse(null),
                choice.inWindow(withoutSurface, window, any -> 0, Object::equals)
                        .map(ProteinuriaChoice::day)
                        .orElse(null));
    }

    private static LocalDate day(Chosen<Measurements.Usable> chosen) {
        return chosen.observed().date();
    }

    private static int methodRank(Proteinuria proteinuria) {
        return proteinuria.collection().ordinal();
    }
}
