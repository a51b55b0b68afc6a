package org.cartlupus.benchmark;

import java.util.List;

/** What several rounds of one measurement gave. */
record Spread(double median, double lowest, double highest) {

    static Spread of(List<Double> rounds) {
        double[] sorted =
                rounds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Spread(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    @Override
    public String toString() {
        return BenchmarkReport.format("%.2f (%.2f to %.2f)", median, lowest, highest);
    }
}
