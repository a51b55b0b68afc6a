package org.cartlupus.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.jspecify.annotations.Nullable;

/**
 * What an assay makes of a true amount: scatter, rounding, and an answer such as {@code <50} where the amount lies
 * outside what it can quantify.
 *
 * @param scatter standard deviation of repeated measurements, as a share of the value
 * @param lowest lowest amount quantified, {@code null} where anything down to zero is reported
 * @param highest highest amount quantified, {@code null} without a limit
 */
record Instrument(double scatter, @Nullable BigDecimal lowest, @Nullable BigDecimal highest) {

    static Instrument of(Assay assay) {
        return switch (assay) {
            case CREATININE_MG_PER_DL, CREATININE_UMOL_PER_L -> precise(0.025);
            case UPCR_G_PER_G, UPCR_MG_PER_G, UPCR_MG_PER_MMOL, PROTEIN_24_HOURS -> precise(0.07);
            case URINE_RED_CELLS, URINE_WHITE_CELLS, RED_CELL_CASTS -> precise(0.15);
            case C3_G_PER_L, C3_MG_PER_DL, C4_G_PER_L, C4_MG_PER_DL, IGG -> precise(0.04);
            case ANTI_DS_DNA -> new Instrument(0.08, BigDecimal.TEN, BigDecimal.valueOf(800));
            case NEUTROPHILS, LYMPHOCYTES -> precise(0.06);
            case HAEMOGLOBIN, ALBUMIN -> precise(0.02);
            case PLATELETS -> precise(0.06);
            case ALT -> precise(0.12);
            case FERRITIN -> precise(0.08);
            case CRP -> new Instrument(0.1, new BigDecimal("0.5"), null);
            case CD19_CELLS -> new Instrument(0.1, BigDecimal.ONE, null);
            case HEIGHT -> precise(0.001);
            case WEIGHT -> precise(0.006);
            case BODY_SURFACE, WHITE_CELLS -> precise(0);
            case TEMPERATURE -> precise(0.002);
            case IL_6 -> new Instrument(0.12, new BigDecimal("1.5"), null);
            case IL_10 -> new Instrument(0.12, new BigDecimal("2.0"), null);
            case INTERFERON_GAMMA -> new Instrument(0.12, new BigDecimal("4.0"), null);
            case TNF_ALPHA -> new Instrument(0.12, new BigDecimal("1.0"), null);
            case SOLUBLE_IL_2_RECEPTOR -> precise(0.08);
            case CAR_COPIES -> new Instrument(0.15, BigDecimal.valueOf(50), null);
        };
    }

    private static Instrument precise(double scatter) {
        return new Instrument(scatter, null, null);
    }

    Measured measure(double amount, int decimals, Chance chance) {
        double scattered = amount * StrictMath.exp(chance.normal(0, scatter));
        BigDecimal printed = BigDecimal.valueOf(scattered).setScale(decimals, RoundingMode.HALF_UP);
        if (lowest != null && printed.compareTo(lowest) < 0) {
            return new Measured(lowest, Censoring.BELOW);
        }
        if (highest != null && printed.compareTo(highest) > 0) {
            return new Measured(highest, Censoring.ABOVE);
        }
        return Measured.exactly(printed);
    }
}
