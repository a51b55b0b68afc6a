package org.cartlupus.domain.safety.tabulation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The table of adverse events (clinical rules 7.7).
 *
 * @param dictionary dictionary of terms and grades, with its version
 * @param asOf last day that was taken into account
 * @param infusedByArm participants infused, by arm
 * @param rows overall rows first, then categories, terms and categories of special interest, each by label; overall rows
 *     are always there, others where an event exists
 * @param queries what the sites should be asked
 */
public record AeTable(
        String dictionary,
        LocalDate asOf,
        SortedMap<String, Integer> infusedByArm,
        List<AeRow> rows,
        List<AeQuery> queries) {

    public AeTable {
        infusedByArm = Collections.unmodifiableSortedMap(new TreeMap<>(infusedByArm));
        rows = List.copyOf(rows);
        queries = List.copyOf(queries);
    }

    /** The row over all events of a scope, all days. */
    public AeRow overall(AeScope scope, @Nullable String arm) {
        return row(AeLevel.OVERALL, "", scope, AePeriod.ALL, arm).orElseThrow();
    }

    /** A row by what it groups; empty if no event belongs to it, or for an unknown arm. */
    public Optional<AeRow> row(AeLevel level, String label, AeScope scope, AePeriod period, @Nullable String arm) {
        return rows.stream()
                .filter(row -> row.level() == level
                        && row.label().equalsIgnoreCase(label)
                        && row.scope() == scope
                        && row.period().equals(period)
                        && Objects.equals(row.arm(), arm))
                .findFirst();
    }
}
