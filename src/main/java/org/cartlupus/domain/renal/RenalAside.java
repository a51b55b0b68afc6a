package org.cartlupus.domain.renal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.CarriedForward;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What is said beside a renal result without deciding it (clinical rules 4.2, 5.1, 5.2, trap 5).
 *
 * @param completeWithInactiveSediment complete response and an inactive sediment
 * @param milestone of this visit, {@code null} where the criteria set has none
 * @param screening {@code null} where no earlier value is there to compare with
 * @param carried values from before the window that stand for missing ones; empty unless the criteria set asks for it
 */
public record RenalAside(
        Truth completeWithInactiveSediment,
        @Nullable MilestoneFinding milestone,
        @Nullable ScreeningFinding screening,
        List<CarriedForward> carried) {

    public RenalAside {
        carried = List.copyOf(carried);
    }

    /** @param reductionPctGe fall that the milestone asks for, in per cent */
    public record MilestoneFinding(BigDecimal reductionPctGe, Truth met) {}

    /**
     * The class, were proteinuria compared with what it was before bridging therapy: the last value before the days in
     * which a baseline is sought. Kidney function and all else stay as in the result.
     *
     * @param reductionPct fall from the screening value in per cent (negative: a rise), {@code null} if unknown
     * @param byComponents class of this assessment alone, without a confirming second one
     * @param evidence of the screening value
     */
    public record ScreeningFinding(
            Proteinuria screening,
            LocalDate date,
            @Nullable Measured reductionPct,
            Outcome byComponents,
            SortedSet<Evidence> evidence) {}
}
