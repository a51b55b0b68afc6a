package org.cartlupus.domain.subject;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.Map;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Measured;

/**
 * Limits outside which a number is taken for a slip of the unit or the keyboard and not used (clinical rules 6.2), in the
 * unit of its {@link Analyte}.
 */
public record PlausibleRange(BigDecimal low, BigDecimal high) {

    private static final Map<Analyte, PlausibleRange> LIMITS = Map.ofEntries(
            entry(Analyte.PREDNISONE_EQUIVALENT, of("0", "2500")),
            entry(Analyte.SERUM_CREATININE, of("0.1", "10")),
            entry(Analyte.CYSTATIN_C, of("0.2", "8")),
            entry(Analyte.HEIGHT, of("60", "200")),
            entry(Analyte.WEIGHT, of("5", "200")),
            entry(Analyte.BODY_SURFACE, of("0.2", "3.5")),
            entry(Analyte.UPCR, of("0", "50")),
            entry(Analyte.URINE_PROTEIN_24H, of("0", "50")),
            entry(Analyte.URINE_PROTEIN_24H_PER_BSA, of("0", "50")),
            entry(Analyte.SYSTOLIC_PRESSURE, of("30", "300")),
            entry(Analyte.DIASTOLIC_PRESSURE, of("10", "200")));

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
