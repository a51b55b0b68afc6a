package org.cartlupus.domain.renal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ValueChoice;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Rounding;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.BodyMeasure;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * How much steroid a participant took at a visit and before it, and whether that kept the limit (clinical rules 5.1).
 *
 * <p>A recorded dose holds until another is recorded. The limit is kept if every dose recorded on the days asked for
 * keeps it and the dose with which those days began did too; it is broken by one recorded dose that breaks it. A higher
 * dose recorded before those days may have been lowered in time or not: that, and having no record, is UNKNOWN.
 *
 * @param limit in force at this visit
 * @param doseAtVisit prednisone equivalent in mg per day at the visit, {@code null} if not recorded on the days asked for
 * @param highest highest dose recorded on those days, {@code null} as above
 * @param limitKept UNKNOWN if the record cannot tell; TRUE where there is no limit
 * @param missing what would be needed, in words; empty if the limit is decided
 */
public record SteroidExposure(
        SteroidLimit limit,
        @Nullable Measured doseAtVisit,
        @Nullable Measured highest,
        Truth limitKept,
        List<String> missing,
        List<Evidence> evidence) {

    /** Without an assessment there are no days to ask about. */
    static SteroidExposure withoutVisit(SteroidLimit limit) {
        return new SteroidExposure(limit, null, null, limit.isOff() ? Truth.TRUE : Truth.UNKNOWN, List.of(), List.of());
    }

    static SteroidExposure upTo(
            LocalDate visit, Measurements measurements, SteroidLimit limit, Rounding rounding, int maxWeightAgeDays) {
        LocalDate firstDay = visit.minusDays(limit.lookbackDays());
        List<Observed<Measurements.Usable>> daily =
                ValueChoice.ofEachDay(measurements.of(Analyte.PREDNISONE_EQUIVALENT).stream()
                        .filter(dose -> !dose.date().isAfter(visit))
                        .toList());
        List<Observed<Measurements.Usable>> during =
                daily.stream().filter(dose -> !dose.date().isBefore(firstDay)).toList();
        Optional<Observed<Measurements.Usable>> before =
                daily.stream().filter(dose -> dose.date().isBefore(firstDay)).reduce((earlier, later) -> later);
        Limits limits = new Limits(measurements, limit, rounding, maxWeightAgeDays);
        Truth kept = limit.isOff() ? Truth.TRUE : limits.keptFrom(firstDay, before, during);
        return new SteroidExposure(
                limit,
                during.isEmpty() ? null : number(during.get(during.size() - 1)),
                during.stream()
                        .map(SteroidExposure::number)
                        .max(Comparator.comparing(Measured::value))
                        .orElse(null),
                kept,
                kept.isUnknown() ? limits.missing(firstDay, visit, during) : List.of(),
                limits.evidence(before, during));
    }

    private static Measured number(Observed<Measurements.Usable> dose) {
        return dose.value().value();
    }

    private record Limits(Measurements measurements, SteroidLimit limit, Rounding rounding, int maxWeightAgeDays) {

        /**
         * @param before last dose before the days asked for: it can show that they began within the limit, but not that
         *     they did not
         */
        Truth keptFrom(
                LocalDate firstDay,
                Optional<Observed<Measurements.Usable>> before,
                List<Observed<Measurements.Usable>> during) {
            if (during.isEmpty()) {
                return Truth.UNKNOWN;
            }
            Truth keptDuring = during.stream().map(this::keptBy).reduce(Truth.TRUE, Truth::and);
            boolean firstDayIsRecorded = during.get(0).date().equals(firstDay);
            boolean beganWithin = firstDayIsRecorded
                    || before.map(this::keptBy).orElse(Truth.UNKNOWN).isTrue();
            return keptDuring.and(beganWithin ? Truth.TRUE : Truth.UNKNOWN);
        }

        /** With no limit only the doses reported; else also the dose before, and the weights. */
        List<Evidence> evidence(
                Optional<Observed<Measurements.Usable>> before, List<Observed<Measurements.Usable>> during) {
            Stream<Observed<Measurements.Usable>> doses =
                    limit.isOff() ? during.stream() : Stream.concat(before.stream(), during.stream());
            return doses.flatMap(dose -> Stream.concat(
                            Stream.of(dose.evidence()),
                            weightOn(dose.date()).stream().flatMap(weight -> weight.evidence().stream())))
                    .distinct()
                    .toList();
        }

        Truth keptBy(Observed<Measurements.Usable> dose) {
            BigDecimal perDay = limit.mgPerDay();
            BigDecimal perKg = limit.mgPerKgPerDay();
            Truth total =
                    perDay == null ? Truth.TRUE : rounding.apply(number(dose)).isAtMost(perDay);
            if (perKg == null) {
                return total;
            }
            boolean none = number(dose).isMoreThan(BigDecimal.ZERO).isFalse();
            Truth byWeight = none
                    ? Truth.TRUE
                    : weightOn(dose.date())
                            .map(weight -> rounding.apply(number(dose)
                                            .mapRising(mg -> mg.divide(weight.value(), MathContext.DECIMAL128)))
                                    .isAtMost(perKg))
                            .orElse(Truth.UNKNOWN);
            return total.and(byWeight);
        }

        Optional<BodyMeasure> weightOn(LocalDate day) {
            return limit.mgPerKgPerDay() == null
                    ? Optional.empty()
                    : BodyMeasure.lastBefore(day, measurements.of(Analyte.WEIGHT), maxWeightAgeDays);
        }

        List<String> missing(LocalDate firstDay, LocalDate visit, List<Observed<Measurements.Usable>> during) {
            List<String> missing = new ArrayList<>();
            missing.add("the steroid dose (prednisone equivalent) from " + firstDay + " to " + visit);
            boolean weightMissing = limit.mgPerKgPerDay() != null
                    && during.stream().anyMatch(dose -> weightOn(dose.date()).isEmpty());
            if (weightMissing) {
                missing.add("the weight for it");
            }
            return missing;
        }
    }
}
