package org.cartlupus.domain.safety.ctcae;

import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.safety.SystemOrganClass;

/**
 * The CTCAE v5.0 terms that have a grading rule here, with the unit that values must be given in (clinical rules 7.3).
 *
 * <p>Immunoglobulin G, ferritin, HLH, B-cell aplasia and IEC-HS are missing on purpose: v5.0 has no term for them.
 */
public enum CtcaeTerm {
    NEUTROPHIL_COUNT_DECREASED("Neutrophil count decreased", SystemOrganClass.INVESTIGATIONS, "10*9/L"),
    PLATELET_COUNT_DECREASED("Platelet count decreased", SystemOrganClass.INVESTIGATIONS, "10*9/L"),
    WHITE_BLOOD_CELL_DECREASED("White blood cell decreased", SystemOrganClass.INVESTIGATIONS, "10*9/L"),
    LYMPHOCYTE_COUNT_DECREASED("Lymphocyte count decreased", SystemOrganClass.INVESTIGATIONS, "10*9/L"),
    CD4_LYMPHOCYTES_DECREASED("CD4 lymphocytes decreased", SystemOrganClass.INVESTIGATIONS, "10*9/L"),
    ANEMIA("Anemia", SystemOrganClass.BLOOD, "g/L"),
    ALT_INCREASED("Alanine aminotransferase increased", SystemOrganClass.INVESTIGATIONS, CtcaeTerm.ANY_UNIT),
    AST_INCREASED("Aspartate aminotransferase increased", SystemOrganClass.INVESTIGATIONS, CtcaeTerm.ANY_UNIT),
    ALKALINE_PHOSPHATASE_INCREASED(
            "Alkaline phosphatase increased", SystemOrganClass.INVESTIGATIONS, CtcaeTerm.ANY_UNIT),
    GGT_INCREASED("GGT increased", SystemOrganClass.INVESTIGATIONS, CtcaeTerm.ANY_UNIT),
    BLOOD_BILIRUBIN_INCREASED("Blood bilirubin increased", SystemOrganClass.INVESTIGATIONS, CtcaeTerm.ANY_UNIT),
    CREATININE_INCREASED("Creatinine increased", SystemOrganClass.INVESTIGATIONS, CtcaeTerm.ANY_UNIT),
    FIBRINOGEN_DECREASED("Fibrinogen decreased", SystemOrganClass.INVESTIGATIONS, "g/L"),
    INR_INCREASED("INR increased", SystemOrganClass.INVESTIGATIONS, "1"),
    APTT_PROLONGED("Activated partial thromboplastin time prolonged", SystemOrganClass.INVESTIGATIONS, "s"),
    CPK_INCREASED("CPK increased", SystemOrganClass.INVESTIGATIONS, CtcaeTerm.ANY_UNIT),
    BLOOD_LDH_INCREASED("Blood lactate dehydrogenase increased", SystemOrganClass.INVESTIGATIONS, CtcaeTerm.ANY_UNIT),
    HYPOALBUMINEMIA("Hypoalbuminemia", SystemOrganClass.METABOLISM, "g/L"),
    HYPERTRIGLYCERIDEMIA("Hypertriglyceridemia", SystemOrganClass.METABOLISM, "mmol/L"),
    HYPERKALEMIA("Hyperkalemia", SystemOrganClass.METABOLISM, "mmol/L"),
    HYPOKALEMIA("Hypokalemia", SystemOrganClass.METABOLISM, "mmol/L"),
    HYPONATREMIA("Hyponatremia", SystemOrganClass.METABOLISM, "mmol/L"),
    FEVER("Fever", SystemOrganClass.GENERAL, "Cel"),
    EJECTION_FRACTION_DECREASED("Ejection fraction decreased", SystemOrganClass.INVESTIGATIONS, "%"),
    /** Graded by {@link Proteinuria}. */
    PROTEINURIA("Proteinuria", SystemOrganClass.RENAL, "g/g"),
    /** Graded by {@link ChronicKidneyDisease}. */
    CHRONIC_KIDNEY_DISEASE("Chronic kidney disease", SystemOrganClass.RENAL, "mL/min/{1.73_m2}"),
    /** Graded by {@link FebrileNeutropenia}. */
    FEBRILE_NEUTROPENIA("Febrile neutropenia", SystemOrganClass.BLOOD, "10*9/L"),
    /** Graded by {@link CytokineReleaseByCtcae}; not the ASTCT grade. */
    CYTOKINE_RELEASE_SYNDROME("Cytokine release syndrome", SystemOrganClass.IMMUNE, CtcaeTerm.ANY_UNIT),
    /** Graded by {@link PaediatricHypertension}. */
    HYPERTENSION("Hypertension", SystemOrganClass.VASCULAR, "mm[Hg]"),
    /** Grade 3 is admission to hospital, grade 4 dialysis: the clinician's alone. */
    ACUTE_KIDNEY_INJURY("Acute kidney injury", SystemOrganClass.RENAL, CtcaeTerm.ANY_UNIT);

    /** The rule uses ratios only: value, limits and baseline in any one unit. */
    public static final String ANY_UNIT = "";

    private final String title;
    private final SystemOrganClass category;
    private final String unit;

    CtcaeTerm(String title, SystemOrganClass category, String unit) {
        this.title = title;
        this.category = category;
        this.unit = unit;
    }

    /** The term as CTCAE v5.0 writes it. */
    public String title() {
        return title;
    }

    public SystemOrganClass category() {
        return category;
    }

    /** UCUM unit of value, limits and baseline; {@link #ANY_UNIT} if only their ratio matters. */
    public String unit() {
        return unit;
    }

    /** The value with its unit, as a clinician writes it. */
    String written(Measured value) {
        return unit.equals(ANY_UNIT) || unit.equals("1") ? value.toString() : value + " " + unit;
    }
}
