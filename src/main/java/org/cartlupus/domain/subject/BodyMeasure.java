package org.cartlupus.domain.subject;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A child's height, weight or body surface on a given day (clinical rules 6.2): measured on that day; else between two
 * measurements on the straight line through them; else the last one if it is recent enough; else unknown.
 *
 * @param value in the unit of the analyte
 * @param evidence the one or two measurements it rests on
 */
public record BodyMeasure(BigDecimal value, List<Evidence> evidence) {

    private static final BigDecimal MOSTELLER_DIVISOR = BigDecimal.valueOf(3600);

    /** The day of the last measurement that is too old to use, where that is why there is no answer. */
    public record Stale(LocalDate lastMeasured) {}

    /** Either the measure, or the reason why a former one cannot stand for it, or neither. */
    public record Lookup(@Nullable BodyMeasure measure, @Nullable Stale stale) {

        public Optional<BodyMeasure> found() {
            return Optional.ofNullable(measure);
        }
    }

    public static Lookup on(LocalDate day, List<Observed<Measurements.Usable>> values, int maxAgeDays) {
        Comparator<Observed<Measurements.Usable>> byDate = Comparator.comparing(Observed::date);
        Comparator<Observed<Measurements.Usable>> byPrecedence = byDate.thenComparing(Observed::status)
                .thenComparing(Observed::issued, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Observed::evidence);
        List<Observed<Measurements.Usable>> exact = values.stream()
                .filter(observed -> !observed.value().value().isCensored())
                .toList();
        Optional<Observed<Measurements.Usable>> before =
                exact.stream().filter(observed -> !observed.date().isAfter(day)).max(byPrecedence);
        Optional<LocalDate> nextDay = exact.stream()
                .map(Observed::date)
                .filter(date -> date.isAfter(day))
                .min(Comparator.naturalOrder());
        Optional<Observed<Measurements.Usable>> after = nextDay.flatMap(next ->
                exact.stream().filter(observed -> observed.date().equals(next)).max(byPrecedence));
        if (before.isEmpty()) {
            return new Lookup(null, null);
        }
        Observed<Measurements.Usable> last = before.get();
        if (last.date().equals(day)) {
            return new Lookup(of(last), null);
        }
        if (after.isPresent()) {
            return new Lookup(between(last, after.get(), day), null);
        }
        return ChronoUnit.DAYS.between(last.date(), day) <= maxAgeDays
                ? new Lookup(of(last), null)
                : new Lookup(null, new Stale(last.date()));
    }

    /** The last measurement on or before the day, if it is at most {@code maxAgeDays} old. */
    public static Optional<BodyMeasure> lastBefore(
            LocalDate day, List<Observed<Measurements.Usable>> values, int maxAgeDays) {
        LocalDate oldest = day.minusDays(maxAgeDays);
        List<Observed<Measurements.Usable>> recent = values.stream()
                .filter(observed ->
                        !observed.date().isAfter(day) && !observed.date().isBefore(oldest))
                .toList();
        return on(day, recent, maxAgeDays).found();
    }

    /** Body surface in m² by Mosteller, from height in cm and weight in kg. */
    public static BodyMeasure mosteller(BodyMeasure height, BodyMeasure weight) {
        BigDecimal surface = height.value()
                .multiply(weight.value())
                .divide(MOSTELLER_DIVISOR, MathContext.DECIMAL128)
                .sqrt(MathContext.DECIMAL128);
        return new BodyMeasure(
                surface,
                Stream.concat(height.evidence().stream(), weight.evidence().stream())
                        .toList());
    }

    private static BodyMeasure of(Observed<Measurements.Usable> observed) {
        return new BodyMeasure(number(observed), List.of(observed.evidence()));
    }

    private static BodyMeasure between(
            Observed<Measurements.Usable> earlier, Observed<Measurements.Usable> later, LocalDate day) {
        BigDecimal elapsed = BigDecimal.valueOf(ChronoUnit.DAYS.between(earlier.date(), day));
        BigDecimal span = BigDecimal.valueOf(ChronoUnit.DAYS.between(earlier.date(), later.date()));
        BigDecimal change = number(later).subtract(number(earlier));
        BigDecimal value = number(earlier).add(change.multiply(elapsed).divide(span, MathContext.DECIMAL128));
        return new BodyMeasure(value, List.of(earlier.evidence(), later.evidence()));
    }

    private static BigDecimal number(Observed<Measurements.Usable> observed) {
        return observed.value().value().value();
    }
}
