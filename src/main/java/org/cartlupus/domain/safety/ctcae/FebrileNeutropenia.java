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
 * Febrile neutropenia by CTCAE v5.0: grade 3 or none; grade 4 is the clinician's (clinical rules 7.3).
 *
 * @param neutrophils in 10⁹/L, {@code null} if not measured
 * @param temperature highest single temperature in °C, {@code null} if not measured
 * @param over38ForAnHour 38.0 °C or more sustained for longer than an hour
 */
public record FebrileNeutropenia(
        @Nullable Measured neutrophils, @Nullable Measured temperature, Truth over38ForAnHour) {

    private static final BigDecimal NEUTROPHILS_BELOW = new BigDecimal("1.0");
    private static final BigDecimal SINGLE_ABOVE = new BigDecimal("38.3");
    private static final BigDecimal SUSTAINED_FROM = new BigDecimal("38.0");

    public GradeProposal propose() {
        Truth neutropenic = neutrophils == null ? Truth.UNKNOWN : neutrophils.isLessThan(NEUTROPHILS_BELOW);
        Truth febrile = isFebrile();
        GradeBounds bounds = GradeBounds.where(neutropenic.and(febrile), 3);
        Set<UnknownReason> reasons = EnumSet.noneOf(UnknownReason.class);
        if (neutropenic.isUnknown()) {
            reasons.add(neutrophils == null ? UnknownReason.NO_VALUE : UnknownReason.CENSORED_VALUE);
        }
        if (febrile.isUnknown()) {
            reasons.add(
                    temperature == null ? UnknownReason.OTHER_MEASUREMENT_MISSING : UnknownReason.FINDING_NOT_KNOWN);
        }
        String criterion = "neutrophils " + (neutrophils == null ? "not measured" : neutrophils + " 10*9/L")
                + ", temperature " + (temperature == null ? "not measured" : temperature + " °C");
        return Proposals.of(
                CtcaeTerm.FEBRILE_NEUTROPENIA,
                bounds,
                criterion,
                reasons,
                bounds.highest() == 3 ? Set.of(GradeFlag.HIGHER_GRADE_NEEDS_CLINICIAN) : Set.of());
    }

    private Truth isFebrile() {
        if (temperature == null) {
            return over38ForAnHour.isTrue() ? Truth.TRUE : Truth.UNKNOWN;
        }
        return temperature
                .isMoreThan(SINGLE_ABOVE)
                .or(temperature.isAtLeast(SUSTAINED_FROM).and(over38ForAnHour));
    }
}
