package org.cartlupus.domain.safety.ctcae;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.GradeBounds;
import org.cartlupus.domain.safety.GradeFlag;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.UnknownReason;
import org.jspecify.annotations.Nullable;

/**
 * Hypertension of children and adolescents by CTCAE v5.0 (clinical rules 7.3). Percentiles by age, sex and height are the
 * site's: without them only the fixed numbers for adolescents can be judged.
 *
 * @param systolic mmHg
 * @param diastolic mmHg
 * @param percentiles the site's limits for this child, {@code null} if there are none
 * @param adolescent whether the numbers for adolescents apply (by usual practice from 13 years)
 * @param recurrent recurrent, or lasting 24 hours or more
 * @param monotherapy one drug indicated or begun; without a record the readings stand alone
 */
public record PaediatricHypertension(
        BigDecimal systolic,
        BigDecimal diastolic,
        @Nullable Percentiles percentiles,
        Truth adolescent,
        Truth recurrent,
        Truth monotherapy) {

    private static final BigDecimal ABOVE_99TH = new BigDecimal("5");

    /** Blood pressure in mmHg at the 90th, 95th and 99th percentile. */
    public record Percentiles(
            BigDecimal systolic90,
            BigDecimal systolic95,
            BigDecimal systolic99,
            BigDecimal diastolic90,
            BigDecimal diastolic95,
            BigDecimal diastolic99) {}

    public GradeProposal propose() {
        GradeBounds bounds = GradeBounds.where(isElevated(), 1)
                .worseOf(GradeBounds.where(isStage2(), 2))
                .worseOf(GradeBounds.where(isFarAbove(), 3));
        Set<UnknownReason> reasons = EnumSet.noneOf(UnknownReason.class);
        if (percentiles == null) {
            reasons.add(UnknownReason.NO_PERCENTILES);
        } else if (recurrent.isUnknown()
                && exceeds(percentiles.systolic95, percentiles.diastolic95).isTrue()) {
            reasons.add(UnknownReason.FINDING_NOT_KNOWN);
        }
        if (adolescent.isUnknown() && reaches("120", "80").isTrue()) {
            reasons.add(UnknownReason.AGE_NOT_KNOWN);
        }
        return Proposals.of(
                CtcaeTerm.HYPERTENSION,
                bounds,
                systolic.toPlainString() + "/" + diastolic.toPlainString() + " mmHg"
                        + (percentiles == null ? " without percentiles" : " against the site's percentiles"),
                reasons,
                bounds.highest() == 3 ? Set.of(GradeFlag.HIGHER_GRADE_NEEDS_CLINICIAN) : Set.of());
    }

    private Truth isElevated() {
        Truth fixed = adolescent.and(reaches("120", "80"));
        return percentiles == null
                ? fixed.or(Truth.UNKNOWN)
                : fixed.or(exceeds(percentiles.systolic90, percentiles.diastolic90));
    }

    private Truth isStage2() {
        Truth stated = Truth.of(monotherapy.isTrue());
        Truth fixed = stated.or(adolescent.and(reaches("130", "80")));
        Truth persistent =
                percentiles == null ? Truth.UNKNOWN : exceeds(percentiles.systolic95, percentiles.diastolic95);
        return fixed.or(persistent.and(recurrent));
    }

    private Truth isFarAbove() {
        return percentiles == null
                ? Truth.UNKNOWN
                : exceeds(percentiles.systolic99.add(ABOVE_99TH), percentiles.diastolic99.add(ABOVE_99TH));
    }

    private Truth exceeds(BigDecimal systolicLimit, BigDecimal diastolicLimit) {
        return Truth.of(systolic.compareTo(systolicLimit) > 0 || diastolic.compareTo(diastolicLimit) > 0);
    }

    private Truth reaches(String systolicFrom, String diastolicFrom) {
        return Truth.of(systolic.compareTo(new BigDecimal(systolicFrom)) >= 0
                || diastolic.compareTo(new BigDecimal(diastolicFrom)) >= 0);
    }
}
