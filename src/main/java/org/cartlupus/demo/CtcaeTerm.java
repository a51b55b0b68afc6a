package org.cartlupus.demo;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** CTCAE version 5.0 terms that occur in the cohort, with their category (clinical rules 7.3). */
public enum CtcaeTerm {
    CYTOKINE_RELEASE_SYNDROME("Cytokine release syndrome", "Immune system disorders", "CRS"),
    /** CTCAE has no term of its own for ICANS. */
    ENCEPHALOPATHY("Encephalopathy", "Nervous system disorders", "ICANS"),
    NEUTROPHIL_COUNT_DECREASED("Neutrophil count decreased", "Investigations", null),
    LYMPHOCYTE_COUNT_DECREASED("Lymphocyte count decreased", "Investigations", null),
    PLATELET_COUNT_DECREASED("Platelet count decreased", "Investigations", null),
    ANEMIA("Anemia", "Blood and lymphatic system disorders", null),
    ALT_INCREASED("Alanine aminotransferase increased", "Investigations", null),
    HYPOGAMMAGLOBULINAEMIA("Immune system disorders - Other, specify", "Immune system disorders", "HYPOGAMMA"),
    INFUSION_RELATED_REACTION(
            "Infusion related reaction", "Injury, poisoning and procedural complications", "INFUSION-REACTION"),
    NAUSEA("Nausea", "Gastrointestinal disorders", null),
    UPPER_RESPIRATORY_INFECTION("Upper respiratory infection", "Infections and infestations", null),
    URINARY_TRACT_INFECTION("Urinary tract infection", "Infections and infestations", null),
    LUNG_INFECTION("Lung infection", "Infections and infestations", "INFECTION"),
    SHINGLES("Shingles", "Infections and infestations", "INFECTION"),
    CYTOMEGALOVIRUS("Cytomegalovirus infection reactivation", "Infections and infestations", "INFECTION"),
    SEPSIS("Sepsis", "Infections and infestations", "INFECTION"),
    CHRONIC_KIDNEY_DISEASE("Chronic kidney disease", "Renal and urinary disorders", null);

    private final String text;
    private final String category;
    private final @Nullable String specialInterest;

    CtcaeTerm(String text, String category, @Nullable String specialInterest) {
        this.text = text;
        this.category = category;
        this.specialInterest = specialInterest;
    }

    public String text() {
        return text;
    }

    /** System organ class under which CTCAE lists the term. */
    public String category() {
        return category;
    }

    /** Which of the adverse events of special interest of clinical rules 7.5 the term is, if any. */
    public Optional<String> specialInterest() {
        return Optional.ofNullable(specialInterest);
    }
}
