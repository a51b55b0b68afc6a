package org.cartlupus.domain.activity.bilag;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import org.cartlupus.domain.activity.finding.DipstickProtein;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Rounding;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Proteinuria of an assessment against the one before (clinical rules 2.5). Each quantitative method that was used speaks
 * for itself and any of them suffices; the dipstick speaks only where none was used, its levels being the pluses; without
 * either, nothing is known.
 */
record ProteinuriaCourse(RenalValues current, RenalValues previous, RenalLimits limits) {

    /** Severe and not improved, or two levels up on the dipstick. */
    Truth isDeteriorating() {
        return byBestMethod(
                (now, before) -> now.isMoreThan(limits.protein().severe())
                        .and(isImproved(now, before).not()),
                2,
                null);
    }

    /** Moderate and not improved, or a level up to at least 2+. */
    Truth isModerate() {
        return byBestMethod(
                (now, before) -> now.isAtLeast(limits.protein().moderate())
                        .and(isImproved(now, before).not()),
                1,
                DipstickProtein.TWO_PLUS);
    }

    /** Any proteinuria worth a grade. */
    Truth isMild() {
        if (current.hasQuantifiedProtein()) {
            return anyMethod((now, before) -> now.isMoreThan(limits.protein().mild()));
        }
        return current.dipstick() == null
                ? Truth.UNKNOWN
                : Truth.of(current.dipstick().isAtLeast(DipstickProtein.ONE_PLUS));
    }

    /** Of the degree seen in the nephrotic syndrome; a dipstick cannot tell. */
    Truth isNephrotic() {
        return current.hasQuantifiedProtein()
                ? anyMethod((now, before) -> now.isAtLeast(limits.protein().nephrotic()))
                : Truth.UNKNOWN;
    }

    /** True if some value was judged without an earlier one of its method. */
    boolean lacksPreviousValue() {
        return current.hasQuantifiedProtein()
                && ((current.proteinPerDay() != null && previous.proteinPerDay() == null)
                        || (current.proteinRatio() != null && previous.proteinRatio() == null)
                        || (current.albuminRatio() != null && previous.albuminRatio() == null));
    }

    /** One value with the way to read the limits for its method. */
    private record Value(Measured number, boolean perDay) {

        Truth isMoreThan(RenalLimits.Amount limit) {
            return number.isMoreThan(limitOf(limit));
        }

        Truth isAtLeast(RenalLimits.Amount limit) {
            return number.isAtLeast(limitOf(limit));
        }

        private BigDecimal limitOf(RenalLimits.Amount limit) {
            return perDay ? limit.perDay() : limit.ratio();
        }
    }

    /** A first value has not improved; nor has one that follows none at all. */
    private Truth isImproved(Value now, @Nullable Measured before) {
        if (before == null || (!before.isCensored() && before.value().signum() == 0)) {
            return Truth.FALSE;
        }
        Optional<Measured> share = now.number().ratioTo(before);
        return share.map(Rounding.DEFAULT::apply)
                .map(part -> part.isAtMost(limits.protein().improvedTo()))
                .orElse(Truth.UNKNOWN);
    }

    private Truth byBestMethod(
            BiFunction<Value, @Nullable Measured, Truth> condition, int levels, @Nullable DipstickProtein atLeast) {
        if (current.hasQuantifiedProtein()) {
            return anyMethod(condition);
        }
        DipstickProtein now = current.dipstick();
        if (now == null) {
            return Truth.UNKNOWN;
        }
        if (atLeast != null && !now.isAtLeast(atLeast)) {
            return Truth.FALSE;
        }
        DipstickProtein before = previous.dipstick();
        if (before == null) {
            // Not even a rise from nothing would be enough.
            return now.pluses() < levels ? Truth.FALSE : Truth.UNKNOWN;
        }
        return Truth.of(now.pluses() - before.pluses() >= levels);
    }

    private Truth anyMethod(BiFunction<Value, @Nullable Measured, Truth> condition) {
        return method(current.proteinPerDay(), true, previous.proteinPerDay(), condition)
                .or(method(current.proteinRatio(), false, previous.proteinRatio(), condition))
                .or(method(current.albuminRatio(), false, previous.albuminRatio(), condition));
    }

    private static Truth method(
            @Nullable Measured now,
            boolean perDay,
            @Nullable Measured before,
            BiFunction<Value, @Nullable Measured, Truth> condition) {
        return now == null ? Truth.FALSE : condition.apply(new Value(now, perDay), before);
    }
}
