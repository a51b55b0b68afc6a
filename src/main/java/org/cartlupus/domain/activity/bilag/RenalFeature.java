package org.cartlupus.domain.activity.bilag;

/** The six features that the renal grade counts (clinical rules 2.5). */
public enum RenalFeature {
    DETERIORATING_PROTEINURIA(true),
    ACCELERATED_HYPERTENSION(false),
    DETERIORATING_FUNCTION(false),
    ACTIVE_SEDIMENT(true),
    ACTIVE_NEPHRITIS_ON_BIOPSY(true),
    NEPHROTIC_SYNDROME(false);

    private final boolean neededForA;

    RenalFeature(boolean neededForA) {
        this.neededForA = neededForA;
    }

    /** Grade A needs two features, of which one is of this kind. */
    public boolean isNeededForA() {
        return neededForA;
    }
}
