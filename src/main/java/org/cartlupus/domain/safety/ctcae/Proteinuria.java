package org.cartlupus.domain.safety.ctcae;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.GradeBounds;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.LaboratoryResult;
import org.cartlupus.domain.safety.UnknownReason;
import org.jspecify.annotations.Nullable;

/**
 * Proteinuria by CTCAE v5.0: a child is graded by the protein/creatinine ratio, an adult by the 24-hour collection
 * (clinical rules 7.3). A collection takes precedence over a dipstick, as the dictionary says.
 *
 * @param upcr urine protein/creatinine ratio in g/g, with its own limits
 * @param dailyProtein protein of a 24-hour collection in g, with its own limits
 * @param dipstick pluses, 0 for negative or trace, {@code null} if not done
 */
public record Proteinuria(LaboratoryResult upcr, LaboratoryResult dailyProtein, @Nullable Integer dipstick) {

    private static final BigDecimal UPCR_GRADE_2 = new BigDecimal("0.5");
    private static final BigDecimal UPCR_GRADE_3 = new BigDecimal("1.9");
    private static final BigDecimal DAILY_GRADE_2 = new BigDecimal("1.0");
    private static final BigDecimal DAILY_GRADE_3 = new BigDecimal("3.5");
    /** Highest ratio that can be true (clinical rules 6.2). */
    private static final BigDecimal UPCR_PLAUSIBLE = new BigDecimal("50");

    /**
     * The proposal.
     *
     * @param adult whether the participant was 18 or older on the day of the sample
     */
    public GradeProposal propose(Truth adult) {
        if (ratio().isEmpty() && daily().isEmpty() && dipstick == null) {
            boolean implausible = upcr.value() != null || dailyProtein.value() != null;
            return Proposals.unknown(
                    CtcaeTerm.PROTEINURIA,
                    GradeBounds.between(0, 3),
                    implausible ? UnknownReason.IMPLAUSIBLE_VALUE : UnknownReason.NO_VALUE);
        }
        Set<UnknownReason> reasons = EnumSet.noneOf(UnknownReason.class);
        GradeBounds bounds =
                switch (adult) {
                    case TRUE -> ofAdult(reasons);
                    case FALSE -> ofChild(reasons);
                    case UNKNOWN -> ofChild(reasons).either(ofAdult(reasons));
                };
        if (adult.isUnknown()) {
            reasons.add(UnknownReason.AGE_NOT_KNOWN);
        }
        return Proposals.of(CtcaeTerm.PROTEINURIA, bounds, criterion(adult), reasons, Set.of());
    }

    private GradeBounds ofChild(Set<UnknownReason> reasons) {
        GradeBounds any = anyProtein(reasons);
        if (ratio().isPresent()) {
            Measured value = ratio().get();
            GradeBounds graded = GradeBounds.where(value.isAtLeast(UPCR_GRADE_2), 2)
                    .worseOf(GradeBounds.where(value.isMoreThan(UPCR_GRADE_3), 3));
            if (!graded.isKnown()) {
                reasons.add(UnknownReason.CENSORED_VALUE);
            }
            return graded.worseOf(any);
        }
        if (daily().isPresent() && any.equals(GradeBounds.exactly(0))) {
            return any;
        }
        reasons.add(UnknownReason.OTHER_MEASUREMENT_MISSING);
        return GradeBounds.between(any.lowest(), 3);
    }

    private GradeBounds ofAdult(Set<UnknownReason> reasons) {
        GradeBounds any = anyProtein(reasons);
        if (daily().isPresent()) {
            Measured value = daily().get();
            GradeBounds graded = GradeBounds.where(value.isAtLeast(DAILY_GRADE_2), 2)
                    .worseOf(GradeBounds.where(value.isAtLeast(DAILY_GRADE_3), 3));
            if (!graded.isKnown()) {
                reasons.add(UnknownReason.CENSORED_VALUE);
            }
            return graded.worseOf(any);
        }
        if (dipstick != null) {
            int graded = dipstick >= 4 ? 3 : dipstick >= 2 ? 2 : 0;
            return GradeBounds.exactly(graded).worseOf(any);
        }
        reasons.add(UnknownReason.OTHER_MEASUREMENT_MISSING);
        return GradeBounds.between(any.lowest(), 3);
    }

    /** Grade 1: protein at or above the upper limit of what was measured, or one plus where nothing was collected. */
    private GradeBounds anyProtein(Set<UnknownReason> reasons) {
        Optional<Truth> byRatio = ratio().flatMap(value -> atUpperLimit(value, upcr));
        Optional<Truth> byCollection = daily().flatMap(value -> atUpperLimit(value, dailyProtein));
        Optional<Truth> byDipstick = daily().isPresent()
                ? Optional.empty()
                : Optional.ofNullable(dipstick).map(plus -> Truth.of(plus >= 1));
        Optional<Truth> any = Optional.empty();
        for (Optional<Truth> each : List.of(byRatio, byCollection, byDipstick)) {
            if (each.isPresent()) {
                any = Optional.of(any.orElse(Truth.FALSE).or(each.get()));
            }
        }
        if (any.isEmpty()) {
            reasons.add(UnknownReason.NO_REFERENCE_RANGE);
        } else if (any.get().isUnknown()) {
            reasons.add(UnknownReason.CENSORED_VALUE);
        }
        return GradeBounds.where(any.orElse(Truth.UNKNOWN), 1);
    }

    private static Optional<Truth> atUpperLimit(Measured value, LaboratoryResult result) {
        return result.range().upperLimit().map(value::isAtLeast);
    }

    private Optional<Measured> ratio() {
        return plausible(upcr).filter(value -> value.value().compareTo(UPCR_PLAUSIBLE) <= 0);
    }

    private Optional<Measured> daily() {
        return plausible(dailyProtein);
    }

    private static Optional<Measured> plausible(LaboratoryResult result) {
        return Optional.ofNullable(result.value()).filter(value -> value.value().signum() >= 0);
    }

    private String criterion(Truth adult) {
        String measured = ratio().map(value -> "UPCR " + value + " g/g")
                .or(() -> daily().map(value -> value + " g in 24 h"))
                .orElse("dipstick " + dipstick + "+");
        if (adult.isTrue() && daily().isPresent()) {
            measured = daily().get() + " g in 24 h";
        }
        return measured
                + switch (adult) {
                    case TRUE -> " by the bands for adults";
                    case FALSE -> " by the bands for children";
                    case UNKNOWN -> ", age not known";
                };
    }
}
