package org.cartlupus.evidence.fhir;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartlupus.domain.quantity.Rounding;
import org.cartlupus.evidence.DoseFact;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Dosage.DosageDoseAndRateComponent;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Timing.TimingRepeatComponent;
import org.jspecify.annotations.Nullable;

/**
 * Reads how much of a drug is given and how often (clinical rules 4.3). What can't be read with certainty is left open: a
 * range, a bound, a dose as needed, a schedule of several steps, a frequency that varies.
 */
final class Doses {

    private static final String PER_DAY = "/d";

    /** Codes of HL7's GTSAbbreviation as times a day. */
    private static final Map<String, BigDecimal> ABBREVIATIONS = Map.ofEntries(
            Map.entry("QD", BigDecimal.ONE),
            Map.entry("AM", BigDecimal.ONE),
            Map.entry("PM", BigDecimal.ONE),
            Map.entry("BED", BigDecimal.ONE),
            Map.entry("BID", BigDecimal.valueOf(2)),
            Map.entry("TID", BigDecimal.valueOf(3)),
            Map.entry("QID", BigDecimal.valueOf(4)),
            Map.entry("Q4H", BigDecimal.valueOf(6)),
            Map.entry("Q6H", BigDecimal.valueOf(4)),
            Map.entry("Q8H", BigDecimal.valueOf(3)),
            Map.entry("Q12H", BigDecimal.valueOf(2)),
            Map.entry("QOD", new BigDecimal("0.5")));

    private record One(@Nullable BigDecimal single, @Nullable BigDecimal perDay, String unit) {}

    private Doses() {}

    /** An administration tells how much at once; how often only its rate could. */
    static DoseFact of(MedicationAdministration given) {
        if (given.getDosage().hasRateQuantity()) {
            Optional<One> rate = daily(given.getDosage().getRateQuantity());
            if (rate.isPresent()) {
                return fact(rate.get());
            }
        }
        return amount(given.getDosage().getDose())
                .map(dose -> new DoseFact(dose.single(), null, dose.unit()))
                .orElse(DoseFact.NONE);
    }

    /** Several dosages of one statement are taken beside each other and add up. */
    static DoseFact of(List<Dosage> dosages) {
        boolean inSteps = dosages.stream()
                        .filter(Dosage::hasSequence)
                        .map(Dosage::getSequence)
                        .distinct()
                        .count()
                > 1;
        List<One> read =
                dosages.stream().flatMap(dosage -> one(dosage).stream()).toList();
        boolean comparable = read.stream().map(One::unit).distinct().count() == 1;
        if (!comparable) {
            return DoseFact.NONE;
        }
        boolean complete =
                !inSteps && read.size() == dosages.size() && read.stream().noneMatch(dose -> dose.perDay() == null);
        return new DoseFact(
                read.stream()
                        .map(One::single)
                        .filter(Objects::nonNull)
                        .max(BigDecimal::compareTo)
                        .orElse(null),
                complete
                        ? read.stream()
                                .map(One::perDay)
                                .filter(Objects::nonNull)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                        : null,
                read.get(0).unit());
    }

    private static DoseFact fact(One dose) {
        return new DoseFact(dose.single(), dose.perDay(), dose.unit());
    }

    private static Optional<One> one(Dosage dosage) {
        for (DosageDoseAndRateComponent part : dosage.getDoseAndRate()) {
            if (part.getRate() instanceof Quantity rate) {
                Optional<One> daily = daily(rate);
                if (daily.isPresent()) {
                    return daily;
                }
            }
            if (part.getDose() instanceof Quantity dose) {
                Optional<One> single = amount(dose);
                return single.map(amount -> new One(
                        amount.single(),
                        times(dosage)
                                .map(times -> Rounding.DEFAULT.apply(Objects.requireNonNull(amount.single())
                                        .multiply(times, MathContext.DECIMAL128)))
                                .orElse(amount.perDay()),
                        amount.unit()));
            }
        }
        return Optional.empty();
    }

    /** An amount at once; a unit per day makes it the amount of a day. */
    private static Optional<One> amount(Quantity dose) {
        if (!isExact(dose)) {
            return Optional.empty();
        }
        return daily(dose).or(() -> Optional.of(new One(dose.getValue(), null, dose.getCode())));
    }

    private static Optional<One> daily(Quantity rate) {
        if (!isExact(rate) || !rate.getCode().endsWith(PER_DAY)) {
            return Optional.empty();
        }
        String unit = rate.getCode();
        return Optional.of(new One(null, rate.getValue(), unit.substring(0, unit.length() - PER_DAY.length())));
    }

    private static boolean isExact(Quantity quantity) {
        return quantity.hasValue()
                && !quantity.hasComparator()
                && quantity.hasCode()
                && Systems.UCUM.equals(quantity.getSystem());
    }

    /** Administrations a day; empty where that is not told, or is no fixed number. */
    private static Optional<BigDecimal> times(Dosage dosage) {
        boolean asNeeded =
                dosage.hasAsNeeded() && !(dosage.getAsNeeded() instanceof BooleanType needed && !needed.booleanValue());
        if (asNeeded || !dosage.hasTiming()) {
            return Optional.empty();
        }
        Timing timing = dosage.getTiming();
        return timing.hasRepeat() ? times(timing.getRepeat()) : abbreviated(timing);
    }

    private static Optional<BigDecimal> abbreviated(Timing timing) {
        return timing.getCode().getCoding().stream()
                .flatMap(coding -> Stream.ofNullable(coding.getCode()))
                .flatMap(code -> Stream.ofNullable(ABBREVIATIONS.get(code)))
                .findFirst();
    }

    private static Optional<BigDecimal> times(TimingRepeatComponent repeat) {
        if (repeat.hasFrequencyMax() || repeat.hasPeriodMax() || repeat.hasDayOfWeek()) {
            return Optional.empty();
        }
        if (!repeat.hasPeriod() || !repeat.hasPeriodUnit()) {
            return repeat.hasTimeOfDay()
                    ? Optional.of(BigDecimal.valueOf(repeat.getTimeOfDay().size()))
                    : Optional.empty();
        }
        BigDecimal days = repeat.getPeriod().multiply(days(repeat.getPeriodUnit()), MathContext.DECIMAL128);
        int frequency = repeat.hasFrequency() ? repeat.getFrequency() : 1;
        return days.signum() <= 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(frequency).divide(days, MathContext.DECIMAL128));
    }

    private static BigDecimal days(Timing.UnitsOfTime unit) {
        return switch (unit) {
            case S -> BigDecimal.ONE.divide(BigDecimal.valueOf(86_400), MathContext.DECIMAL128);
            case MIN -> BigDecimal.ONE.divide(BigDecimal.valueOf(1_440), MathContext.DECIMAL128);
            case H -> BigDecimal.ONE.divide(BigDecimal.valueOf(24), MathContext.DECIMAL128);
            case D -> BigDecimal.ONE;
            case WK -> BigDecimal.valueOf(7);
            case MO -> new BigDecimal("30.4375");
            case A -> new BigDecimal("365.25");
            case NULL -> BigDecimal.ZERO;
        };
    }
}
