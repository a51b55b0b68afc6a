package org.cartlupus.domain.activity.glucocorticoid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.cartlupus.domain.quantity.Measured;
import org.jspecify.annotations.Nullable;

/**
 * How much of each glucocorticoid equals 5 mg of prednisone (clinical rules, trap 65). Equal doses rather than factors,
 * because the usual factor of dexamethasone, 6.67, is rounded: with it the common 0.75 mg would exceed a limit of 5 mg.
 *
 * @param equalToFiveOfPrednisone mg of each drug; a drug that is not in the table has no equivalent
 */
public record GlucocorticoidEquivalence(Map<Glucocorticoid, BigDecimal> equalToFiveOfPrednisone) {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    public static final GlucocorticoidEquivalence DEFAULT = new GlucocorticoidEquivalence(Map.of(
            Glucocorticoid.PREDNISONE, FIVE,
            Glucocorticoid.PREDNISOLONE, FIVE,
            Glucocorticoid.METHYLPREDNISOLONE, new BigDecimal("4"),
            Glucocorticoid.HYDROCORTISONE, new BigDecimal("20"),
            Glucocorticoid.DEXAMETHASONE, new BigDecimal("0.75")));

    /** @throws IllegalArgumentException if an equivalent is not positive */
    public GlucocorticoidEquivalence {
        Map<Glucocorticoid, BigDecimal> copy = new EnumMap<>(Glucocorticoid.class);
        equalToFiveOfPrednisone.forEach((drug, milligrams) -> {
            if (milligrams.signum() <= 0) {
                throw new IllegalArgumentException("No equivalent of " + drug + ": " + milligrams);
            }
            copy.put(drug, milligrams);
        });
        equalToFiveOfPrednisone = Collections.unmodifiableMap(copy);
    }

    /** The dose in mg of prednisone, 6 decimals; empty if the table does not have the drug. */
    public Optional<BigDecimal> prednisoneOf(GlucocorticoidDose dose) {
        return Optional.ofNullable(equalToFiveOfPrednisone.get(dose.drug())).map(equal -> dose.milligramsPerDay()
                .multiply(FIVE)
                .divide(equal, Measured.COMPARISON_SCALE, RoundingMode.HALF_UP));
    }

    /**
     * All doses of a day together; no dose at all is a dose of zero.
     *
     * @param weightInKilograms {@code null} if unknown
     * @return empty if one of the drugs has no equivalent: the sum is then unknown
     */
    public Optional<PrednisoneDose> daily(
            Collection<GlucocorticoidDose> doses, @Nullable BigDecimal weightInKilograms) {
        BigDecimal sum = BigDecimal.ZERO;
        for (GlucocorticoidDose dose : doses) {
            Optional<BigDecimal> prednisone = prednisoneOf(dose);
            if (prednisone.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(prednisone.get());
        }
        return Optional.of(new PrednisoneDose(sum, weightInKilograms));
    }
}
