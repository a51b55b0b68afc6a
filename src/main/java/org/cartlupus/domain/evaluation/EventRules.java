package org.cartlupus.domain.evaluation;

import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.rescue.RescuePolicy;
import org.cartlupus.domain.verdict.EndPoint;

/**
 * Which events decide an end point under a criteria set (clinical rules 0.2); all end points of disease activity follow
 * those of the SRI.
 *
 * @param treatmentFailure whether rescue therapy is non-response
 * @param antiproteinuricIsRescue whether a new antiproteinuric drug is rescue therapy
 * @param dialysisIsNonResponse whether dialysis or a kidney transplant is non-response
 * @param recognised what a rescue means that drug and dose suggest and nobody coded
 */
record EventRules(
        boolean treatmentFailure,
        boolean antiproteinuricIsRescue,
        boolean dialysisIsNonResponse,
        RescuePolicy recognised) {

    static EventRules of(EndPoint endPoint, CriteriaSet criteria) {
        return switch (endPoint) {
            case RENAL_RESPONSE ->
                new EventRules(
                        criteria.renal().applyTreatmentFailure(),
                        criteria.renal().antiproteinuricIsRescue(),
                        criteria.renal().dialysisIsNonResponse(),
                        criteria.rescue().policy());
            case SRI_4, SRI_5, SRI_6, SRI_7, SRI_8, BICLA, LLDAS, DORIS, DORIS_OFF_TREATMENT ->
                new EventRules(
                        criteria.sri().applyTreatmentFailure(),
                        false,
                        criteria.sri().dialysisIsNonResponse(),
                        criteria.rescue().policy());
        };
    }
}
