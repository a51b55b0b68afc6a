package org.cartlupus.domain.renal;

import java.math.BigDecimal;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.Interpretation;
import org.cartlupus.domain.subject.Reported;
import org.jspecify.annotations.Nullable;

/**
 * A condition on serum creatinine itself, without any formula (clinical rules 5.2: LUNAR).
 *
 * @param maxPctOfBaseline creatinine at the visit in per cent of baseline, at most; for either class
 * @param normalIfAbnormal whether a complete response from a creatinine above the laboratory's upper limit needs one
 *     within it instead
 */
public record CreatinineLimit(BigDecimal maxPctOfBaseline, boolean normalIfAbnormal) {

    /** @param percentOfBaseline rounded for comparison, {@code null} if unknown */
    Truth partialMet(@Nullable Measured percentOfBaseline) {
        return Criterion.on(percentOfBaseline, value -> value.isAtMost(maxPctOfBaseline));
    }

    /**
     * @param percentOfBaseline rounded for comparison, {@code null} if unknown
     * @param baseline creatinine as the laboratory sent it, {@code null} if unknown; the visit's likewise
     */
    Truth completeMet(@Nullable Measured percentOfBaseline, @Nullable Reported baseline, @Nullable Reported visit) {
        Truth held = partialMet(percentOfBaseline);
        if (!normalIfAbnormal) {
            return held;
        }
        Truth beganAbnormal = isAbnormal(baseline);
        Truth normalNow = isAbnormal(visit).not();
        // The last part decides where the range at baseline is unknown but either way gives the same answer.
        return beganAbnormal.and(normalNow).or(beganAbnormal.not().and(held)).or(normalNow.and(held));
    }

    /** Above the limit that the laboratory printed, else by its interpretation; UNKNOWN where it sent neither. */
    static Truth isAbnormal(@Nullable Reported reported) {
        if (reported == null) {
            return Truth.UNKNOWN;
        }
        BigDecimal limit = reported.referenceHigh();
        if (limit != null) {
            return reported.value().isMoreThan(limit);
        }
        Interpretation interpretation = reported.interpretation();
        if (interpretation == null || interpretation == Interpretation.EQUIVOCAL) {
            return Truth.UNKNOWN;
        }
        return Truth.of(interpretation == Interpretation.HIGH);
    }
}
