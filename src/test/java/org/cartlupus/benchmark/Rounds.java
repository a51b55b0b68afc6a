package org.cartlupus.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The same comparison several times: each round gives its own ratios, and their spread says how far to trust them. */
final class Rounds {

    private final List<Timings> rounds = new ArrayList<>();

    void add(Timings timings) {
        rounds.add(timings);
    }

    Spread of(ToDoubleFunction<Timings> measured) {
        return Spread.of(rounds.stream().map(measured::applyAsDouble).toList());
    }

    /** @param bases what the others are given as multiples of */
    void print(BenchmarkReport report, List<String> bases) {
        Set<String> names = new LinkedHashSet<>();
        rounds.forEach(timings -> names.addAll(timings.names()));
        StringBuilder header = new StringBuilder("measured | calls | median ms | p95 ms");
        bases.forEach(base -> header.append(" | times ").append(base));
        List<String> rows = new ArrayList<>();
        for (String name : names) {
            int calls = rounds.stream().mapToInt(timings -> timings.count(name)).sum();
            StringBuilder row = new StringBuilder(BenchmarkReport.format(
                    "%s | %d | %s | %s",
                    name, calls, of(timings -> timings.median(name)), of(timings -> timings.percentile(name, 95))));
            for (String base : bases) {
                row.append(" | ").append(of(timings -> timings.median(name) / timings.median(base)));
            }
            rows.add(row.toString());
        }
        report.table(header.toString(), rows);
    }
}
