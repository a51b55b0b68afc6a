package org.cartlupus.demo;

import java.math.BigDecimal;
import org.cartlupus.domain.subject.Sex;
import org.jspecify.annotations.Nullable;

/**
 * The range that the laboratory prints beside a result, in the unit of the result. Ranges follow the child's age and sex
 * where a children's hospital would; they are round numbers of the usual size, not those of a particular laboratory.
 *
 * @param low {@code null} where there is no lower limit
 * @param high {@code null} where there is no upper limit
 */
public record ReferenceRange(@Nullable BigDecimal low, @Nullable BigDecimal high) {

    private static final double PUBERTY = 12;

    /** @return {@code null} for what is printed without a range */
    static @Nullable ReferenceRange of(Assay assay, double age, Sex sex) {
        boolean grown = age >= PUBERTY;
        boolean grownBoy = grown && sex == Sex.MALE;
        return switch (assay) {
            case CREATININE_MG_PER_DL -> of("0.30", grownBoy ? "1.00" : grown ? "0.80" : "0.65");
            case CREATININE_UMOL_PER_L -> of("27", grownBoy ? "88" : grown ? "71" : "57");
            case UPCR_G_PER_G -> upTo("0.20");
            case UPCR_MG_PER_G -> upTo("200");
            case UPCR_MG_PER_MMOL -> upTo("23");
            case PROTEIN_24_HOURS -> upTo("0.15");
            case URINE_RED_CELLS, URINE_WHITE_CELLS -> upTo("5");
            case RED_CELL_CASTS -> upTo("0");
            case C3_G_PER_L -> of("0.80", "1.60");
            case C3_MG_PER_DL -> of("80", "160");
            case C4_G_PER_L -> of("0.10", "0.40");
            case C4_MG_PER_DL -> of("10", "40");
            case ANTI_DS_DNA -> upTo("100");
            case WHITE_CELLS -> grown ? of("4.0", "10.5") : of("4.4", "11.9");
            case NEUTROPHILS -> grown ? of("1.80", "6.40") : of("1.50", "7.00");
            case LYMPHOCYTES -> grown ? of("1.20", "3.80") : of("1.50", "4.60");
            case HAEMOGLOBIN -> grownBoy ? of("129", "172") : grown ? of("114", "154") : of("118", "156");
            case PLATELETS -> grown ? of("150", "407") : of("188", "472");
            case ALT -> of("7", grownBoy ? "43" : "30");
            case ALBUMIN -> of("39.0", "54.0");
            case IGG -> grown ? of("6.0", "15.8") : of("5.3", "15.0");
            case FERRITIN -> of("10", grownBoy ? "170" : "120");
            case CRP -> upTo("5.0");
            case CD19_CELLS -> grown ? of("90", "560") : of("200", "600");
            case IL_6 -> upTo("7.0");
            case IL_10 -> upTo("9.1");
            case INTERFERON_GAMMA -> upTo("15.6");
            case TNF_ALPHA -> upTo("8.1");
            case SOLUBLE_IL_2_RECEPTOR -> upTo("2500");
            case HEIGHT, WEIGHT, BODY_SURFACE, TEMPERATURE, CAR_COPIES -> null;
        };
    }

    /** Does the value lie below the lower limit? A value on the limit is normal. */
    public boolean marksLow(BigDecimal value) {
        return low != null && value.compareTo(low) < 0;
    }

    /** Does the value lie above the upper limit? A value on the limit is normal. */
    public boolean marksHigh(BigDecimal value) {
        return high != null && value.compareTo(high) > 0;
    }

    private static ReferenceRange of(String low, String high) {
        return new ReferenceRange(new BigDecimal(low), new BigDecimal(high));
    }

    private static ReferenceRange upTo(String high) {
        return new ReferenceRange(null, new BigDecimal(high));
    }
}
