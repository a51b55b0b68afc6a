package org.cartlupus.domain.activity.sledai;

import static org.cartlupus.domain.activity.SledaiItem.ALOPECIA;
import static org.cartlupus.domain.activity.SledaiItem.CVA;
import static org.cartlupus.domain.activity.SledaiItem.FEVER;
import static org.cartlupus.domain.activity.SledaiItem.HAEMATURIA;
import static org.cartlupus.domain.activity.SledaiItem.LEUKOPENIA;
import static org.cartlupus.domain.activity.SledaiItem.ORGANIC_BRAIN_SYNDROME;
import static org.cartlupus.domain.activity.SledaiItem.PSYCHOSIS;
import static org.cartlupus.domain.activity.SledaiItem.PYURIA;
import static org.cartlupus.domain.activity.SledaiItem.SEIZURE;
import static org.cartlupus.domain.activity.SledaiItem.THROMBOCYTOPENIA;
import static org.cartlupus.domain.activity.SledaiItem.VISUAL_DISTURBANCE;

import java.util.Set;
import org.cartlupus.domain.activity.SledaiItem;

/** What, other than lupus, explains an item: the exclusions of the index and those of a CAR-T trial (clinical rules 1.1). */
public enum ExclusionCause {
    /** Chemotherapy before the infusion. */
    LYMPHODEPLETION(THROMBOCYTOPENIA, LEUKOPENIA, ALOPECIA),
    /** Haematotoxicity of the CAR-T cells. */
    ICAHT(THROMBOCYTOPENIA, LEUKOPENIA),
    /** Another drug that lowers blood counts, for example mycophenolate. */
    MYELOTOXIC_DRUG(THROMBOCYTOPENIA, LEUKOPENIA),
    /** Cytokine release syndrome. */
    CRS(FEVER),
    /** Neurotoxicity of the CAR-T cells. */
    ICANS(SEIZURE, PSYCHOSIS, ORGANIC_BRAIN_SYNDROME),
    MENSTRUATION(HAEMATURIA),
    URINARY_STONE(HAEMATURIA),
    URINARY_INFECTION(HAEMATURIA, PYURIA, FEVER),
    /** Infection outside the urinary tract, or of unknown site. */
    INFECTION(SEIZURE, ORGANIC_BRAIN_SYNDROME, VISUAL_DISTURBANCE, FEVER),
    NEUROTOXIC_DRUG(SEIZURE, PSYCHOSIS, ORGANIC_BRAIN_SYNDROME, VISUAL_DISTURBANCE),
    METABOLIC(SEIZURE, ORGANIC_BRAIN_SYNDROME),
    URAEMIA(SEIZURE, PSYCHOSIS, ORGANIC_BRAIN_SYNDROME),
    HYPERTENSION(VISUAL_DISTURBANCE),
    ARTERIOSCLEROSIS(CVA);

    private final Set<SledaiItem> explains;

    ExclusionCause(SledaiItem... explains) {
        this.explains = Set.of(explains);
    }

    /** The items that this cause may explain. */
    public Set<SledaiItem> items() {
        return explains;
    }

    /** Whether a positive item may be due to this cause. */
    public boolean explains(SledaiItem item) {
        return explains.contains(item);
    }
}
