package org.cartlupus.domain.safety;

/**
 * Who defined a grade. A grade without its system means nothing: grade 3 of CTCAE's cytokine release syndrome is another
 * condition than ASTCT's (clinical rules 7.3, trap 29).
 */
public enum GradingSystem {
    /** Common Terminology Criteria for Adverse Events; the version is part of the name on purpose (trap 28). */
    CTCAE_V5("CTCAE v5.0"),
    ASTCT_CRS("ASTCT 2019 CRS"),
    ASTCT_ICANS("ASTCT 2019 ICANS"),
    /** Immune effector cell-associated haematotoxicity, EHA/EBMT. */
    ICAHT("EHA/EBMT ICAHT 2023"),
    /** Immune effector cell-associated HLH-like syndrome, Hines 2023. */
    IEC_HS("ASTCT IEC-HS 2023"),
    BILAG_2004("BILAG-2004"),
    /** CTCAE's description of grades 1 to 5 for a condition without a term of its own. */
    GENERIC("CTCAE v5.0 generic grade"),
    /** Proposal of 2024 for the local syndrome in autoimmune disease, graded organ by organ. */
    LICATS("LICATS 2024"),
    NONE("not graded");

    private final String title;

    GradingSystem(String title) {
        this.title = title;
    }

    /** Name with version, as it stands beside the grade. */
    public String title() {
        return title;
    }
}
