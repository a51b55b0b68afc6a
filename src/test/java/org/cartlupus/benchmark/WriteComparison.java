package org.cartlupus.benchmark;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.cartlupus.demo.CohortPlan;
import org.cartlupus.demo.fhir.DemoCohort;
import org.cartlupus.store.projection.ProjectionInterceptor;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;

/** Validated transactions with and without the projection, in turns: with, without, without, with. */
final class WriteComparison {

    private static final int ROUNDS = 6;
    private static final int SUBJECTS_PER_ROUND = 12;
    private static final OperatingSystemMXBean CPU = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final BenchmarkServer server;
    private final BenchmarkReport report;
    private final AtomicInteger number = new AtomicInteger();

    WriteComparison(BenchmarkServer server, BenchmarkReport report) {
        this.server = server;
        this.report = report;
    }

    /** What one round of writing took. */
    private record Written(double perSecond, double cpuMillis) {}

    void run() throws Exception {
        IInterceptorService interceptors = server.bean(IInterceptorService.class);
        ProjectionInterceptor projection = server.bean(ProjectionInterceptor.class);
        List<Written> with = new ArrayList<>();
        List<Written> without = new ArrayList<>();
        write();
        write();
        for (int round = 0; round < ROUNDS; round++) {
            with.add(write());
            interceptors.unregisterInterceptor(projection);
            without.add(write());
            without.add(write());
            interceptors.registerInterceptor(projection);
            with.add(write());
        }
        Spread perSecondWith = Spread.of(with.stream().map(Written::perSecond).toList());
        Spread perSecondWithout =
                Spread.of(without.stream().map(Written::perSecond).toList());
        Spread cpuWith = Spread.of(with.stream().map(Written::cpuMillis).toList());
        Spread cpuWithout = Spread.of(without.stream().map(Written::cpuMillis).toList());
        report.paragraph("## Writing");
        report.paragraph(BenchmarkReport.format(
                "Transactions of one participant up to the infusion, %d clients at once, everything validated, %d rounds of each"
                        + " in turns.",
                CohortLoad.WRITERS, with.size()));
        report.table(
                "measured | with the projection | without | with / without",
                List.of(
                        BenchmarkReport.format(
                                "resources per second | %s | %s | %.3f",
                                perSecondWith, perSecondWithout, perSecondWith.median() / perSecondWithout.median()),
                        BenchmarkReport.format(
                                "CPU of server and client, ms per resource | %s | %s | %.3f",
                                cpuWith, cpuWithout, cpuWith.median() / cpuWithout.median())));
    }

    private Written write() throws Exception {
        AtomicInteger resources = new AtomicInteger();
        List<String> bundles = IntStream.range(0, SUBJECTS_PER_ROUND)
                .mapToObj(n -> freshParticipant("bench-" + number.incrementAndGet(), resources))
                .toList();
        ExecutorService writers = Executors.newFixedThreadPool(CohortLoad.WRITERS);
        long cpu = CPU.getProcessCpuTime();
        long start = System.nanoTime();
        List<Future<?>> sent = new ArrayList<>();
        for (String bundle : bundles) {
            sent.add(writers.submit(() -> {
                server.post(bundle);
                return null;
            }));
        }
        for (Future<?> one : sent) {
            one.get();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        writers.shutdown();
        double cpuMillis = (CPU.getProcessCpuTime() - cpu) / 1e6;
        return new Written(resources.get() / seconds, cpuMillis / resources.get());
    }

    /** Resources of the first children, under new ids. */
    private String freshParticipant(String id, AtomicInteger resources) {
        Bundle all = new DemoCohort(CohortPlan.DEFAULT)
                .bundlesOf(1 + number.get() % 20)
                .get(0)
                .copy();
        String old = all.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(Patient.class::isInstance)
                .findFirst()
                .orElseThrow()
                .getIdElement()
                .getIdPart();
        resources.addAndGet(all.getEntry().size());
        return server.bean(FhirContext.class)
                .newJsonParser()
                .encodeResourceToString(all)
                .replace(old, id)
                .replace(old.toUpperCase(Locale.ROOT), id.toUpperCase(Locale.ROOT));
    }
}
