package org.cartlupus.domain.safety.crs;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.GradeBounds;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.GradingSystem;
import org.cartlupus.domain.safety.RuleStanding;
import org.cartlupus.domain.safety.UnknownReason;
import org.jspecify.annotations.Nullable;

/**
 * One bedside assessment of cytokine release syndrome and its ASTCT grade (clinical rules 7.1). Organ toxicities do not
 * enter the grade.
 *
 * @param temperature °C, {@code null} if not measured
 * @param feverExplainedOtherwise fever has another cause, for example a proven infection
 * @param feverTreated the syndrome has been established with fever, and antipyretics, tocilizumab or steroids were given
 *     since: from then on fever is not required, and the grade follows circulation and oxygen
 * @param hypotension false means none, with or without support
 * @param vasopressors number of vasopressors in use, vasopressin not counted; {@code null} if not recorded
 * @param vasopressin vasopressin in use
 * @param support oxygen or ventilation against hypoxia, {@code null} if not recorded
 * @param oxygenFlow flow through a nasal cannula in L/min, {@code null} if not recorded
 * @param deathDueToCrs the investigator attributes death to the syndrome
 */
public record CrsAssessment(
        @Nullable Measured temperature,
        Truth feverExplainedOtherwise,
        Truth feverTreated,
        Truth hypotension,
        @Nullable Integer vasopressors,
        Truth vasopressin,
        @Nullable RespiratorySupport support,
        @Nullable Measured oxygenFlow,
        boolean deathDueToCrs) {

    private static final BigDecimal FEVER_FROM = new BigDecimal("38.0");
    private static final BigDecimal LOW_FLOW_UP_TO = new BigDecimal("6");

    /** The ASTCT grade, 0 to 5, or the grades that missing findings leave possible. */
    public GradeProposal grade() {
        if (deathDueToCrs) {
            return proposal(GradeBounds.exactly(5), "death due to cytokine release syndrome");
        }
        Truth fever = isFeverOfCrs();
        Truth present = fever.or(feverTreated);
        GradeBounds severity =
                GradeBounds.where(fever, 1).worseOf(circulation()).worseOf(oxygenation());
        GradeBounds bounds =
                switch (present) {
                    case TRUE -> severity;
                    case FALSE -> GradeBounds.exactly(0);
                    case UNKNOWN -> severity.either(GradeBounds.exactly(0));
                };
        return proposal(bounds, present.isFalse() ? "no fever that is not explained otherwise" : criterion());
    }

    private Truth isFeverOfCrs() {
        Truth fever = temperature == null ? Truth.UNKNOWN : temperature.isAtLeast(FEVER_FROM);
        return fever.and(feverExplainedOtherwise.not());
    }

    private GradeBounds circulation() {
        if (vasopressors == null) {
            GradeBounds withoutRecord = hypotension.isFalse() ? GradeBounds.exactly(0) : GradeBounds.between(0, 4);
            return withoutRecord
                    .worseOf(GradeBounds.exactly(hypotension.isTrue() ? 2 : 0))
                    .worseOf(GradeBounds.exactly(vasopressin.isTrue() ? 3 : 0));
        }
        if (vasopressors > 1) {
            return GradeBounds.exactly(4);
        }
        if (vasopressors == 1 || vasopressin.isTrue()) {
            return GradeBounds.exactly(3);
        }
        GradeBounds unsupported = GradeBounds.where(hypotension, 2);
        return vasopressin.isUnknown()
                ? unsupported.worseOf(GradeBounds.where(hypotension.and(Truth.UNKNOWN), 3))
                : unsupported;
    }

    private GradeBounds oxygenation() {
        if (support == null) {
            return GradeBounds.between(0, 4);
        }
        return switch (support) {
            case NONE -> GradeBounds.exactly(0);
            case BLOW_BY -> GradeBounds.exactly(2);
            case NASAL_CANNULA -> GradeBounds.exactly(2).worseOf(GradeBounds.where(isHighFlow(), 3));
            case HIGH_FLOW_NASAL_CANNULA, FACE_MASK, NON_REBREATHER_MASK, VENTURI_MASK -> GradeBounds.exactly(3);
            case POSITIVE_PRESSURE -> GradeBounds.exactly(4);
        };
    }

    private Truth isHighFlow() {
        return oxygenFlow == null ? Truth.UNKNOWN : oxygenFlow.isMoreThan(LOW_FLOW_UP_TO);
    }

    private String criterion() {
        String pressors = vasopressors == null
                ? "vasopressors not recorded"
                : vasopressors + " vasopressor(s)" + (vasopressin.isTrue() ? " and vasopressin" : "");
        String circulation =
                switch (hypotension) {
                    case TRUE -> "hypotension, " + pressors;
                    case FALSE -> vasopressors == null || vasopressors == 0 ? "no hypotension" : pressors;
                    case UNKNOWN -> "hypotension not recorded, " + pressors;
                };
        String oxygen = support == null
                ? "oxygen not recorded"
                : support.text() + (oxygenFlow == null ? "" : " " + oxygenFlow + " L/min");
        return (temperature == null ? "temperature not recorded" : temperature + " °C") + "; " + circulation + "; "
                + oxygen;
    }

    private GradeProposal proposal(GradeBounds bounds, String criterion) {
        Set<UnknownReason> reasons = EnumSet.noneOf(UnknownReason.class);
        if (!bounds.isKnown()) {
            if (temperature == null && !feverTreated.isTrue()) {
                reasons.add(UnknownReason.NO_VALUE);
            }
            reasons.add(UnknownReason.FINDING_NOT_KNOWN);
        }
        return new GradeProposal(
                GradingSystem.ASTCT_CRS,
                "Cytokine release syndrome",
                RuleStanding.VERIFIED,
                bounds,
                criterion,
                reasons,
                Set.of());
    }
}
