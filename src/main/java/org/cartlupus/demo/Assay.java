package org.cartlupus.demo;

import static org.cartlupus.demo.Assay.Kind.CART_COPIES;
import static org.cartlupus.demo.Assay.Kind.CYTOKINE;
import static org.cartlupus.demo.Assay.Kind.LABORATORY;
import static org.cartlupus.demo.Assay.Kind.VITAL_SIGN;

/**
 * One measurement in one unit, as a laboratory sends it (codes and units of clinical rules 10.2 and 10.3). The same
 * quantity in another unit is another assay: no one laboratory reports both.
 */
public enum Assay {
    CREATININE_MG_PER_DL("scr", LABORATORY, "2160-0", "mg/dL", 2),
    CREATININE_UMOL_PER_L("scr", LABORATORY, "14682-9", "umol/L", 0),
    UPCR_G_PER_G("upcr", LABORATORY, "2890-2", "g/g{creat}", 2),
    UPCR_MG_PER_G("upcr", LABORATORY, "2890-2", "mg/g{creat}", 0),
    UPCR_MG_PER_MMOL("upcr", LABORATORY, "34366-5", "mg/mmol{creat}", 0),
    PROTEIN_24_HOURS("protein24h", LABORATORY, "2889-4", "g/(24.h)", 2),
    URINE_RED_CELLS("urbc", LABORATORY, "13945-1", "/[HPF]", 0),
    URINE_WHITE_CELLS("uwbc", LABORATORY, "5821-4", "/[HPF]", 0),
    RED_CELL_CASTS("rbc-casts", LABORATORY, "5807-3", "/[LPF]", 0),
    C3_G_PER_L("c3", LABORATORY, "4485-9", "g/L", 2),
    C3_MG_PER_DL("c3", LABORATORY, "4485-9", "mg/dL", 0),
    C4_G_PER_L("c4", LABORATORY, "4498-2", "g/L", 2),
    C4_MG_PER_DL("c4", LABORATORY, "4498-2", "mg/dL", 0),
    ANTI_DS_DNA("dsdna", LABORATORY, "5130-0", "[IU]/mL", 0),
    WHITE_CELLS("wbc", LABORATORY, "6690-2", "10*9/L", 1),
    NEUTROPHILS("anc", LABORATORY, "751-8", "10*9/L", 2),
    LYMPHOCYTES("lym", LABORATORY, "731-0", "10*9/L", 2),
    HAEMOGLOBIN("hb", LABORATORY, "718-7", "g/L", 0),
    PLATELETS("plt", LABORATORY, "777-3", "10*9/L", 0),
    ALT("alt", LABORATORY, "1742-6", "U/L", 0),
    ALBUMIN("alb", LABORATORY, "1751-7", "g/L", 1),
    IGG("igg", LABORATORY, "2465-3", "g/L", 1),
    FERRITIN("ferritin", LABORATORY, "2276-4", "ng/mL", 0),
    CRP("crp", LABORATORY, "1988-5", "mg/L", 1),
    CD19_CELLS("cd19", LABORATORY, "8116-6", "/uL", 0),
    HEIGHT("height", VITAL_SIGN, "8302-2", "cm", 1),
    WEIGHT("weight", VITAL_SIGN, "29463-7", "kg", 1),
    BODY_SURFACE("bsa", VITAL_SIGN, "8277-6", "m2", 2),
    TEMPERATURE("temp", VITAL_SIGN, "8310-5", "Cel", 1),
    IL_6("il6", CYTOKINE, "26881-3", "pg/mL", 1),
    IL_10("il10", CYTOKINE, "26848-2", "pg/mL", 1),
    INTERFERON_GAMMA("ifng", CYTOKINE, "27415-9", "pg/mL", 1),
    TNF_ALPHA("tnfa", CYTOKINE, "3074-2", "pg/mL", 1),
    SOLUBLE_IL_2_RECEPTOR("sil2r", CYTOKINE, "76039-7", "pg/mL", 0),
    CAR_COPIES("cart", CART_COPIES, "cart-copies", "/ug", 0);

    /** What sort of record the measurement is kept as. */
    public enum Kind {
        LABORATORY,
        VITAL_SIGN,
        CYTOKINE,
        CART_COPIES
    }

    private final String key;
    private final Kind kind;
    private final String code;
    private final String unit;
    private final int decimals;

    Assay(String key, Kind kind, String code, String unit, int decimals) {
        this.key = key;
        this.kind = kind;
        this.code = code;
        this.unit = unit;
        this.decimals = decimals;
    }

    /** Short name, part of the identifier of a result. */
    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    /** LOINC code; for {@link Kind#CART_COPIES}, which LOINC lacks, the trial's own code. */
    public String code() {
        return code;
    }

    /** UCUM code of the unit. */
    public String unit() {
        return unit;
    }

    /** Decimal places that the laboratory prints. */
    int decimals() {
        return decimals;
    }
}
