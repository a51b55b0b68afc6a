package org.cartlupus.benchmark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Larger studies from the demo cohort: evidence rows copied under new keys. Evaluating a study reads nothing else, and a
 * copy costs it what the original costs. The rows are stored in the order in which the originals were written, one of each
 * participant at a time, so that the rows of a participant lie apart as they do after months of visits. Their keys begin far above those that the
 * database gives to resources.
 */
final class StudyCopies {

    private static final String COPY =
            """
            insert into CL_EVIDENCE (RES_ID, RES_VER, RES_TYPE, FHIR_ID, DELETED, KNOWN_FROM, KNOWN_TO,
              PATIENT_ID, STUDY_ID, URL, KIND, FACT, FORMAT)
            select (select greatest(max(RES_ID), 1000000000) from CL_EVIDENCE) + row_number() over (order by e.RES_ID, c.copy), 1, e.RES_TYPE,
              ? || c.copy || '-' || e.FHIR_ID, false, e.KNOWN_FROM, e.KNOWN_TO,
              case when e.PATIENT_ID is null then null else ? || c.copy || '-' || e.PATIENT_ID end,
              case when e.STUDY_ID is null then null else ? end, e.URL, e.KIND, e.FACT, e.FORMAT
            from CL_EVIDENCE e cross join generate_series(1, ?) c(copy)
            where e.FHIR_ID like 'ln-demo-%' and e.KNOWN_TO = 9223372036854775807
            order by e.RES_ID, c.copy
            """;

    private StudyCopies() {}

    /**
     * @param copies of the whole cohort
     * @return rows written
     */
    static int make(BenchmarkServer server, String study, int copies) throws Exception {
        server.put("/ResearchStudy/" + study, definition(study));
        JdbcTemplate jdbc = new JdbcTemplate(server.database());
        String prefix = study + "-";
        return jdbc.update(COPY, prefix, prefix, study, copies);
    }

    private static String definition(String study) throws Exception {
        try (InputStream file =
                StudyCopies.class.getResourceAsStream("/fhir-profiles/package/ResearchStudy-nct06904729.json")) {
            ObjectNode definition = (ObjectNode) new JsonMapper().readTree(file);
            definition.put("id", study);
            ((ObjectNode) definition.at("/identifier/0")).put("value", study);
            return definition.toString();
        }
    }
}
