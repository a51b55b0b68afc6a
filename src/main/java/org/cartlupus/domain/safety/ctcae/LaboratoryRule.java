package org.cartlupus.domain.safety.ctcae;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.safety.ReferenceRange;

/**
 * How one term is graded from one value (clinical rules 7.3).
 *
 * @param deviation the side on which the value is abnormal
 * @param bands lines that apply unless {@code other} does
 * @param other lines that replace them under a condition
 * @param rangeNeed what the rule can do without limits of normal
 * @param clinicianGrades whether grades above the bands exist that only a clinician can give
 */
record LaboratoryRule(
        CtcaeTerm term,
        Deviation deviation,
        List<Threshold> bands,
        Alternative other,
        RangeNeed rangeNeed,
        boolean clinicianGrades) {

    /** The abnormal side. */
    enum Deviation {
        LOW,
        HIGH;

        Optional<BigDecimal> limit(ReferenceRange range) {
            return this == LOW ? range.lowerLimit() : range.upperLimit();
        }

        Relation beyond() {
            return this == LOW ? Relation.BELOW : Relation.ABOVE;
        }

        /** Some value beyond {@code limit}, nothing more being known of it. */
        Measured somewhereBeyond(BigDecimal limit) {
            return new Measured(limit, this == LOW ? Censoring.BELOW : Censoring.ABOVE);
        }
    }

    /** What may be graded where the observation carries no limits. */
    enum RangeNeed {
        /** All grades ask for a limit of normal, so none is given without it. */
        ALL_GRADES,
        /** Bands with absolute numbers are graded without, and the proposal says so. */
        RELATIVE_BANDS,
        /** The rule is absolute. */
        NONE
    }

    /** When other bands replace the usual ones. */
    enum Switch {
        NEVER,
        /** The value before treatment was abnormal: multiples of it replace multiples of the limit (trap 27). */
        ABNORMAL_BASELINE,
        ANTICOAGULATION
    }

    record Alternative(Switch when, List<Threshold> bands) {

        static final Alternative NONE = new Alternative(Switch.NEVER, List.of());
    }

    LaboratoryRule {
        bands = List.copyOf(bands);
    }

    static LaboratoryRule low(CtcaeTerm term, RangeNeed need, Threshold... bands) {
        return new LaboratoryRule(term, Deviation.LOW, List.of(bands), Alternative.NONE, need, false);
    }

    static LaboratoryRule high(CtcaeTerm term, RangeNeed need, Threshold... bands) {
        return new LaboratoryRule(term, Deviation.HIGH, List.of(bands), Alternative.NONE, need, false);
    }

    LaboratoryRule ifBaselineAbnormal(Threshold... replacement) {
        return replaced(Switch.ABNORMAL_BASELINE, replacement);
    }

    LaboratoryRule ifAnticoagulated(Threshold... replacement) {
        return replaced(Switch.ANTICOAGULATION, replacement);
    }

    LaboratoryRule withClinicianGradesAbove() {
        return new LaboratoryRule(term, deviation, bands, other, rangeNeed, true);
    }

    int highestGrade() {
        return bands.stream().mapToInt(Threshold::grade).max().orElse(0);
    }

    private LaboratoryRule replaced(Switch when, Threshold... replacement) {
        return new LaboratoryRule(
                term, deviation, bands, new Alternative(when, List.of(replacement)), rangeNeed, clinicianGrades);
    }
}
