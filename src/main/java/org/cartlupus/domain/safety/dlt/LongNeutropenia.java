package org.cartlupus.domain.safety.dlt;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.icaht.CellCount;
import org.jspecify.annotations.Nullable;

/**
 * The line of the list that blood counts decide without an event: neutrophils below a limit for longer than a number of
 * days (clinical rules 7.7). A count holds until the next one, as in 7.4; after the last one nothing is known.
 *
 * @param met unknown where protocols differ, or the counts end too early
 * @param from first low count of the longest stretch, {@code null} if none is low
 * @param until first count that is no longer low, or the last low one while none is
 */
public record LongNeutropenia(Truth met, @Nullable LocalDate from, @Nullable LocalDate until) {

    private static final BigDecimal BELOW = new BigDecimal("0.5");

    /**
     * @param criterion with the times that it asks for
     * @param counts in 10⁹/L, in any order
     * @param first first day on which it may begin
     * @param last last day on which it may begin
     */
    public static LongNeutropenia of(DltCriterion criterion, List<CellCount> counts, LocalDate first, LocalDate last) {
        Duration longerThan = Objects.requireNonNull(criterion.longerThan());
        Duration certainlyFrom = criterion.certainlyFrom() == null ? longerThan : criterion.certainlyFrom();
        LongNeutropenia worst = new LongNeutropenia(Truth.FALSE, null, null);
        LocalDate from = null;
        LocalDate lastLow = null;
        for (CellCount count :
                counts.stream().sorted(Comparator.comparing(CellCount::date)).toList()) {
            boolean low = count.value().isLessThan(BELOW).isTrue();
            if (low) {
                from = from == null ? count.date() : from;
                lastLow = count.date();
            } else if (from != null) {
                worst = worst.worseOf(stretch(from, count.date(), longerThan, certainlyFrom), first, last);
                from = null;
            }
        }
        if (from != null && lastLow != null) {
            LongNeutropenia open = stretch(from, lastLow, longerThan, certainlyFrom);
            worst = worst.worseOf(new LongNeutropenia(open.met().or(Truth.UNKNOWN), from, lastLow), first, last);
        }
        return worst;
    }

    private static LongNeutropenia stretch(
            LocalDate from, LocalDate until, Duration longerThan, Duration certainlyFrom) {
        Duration length = Duration.between(from.atStartOfDay(), until.atStartOfDay());
        Truth met = length.compareTo(certainlyFrom) > 0
                ? Truth.TRUE
                : Truth.of(length.compareTo(longerThan) > 0).and(Truth.UNKNOWN);
        return new LongNeutropenia(met, from, until);
    }

    private LongNeutropenia worseOf(LongNeutropenia other, LocalDate first, LocalDate last) {
        boolean begins = other.from != null && !other.from.isBefore(first) && !other.from.isAfter(last);
        return begins && (from == null || other.met.ordinal() > met.ordinal()) ? other : this;
    }
}
