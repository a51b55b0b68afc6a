package org.cartlupus.benchmark;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.cartlupus.demo.CohortPlan;
import org.cartlupus.domain.evaluation.EnteredScores;
import org.cartlupus.evidence.SubjectRecords;
import org.cartlupus.response.Participants;
import org.cartlupus.store.ResourcePath;
import org.cartlupus.store.projection.ProjectionRebuild;
import org.cartlupus.store.projection.SubjectEvidenceStore;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the projection gives and what it costs, on PostgreSQL, over HTTP, warm, everything compared in one run in turns:
 *
 * <ul>
 *   <li>{@code $evaluate-response} for one participant and for fifty, from the projection, as of an instant, and from the
 *       resources as it was before there was a projection, against reading one Observation;
 *   <li>a whole study read from the projection.
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

    private final BenchmarkServer server;
    private final List<String> subjects = new ArrayList<>();

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
            benchmark.rebuilding();
        }
        System.exit(0);
    }

    private void load(int children) throws Exception {
        CohortLoad load = new CohortLoad(server);
        long start = System.nanoTime();
        int resources = load.all(children);
        subjects.addAll(load.subjects());
        JdbcTemplate jdbc = new JdbcTemplate(server.bean(DataSource.class));
        jdbc.execute("vacuum analyze");
        System.out.printf(
                "%d children, %d resources, loaded in %d s; projection: %d rows with facts, %d kB of %d kB%n",
                children,
                resources,
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
                    () -> participants.ofStudy(
                            STUDY, EnteredScores.REVIEWED, SITE, null, participant -> participant, participant -> {}));
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

    private byte[] projected(String path) throws Exception {
        server.readFromResources(false);
        return server.get(path);
    }

    private byte[] fromResources(String path) throws Exception {
        server.readFromResources(true);
        return server.get(path);
    }
}
