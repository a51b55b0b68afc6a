package org.cartlupus.domain.safety;

import java.util.Optional;

/** The categories of CTCAE v5.0, by which terms are grouped (clinical rules 7.6). */
public enum SystemOrganClass {
    BLOOD("Blood and lymphatic system disorders"),
    CARDIAC("Cardiac disorders"),
    CONGENITAL("Congenital, familial and genetic disorders"),
    EAR("Ear and labyrinth disorders"),
    ENDOCRINE("Endocrine disorders"),
    EYE("Eye disorders"),
    GASTROINTESTINAL("Gastrointestinal disorders"),
    GENERAL("General disorders and administration site conditions"),
    HEPATOBILIARY("Hepatobiliary disorders"),
    IMMUNE("Immune system disorders"),
    INFECTIONS("Infections and infestations"),
    INJURY("Injury, poisoning and procedural complications"),
    INVESTIGATIONS("Investigations"),
    METABOLISM("Metabolism and nutrition disorders"),
    MUSCULOSKELETAL("Musculoskeletal and connective tissue disorders"),
    NEOPLASMS("Neoplasms benign, malignant and unspecified (incl cysts and polyps)"),
    NERVOUS("Nervous system disorders"),
    PREGNANCY("Pregnancy, puerperium and perinatal conditions"),
    PSYCHIATRIC("Psychiatric disorders"),
    RENAL("Renal and urinary disorders"),
    REPRODUCTIVE("Reproductive system and breast disorders"),
    RESPIRATORY("Respiratory, thoracic and mediastinal disorders"),
    SKIN("Skin and subcutaneous tissue disorders"),
    SOCIAL("Social circumstances"),
    SURGICAL("Surgical and medical procedures"),
    VASCULAR("Vascular disorders");

    private final String label;

    SystemOrganClass(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** By label, without regard to case and surrounding blanks; empty for any other text. */
    public static Optional<SystemOrganClass> labelled(String label) {
        for (SystemOrganClass each : values()) {
            if (each.label.equalsIgnoreCase(label.strip())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
