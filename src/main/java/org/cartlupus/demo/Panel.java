package org.cartlupus.demo;

/** What is taken together at a visit. */
enum Panel {
    HEIGHT_AND_WEIGHT,
    TEMPERATURE,
    CREATININE,
    URINE_PROTEIN,
    URINE_SEDIMENT,
    SEROLOGY,
    BLOOD_COUNT,
    LIVER_AND_ALBUMIN,
    IMMUNOGLOBULIN,
    B_CELLS,
    INFLAMMATION,
    CYTOKINES,
    CAR_T_CELLS,
    CAR_T_PHENOTYPE,
    /** SLEDAI-2K, BILAG-2004 and PGA. */
    LUPUS_ACTIVITY
}
