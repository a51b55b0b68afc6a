package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Median and range of one series over the participants of one arm at one planned day. Where results below the limit of
 * quantification leave a number open, its bounds are given, never a guess.
 *
 * @param count participants with a sample there
 * @param belowLimit how many of them were below the limit of quantification
 * @param evidence the samples, one of each participant
 */
public record CourseSummary(
        SeriesKey series,
        String arm,
        PlannedDay planned,
        int count,
        int belowLimit,
        ConcentrationBounds median,
        ConcentrationBounds minimum,
        ConcentrationBounds maximum,
        List<Evidence> evidence) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Comparator<@Nullable BigDecimal> UNBOUNDED_LAST =
            Comparator.nullsLast(Comparator.naturalOrder());

    public CourseSummary {
        evidence = List.copyOf(evidence);
    }

    /** A participant's series with the arm. */
    public record Member(String arm, ConcentrationSeries series) {}

    /** @return by series, arm and planned day; only where there is a sample */
    public static List<CourseSummary> of(Collection<Member> members, SamplingPlan plan) {
        Map<SeriesKey, Map<String, Map<PlannedDay, List<Sample>>>> sorted = new TreeMap<>();
        for (Member member : members) {
            plan.choose(member.series()).forEach((planned, sample) -> sorted.computeIfAbsent(
                            member.series().key(), unused -> new TreeMap<>())
                    .computeIfAbsent(member.arm(), unused -> new TreeMap<>(Comparator.comparingInt(PlannedDay::day)))
                    .computeIfAbsent(planned, unused -> new ArrayList<>())
                    .add(sample));
        }
        List<CourseSummary> summaries = new ArrayList<>();
        sorted.forEach((series, arms) -> arms.forEach(
                (arm, days) -> days.forEach((planned, samples) -> summaries.add(of(series, arm, planned, samples)))));
        return summaries;
    }

    /**
     * The k-th smallest of values known by bounds lies between the k-th smallest lower and the k-th smallest upper bound.
     */
    private static CourseSummary of(SeriesKey series, String arm, PlannedDay planned, List<Sample> samples) {
        List<ConcentrationBounds> bounds =
                samples.stream().map(ConcentrationBounds::of).toList();
        List<@Nullable BigDecimal> lows = new ArrayList<>();
        List<@Nullable BigDecimal> highs = new ArrayList<>();
        for (ConcentrationBounds each : bounds) {
            lows.add(each.low());
            highs.add(each.high());
        }
        lows.sort(UNBOUNDED_LAST);
        highs.sort(UNBOUNDED_LAST);
        int last = samples.size() - 1;
        return new CourseSummary(
                series,
                arm,
                planned,
                samples.size(),
                (int) samples.stream()
                        .filter(sample -> !sample.isQuantifiable())
                        .count(),
                bounds(middle(lows), middle(highs)),
                bounds(lows.get(0), highs.get(0)),
                bounds(lows.get(last), highs.get(last)),
                samples.stream().map(Sample::evidence).sorted().toList());
    }

    private static ConcentrationBounds bounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return new ConcentrationBounds(low == null ? BigDecimal.ZERO : low, high);
    }

    private static @Nullable BigDecimal middle(List<@Nullable BigDecimal> sorted) {
        BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
        BigDecimal upper = sorted.get(sorted.size() / 2);
        return lower == null || upper == null
                ? null
                : lower.add(upper).divide(TWO, Measured.COMPARISON_SCALE, RoundingMode.HALF_UP);
    }
}
