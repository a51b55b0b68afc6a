package org.cartlupus.domain.activity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Change of the physician global assessment from baseline to visit, each converted from its own scale to 0–3 (clinical
 * rules 3).
 *
 * @param baseline {@code null} if not assessed
 * @param visit {@code null} if not assessed
 */
public record PgaChange(@Nullable PgaAssessment baseline, @Nullable PgaAssessment visit) {

    /** Visit minus baseline on 0–3, 6 decimals; positive is worse. Empty if either is missing. */
    public Optional<BigDecimal> delta() {
        if (baseline == null || visit == null) {
            return Optional.empty();
        }
        return Optional.of(visit.onZeroToThree().subtract(baseline.onZeroToThree()));
    }

    /**
     * Did the PGA rise by less than {@code limit} (points of 0–3; SRI: 0.30), or fall? UNKNOWN if either assessment is
     * missing.
     */
    public Truth increaseLessThan(BigDecimal limit) {
        return decide(delta -> delta.compareTo(limit) < 0);
    }

    /** As {@link #increaseLessThan}, but a rise of exactly {@code limit} still passes (BICLA, clinical rules 4.4). */
    public Truth increaseAtMost(BigDecimal limit) {
        return decide(delta -> delta.compareTo(limit) <= 0);
    }

    /** True if the two were marked on different scales ({@code PGA_SCALE_CHANGED}). */
    public boolean scaleChanged() {
        return baseline != null && visit != null && baseline.scaleMax().compareTo(visit.scaleMax()) != 0;
    }

    private Truth decide(Predicate<BigDecimal> passes) {
        return delta().map(delta -> Truth.of(passes.test(delta))).orElse(Truth.UNKNOWN);
    }
}
