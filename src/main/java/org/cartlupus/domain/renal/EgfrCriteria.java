package org.cartlupus.domain.renal;

import java.util.List;
import org.cartlupus.domain.quantity.CreatinineFactors;
import org.cartlupus.domain.subject.SubjectRecord;

/**
 * How kidney function is estimated (criteria set, key {@code egfr}).
 *
 * @param method the one formula used at baseline and at every visit of a subject for whom none was locked at enrolment
 * @param display formulas computed beside it, never decisive
 * @param maxHeightAgeDays days after which a height no longer stands for the child's height
 * @param lockPerSubject whether the formula recorded for a subject at enrolment goes before {@code method} (clinical rules
 *     6.1)
 */
public record EgfrCriteria(
        EgfrFormula method,
        List<EgfrFormula> display,
        int maxHeightAgeDays,
        CreatinineFactors factors,
        boolean lockPerSubject) {

    public static final EgfrCriteria DEFAULT = new EgfrCriteria(
            EgfrFormula.CKID_U25_CREATININE,
            List.of(EgfrFormula.BEDSIDE_SCHWARTZ_2009, EgfrFormula.CKD_EPI_2021_CREATININE),
            90,
            CreatinineFactors.DEFAULT,
            true);

    /** Keeping to what was recorded at enrolment. */
    public EgfrCriteria(
            EgfrFormula method, List<EgfrFormula> display, int maxHeightAgeDays, CreatinineFactors factors) {
        this(method, display, maxHeightAgeDays, factors, true);
    }

    /** The same with the formula locked for a subject, where one is and these criteria keep to it. */
    public EgfrCriteria lockedFor(SubjectRecord subject) {
        String locked = subject.enrolment().egfrFormula();
        return locked == null || !lockPerSubject
                ? this
                : EgfrFormula.ofCode(locked)
                        .map(formula -> new EgfrCriteria(formula, display, maxHeightAgeDays, factors, true))
                        .orElse(this);
    }

    public EgfrCriteria {
        display = List.copyOf(display);
    }
}
