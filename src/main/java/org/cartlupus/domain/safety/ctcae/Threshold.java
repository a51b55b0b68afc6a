package org.cartlupus.domain.safety.ctcae;

import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * One line of a grading rule: the grade is reached if the value lies so to the limit, and the condition holds. A grade
 * may have several; the highest grade reached counts. So a band {@code <1.5–1.0} needs its upper end only, and a value
 * on a boundary belongs to the milder grade (clinical rules 7.3, rule 1).
 */
record Threshold(int grade, Relation relation, Limit limit, @Nullable Condition condition) {

    /**
     * A finding that the line needs.
     *
     * @param separatesGrades the finding separates two grades of the same band, so that without a record both remain
     *     possible; otherwise it is another way to the grade, and without a record the value stands alone
     */
    record Condition(Finding finding, boolean separatesGrades) {

        Truth holds(ClinicalFindings findings) {
            Truth truth = findings.is(finding);
            return separatesGrades ? truth : Truth.of(truth.isTrue());
        }
    }

    static Threshold below(int grade, Limit limit) {
        return new Threshold(grade, Relation.BELOW, limit, null);
    }

    static Threshold atMost(int grade, Limit limit) {
        return new Threshold(grade, Relation.AT_MOST, limit, null);
    }

    static Threshold atLeast(int grade, Limit limit) {
        return new Threshold(grade, Relation.AT_LEAST, limit, null);
    }

    static Threshold above(int grade, Limit limit) {
        return new Threshold(grade, Relation.ABOVE, limit, null);
    }

    /** Two grades share the band and the finding separates them. */
    Threshold separatedBy(Finding finding) {
        return new Threshold(grade, relation, limit, new Condition(finding, true));
    }

    /** The finding, where recorded, raises an abnormal value to this grade. */
    Threshold raisedBy(Finding finding) {
        return new Threshold(grade, relation, limit, new Condition(finding, false));
    }

    /** {@code > 3.0 × ULN}. */
    String text() {
        String comparison = relation.symbol() + " " + limit.text();
        return condition == null
                ? comparison
                : comparison + ", " + condition.finding().text();
    }
}
