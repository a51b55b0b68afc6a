package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.Evidence;

/**
 * The phenotype of the CAR+ cells of one sample (clinical rules 8.4).
 *
 * @param day days from the infusion
 * @param percentages percent of CAR+ cells; a marker that was not measured is absent
 * @param evidence the resource versions they were read from
 */
public record CarPhenotype(BigDecimal day, Map<PhenotypeMarker, Measured> percentages, List<Evidence> evidence) {

    /** Percentage points by which the four differentiation subsets may miss 100. */
    public static final BigDecimal DEFAULT_SUM_TOLERANCE = BigDecimal.ONE;

    /** Days by which a phenotype may miss Tmax and still be the phenotype at the peak. */
    public static final BigDecimal DEFAULT_PEAK_TOLERANCE_DAYS = BigDecimal.valueOf(3);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public CarPhenotype {
        percentages = Map.copyOf(percentages);
        evidence = List.copyOf(evidence);
    }

    /**
     * Do the four differentiation subsets add to 100 within the tolerance, ends included? Unknown where one is missing or
     * where a censored one ({@code <2}) leaves the sum open to both answers.
     */
    public Truth subsetsAddToHundred(BigDecimal tolerance) {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (PhenotypeMarker marker : PhenotypeMarker.DIFFERENTIATION) {
            Measured share = percentages.get(marker);
            if (share == null) {
                return Truth.UNKNOWN;
            }
            least = least.add(leastOf(share));
            most = most.add(mostOf(share));
        }
        BigDecimal floor = HUNDRED.subtract(tolerance);
        BigDecimal ceiling = HUNDRED.add(tolerance);
        if (most.compareTo(floor) < 0 || least.compareTo(ceiling) > 0) {
            return Truth.FALSE;
        }
        return least.compareTo(floor) >= 0 && most.compareTo(ceiling) <= 0 ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static BigDecimal leastOf(Measured share) {
        return switch (share.censoring()) {
            case NONE, AT_LEAST, ABOVE -> share.value();
            case BELOW, AT_MOST -> BigDecimal.ZERO;
        };
    }

    private static BigDecimal mostOf(Measured share) {
        return switch (share.censoring()) {
            case NONE, BELOW, AT_MOST -> share.value();
            case AT_LEAST, ABOVE -> HUNDRED;
        };
    }

    /** {@link KineticsFlag#SUBSETS_NOT_100} where the sum certainly misses 100; a sum that can't be formed raises none. */
    public Set<KineticsFlag> flags(BigDecimal tolerance) {
        return subsetsAddToHundred(tolerance).isFalse()
                ? EnumSet.of(KineticsFlag.SUBSETS_NOT_100)
                : EnumSet.noneOf(KineticsFlag.class);
    }

    /**
     * CD4+ over CD8+ among the CAR+ cells, without unit, 6 decimals.
     *
     * @return empty if one is missing, if there are no CD8+ cells, or if both are censored so that nothing follows
     */
    public Optional<Measured> cd4ToCd8Ratio() {
        Measured cd4 = percentages.get(PhenotypeMarker.CD4);
        Measured cd8 = percentages.get(PhenotypeMarker.CD8);
        if (cd4 == null || cd8 == null) {
            return Optional.empty();
        }
        return cd4.ratioTo(cd8).map(ratio -> ratio.mapRising(Measured::forComparison));
    }

    /**
     * The phenotype at the peak: nearest to Tmax, of two equally near the later (as clinical rules 0.1 choose among
     * values). The rules name no distance; {@code toleranceDays} is the farthest that still counts.
     *
     * @return empty if nothing was detected or no phenotype was taken near enough
     */
    public static Optional<CarPhenotype> atPeak(
            Peak peak, Collection<CarPhenotype> phenotypes, BigDecimal toleranceDays) {
        BigDecimal tmax = peak.day();
        if (tmax == null) {
            return Optional.empty();
        }
        return phenotypes.stream()
                .filter(phenotype -> phenotype.distanceTo(tmax).compareTo(toleranceDays) <= 0)
                .min(Comparator.comparing((CarPhenotype phenotype) -> phenotype.distanceTo(tmax))
                        .thenComparing(CarPhenotype::day, Comparator.reverseOrder()));
    }

    private BigDecimal distanceTo(BigDecimal tmax) {
        return day.subtract(tmax).abs();
    }
}
