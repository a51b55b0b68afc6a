package org.cartlupus.domain.safety.ctcae;

import java.math.BigDecimal;
import java.util.Optional;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.safety.ReferenceRange;
import org.cartlupus.domain.safety.UnknownReason;
import org.jspecify.annotations.Nullable;

/**
 * Where a band begins: a number, or a multiple of a limit of normal or of the baseline (clinical rules 7.3).
 *
 * <p>A value is compared with {@code number × reference}, which is exact, instead of dividing and rounding: 0.90
 * against a baseline of 0.60 is 1.5 times and not a millionth more.
 */
record Limit(Reference reference, BigDecimal number) {

    enum Reference {
        ABSOLUTE,
        LOWER_LIMIT,
        UPPER_LIMIT,
        BASELINE,
        /** The baseline less the number, in the unit of the value. */
        DROP_FROM_BASELINE;

        boolean isBaseline() {
            return this == BASELINE || this == DROP_FROM_BASELINE;
        }
    }

    static Limit absolute(String number) {
        return new Limit(Reference.ABSOLUTE, new BigDecimal(number));
    }

    static Limit timesLowerLimit(String factor) {
        return new Limit(Reference.LOWER_LIMIT, new BigDecimal(factor));
    }

    static Limit timesUpperLimit(String factor) {
        return new Limit(Reference.UPPER_LIMIT, new BigDecimal(factor));
    }

    static Limit timesBaseline(String factor) {
        return new Limit(Reference.BASELINE, new BigDecimal(factor));
    }

    static Limit baselineLess(String points) {
        return new Limit(Reference.DROP_FROM_BASELINE, new BigDecimal(points));
    }

    /** The limit as a number, empty if what it refers to is missing. */
    Optional<Measured> resolve(ReferenceRange range, @Nullable Measured baseline) {
        return switch (reference) {
            case ABSOLUTE -> Optional.of(Measured.exactly(number));
            case LOWER_LIMIT -> range.lowerLimit().map(lln -> Measured.exactly(lln.multiply(number)));
            case UPPER_LIMIT -> range.upperLimit().map(uln -> Measured.exactly(uln.multiply(number)));
            case BASELINE -> Optional.ofNullable(baseline).map(b -> b.mapRising(x -> x.multiply(number)));
            case DROP_FROM_BASELINE -> Optional.ofNullable(baseline).map(b -> b.mapRising(x -> x.subtract(number)));
        };
    }

    /** Why {@link #resolve} was empty. */
    UnknownReason missing() {
        return reference.isBaseline() ? UnknownReason.NO_BASELINE : UnknownReason.NO_REFERENCE_RANGE;
    }

    /** {@code 3.0 × ULN}. */
    String text() {
        boolean once = number.compareTo(BigDecimal.ONE) == 0;
        return switch (reference) {
            case ABSOLUTE -> number.toPlainString();
            case LOWER_LIMIT -> once ? "LLN" : number.toPlainString() + " × LLN";
            case UPPER_LIMIT -> once ? "ULN" : number.toPlainString() + " × ULN";
            case BASELINE -> once ? "baseline" : number.toPlainString() + " × baseline";
            case DROP_FROM_BASELINE -> "baseline − " + number.toPlainString();
        };
    }
}
