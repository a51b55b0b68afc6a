package org.cartlupus.domain.safety.ctcae;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.GradeBounds;
import org.cartlupus.domain.safety.GradeFlag;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.UnknownReason;
import org.jspecify.annotations.Nullable;

/**
 * Cytokine release syndrome by CTCAE v5.0, which is not the ASTCT grade: oxygen is judged by its fraction instead of the
 * device, and grade 4 is the clinician's (clinical rules 7.3, trap 29).
 *
 * @param fever fever, with or without constitutional symptoms
 * @param hypotension hypotension, treated or not
 * @param pressors number of vasopressors in use, {@code null} if not recorded
 * @param oxygenPercent inspired oxygen given against hypoxia in %, {@code null} if not recorded; 0 for none
 */
public record CytokineReleaseByCtcae(
        Truth fever, Truth hypotension, @Nullable Integer pressors, @Nullable Measured oxygenPercent) {

    private static final BigDecimal HIGH_OXYGEN = new BigDecimal("40");

    public GradeProposal propose() {
        GradeBounds bounds = GradeBounds.where(fever, 1).worseOf(circulation()).worseOf(oxygenation());
        Set<UnknownReason> reasons = EnumSet.noneOf(UnknownReason.class);
        if (fever.isUnknown() || !circulation().isKnown()) {
            reasons.add(UnknownReason.FINDING_NOT_KNOWN);
        }
        if (!oxygenation().isKnown()) {
            reasons.add(oxygenPercent == null ? UnknownReason.OTHER_MEASUREMENT_MISSING : UnknownReason.CENSORED_VALUE);
        }
        String criterion = said("fever", fever) + ", " + said("hypotension", hypotension) + ", "
                + (pressors == null ? "vasopressors not recorded" : "vasopressors: " + pressors) + ", "
                + (oxygenPercent == null ? "oxygen not recorded" : "oxygen " + oxygenPercent + " %");
        return Proposals.of(
                CtcaeTerm.CYTOKINE_RELEASE_SYNDROME,
                bounds,
                criterion,
                reasons,
                bounds.highest() == 3 ? Set.of(GradeFlag.HIGHER_GRADE_NEEDS_CLINICIAN) : Set.of());
    }

    private static String said(String sign, Truth present) {
        return switch (present) {
            case TRUE -> sign;
            case FALSE -> "no " + sign;
            case UNKNOWN -> sign + " not recorded";
        };
    }

    private GradeBounds circulation() {
        if (pressors == null) {
            return GradeBounds.where(hypotension, 2).worseOf(GradeBounds.where(hypotension.and(Truth.UNKNOWN), 3));
        }
        return pressors > 0 ? GradeBounds.exactly(3) : GradeBounds.where(hypotension, 2);
    }

    private GradeBounds oxygenation() {
        if (oxygenPercent == null) {
            return GradeBounds.between(0, 3);
        }
        return GradeBounds.where(oxygenPercent.isMoreThan(BigDecimal.ZERO), 2)
                .worseOf(GradeBounds.where(oxygenPercent.isAtLeast(HIGH_OXYGEN), 3));
    }
}
