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
 * @param recovery what is asked instead of those who began with a poor function, {@code null}: the same as of all
 */
public record FunctionStability(
        @Nullable BigDecimal maxDeclinePct,
        boolean maxDeclineInclusive,
        @Nullable BigDecimal normal,
        boolean normalInclusive,
        @Nullable Recovery recovery) {

    /**
     * Who began below {@code abnormalLt} must have risen by {@code risePctGe} per cent of baseline (ACR 2006).
     */
    public record Recovery(BigDecimal risePctGe, BigDecimal abnormalLt) {}

    /** At least 85 % of baseline, or at least 90 mL/min/1.73 m². */
    public static final FunctionStability DEFAULT =
            new FunctionStability(new BigDecimal("15"), true, new BigDecimal("90"), true, null);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The same for all, however they began. */
    public FunctionStability(
            @Nullable BigDecimal maxDeclinePct,
            boolean maxDeclineInclusive,
            @Nullable BigDecimal normal,
            boolean normalInclusive) {
        this(maxDeclinePct, maxDeclineInclusive, normal, normalInclusive, null);
    }

    /**
     * @param percentOfBaseline rounded for comparison, {@code null} if unknown
     * @param egfr at the visit, rounded for comparison, {@code null} if unknown
     * @param baseline eGFR rounded for comparison, {@code null} if unknown
     */
    Truth met(@Nullable Measured percentOfBaseline, @Nullable Measured egfr, @Nullable Measured baseline) {
        Truth usual = hasUsualBound() ? held(percentOfBaseline).or(isNormal(egfr)) : Truth.TRUE;
        Recovery needed = recovery;
        if (needed == null) {
            return usual;
        }
        Truth beganPoor = Criterion.on(baseline, value -> value.isLessThan(needed.abnormalLt()));
        Truth rose = Criterion.on(percentOfBaseline, value -> value.isAtLeast(HUNDRED.add(needed.risePctGe())));
        // The last part decides where the baseline is unknown but either way gives the same answer.
        return beganPoor.and(rose).or(beganPoor.not().and(usual)).or(rose.and(usual));
    }

    /** Is kidney function a criterion at all? */
    public boolean isAsked() {
        return hasUsualBound() || recovery != null;
    }

    private boolean hasUsualBound() {
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

    /** Of those who began poor, {@code null} where no more is asked of them. */
    @Nullable
    BigDecimal leastPercentAfterPoorBaseline() {
        return recovery == null ? null : HUNDRED.add(recovery.risePctGe());
    }
}
