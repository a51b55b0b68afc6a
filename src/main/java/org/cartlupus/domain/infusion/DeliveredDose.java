package org.cartlupus.domain.infusion;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.quantity.Rounding;
import org.cartlupus.domain.subject.BodyMeasure;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.subject.SubjectRecord.Infusion;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * The dose delivered on day 0 beside the one assigned, both in CAR-positive cells per kg of body weight (trap 42): arms are
 * cells per kg, so the true dose is the cells given, all bags of the day together, divided by the weight of that day.
 * Without total or weight the site's own dose per kg stands for it.
 *
 * @param arm assigned
 * @param assigned cells per kg that the arm plans
 * @param delivered cells per kg, 6 decimals
 * @param weight in kg by which the total was divided, {@code null} where the site's dose per kg was taken
 * @param evidence the infusions of the day, and the weight
 */
public record DeliveredDose(
        String arm, BigDecimal assigned, BigDecimal delivered, @Nullable BigDecimal weight, List<Evidence> evidence) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public DeliveredDose {
        evidence = List.copyOf(evidence);
    }

    /** @return empty if no dose is assigned, or none delivered is recorded */
    public static Optional<DeliveredDose> of(
            SubjectRecord subject, DayZero dayZero, Function<LocalDate, Optional<BodyMeasure>> weights) {
        SubjectRecord.AssignedDose assigned = subject.assignedDose();
        if (assigned == null || assigned.cellsPerKilogram().signum() <= 0) {
            return Optional.empty();
        }
        List<Infusion> bags = subject.infusions().stream()
                .filter(bag -> bag.date().equals(dayZero.date()))
                .toList();
        Optional<BigDecimal> cells = sum(bags, Infusion::cells);
        Optional<BodyMeasure> weight = cells.isEmpty() ? Optional.empty() : weights.apply(dayZero.date());
        Stream<Evidence> given = bags.stream().map(Infusion::evidence);
        if (cells.isPresent() && weight.isPresent() && weight.get().value().signum() > 0) {
            BigDecimal kilograms = weight.get().value();
            return Optional.of(new DeliveredDose(
                    assigned.arm(),
                    assigned.cellsPerKilogram(),
                    Rounding.DEFAULT.apply(cells.get().divide(kilograms, MathContext.DECIMAL128)),
                    kilograms,
                    Stream.concat(given, weight.get().evidence().stream()).toList()));
        }
        return sum(bags, Infusion::cellsPerKilogram)
                .map(perKilogram -> new DeliveredDose(
                        assigned.arm(),
                        assigned.cellsPerKilogram(),
                        Rounding.DEFAULT.apply(perKilogram),
                        null,
                        given.toList()));
    }

    /** Per cent of the assigned dose, negative where less was given; 6 decimals. */
    public BigDecimal deviationPct() {
        return Rounding.DEFAULT.apply(
                delivered.subtract(assigned).multiply(HUNDRED).divide(assigned, MathContext.DECIMAL128));
    }

    public boolean deviates(DoseCriteria criteria) {
        return deviationPct().abs().compareTo(criteria.maxDeviationPct()) > 0;
    }

    /** One bag without the number leaves the sum unknown. */
    private static Optional<BigDecimal> sum(List<Infusion> bags, Function<Infusion, @Nullable BigDecimal> number) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Infusion bag : bags) {
            BigDecimal one = number.apply(bag);
            if (one == null) {
                return Optional.empty();
            }
            sum = sum.add(one);
        }
        return bags.isEmpty() ? Optional.empty() : Optional.of(sum);
    }
}
