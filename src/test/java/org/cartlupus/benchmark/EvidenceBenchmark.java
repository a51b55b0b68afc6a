package org.cartlupus.benchmark;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.cartlupus.demo.CohortPlan;
import org.cartlupus.demo.fhir.DemoCohort;
import org.cartlupus.evidence.SubjectRecords;
import org.cartlupus.response.Participants;
import org.cartlupus.store.ResourcePath;
import org.cartlupus.store.projection.ProjectionInterceptor;
import org.cartlupus.store.projection.ProjectionRebuild;
import org.cartlupus.store.projection.SubjectEvidenceStore;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ResearchSubject;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the projection gives and what it costs, on PostgreSQL, over HTTP, warm, everything compared in one run in turns:
 *
 * <ul>
 *   <li>{@code $evaluate-response} for one participant and for fifty, from the projection, as of an instant, and from the
 *       resources as it was before there was a projection, against reading one Observation;
 *   <li>a whole study read from the projection;
 *   <li>writing with and without the projection.
 * </ul>
 *
 * Run from an IDE, or with {@code mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/class-path}
 * and {@code java -Xmx4g -cp target/test-classes:target/classes:$(cat target/class-path)
 * org.cartlupus.benchmark.EvidenceBenchmark}. One argument: children of the demo cohort, default 50.
 */
public final class EvidenceBenchmark {

    private static final ZoneId SITE = ZoneId.of("Asia/Shanghai");
    private static final String STUDY = "nct06904729";
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 600;
    private static final int ROUNDS_OF_MANY = 40;
    private static final int WRITERS = 4;
    private static final int WRITE_ROUNDS = 12;
    private static final int SUBJECTS_PER_ROUND = 12;

    private static final OperatingSystemMXBean CPU = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final BenchmarkServer server;
    private final List<String> subjects = new ArrayList<>();
    private final AtomicInteger number = new AtomicInteger();

    private EvidenceBenchmark(BenchmarkServer server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        int children = arguments.length == 0 ? CohortPlan.CHILDREN : Integer.parseInt(arguments[0]);
        try (BenchmarkServer server = BenchmarkServer.start()) {
            EvidenceBenchmark benchmark = new EvidenceBenchmark(server);
            benchmark.load(children);
            benchmark.oneParticipant();
            benchmark.manyParticipants();
            benchmark.wholeStudy();
            benchmark.writing();
            benchmark.rebuilding();
        }
        System.exit(0);
    }

    private void load(int children) throws Exception {
        DemoCohort cohort = new DemoCohort(CohortPlan.DEFAULT);
        long start = System.nanoTime();
        AtomicInteger resources = new AtomicInteger();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> loads = new ArrayList<>();
        for (int child = 1; child <= children; child++) {
            List<Bundle> bundles = cohort.bundlesOf(child);
            bundles.get(0).getEntry().stream()
                    .map(Bundle.BundleEntryComponent::getResource)
                    .filter(ResearchSubject.class::isInstance)
                    .map(Resource::getIdElement)
                    .forEach(id -> subjects.add(id.getIdPart()));
            loads.add(writers.submit(() -> {
                for (Bundle bundle : bundles) {
                    server.post(json(bundle));
                    resources.addAndGet(bundle.getEntry().size());
                }
                return null;
            }));
        }
        for (Future<?> load : loads) {
            load.get();
        }
        writers.shutdown();
        JdbcTemplate jdbc = new JdbcTemplate(server.bean(DataSource.class));
        jdbc.execute("vacuum analyze");
        System.out.printf(
                "%d children, %d resources, loaded in %d s; projection: %d rows with facts, %d kB of %d kB%n",
                children,
                resources.get(),
                (System.nanoTime() - start) / 1_000_000_000L,
                jdbc.queryForObject("select count(*) from CL_EVIDENCE where FACT is not null", Integer.class),
                jdbc.queryForObject("select pg_total_relation_size('cl_evidence') / 1024", Integer.class),
                jdbc.queryForObject("select pg_database_size(current_database()) / 1024", Integer.class));
    }

