package org.cartlupus.domain.renal;

import java.util.List;
import org.cartlupus.domain.quantity.CreatinineFactors;

/**
 * How kidney function is estimated (criteria set, key {@code egfr}).
 *
 * @param method the one formula used at baseline and at every visit of a subject
 * @param display formulas computed beside it, never decisive
 * @param maxHeightAgeDays days after which a height no longer stands for the child's height
 */
public record EgfrCriteria(
        EgfrFormula method, List<EgfrFormula> display, int maxHeightAgeDays, CreatinineFactors factors) {

    public static final EgfrCriteria DEFAULT = new EgfrCriteria(
            EgfrFormula.CKID_U25_CREATININE,
            List.of(EgfrFormula.BEDSIDE_SCHWARTZ_2009, EgfrFormula.CKD_EPI_2021_CREATININE),
            90,
            CreatinineFactors.DEFAULT);

    public EgfrCriteria {
        display = List.copyOf(display);
    }
}
