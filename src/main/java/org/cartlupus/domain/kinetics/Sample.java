package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;
import java.util.Optional;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A concentration at a time after the infusion.
 *
 * @param day days from the infusion, with decimals where times are known; negative before it
 * @param concentration reported number with its comparator, in the unit of its series
 * @param lloq lower limit of quantification, {@code null} if unknown
 * @param lowerReferenceLimit lower limit of normal, {@code null} if unknown
 * @param evidence resource version the value was read from
 */
public record Sample(
        BigDecimal day,
        Measured concentration,
        @Nullable BigDecimal lloq,
        @Nullable BigDecimal lowerReferenceLimit,
        Evidence evidence) {

    public static Sample of(BigDecimal day, Measured concentration, @Nullable BigDecimal lloq, Evidence evidence) {
        return new Sample(day, concentration, lloq, null, evidence);
    }

    public boolean isPreDose() {
        return day.signum() < 0;
    }

    /**
     * At or above the limit of quantification (clinical rules 8.1). A result reported as {@code <50} is below whatever
     * the limit is called, and zero is no detection even where no limit is given. A positive number without a limit is
     * taken as quantified, since the laboratory put a number on it.
     */
    public boolean isQuantifiable() {
        return switch (concentration.censoring()) {
            case BELOW, AT_MOST -> false;
            case AT_LEAST, ABOVE -> true;
            case NONE ->
                concentration.value().signum() > 0
                        && (lloq == null || concentration.value().compareTo(lloq) >= 0);
        };
    }

    /** Reported above the range of the assay: the number is only a lower bound. */
    public boolean isAboveRange() {
        return switch (concentration.censoring()) {
            case AT_LEAST, ABOVE -> true;
            case NONE, BELOW, AT_MOST -> false;
        };
    }

    /** The limit this sample lies below, where it lies below one and the limit is known. */
    Optional<BigDecimal> limitFallenBelow() {
        if (isQuantifiable()) {
            return Optional.empty();
        }
        return concentration.isCensored() ? Optional.of(concentration.value()) : Optional.ofNullable(lloq);
    }

    boolean isWithin(BigDecimal from, BigDecimal to) {
        return day.compareTo(from) >= 0 && day.compareTo(to) <= 0;
    }
}
