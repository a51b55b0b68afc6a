package org.cartlupus.demo;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** CTCAE version 5.0 terms that occur in the cohort (clinical rules 7.3). */
public enum CtcaeTerm {
    CYTOKINE_RELEASE_SYNDROME("cytokine-release-syndrome", "Cytokine release syndrome", "CRS"),
    /** CTCAE has no term of its own for ICANS. */
    ENCEPHALOPATHY("encephalopathy", "Encephalopathy", "ICANS"),
    NEUTROPHIL_COUNT_DECREASED("neutrophil-count-decreased", "Neutrophil count decreased", null),
    LYMPHOCYTE_COUNT_DECREASED("lymphocyte-count-decreased", "Lymphocyte count decreased", null),
    PLATELET_COUNT_DECREASED("platelet-count-decreased", "Platelet count decreased", null),
    ANEMIA("anemia", "Anemia", null),
    ALT_INCREASED("alanine-aminotransferase-increased", "Alanine aminotransferase increased", null),
    HYPOGAMMAGLOBULINAEMIA("immune-system-disorders-other", "Immune system disorders - Other, specify", "HYPOGAMMA"),
    INFUSION_RELATED_REACTION("infusion-related-reaction", "Infusion related reaction", "INFUSION-REACTION"),
    NAUSEA("nausea", "Nausea", null),
    UPPER_RESPIRATORY_INFECTION("upper-respiratory-infection", "Upper respiratory infection", null),
    URINARY_TRACT_INFECTION("urinary-tract-infection", "Urinary tract infection", null),
    LUNG_INFECTION("lung-infection", "Lung infection", "INFECTION"),
    SHINGLES(null, "Shingles", "INFECTION"),
    CYTOMEGALOVIRUS("cytomegalovirus-infection-reactivation", "Cytomegalovirus infection reactivation", "INFECTION"),
    SEPSIS("sepsis", "Sepsis", "INFECTION"),
    CHRONIC_KIDNEY_DISEASE("chronic-kidney-disease", "Chronic kidney disease", null);

    private final @Nullable String code;
    private final String text;
    private final @Nullable String specialInterest;

    CtcaeTerm(@Nullable String code, String text, @Nullable String specialInterest) {
        this.code = code;
        this.text = text;
        this.specialInterest = specialInterest;
    }

    /** Code in the trial's list of terms; empty for a term that the list does not hold and that is sent as text. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    public String text() {
        return text;
    }

    /** Which of the adverse events of special interest of clinical rules 7.5 the term is, if any. */
    public Optional<String> specialInterest() {
        return Optional.ofNullable(specialInterest);
    }
}
