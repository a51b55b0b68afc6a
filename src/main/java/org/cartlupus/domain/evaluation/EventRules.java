package org.cartlupus.domain.evaluation;

import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.verdict.EndPoint;

/**
 * Which events decide an end point under a criteria set.
 *
 * @param treatmentFailure whether rescue therapy is non-response
 * @param antiproteinuricIsRescue whether a new antiproteinuric drug is rescue therapy
 * @param dialysisIsNonResponse whether dialysis or a kidney transplant is non-response
 */
record EventRules(boolean treatmentFailure, boolean antiproteinuricIsRescue, boolean dialysisIsNonResponse) {

    static EventRules of(EndPoint endPoint, CriteriaSet criteria) {
        return switch (endPoint) {
            case RENAL_RESPONSE ->
                new EventRules(
                        criteria.renal().applyTreatmentFailure(),
                        criteria.renal().antiproteinuricIsRescue(),
                        criteria.renal().dialysisIsNonResponse());
            case SRI_4 ->
                new EventRules(
                        criteria.sri().applyTreatmentFailure(),
                        false,
                        criteria.sri().dialysisIsNonResponse());
        };
    }
}
