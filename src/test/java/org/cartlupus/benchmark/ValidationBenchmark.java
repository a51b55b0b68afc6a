package org.cartlupus.benchmark;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.parser.IParser;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cartlupus.demo.CohortPlan;
import org.cartlupus.demo.fhir.DemoCohort;
import org.cartlupus.server.validation.accept.AcceptPath;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * What validation costs a write: the same transactions of a hundred resources over four connections on PostgreSQL, not
 * validated, validated as shipped, and validated by the full validator only, in turns within one run.
 *
 * <p>Run from an IDE, or with {@code mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/class-path}
 * and {@code java -Xmx4g -cp target/test-classes:target/classes:$(cat target/class-path)
 * org.cartlupus.benchmark.ValidationBenchmark}. Arguments: rounds, default 20, and warm-up rounds, default 6.
 */
public final class ValidationBenchmark {

    private static final int CONNECTIONS = 4;
    private static final int ENTRIES = 100;
    private static final int CHILDREN = 20;
    private static final OperatingSystemMXBean CPU = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final BenchmarkServer server;
    private final Object validation;
    private final SwitchedAcceptPath acceptPath;
    private final List<List<String>> templates = new ArrayList<>();
    private final Map<ValidationMode, List<Written>> rounds = new EnumMap<>(ValidationMode.class);
    private int resourcesPerRound;
    private int number;

    private ValidationBenchmark(BenchmarkServer server) {
        this.server = server;
        this.acceptPath = (SwitchedAcceptPath) server.bean("acceptPath");
        this.validation = server.bean("writeValidation");
        FhirContext fhir = server.bean(FhirContext.class);
        DemoCohort cohort = new DemoCohort(CohortPlan.DEFAULT);
        for (int child = 1; child <= CHILDREN; child++) {
            templates.add(hundreds(cohort.bundlesOf(child)).stream()
                    .map(fhir.newJsonParser()::encodeResourceToString)
                    .toList());
        }
    }

    public static void main(String[] arguments) throws Exception {
        int measured = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        int warmUp = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 6;
        try (BenchmarkServer server =
                BenchmarkServer.start(Map.of("acceptPath", bean -> new SwitchedAcceptPath((AcceptPath) bean)))) {
            ValidationBenchmark benchmark = new ValidationBenchmark(server);
            benchmark.run(warmUp);
            benchmark.rounds.clear();
            benchmark.acceptPath.forget();
            benchmark.run(measured);
            benchmark.print();
            benchmark.alone();
            benchmark.whereTheRestGoes(Math.max(measured / 3, 2));
        }
        System.exit(0);
    }

    /** A child's resources in their order, in transactions of a hundred; the rest of less than a hundred is left out. */
    private static List<Bundle> hundreds(List<Bundle> bundles) {
        List<BundleEntryComponent> entries =
                bundles.stream().flatMap(bundle -> bundle.getEntry().stream()).toList();
        List<Bundle> hundreds = new ArrayList<>();
        for (int from = 0; from + ENTRIES <= entries.size(); from += ENTRIES) {
            Bundle hundred = new Bundle().setType(BundleType.TRANSACTION);
            entries.subList(from, from + ENTRIES).forEach(hundred::addEntry);
            hundreds.add(hundred);
        }
        return hundreds;
    }

    private void run(int count) throws Exception {
        ValidationMode[] modes = ValidationMode.values();
        for (int round = 0; round < count; round++) {
            for (int turn = 0; turn < modes.length; turn++) {
                ValidationMode mode = modes[(round + turn) % modes.length];
                rounds.computeIfAbsent(mode, unused -> new ArrayList<>()).add(round(mode));
            }
        }
    }

    /** Every child's transactions one after another, four children at a time, all under new ids. */
    private Written round(ValidationMode mode) throws Exception {
        set(mode);
        List<List<String>> fresh = templates.stream().map(this::underNewIds).toList();
        resourcesPerRound = fresh.stream().mapToInt(List::size).sum() * ENTRIES;
        ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS);
        long cpu = CPU.getProcessCpuTime();
        long start = System.nanoTime();
        List<Future<?>> children = new ArrayList<>();
        for (List<String> child : fresh) {
            children.add(connections.submit(() -> {
                for (String transaction : child) {
                    server.post(transaction);
                }
                return null;
            }));
        }
        for (Future<?> child : children) {
            child.get();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuMillis = (CPU.getProcessCpuTime() - cpu) / 1e6;
        connections.shutdown();
        return new Written(resourcesPerRound / seconds, cpuMillis / resourcesPerRound);
    }

