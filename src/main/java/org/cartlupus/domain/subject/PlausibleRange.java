package org.cartlupus.domain.subject;

import java.math.BigDecimal;
import java.util.Map;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Measured;

/**
 * Limits outside which a number is taken for a slip of the unit or the keyboard and not used (clinical rules 6.2), in the
 * unit of its {@link Analyte}.
 */
public record PlausibleRange(BigDecimal low, BigDecimal high) {

    private static final Map<Analyte, PlausibleRange> LIMITS = Map.of(
            Analyte.PREDNISONE_EQUIVALENT, of("0", "2500"),
            Analyte.SERUM_CREATININE, of("0.1", "10"),
            Analyte.CYSTATIN_C, of("0.2", "8"),
            Analyte.HEIGHT, of("60", "200"),
            Analyte.WEIGHT, of("5", "200"),
            Analyte.BODY_SURFACE, of("0.2", "3.5"),
            Analyte.UPCR, of("0", "50"),
            Analyte.URINE_PROTEIN_24H, of("0", "50"),
            Analyte.URINE_PROTEIN_24H_PER_BSA, of("0", "50"));

    /** Limits of an analyte; analytes without limits accept every number that is not negative. */
    public static PlausibleRange of(Analyte analyte) {
        return LIMITS.getOrDefault(analyte, of("0", "1E12"));
    }

    /** A censored value is judged by the number reported: {@code <0.05 g/g} is as plausible as 0.05. */
    public boolean admits(Measured measured) {
        return measured.value().compareTo(low) >= 0 && measured.value().compareTo(high) <= 0;
    }

    private static PlausibleRange of(String low, String high) {
        return new PlausibleRange(new BigDecimal(low), new BigDecimal(high));
    }
}
