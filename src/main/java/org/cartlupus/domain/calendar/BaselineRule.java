package org.cartlupus.domain.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;

/**
 * The baseline of one measurement (clinical rules 0.1): the last valid value from {@code lookbackDays} before day 0 up to
 * the start of lymphodepletion, else the last value before lymphodepletion, else none. Both are the last value before
 * lymphodepletion; one from before the look-back period is merely {@linkplain #isOld old}. Never a value taken after
 * lymphodepletion has begun: the drugs, fluids and steroids given with it change it (trap 4).
 *
 * <p>Where no lymphodepletion is recorded, the infusion itself is the limit. A sample of that very day counts if its time
 * and the infusion's are known and it was taken first.
 *
 * @param lookbackDays days before day 0 within which a baseline is recent, by default 28
 * @param sameDayAllowed whether a sample of the day on which lymphodepletion began counts, by default true
 * @param limit what ends the baseline period
 */
public record BaselineRule(int lookbackDays, boolean sameDayAllowed, Limit limit) {

    public enum Limit {
        LYMPHODEPLETION_START,
        INFUSION
    }

    public static final BaselineRule DEFAULT = new BaselineRule(28, true, Limit.LYMPHODEPLETION_START);

    public <V> Optional<Chosen<V>> choose(
            Collection<Observed<V>> values, DayZero dayZero, ToIntFunction<V> methodRank, BiPredicate<V, V> sameValue) {
        List<Observed<V>> candidates = values.stream()
                .filter(observed -> observed.status().counts() && isBeforeTreatment(observed, dayZero))
                .toList();
        return ValueChoice.last(candidates, methodRank, sameValue);
    }

    /** A baseline from before the look-back period counts, for want of a later one, but a reader should know. */
    public boolean isOld(Observed<?> baseline, DayZero dayZero) {
        return baseline.date().isBefore(dayZero.date().minusDays(lookbackDays));
    }

    private boolean isBeforeTreatment(Observed<?> observed, DayZero dayZero) {
        LocalDate lymphodepletion = dayZero.lymphodepletionStart();
        if (limit == Limit.LYMPHODEPLETION_START && lymphodepletion != null) {
            return observed.date().isBefore(lymphodepletion)
                    || (sameDayAllowed
                            && observed.date().equals(lymphodepletion)
                            && !isAfterInfusion(observed, dayZero));
        }
        return observed.date().isBefore(dayZero.date())
                || (sameDayAllowed
                        && observed.date().equals(dayZero.date())
                        && isKnownBeforeInfusion(observed, dayZero));
    }

    private static boolean isKnownBeforeInfusion(Observed<?> observed, DayZero dayZero) {
        return observed.time() != null
                && dayZero.time() != null
                && observed.time().isBefore(dayZero.time());
    }

    /** Lymphodepletion and infusion recorded on one day: a sample of that day may still be from after the infusion. */
    private static boolean isAfterInfusion(Observed<?> observed, DayZero dayZero) {
        return observed.date().equals(dayZero.date()) && !isKnownBeforeInfusion(observed, dayZero);
    }
}
