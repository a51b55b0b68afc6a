package org.cartlupus.domain.kinetics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Absence and return of B cells after the infusion (clinical rules 8.1): recovery is the first CD19+ count at the
 * threshold that the next visit 14 days or more later confirms, with no count below the threshold between the two.
 *
 * @param state how far it has come
 * @param onset day of the first count below the threshold from the infusion on, {@code null} if there was none
 * @param firstReturn day of the count that recovery counts or would count from, {@code null} if none stands
 * @param duration days from onset to recovery; {@code >=} the days from onset to the last count below the threshold while
 *     no recovery is confirmed; {@code null} without onset
 * @param evidence every count that could decide, in order of time
 */
public record BCellAplasia(
        State state,
        @Nullable BigDecimal onset,
        @Nullable BigDecimal firstReturn,
        @Nullable Measured duration,
        List<Evidence> evidence) {

    /** Days between a count and the visit that confirms it. */
    public static final BigDecimal DEFAULT_CONFIRMATION_DAYS = BigDecimal.valueOf(14);

    public BCellAplasia {
        evidence = List.copyOf(evidence);
    }

    /** How far aplasia and recovery have come. */
    public enum State {
        /** No count from the infusion on could decide. */
        NO_DATA,
        /** Every count reached the threshold: no aplasia was seen. */
        NOT_SEEN,
        /** The last count that could decide is below the threshold. */
        ONGOING,
        /** B cells are back, and no visit 14 days or more later has said so again. */
        RETURN_UNCONFIRMED,
        /** Back and confirmed. A later loss does not undo the first recovery. */
        RECOVERED
    }

    /** With the defaults: the assay's limit of quantification, confirmed 14 days later. */
    public static BCellAplasia of(ConcentrationSeries cd19) {
        return of(cd19, RecoveryThreshold.LLOQ, DEFAULT_CONFIRMATION_DAYS);
    }

    /** @param cd19 absolute CD19+ counts, in cells per microlitre */
    public static BCellAplasia of(ConcentrationSeries cd19, RecoveryThreshold threshold, BigDecimal confirmationDays) {
        List<Sample> decisive = cd19.sinceInfusion().stream()
                .filter(sample -> !threshold.isReachedBy(sample).isUnknown())
                .toList();
        List<Evidence> evidence = decisive.stream().map(Sample::evidence).toList();
        if (decisive.isEmpty()) {
            return new BCellAplasia(State.NO_DATA, null, null, null, evidence);
        }
        Optional<Sample> firstBelow =
                decisive.stream().filter(sample -> isBelow(sample, threshold)).findFirst();
        if (firstBelow.isEmpty()) {
            return new BCellAplasia(State.NOT_SEEN, null, null, null, evidence);
        }
        return follow(decisive, firstBelow.get().day(), threshold, confirmationDays, evidence);
    }

    private static BCellAplasia follow(
            List<Sample> decisive,
            BigDecimal onset,
            RecoveryThreshold threshold,
            BigDecimal confirmationDays,
            List<Evidence> evidence) {
        BigDecimal lastBelow = onset;
        BigDecimal candidate = null;
        for (Sample sample : decisive) {
            if (sample.day().compareTo(onset) < 0) {
                continue;
            }
            if (isBelow(sample, threshold)) {
                lastBelow = sample.day();
                candidate = null;
            } else if (candidate == null) {
                candidate = sample.day();
            } else if (sample.day().subtract(candidate).compareTo(confirmationDays) >= 0) {
                Measured duration = Measured.exactly(candidate.subtract(onset));
                return new BCellAplasia(State.RECOVERED, onset, candidate, duration, evidence);
            }
        }
        State state = candidate == null ? State.ONGOING : State.RETURN_UNCONFIRMED;
        Measured atLeast = new Measured(lastBelow.subtract(onset), Censoring.AT_LEAST);
        return new BCellAplasia(state, onset, candidate, atLeast, evidence);
    }

    private static boolean isBelow(Sample sample, RecoveryThreshold threshold) {
        return threshold.isReachedBy(sample) == Truth.FALSE;
    }
}
