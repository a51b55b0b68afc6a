package org.cartlupus.domain.toxicity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.CreatinineFactors;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.safety.LaboratoryResult;
import org.cartlupus.domain.safety.ReferenceRange;
import org.cartlupus.domain.subject.Measurements.Usable;
import org.cartlupus.domain.subject.Reported;
import org.jspecify.annotations.Nullable;

/** Values of a record as the safety rules read them: in the unit of the rules, with their own limits of normal. */
final class LaboratoryResults {

    static final Comparator<Observed<Usable>> BY_TIME =
            Comparator.<Observed<Usable>, LocalDate>comparing(Observed::date).thenComparing(Observed::evidence);

    private LaboratoryResults() {}

    /** For every analyte but creatinine, whose factors a criteria set may change. */
    static LaboratoryResult of(@Nullable Observed<Usable> observed) {
        return of(observed, CreatinineFactors.DEFAULT);
    }

    /**
     * Missing for {@code null}. A limit that does not convert is none.
     *
     * @param factors by which the value was converted, and its limits are
     */
    static LaboratoryResult of(@Nullable Observed<Usable> observed, CreatinineFactors factors) {
        if (observed == null) {
            return LaboratoryResult.MISSING;
        }
        Reported reported = observed.value().reported();
        return new LaboratoryResult(
                number(observed),
                new ReferenceRange(
                        converted(reported, reported.referenceLow(), factors),
                        converted(reported, reported.referenceHigh(), factors)));
    }

    /** What came exactly stays as it came; a conversion has six decimals (clinical rules 0.3). */
    static Measured number(Observed<Usable> observed) {
        return observed.value().value().mapRising(LaboratoryResults::rounded);
    }

    /** The last value before a day. */
    static Optional<Observed<Usable>> lastBefore(List<Observed<Usable>> values, LocalDate day) {
        return values.stream().filter(value -> value.date().isBefore(day)).max(BY_TIME);
    }

    /** The last value of a day or the days before it. */
    static Optional<Observed<Usable>> lastWithin(List<Observed<Usable>> values, LocalDate day, int days) {
        return values.stream()
                .filter(value -> !value.date().isAfter(day) && !value.date().isBefore(day.minusDays(days)))
                .max(BY_TIME);
    }

    private static @Nullable BigDecimal converted(
            Reported reported, @Nullable BigDecimal limit, CreatinineFactors factors) {
        return limit == null
                ? null
                : reported.analyte()
                        .convert(Measured.exactly(limit), reported.unit(), factors)
                        .map(converted -> rounded(converted.value()))
                        .orElse(null);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.scale() > Measured.COMPARISON_SCALE ? Measured.forComparison(value) : value;
    }
}
