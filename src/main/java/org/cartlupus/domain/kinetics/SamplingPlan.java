package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The days on which a study is summarised. Neither the registry record nor the visit schedule names days of sampling; the
 * default has those of the worked examples (clinical rules 8.3) in the first four weeks and the visits with their windows
 * afterwards.
 *
 * @param days in order of time
 */
public record SamplingPlan(List<PlannedDay> days) {

    public static final SamplingPlan DEFAULT = new SamplingPlan(List.of(
            new PlannedDay(0, 7, 0),
            new PlannedDay(3, 1, 1),
            new PlannedDay(7, 1, 1),
            new PlannedDay(10, 1, 1),
            new PlannedDay(14, 2, 3),
            new PlannedDay(21, 3, 3),
            new PlannedDay(28, 3, 9),
            new PlannedDay(91, 14, 14),
            new PlannedDay(182, 21, 21),
            new PlannedDay(365, 28, 28),
            new PlannedDay(730, 42, 42)));

    public SamplingPlan {
        days = days.stream().sorted(Comparator.comparingInt(PlannedDay::day)).toList();
    }

    /**
     * Of each planned day the sample nearest to it within its tolerance, of two equally near the later; a sample serves one
     * planned day only, the nearest. The last sample before the infusion may stand for day 0.
     */
    Map<PlannedDay, Sample> choose(ConcentrationSeries series) {
        Map<PlannedDay, Sample> chosen = new LinkedHashMap<>();
        for (PlannedDay planned : days) {
            series.samples().stream()
                    .filter(sample ->
                            nearest(sample.day()).filter(planned::equals).isPresent())
                    .min(Comparator.comparing((Sample sample) -> planned.distanceTo(sample.day()))
                            .thenComparing(Sample::day, Comparator.reverseOrder()))
                    .ifPresent(sample -> chosen.put(planned, sample));
        }
        return chosen;
    }

    private Optional<PlannedDay> nearest(BigDecimal sampled) {
        return days.stream()
                .filter(planned -> planned.admits(sampled))
                .min(Comparator.comparing(planned -> planned.distanceTo(sampled)));
    }
}