    private void oneParticipant() throws Exception {
        String subject = subjects.get(subjects.size() / 2);
        String evaluate = "/ResearchSubject/" + subject + "/$evaluate-response?visit=M6&dataCutoff=2026-06-30";
        String observation = new JdbcTemplate(server.bean(DataSource.class))
                .queryForObject("select min(FHIR_ID) from CL_EVIDENCE where KIND = 'MEASUREMENT'", String.class);
        Instant asOf = Instant.now();
        if (!Arrays.equals(projected(evaluate), fromResources(evaluate))) {
            throw new IllegalStateException("The two ways answer differently");
        }
        Timings timings = new Timings();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            if (round == WARM_UP) {
                timings.forget();
            }
            timings.time("GET Observation/[id]", () -> server.get("/Observation/" + observation));
            timings.time("one participant, projection, now", () -> projected(evaluate));
            timings.time("one participant, projection, as of", () -> projected(evaluate + "&asOf=" + asOf));
            timings.time("one participant, from resources", () -> fromResources(evaluate));
        }
        timings.print("HTTP, participant " + subject, "GET Observation/[id]");
    }

    private void manyParticipants() throws Exception {
        List<String> some = subjects.subList(0, Math.min(50, subjects.size()));
        String evaluate = "/ResearchSubject/$evaluate-response?visit=M6&dataCutoff=2026-06-30&"
                + some.stream().map(id -> "subject=" + id).collect(Collectors.joining("&"));
        Timings timings = new Timings();
        for (int round = 0; round < ROUNDS_OF_MANY + 10; round++) {
            if (round == 10) {
                timings.forget();
            }
            timings.time(some.size() + " participants, projection", () -> projected(evaluate));
            timings.time(some.size() + " participants, from resources", () -> fromResources(evaluate));
        }
        timings.print("HTTP", some.size() + " participants, projection");
    }

    /** Reading alone, without rules and HTTP. */
    private void wholeStudy() throws Exception {
        SubjectEvidenceStore store = server.bean(SubjectEvidenceStore.class);
        ResourcePath resources = new ResourcePath(server.bean(DataSource.class), server.bean(FhirContext.class));
        Participants participants = server.bean(Participants.class);
        Timings timings = new Timings();
        for (int round = 0; round < ROUNDS_OF_MANY + 10; round++) {
            if (round == 10) {
                timings.forget();
            }
            timings.time(
                    "study, streamed from the projection, to records",
                    () -> participants.ofStudy(STUDY, SITE, null, participant -> {}));
            timings.time(
                    "study, same participants by id from the projection",
                    () -> store.byId(subjects, null).values().forEach(known -> SubjectRecords.of(known, SITE)));
            timings.time(
                    "study, from resources",
                    () -> resources.byId(subjects).values().forEach(known -> SubjectRecords.of(known, SITE)));
        }
        timings.print(
                "Reading " + subjects.size() + " participants", "study, streamed from the projection, to records");
    }

    private void writing() throws Exception {
        IInterceptorService interceptors = server.bean(IInterceptorService.class);
        ProjectionInterceptor projection = server.bean(ProjectionInterceptor.class);
        List<Written> with = new ArrayList<>();
        List<Written> without = new ArrayList<>();
        writeRound();
        writeRound();
        for (int round = 0; round < WRITE_ROUNDS; round++) {
            with.add(writeRound());
            interceptors.unregisterInterceptor(projection);
            without.add(writeRound());
            without.add(writeRound());
            interceptors.registerInterceptor(projection);
            with.add(writeRound());
        }
        System.out.printf("%nWriting, %d clients, validated, median of %d rounds each%n", WRITERS, with.size());
        print("resources per second", with, without, Written::perSecond);
        print("CPU of server and client, ms per resource", with, without, Written::cpuMillis);
    }

    private static void print(
            String title, List<Written> with, List<Written> without, ToDoubleFunction<Written> measured) {
        double projected = median(with, measured);
        double bare = median(without, measured);
        System.out.printf(
                "  %-42s with the projection %8.2f, without %8.2f, ratio %.3f%n",
                title, projected, bare, projected / bare);
    }

    private static double median(List<Written> rounds, ToDoubleFunction<Written> measured) {
        double[] sorted = rounds.stream().mapToDouble(measured).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** What one round of writing took. */
    private record Written(double perSecond, double cpuMillis) {}

    private void rebuilding() {
        ProjectionRebuild rebuild = server.bean(ProjectionRebuild.class);
        rebuild.afterSingletonsInstantiated();
        long start = System.nanoTime();
        rebuild.afterSingletonsInstantiated();
        long checked = System.nanoTime();
        long resources = rebuild.rebuild();
        System.out.printf(
                "%nStart with nothing to do: %d ms; rebuild of %d resources: %d ms%n",
                (checked - start) / 1_000_000, resources, (System.nanoTime() - checked) / 1_000_000);
    }

    /** New participants up to their infusion, one transaction for each. */
    private Written writeRound() throws Exception {
        AtomicInteger resources = new AtomicInteger();
        List<String> bundles = IntStream.range(0, SUBJECTS_PER_ROUND)
                .mapToObj(n -> freshParticipant("bench-" + number.incrementAndGet(), resources))
                .toList();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
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
        return json(all)
                .replace(old, id)
                .replace(old.toUpperCase(java.util.Locale.ROOT), id.toUpperCase(java.util.Locale.ROOT));
    }

    private byte[] projected(String path) throws Exception {
        server.readFromResources(false);
        return server.get(path);
    }

    private byte[] fromResources(String path) throws Exception {
        server.readFromResources(true);
        return server.get(path);
    }

    private String json(Bundle bundle) {
        return server.bean(FhirContext.class).newJsonParser().encodeResourceToString(bundle);
    }
}
