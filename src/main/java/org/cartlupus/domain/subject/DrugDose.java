package org.cartlupus.domain.subject;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import org.cartlupus.domain.quantity.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * How much of a drug is given, in milligrams of that drug (clinical rules 4.3). What the record does not tell stays
 * unknown: a dose without its frequency is no daily dose.
 *
 * @param single milligrams of one administration, the largest where they differ; {@code null} if unknown
 * @param perDay milligrams of a day, {@code null} if unknown; a drug that is given once a week has a seventh of a dose
 * @param basis whether both are totals or per kilogram or square metre of body
 */
public record DrugDose(@Nullable BigDecimal single, @Nullable BigDecimal perDay, Basis basis) {

    /** What a dose is counted by. */
    public enum Basis {
        TOTAL,
        PER_KILOGRAM,
        PER_SQUARE_METRE
    }

    private record Unit(BigDecimal milligrams, Basis basis) {}

    private static final Map<String, BigDecimal> MASSES =
            Map.of("mg", BigDecimal.ONE, "g", BigDecimal.valueOf(1_000), "ug", new BigDecimal("0.001"));

    private static final Map<String, Basis> BASES =
            Map.of("", Basis.TOTAL, "/kg", Basis.PER_KILOGRAM, "/m2", Basis.PER_SQUARE_METRE);

    /**
     * @param single of one administration, {@code null} if unknown
     * @param perDay of a day, {@code null} if unknown
     * @param unit UCUM code of both as amounts, for example {@code mg} or {@code mg/kg}
     * @return empty if nothing is known, a number is negative, or the unit is no mass of drug: an international unit is not
     */
    public static Optional<DrugDose> of(@Nullable BigDecimal single, @Nullable BigDecimal perDay, String unit) {
        Unit read = unit(unit);
        if (read == null || (single == null && perDay == null) || isNegative(single) || isNegative(perDay)) {
            return Optional.empty();
        }
        return Optional.of(new DrugDose(scaled(single, read), scaled(perDay, read), read.basis()));
    }

    /** The dose of a drug that was given on one day only: where nothing says how often, it was given once. */
    public DrugDose ofOneDay() {
        return perDay == null ? new DrugDose(single, single, basis) : this;
    }

    /**
     * @param weight in kg, {@code null} if unknown
     * @return mg per day in total, 6 decimals; empty if frequency or weight are unknown, or the dose is per body surface
     */
    public Optional<BigDecimal> milligramsPerDay(@Nullable BigDecimal weight) {
        return total(perDay, weight);
    }

    /** Likewise of one administration. */
    public Optional<BigDecimal> milligramsAtOnce(@Nullable BigDecimal weight) {
        return total(single, weight);
    }

    private Optional<BigDecimal> total(@Nullable BigDecimal milligrams, @Nullable BigDecimal weight) {
        if (milligrams == null || basis == Basis.PER_SQUARE_METRE) {
            return Optional.empty();
        }
        if (basis == Basis.TOTAL) {
            return Optional.of(Rounding.DEFAULT.apply(milligrams));
        }
        return Optional.ofNullable(weight)
                .map(kilograms -> Rounding.DEFAULT.apply(milligrams.multiply(kilograms, MathContext.DECIMAL128)));
    }

    private static @Nullable BigDecimal scaled(@Nullable BigDecimal amount, Unit unit) {
        return amount == null ? null : Rounding.DEFAULT.apply(amount.multiply(unit.milligrams()));
    }

    private static boolean isNegative(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() < 0;
    }

    private static @Nullable Unit unit(String ucum) {
        int slash = ucum.indexOf('/');
        BigDecimal mass = MASSES.get(slash < 0 ? ucum : ucum.substring(0, slash));
        Basis basis = BASES.get(slash < 0 ? "" : ucum.substring(slash));
        return mass == null || basis == null ? null : new Unit(mass, basis);
    }
}