    private void set(ValidationMode mode) {
        IInterceptorService interceptors = server.bean(IInterceptorService.class);
        interceptors.unregisterInterceptor(validation);
        acceptPath.set(mode == ValidationMode.VALIDATED);
        if (mode != ValidationMode.UNVALIDATED) {
            interceptors.registerInterceptor(validation);
        }
    }

    private List<String> underNewIds(List<String> child) {
        String id = "bench-" + ++number;
        String old =
                server
                        .bean(FhirContext.class)
                        .newJsonParser()
                        .parseResource(Bundle.class, child.get(0))
                        .getEntry()
                        .stream()
                        .map(BundleEntryComponent::getResource)
                        .filter(Patient.class::isInstance)
                        .findFirst()
                        .orElseThrow()
                        .getIdElement()
                        .getIdPart();
        return child.stream()
                .map(transaction ->
                        transaction.replace(old, id).replace(old.toUpperCase(Locale.ROOT), id.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private void print() {
        List<Written> base = rounds.get(ValidationMode.UNVALIDATED);
        System.out.printf(
                "%n%d rounds of %d resources each, in turns%n%n"
                        + "| | resources/s | ratio, median (quartiles) | CPU ms per resource | CPU, ratio |%n"
                        + "| --- | --- | --- | --- | --- |%n",
                base.size(), resourcesPerRound);
        rounds.forEach((mode, written) -> {
            double[] ratios = new double[written.size()];
            double[] cpuRatios = new double[written.size()];
            for (int i = 0; i < ratios.length; i++) {
                ratios[i] = written.get(i).perSecond() / base.get(i).perSecond();
                cpuRatios[i] = written.get(i).cpuMillis() / base.get(i).cpuMillis();
            }
            System.out.printf(
                    "| %s | %.0f | %.2f (%.2f to %.2f) | %.2f | %.2f (%.2f to %.2f) |%n",
                    mode.title,
                    quantile(written.stream().mapToDouble(Written::perSecond).toArray(), 0.5),
                    quantile(ratios, 0.5),
                    quantile(ratios, 0.25),
                    quantile(ratios, 0.75),
                    quantile(written.stream().mapToDouble(Written::cpuMillis).toArray(), 0.5),
                    quantile(cpuRatios, 0.5),
                    quantile(cpuRatios, 0.25),
                    quantile(cpuRatios, 0.75));
        });
        System.out.printf(
                "%nHanded over to the full validator: %.2f %%, because of %s%n",
                acceptPath.percentHandedOver(), acceptPath.handedOver());
    }

    /** The accept path by itself, one thread, the same resources again and again. */
    private void alone() {
        IParser parser = server.bean(FhirContext.class).newJsonParser();
        List<Resource> resources = templates.stream()
                .flatMap(List::stream)
                .flatMap(json -> parser.parseResource(Bundle.class, json).getEntry().stream())
                .map(BundleEntryComponent::getResource)
                .filter(resource -> resource.getMeta().hasProfile())
                .toList();
        acceptPath.set(true);
        double[] micros = new double[30];
        for (int round = 0; round < micros.length; round++) {
            long start = System.nanoTime();
            for (Resource resource : resources) {
                acceptPath.ask(resource, resource.getMeta().getProfile().get(0).getValue());
            }
            micros[round] = (System.nanoTime() - start) / 1e3 / resources.size();
        }
        System.out.printf("%nThe accept path alone: %.0f microseconds per resource%n", quantile(micros, 0.5));
    }

    private void whereTheRestGoes(int count) throws Exception {
        Map<ValidationMode, Map<StackSampler.Work, Double>> percent = new EnumMap<>(ValidationMode.class);
        for (ValidationMode mode : List.of(ValidationMode.VALIDATED, ValidationMode.FULL_ONLY)) {
            try (StackSampler sampler = new StackSampler()) {
                for (int round = 0; round < count; round++) {
                    round(mode);
                }
                percent.put(mode, sampler.percent());
            }
        }
        System.out.printf("%n| where the request threads are, %% of looks | as shipped | full validator only |%n"
                + "| --- | --- | --- |%n");
        for (StackSampler.Work work : StackSampler.Work.values()) {
            System.out.printf(
                    "| %s | %.1f | %.1f |%n",
                    work.title,
                    percent.get(ValidationMode.VALIDATED).getOrDefault(work, 0.0),
                    percent.get(ValidationMode.FULL_ONLY).getOrDefault(work, 0.0));
        }
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    /** What one round of writing took. */
    private record Written(double perSecond, double cpuMillis) {}
}
