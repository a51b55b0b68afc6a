package org.cartlupus.benchmark;

import java.util.*;
import org.springframework.jdbc.core.JdbcTemplate;

public final class ProfileStudy {
    public static void main(String[] a) throws Exception {
        try (BenchmarkServer server = BenchmarkServer.start()) {
            CohortLoad load = new CohortLoad(server);
            System.out.println("loaded " + load.all(6));
            int size = Integer.parseInt(a[0]);
            long t0 = System.nanoTime();
            System.out.println(
                    "rows " + StudyCopies.make(server, "copies", size / 6) + " in " + (System.nanoTime() - t0) / 1e9);
            JdbcTemplate jdbc = new JdbcTemplate(server.database());
            jdbc.execute("vacuum analyze CL_EVIDENCE");
            System.out.println(
                    jdbc.queryForList(
                            "select KIND, count(*), sum(length(FACT)) from CL_EVIDENCE where FHIR_ID like 'copies-1-%' group by KIND"));
            System.out.println(
                    jdbc.queryForObject("select pg_size_pretty(pg_total_relation_size('cl_evidence'))", String.class));
            for (var r : jdbc.queryForList(
                    "explain (analyze, buffers) select s.RES_ID as SUBJECT, e.RES_TYPE, e.FHIR_ID, e.RES_VER, e.KIND, e.FACT, e.FORMAT from CL_EVIDENCE s join CL_EVIDENCE e on e.PATIENT_ID = s.PATIENT_ID and e.RES_TYPE <> 'ResearchSubject' and e.KNOWN_FROM <= 9223372036854775806 and e.KNOWN_TO > 9223372036854775806 where s.RES_TYPE = 'ResearchSubject' and s.KIND is not null and s.STUDY_ID = 'copies' and s.KNOWN_FROM <= 9223372036854775806 and s.KNOWN_TO > 9223372036854775806 order by 1"))
                System.out.println(r.values());
            for (int i = 0; i < 60; i++)
                server.get("/ResearchStudy/nct06904729/$evaluate-response?dataCutoff=2026-06-30");
            String o = jdbc.queryForObject(
                    "select min(FHIR_ID) from CL_EVIDENCE where KIND = 'MEASUREMENT' and FHIR_ID like 'ln-demo%'",
                    String.class);
            for (int i = 0; i < 300; i++) server.get("/Observation/" + o);
            Timings t = new Timings();
            for (int i = 0; i < Integer.parseInt(a[1]); i++) {
                t.time("study", () -> server.get("/ResearchStudy/copies/$evaluate-response?dataCutoff=2026-06-30"));
                t.time("read only", () -> server.bean(org.cartlupus.store.projection.SubjectEvidenceStore.class)
                        .ofStudy("copies", null, x -> x, x -> {}));
                for (int k = 0; k < 10; k++) t.time("get", () -> server.get("/Observation/" + o));
            }
            t.print("study of " + size, "get");
        }
        System.exit(0);
    }
}
