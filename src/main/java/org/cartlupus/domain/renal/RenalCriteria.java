package org.cartlupus.domain.renal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Cut-offs of complete and partial renal response (criteria set, key {@code renal}; clinical rules 5.1).
 *
 * @param crrUpcr proteinuria of a complete response, g/g (or g per 1.73 m² and 24 h); {@code null}: the set knows no
 *     complete response
 * @param crrUpcrInclusive whether the cut-off itself is a complete response: {@code <=} instead of {@code <}
 * @param crrUacrLt albumin to creatinine in g/g below which proteinuria is that of a complete response too (SHARE);
 *     {@code null}: albumin is not asked
 * @param prrReductionPctGe fall in per cent of baseline that a partial response needs; {@code null}: the set knows no
 *     partial response
 * @param prrCeiling proteinuria below which a partial response must lie
 * @param stability when kidney function counts as stable, for either class
 * @param creatinine condition on serum creatinine itself, {@code null}: none
 * @param sediment when the sediment counts as inactive, and whether that decides
 * @param steroidLimit steroid dose above which there is no response of either class
 * @param confirmationDays days after which a second value must show the same class or a better one; {@code null}: one
 *     assessment is enough
 * @param antiproteinuricIsRescue whether a RAAS or SGLT2 inhibitor started or changed from day 0 on is treatment
 *     failure instead of a flag
 * @param reportStringentUpcrLt stricter cut-off reported beside the result, never decisive
 * @param reportPaedCeilingLt paediatric nephrotic bound reported beside the result, never decisive
 * @param milestones falls by certain visits reported beside the result, never decisive
 */
public record RenalCriteria(
        @Nullable BigDecimal crrUpcr,
        boolean crrUpcrInclusive,
        @Nullable BigDecimal crrUacrLt,
        @Nullable BigDecimal prrReductionPctGe,
        PrrCeiling prrCeiling,
        FunctionStability stability,
        @Nullable CreatinineLimit creatinine,
        SedimentCriteria sediment,
        SteroidLimit steroidLimit,
        @Nullable Integer confirmationDays,
        boolean applyTreatmentFailure,
        boolean dialysisIsNonResponse,
        boolean antiproteinuricIsRescue,
        BigDecimal reportStringentUpcrLt,
        BigDecimal reportPaedCeilingLt,
        List<Milestone> milestones) {

    /** KDIGO 2024 in its paediatric reading, the default of this trial. */
    public static final RenalCriteria DEFAULT = new RenalCriteria(
            new BigDecimal("0.5"),
            false,
            null,
            new BigDecimal("50"),
            PrrCeiling.DEFAULT,
            FunctionStability.DEFAULT,
            null,
            SedimentCriteria.DEFAULT,
            SteroidLimit.OFF,
            null,
            true,
            true,
            false,
            new BigDecimal("0.2"),
            new BigDecimal("2.0"),
            List.of());

    public RenalCriteria {
        milestones = List.copyOf(milestones);
    }

    /** FALSE where the set knows no complete response. */
    Truth crrUpcrMet(Measured proteinuria) {
        BigDecimal cutOff = crrUpcr;
        if (cutOff == null) {
            return Truth.FALSE;
        }
        return crrUpcrInclusive ? proteinuria.isAtMost(cutOff) : proteinuria.isLessThan(cutOff);
    }

    /** UNKNOWN without a value; FALSE where the set does not ask for albumin. */
    Truth crrUacrMet(@Nullable Measured albumin) {
        BigDecimal cutOff = crrUacrLt;
        return cutOff == null ? Truth.FALSE : Criterion.on(albumin, value -> value.isLessThan(cutOff));
    }

    /**
     * Is proteinuria that of a complete response? Where albumin is an alternative, the two ratios are two ways of
     * measuring the same: one that was not measured is not missing as long as the other was.
     *
     * @param proteinuria {@code null} if unknown, albumin likewise
     */
    Truth crrProteinuriaMet(@Nullable Measured proteinuria, @Nullable Measured albumin) {
        if (crrUpcr == null) {
            return Truth.FALSE;
        }
        Truth byProtein = Criterion.on(proteinuria, this::crrUpcrMet);
        if (crrUacrLt == null || albumin == null) {
            return byProtein;
        }
        return proteinuria == null ? crrUacrMet(albumin) : byProtein.or(crrUacrMet(albumin));
    }

    /** Did proteinuria fall enough for a partial response? FALSE where the set knows none. */
    Truth prrReductionMet(@Nullable Measured baseline, @Nullable Measured reductionPct) {
        return prrReductionPctGe == null ? Truth.FALSE : fellBy(prrReductionPctGe, baseline, reductionPct);
    }

    /** From a baseline of nothing proteinuria cannot fall: that is known, although the fall has no number. */
    static Truth fellBy(BigDecimal neededPct, @Nullable Measured baseline, @Nullable Measured reductionPct) {
        if (baseline != null && baseline.isMoreThan(BigDecimal.ZERO).isFalse()) {
            return Truth.FALSE;
        }
        return Criterion.on(reductionPct, value -> value.isAtLeast(neededPct));
    }

    Optional<Milestone> milestoneOf(VisitCode visit) {
        return milestones.stream()
                .filter(milestone -> milestone.visit() == visit)
                .findFirst();
    }
}
