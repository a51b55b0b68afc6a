package org.cartlupus.domain.toxicity;

import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.icans.Arousal;
import org.cartlupus.domain.safety.icans.CerebralOedema;
import org.cartlupus.domain.safety.icans.Seizure;
import org.jspecify.annotations.Nullable;

/**
 * One bedside assessment of neurotoxicity as it was entered (clinical rules 7.2).
 *
 * @param grade ASTCT grade that the clinician gave, {@code null} if none
 * @param ice 0 to 10, {@code null} if not done
 * @param capd 0 to 32, {@code null} if not done
 * @param capdImpossible the child cannot take part in CAPD at all
 * @param delayAtBaseline developmental delay before treatment
 * @param arousal {@code null} if not recorded
 * @param seizure {@code null} if not recorded
 * @param oedema {@code null} if not recorded
 */
public record IcansSigns(
        @Nullable Integer grade,
        @Nullable Integer ice,
        @Nullable Integer capd,
        Truth capdImpossible,
        Truth delayAtBaseline,
        @Nullable Arousal arousal,
        @Nullable Seizure seizure,
        Truth deepFocalWeakness,
        @Nullable CerebralOedema oedema) {

    private static final int ICE_BEST = 10;
    private static final int CAPD_WORST = 32;

    /** A score that its scale does not have is none. */
    public IcansSigns {
        ice = ice != null && ice >= 0 && ice <= ICE_BEST ? ice : null;
        capd = capd != null && capd >= 0 && capd <= CAPD_WORST ? capd : null;
    }
}
