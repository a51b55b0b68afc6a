package org.cartlupus.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Map;

/** What a reader must know before the numbers: systems, data, method. */
final class BenchmarkPreface {

    static final String NOT_MEASURED =
            """
            ## Not measured

            The stock CQL engine (`$evaluate-measure`) is not part of this server, so it was not compared. Networks, other
            machines' disks, several questions at once and a server under other load were not measured either.
            """;

    private BenchmarkPreface() {}

    static void write(BenchmarkReport report, int resources, double seconds, Map<Integer, String> studies) {
        report.paragraph("# Benchmark");
        report.paragraph(
                """
                Written by `benchmark/run`; run it again to replace this page. Absolute times belong to the machine and to what
                else it was doing. The ratios are formed within one run, in turns, and are the part to trust; numbers in
                brackets are the lowest and the highest of the rounds.
                """);
        report.paragraph("## Systems and data");
        Runtime runtime = Runtime.getRuntime();
        report.paragraph(BenchmarkReport.format(
                """
                * One machine: %s %s, %d processors, load %.1f when the numbers were about to be taken. Java %s with at most
                  %,d MB of heap. Server and client are one process; they speak HTTP over loopback.
                * PostgreSQL of its own (512 MB of shared buffers), in which the server has its default settings.
                * The demo cohort: %d children with %,d resources, each written through the server's own front door, validated
                  and projected (%.0f s).
                * Larger studies (%s participants) are copies of the cohort's evidence rows under new keys, stored as far apart
                  as after months of visits. Evaluating a study reads only these rows; resources behind the copies were
                  left out to save hours of loading. Copies have the same courses, and nothing is shared between them.
                * Each comparison was warmed up first, then done in 3 rounds. A row gives the median of the rounds' medians
                  and of their 95th percentiles.
                """,
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                runtime.availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.version"),
                runtime.maxMemory() / 1_000_000,
                studies.keySet().iterator().next(),
                resources,
                seconds,
                String.join(
                        ", ",
                        studies.keySet().stream()
                                .skip(1)
                                .map(size -> BenchmarkReport.format("%,d", size))
                                .toList())));
    }
}
