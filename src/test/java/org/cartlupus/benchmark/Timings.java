package org.cartlupus.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Times of several things that are compared with each other. */
final class Timings {

    /** Something that is timed. */
    interface Timed {
        void run() throws Exception;
    }

    private final Map<String, List<Long>> nanosByName = new LinkedHashMap<>();

    void time(String name, Timed timed) throws Exception {
        long start = System.nanoTime();
        timed.run();
        nanosByName.computeIfAbsent(name, unused -> new ArrayList<>()).add(System.nanoTime() - start);
    }

    void forget() {
        nanosByName.clear();
    }

    /** Median and 95th percentile in milliseconds, and the median as a multiple of that of {@code base}. */
    void print(String title, String base) {
        System.out.printf("%n%s%n  %-58s %6s %9s %9s %9s%n", title, "", "n", "median ms", "p95 ms", "ratio");
        double baseMedian = percentile(base, 50);
        nanosByName.forEach((name, nanos) -> System.out.printf(
                "  %-58s %6d %9.2f %9.2f %9.2f%n",
                name, nanos.size(), percentile(name, 50), percentile(name, 95), percentile(name, 50) / baseMedian));
    }

    double median(String name) {
        return percentile(name, 50);
    }

    Set<String> names() {
        return nanosByName.keySet();
    }

    int count(String name) {
        return nanosByName.get(name).size();
    }

    double percentile(String name, int percent) {
        List<Long> sorted = new ArrayList<>(nanosByName.get(name));
        Collections.sort(sorted);
        int index = (int) Math.ceil(percent / 100.0 * sorted.size()) - 1;
        return sorted.get(Math.max(index, 0)) / 1e6;
    }
}
