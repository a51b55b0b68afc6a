package org.cartlupus.domain.safety.aesi;

import java.math.BigDecimal;
import java.util.Set;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.GradeBounds;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.GradingSystem;
import org.cartlupus.domain.safety.LaboratoryResult;
import org.cartlupus.domain.safety.RuleStanding;
import org.cartlupus.domain.safety.UnknownReason;

/**
 * Hypogammaglobulinaemia, for which CTCAE v5.0 has no term: special interest below a limit or with replacement, graded by
 * the generic description (clinical rules 7.3 rule 5 and 7.5).
 *
 * @param below g/L; of special interest below it
 */
public record Hypogammaglobulinaemia(BigDecimal below) {

    /** Immunoglobulin G below 4 g/L. */
    public static final Hypogammaglobulinaemia DEFAULTS = new Hypogammaglobulinaemia(new BigDecimal("4"));

    /**
     * Is it of special interest?
     *
     * @param immunoglobulinG g/L
     * @param replacement immunoglobulin is replaced
     */
    public Truth isOfSpecialInterest(LaboratoryResult immunoglobulinG, Truth replacement) {
        Measured value = immunoglobulinG.value();
        return (value == null ? Truth.UNKNOWN : value.isLessThan(below)).or(replacement);
    }

    /** With replacement grade 2 or 3, which the clinician separates; without it the grade is the clinician's alone. */
    public GradeProposal propose(Truth replacement) {
        boolean replaced = replacement.isTrue();
        return new GradeProposal(
                GradingSystem.GENERIC,
                "Immune system disorders - Other, specify",
                RuleStanding.UNVERIFIED,
                replaced ? GradeBounds.between(2, 3) : GradeBounds.between(0, 4),
                replaced ? "immunoglobulin replacement indicated" : "no replacement recorded",
                Set.of(UnknownReason.CLINICIAN_ONLY),
                Set.of());
    }
}
