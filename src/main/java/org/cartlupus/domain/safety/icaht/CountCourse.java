package org.cartlupus.domain.safety.icaht;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;

/**
 * Blood counts as a step function over study days: a value holds until the next sample (clinical rules 7.4). Days after
 * the last sample, and before the first, are not observed. Of several samples on one day the lowest counts. Every question
 * asked here is whether a count is low, so a condition must hold for each count below one for which it holds.
 */
final class CountCourse {

    private final NavigableMap<Integer, List<Measured>> byDay;

    private CountCourse(NavigableMap<Integer, List<Measured>> byDay) {
        this.byDay = byDay;
    }

    static CountCourse of(LocalDate infusion, Collection<CellCount> counts) {
        NavigableMap<Integer, List<Measured>> byDay = new TreeMap<>();
        for (CellCount count : counts) {
            int day = Math.toIntExact(ChronoUnit.DAYS.between(infusion, count.date()));
            byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(count.value());
        }
        return new CountCourse(byDay);
    }

    /** Was the count of {@code day} so low? */
    Truth on(int day, Function<Measured, Truth> isLow) {
        Map.Entry<Integer, List<Measured>> last = byDay.floorEntry(day);
        return last == null || byDay.ceilingKey(day) == null ? Truth.UNKNOWN : anyIsLow(last.getValue(), isLow);
    }

    /** The lowest of a day is low if any is. */
    private static Truth anyIsLow(List<Measured> ofOneDay, Function<Measured, Truth> isLow) {
        return ofOneDay.stream().map(isLow).reduce(Truth.FALSE, Truth::or);
    }

    /** Was it so low on each day from {@code first} to {@code last}? */
    Truth throughout(int first, int last, Function<Measured, Truth> isLow) {
        Truth all = Truth.TRUE;
        for (int day = first; day <= last; day++) {
            all = all.and(on(day, isLow));
        }
        return all;
    }

    /**
     * Days from {@code first} to {@code last} on which the count was so low, together with the days of recoveries
     * between them that lasted less than {@code stableDays}. A recovery that begins by {@code last} is followed beyond it
     * to see whether it lasted so long.
     */
    DayCount daysOf(int first, int last, Function<Measured, Truth> isLow, int stableDays) {
        int days = last - first + 1;
        boolean[] certain = new boolean[days + stableDays];
        boolean[] possible = new boolean[certain.length];
        for (int i = 0; i < certain.length; i++) {
            Truth held = on(first + i, isLow);
            certain[i] = held.isTrue();
            possible[i] = !held.isFalse();
        }
        return new DayCount(counted(certain, days, stableDays), counted(possible, days, stableDays));
    }

    private static int counted(boolean[] held, int days, int stableDays) {
        int counted = 0;
        int lastHeld = -1;
        for (int day = 0; day < held.length; day++) {
            if (!held[day]) {
                continue;
            }
            int recovery = day - lastHeld - 1;
            if (lastHeld >= 0 && recovery < stableDays) {
                counted += Math.max(0, Math.min(day, days) - lastHeld - 1);
            }
            if (day < days) {
                counted++;
            }
            lastHeld = day;
        }
        return counted;
    }

    /**
     * Was the count so low in so many successive samples, of which the first lies from {@code first} to {@code last}? The
     * latest sample may still turn out to be the first of them.
     */
    Truth inSuccessiveSamples(int first, int last, int samples, Function<Measured, Truth> isLow) {
        int beginnings = byDay.subMap(first, true, last, true).size();
        List<Truth> judged = byDay.tailMap(first, true).values().stream()
                .map(ofOneDay -> anyIsLow(ofOneDay, isLow))
                .toList();
        Truth any = beginnings == 0 ? Truth.UNKNOWN : Truth.FALSE;
        for (int begin = 0; begin < beginnings; begin++) {
            Truth run = Truth.TRUE;
            for (int next = begin; next < begin + samples; next++) {
                run = run.and(next < judged.size() ? judged.get(next) : Truth.UNKNOWN);
            }
            any = any.or(run);
        }
        return any;
    }
}
