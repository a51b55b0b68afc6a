package org.cartlupus.domain.safety.ctcae;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.GradeBounds;
import org.cartlupus.domain.safety.GradeFlag;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.LaboratoryResult;
import org.cartlupus.domain.safety.SafetyParameters;
import org.cartlupus.domain.safety.UnknownReason;
import org.jspecify.annotations.Nullable;

/**
 * Chronic kidney disease by CTCAE v5.0, from eGFR, protein and dialysis (clinical rules 7.3). In lupus nephritis most
 * participants have it before treatment: compare with the baseline before calling it an event
 * ({@link GradeFlag#ABNORMAL_AT_BASELINE}).
 *
 * @param egfr eGFR in mL/min/1.73 m² with its own limits
 * @param baselineEgfr eGFR before treatment, or {@link LaboratoryResult#MISSING}
 * @param upcr urine protein/creatinine ratio in g/g, {@code null} if not measured
 * @param dialysis dialysis or transplantation indicated; without a record the values stand alone
 */
public record ChronicKidneyDisease(
        LaboratoryResult egfr, LaboratoryResult baselineEgfr, @Nullable Measured upcr, Truth dialysis) {

    private static final BigDecimal UPCR_ABOVE = new BigDecimal("0.5");

    public GradeProposal propose(SafetyParameters parameters) {
        if (dialysis.isTrue()) {
            return Proposals.of(
                    CtcaeTerm.CHRONIC_KIDNEY_DISEASE, GradeBounds.exactly(4), "dialysis", Set.of(), Set.of());
        }
        GradeProposal filtration = new LaboratoryGrading(parameters)
                .propose(CtcaeV5.KIDNEY_FUNCTION, egfr, baselineEgfr, ClinicalFindings.NONE_RECORDED);
        Truth proteinuria = upcr == null ? Truth.UNKNOWN : upcr.isMoreThan(UPCR_ABOVE);
        GradeBounds bounds = filtration.bounds().worseOf(GradeBounds.where(proteinuria, 1));
        Set<UnknownReason> reasons = EnumSet.noneOf(UnknownReason.class);
        if (filtration.bounds().highest() > bounds.lowest()) {
            reasons.addAll(filtration.unknownReasons());
        }
        if (proteinuria.isUnknown() && bounds.lowest() == 0) {
            reasons.add(upcr == null ? UnknownReason.OTHER_MEASUREMENT_MISSING : UnknownReason.CENSORED_VALUE);
        }
        boolean byProtein = proteinuria.isTrue() && filtration.bounds().lowest() == 0;
        return Proposals.of(
                CtcaeTerm.CHRONIC_KIDNEY_DISEASE,
                bounds,
                byProtein ? "UPCR " + upcr + " g/g is > " + UPCR_ABOVE : filtration.criterion(),
                reasons,
                filtration.flags());
    }
}
