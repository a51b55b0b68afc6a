package org.cartlupus.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Which of several values counts (clinical rules 0.1): in a visit window the one nearest to the target date, of two
 * equally near the later; on one day the better method, then corrected before final, then the last issued.
 *
 * @param nearestToTarget {@code false} takes the last value in the window instead
 * @param laterWinsTie of two values equally near to the target
 */
public record ValueChoice(boolean nearestToTarget, boolean laterWinsTie) {

    public static final ValueChoice DEFAULT = new ValueChoice(true, true);

    /**
     * @param methodRank the lower, the better the method; decides only between values of one day
     * @param sameValue whether two values say the same
     */
    public <V> Optional<Chosen<V>> inWindow(
            Collection<Observed<V>> values,
            VisitWindow window,
            ToIntFunction<V> methodRank,
            BiPredicate<V, V> sameValue) {
        List<Observed<V>> candidates = values.stream()
                .filter(observed -> observed.status().counts() && window.contains(observed.date()))
                .toList();
        Comparator<Observed<V>> byDate = Comparator.comparing(Observed::date);
        Comparator<Observed<V>> byDay = nearestToTarget
                ? Comparator.<Observed<V>>comparingLong(observed -> -window.distanceFromTarget(observed.date()))
                        .thenComparing(laterWinsTie ? byDate : byDate.reversed())
                : byDate;
        return best(candidates, byDay, methodRank, sameValue);
    }

    /** Of each day the value that counts, earliest day first; values of one day by the same rules. */
    public static <V> List<Observed<V>> ofEachDay(Collection<Observed<V>> values) {
        Map<LocalDate, List<Observed<V>>> byDay = values.stream()
                .filter(observed -> observed.status().counts())
                .collect(Collectors.groupingBy(Observed::date, TreeMap::new, Collectors.toList()));
        return byDay.values().stream()
                .flatMap(day -> last(day, any -> 0, Object::equals).stream())
                .map(Chosen::observed)
                .toList();
    }

    /** The last of several values, with the same rules for values of one day. */
    static <V> Optional<Chosen<V>> last(
            Collection<Observed<V>> candidates, ToIntFunction<V> methodRank, BiPredicate<V, V> sameValue) {
        return best(candidates, Comparator.comparing(Observed::date), methodRank, sameValue);
    }

    private static <V> Optional<Chosen<V>> best(
            Collection<Observed<V>> candidates,
            Comparator<Observed<V>> byDay,
            ToIntFunction<V> methodRank,
            BiPredicate<V, V> sameValue) {
        if (candidates.size() <= 1) {
            return candidates.stream().findFirst().map(only -> new Chosen<>(only, List.of()));
        }
        Comparator<Observed<V>> byQuality = byDay.thenComparing(
                        Comparator.<Observed<V>>comparingInt(observed -> methodRank.applyAsInt(observed.value()))
                                .reversed())
                .thenComparing(Observed::status);
        Comparator<Instant> unknownFirst = Comparator.nullsFirst(Comparator.naturalOrder());
        Comparator<Observed<V>> complete = byQuality
                .thenComparing(Observed::issued, unknownFirst)
                .thenComparing(Observed::time, unknownFirst)
                .thenComparing(Observed::evidence);
        return candidates.stream().max(complete).map(winner -> {
            List<Observed<V>> contradicting = candidates.stream()
                    .filter(other -> other != winner
                            && byQuality.compare(other, winner) == 0
                            && !sameValue.test(other.value(), winner.value()))
                    .sorted(complete)
                    .toList();
            return new Chosen<>(winner, contradicting);
        });
    }
}
