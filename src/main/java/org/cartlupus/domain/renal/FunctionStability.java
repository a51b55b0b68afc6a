package org.cartlupus.domain.renal;

import java.math.BigDecimal;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * When kidney function counts as stable (clinical rules 5.1, 5.2): it fell by no more than so much, or it is normal
 * whatever it was before. With neither condition, kidney function is no criterion.
 *
 * @param maxDeclinePct fall of eGFR in per cent of baseline, {@code null}: baseline is not asked
 * @param maxDeclineInclusive whether a fall of exactly that is still stable; ACR 2006 calls a fall of 25 % unstable
 * @param normal eGFR in mL/min/1.73 m² that is enough, {@code null}: none is
 * @param normalInclusive whether that eGFR itself is enough; SHARE asks for more than 90
 */
public record FunctionStability(
        @Nullable BigDecimal maxDeclinePct,
        boolean maxDeclineInclusive,
        @Nullable BigDecimal normal,
        boolean normalInclusive) {

    /** At least 85 % of baseline, or at least 90 mL/min/1.73 m². */
    public static final FunctionStability DEFAULT =
            new FunctionStability(new BigDecimal("15"), true, new BigDecimal("90"), true);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param percentOfBaseline rounded for comparison, {@code null} if unknown
     * @param egfr at the visit, rounded for comparison, {@code null} if unknown
     */
    Truth met(@Nullable Measured percentOfBaseline, @Nullable Measured egfr) {
        return isAsked() ? held(percentOfBaseline).or(isNormal(egfr)) : Truth.TRUE;
    }

    /** Is kidney function a criterion at all? */
    public boolean isAsked() {
        return maxDeclinePct != null || normal != null;
    }

    /** Did it hold against baseline? FALSE where baseline is not asked. */
    Truth held(@Nullable Measured percentOfBaseline) {
        BigDecimal least = leastPercentOfBaseline();
        return least == null
                ? Truth.FALSE
                : Criterion.on(
                        percentOfBaseline,
                        value -> maxDeclineInclusive ? value.isAtLeast(least) : value.isMoreThan(least));
    }

    /** Is it normal? FALSE where nothing counts as normal. */
    Truth isNormal(@Nullable Measured egfr) {
        BigDecimal bound = normal;
        return bound == null
                ? Truth.FALSE
                : Criterion.on(egfr, value -> normalInclusive ? value.isAtLeast(bound) : value.isMoreThan(bound));
    }

    @Nullable
    BigDecimal leastPercentOfBaseline() {
        return maxDeclinePct == null ? null : HUNDRED.subtract(maxDeclinePct);
    }
}
