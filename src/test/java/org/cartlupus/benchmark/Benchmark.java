package org.cartlupus.benchmark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartlupus.criteria.CriteriaSets;
import org.cartlupus.demo.CohortPlan;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.evaluation.Verdict;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What this server promises about speed, as ratios within one run on PostgreSQL over HTTP: one participant against reading
 * one resource and against a client without the operation, studies of growing size against themselves, writing with the
 * projection against writing without. Run by {@code benchmark/run}, which says how.
 *
 * <p>Arguments: the largest study (50, 500 or 5,000), the file for the report.
 */
public final class Benchmark {

    private static final String CUT_OFF = "2026-06-30";
    private static final String STUDY = "nct06904729";
    private static final int CHILDREN = CohortPlan.CHILDREN;
    private static final int ROUNDS = 3;
    private static final int WARM_UP = 200;
    private static final int CALLS = 60;
    private static final int CLIENT_CALLS = 6;
    private static final int STUDY_WARM_UP = 25;

    private final BenchmarkServer server;
    private final BenchmarkReport report;
    private final int largest;
    private String observation = "";

    private Benchmark(BenchmarkServer server, BenchmarkReport report, int largest) {
        this.report = report;
        this.server = server;
        this.largest = largest;
    }

    public static void main(String[] arguments) throws Exception {
        int largest = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        Path file = Path.of(arguments.length > 1 ? arguments[1] : "docs/benchmark.md");
        try (BenchmarkServer server = BenchmarkServer.start()) {
            Benchmark benchmark = new Benchmark(server, new BenchmarkReport(file), largest);
            benchmark.run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        CohortLoad load = new CohortLoad(server);
        long start = System.nanoTime();
        int resources = load.all(CHILDREN);
        double seconds = (System.nanoTime() - start) / 1e9;
        Map<Integer, String> studies = studies();
        new JdbcTemplate(server.database()).execute("vacuum analyze CL_EVIDENCE");
        observation = new JdbcTemplate(server.database())
                .queryForObject("select min(FHIR_ID) from CL_EVIDENCE where KIND = 'MEASUREMENT' and FHIR_ID like 'ln-demo-%'", String.class);
        BenchmarkPreface.write(report, resources, seconds, studies);
        oneParticipant(load.subjects().get(CHILDREN / 2));
        studies(studies);
        new WriteComparison(server, report).run();
        memory(studies);
        report.paragraph(BenchmarkPreface.NOT_MEASURED);
    }

    /** By size. */
    private Map<Integer, String> studies() throws Exception {
        Map<Integer, String> studies = new LinkedHashMap<>();
        studies.put(CHILDREN, STUDY);
        for (int size = CHILDREN * 10; size <= largest; size *= 10) {
            String study = "copies-" + size;
            StudyCopies.make(server, study, size / CHILDREN);
            studies.put(size, study);
        }
        return studies;
    }

    private void oneParticipant(String subject) throws Exception {
        CriteriaSet criteria =
                server.bean(CriteriaSets.class).find(CriteriaSets.DEFAULT, null).orElseThrow();
        ClientEvaluation client = new ClientEvaluation(server, criteria, LocalDate.parse(CUT_OFF));
        String evaluate = "/ResearchSubject/" + subject + "/$evaluate-response?dataCutoff=" + CUT_OFF;
        sameAnswer(evaluate, client.byEverything(subject), client.bySearch(subject));
        Map<String, Timings.Timed> compared = new LinkedHashMap<>();
        compared.put("GET Observation/[id]", () -> server.get("/Observation/" + observation));
        compared.put("$evaluate-response, both end points, all visits", () -> server.get(evaluate));
        compared.put(
                "the same as of an instant",
                () -> server.get(evaluate + "&asOf=" + Instant.now().minusSeconds(1)));
        Map<String, Timings.Timed> byClient = new LinkedHashMap<>();
        byClient.put("client: $everything, parse, judge", () -> client.byEverything(subject));
        byClient.put("client: searches, parse, judge", () -> client.bySearch(subject));
        for (int call = 0; call < WARM_UP; call++) {
            for (Timings.Timed timed : compared.values()) {
                timed.run();
            }
        }
        for (int call = 0; call < CLIENT_CALLS; call++) {
            for (Timings.Timed timed : byClient.values()) {
                timed.run();
            }
        }
        Rounds rounds = new Rounds();
        for (int round = 0; round < ROUNDS; round++) {
            Timings timings = new Timings();
            for (int call = 0; call < CALLS; call++) {
                for (var entry : compared.entrySet()) {
                    timings.time(entry.getKey(), entry.getValue());
                }
                if (call % (CALLS / CLIENT_CALLS) == 0) {
                    for (var entry : byClient.entrySet()) {
                        timings.time(entry.getKey(), entry.getValue());
                    }
                }
            }
            rounds.add(timings);
        }
        report.paragraph("## One participant");
        rounds.print(report, List.of("GET Observation/[id]", "$evaluate-response, both end points, all visits"));
    }

    /** The comparison is of equal answers, or of nothing. */
    private void sameAnswer(String evaluate, List<Verdict> byEverything, List<Verdict> bySearch) throws Exception {
        String answer = new String(server.get(evaluate), StandardCharsets.UTF_8);
        for (List<Verdict> verdicts : List.of(byEverything, bySearch)) {
            for (Verdict verdict : verdicts) {
                if (!answer.contains(verdict.sentence().replace("\"", "\\\""))) {
                    throw new IllegalStateException("The server does not say: " + verdict.sentence());
                }
            }
            if (answer.split("\"resourceType\":\"Observation\"").length - 1 != verdicts.size()) {
                throw new IllegalStateException("The server gives another number of verdicts");
            }
        }
    }

    private void studies(Map<Integer, String> studies) throws Exception {
        for (int call = 0; call < STUDY_WARM_UP; call++) {
            server.get(evaluation(STUDY));
        }
        for (String study : studies.values()) {
            server.get(evaluation(study));
        }
        Rounds rounds = new Rounds();
        for (int round = 0; round < ROUNDS; round++) {
            Timings timings = new Timings();
            for (int call = 0; call < 60; call++) {
                timings.time("GET Observation/[id]", () -> server.get("/Observation/" + observation));
                if (call % 3 == 0) {
                    timings.time(name(CHILDREN), () -> server.get(evaluation(STUDY)));
                }
            }
            for (var entry : studies.entrySet()) {
                int calls = entry.getKey() == CHILDREN ? 0 : entry.getKey() == CHILDREN * 10 ? 8 : 2;
                for (int call = 0; call < calls; call++) {
                    timings.time(name(entry.getKey()), () -> server.get(evaluation(entry.getValue())));
                }
            }
            rounds.add(timings);
        }
        report.paragraph("## A study");
        rounds.print(report, List.of("GET Observation/[id]"));
        List<String> rows = new ArrayList<>();
        for (int size : studies.keySet()) {
            Spread perSecond = rounds.of(timings -> size / timings.median(name(size)) * 1000);
            Spread micros = rounds.of(timings -> timings.median(name(size)) / size * 1000);
            Spread flat = rounds.of(
                    timings -> (timings.median(name(size)) / size) / (timings.median(name(CHILDREN)) / CHILDREN));
            rows.add(BenchmarkReport.format(
                    "%,d | %,.0f (%,.0f to %,.0f) | %.0f | %s",
                    size, perSecond.median(), perSecond.lowest(), perSecond.highest(), micros.median(), flat));
        }
        report.table(
                "participants | participants per second | µs per participant | per participant, times that of a study of "
                        + CHILDREN,
                rows);
    }

    private static String name(int size) {
        return BenchmarkReport.format("study of %,d participants", size);
    }

    private static String evaluation(String study) {
        return "/ResearchStudy/" + study + "/$evaluate-response?dataCutoff=" + CUT_OFF;
    }

    private void memory(Map<Integer, String> studies) throws Exception {
        List<String> rows = new ArrayList<>();
        for (var entry : studies.entrySet()) {
            int calls = Math.max(1, 200 / entry.getKey());
            List<Double> alive = new ArrayList<>();
            for (int round = 0; round < 3; round++) {
                alive.add(HeapWatch.alive(() -> {
                    for (int call = 0; call < calls; call++) {
                        server.get(evaluation(entry.getValue()));
                    }
                }));
            }
            rows.add(BenchmarkReport.format("%,d | %s", entry.getKey(), Spread.of(alive)));
        }
        report.paragraph("## Memory");
        report.paragraph(
                "The heap was collected without pause while a study was evaluated; what was alive at any collection,"
                        + " above what was alive before, in MB (server and client, which keeps the answer, in one process):");
        report.table("participants | MB alive", rows);
    }
}
