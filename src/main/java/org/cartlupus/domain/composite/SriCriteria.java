package org.cartlupus.domain.composite;

import java.math.BigDecimal;

/**
 * Limits of the SRI (criteria set, key {@code sri}; clinical rules 4.1).
 *
 * @param drop points by which SLEDAI-2K must fall: 4 for SRI-4
 * @param pgaIncreaseLt points of 0–3 below which a rise of the PGA must stay
 * @param newAMax new BILAG A allowed
 * @param newBMax new BILAG B allowed
 * @param applyTreatmentFailure whether rescue therapy makes a non-responder
 * @param rescueToxicityAllowanceDays days for which treatment of CAR-T toxicity is no rescue
 * @param dialysisIsNonResponse whether dialysis at the visit, or a kidney transplant before it, makes a non-responder
 */
public record SriCriteria(
        int drop,
        BigDecimal pgaIncreaseLt,
        int newAMax,
        int newBMax,
        boolean applyTreatmentFailure,
        int rescueToxicityAllowanceDays,
        boolean dialysisIsNonResponse) {

    public static final SriCriteria DEFAULT = new SriCriteria(4, new BigDecimal("0.30"), 0, 1, true, 28, true);
}
