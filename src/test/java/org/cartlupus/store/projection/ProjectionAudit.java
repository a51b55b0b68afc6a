package org.cartlupus.store.projection;

import ca.uhn.fhir.context.FhirContext;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.cartlupus.evidence.FactText;
import org.cartlupus.evidence.fhir.FiledFact;
import org.cartlupus.evidence.fhir.ResourceFacts;
import org.cartlupus.server.RunningServers;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Holds the projection against HAPI's table of versions, row by row, with SQL and arithmetic of its own: every version
 * once, its fact, and the time in which it was what the server knew.
 */
final class ProjectionAudit {

    /** Longest time by which a version may count as known later than it was stamped, in milliseconds. */
    private static final long LATEST = 60_000;

    private static final String VERSIONS =
            """
            select r.RES_TYPE, r.FHIR_ID, v.RES_VER, v.RES_UPDATED, v.RES_DELETED_AT, v.RES_TEXT_VC, r.RES_ID
            from HFJ_RES_VER v join HFJ_RESOURCE r on r.RES_ID = v.RES_ID
            """;

    private final JdbcTemplate jdbc;
    private final FhirContext fhir;

    ProjectionAudit(RunningServers server) {
        this.jdbc = new JdbcTemplate(server.bean(DataSource.class));
        this.fhir = server.bean(FhirContext.class);
    }

    /** What is wrong with the rows of one resource; empty if nothing is. */
    List<String> differencesOf(String reference) {
        String[] parts = reference.split("/");
        return differences(
                " where r.RES_TYPE = '%s' and r.FHIR_ID = '%s'".formatted(parts[0], parts[1]),
                " where RES_TYPE = '%s' and FHIR_ID = '%s'".formatted(parts[0], parts[1]));
    }

    /** What is wrong with any row of the database. */
    List<String> differences() {
        return differences("", "");
    }

    /** Versions of one resource that the projection holds, in ascending order. */
    List<Long> versionsOf(String reference) {
        String[] parts = reference.split("/");
        return jdbc.queryForList(
                "select RES_VER from CL_EVIDENCE where RES_TYPE = ? and FHIR_ID = ? order by RES_VER",
                Long.class,
                parts[0],
                parts[1]);
    }

    private List<String> differences(String ofVersions, String ofRows) {
        Map<String, Row> expected = new TreeMap<>();
        jdbc.query(VERSIONS + ofVersions, row -> {
            if (ResourceFacts.TYPES.contains(row.getString(1))) {
                boolean deleted = row.getTimestamp(5) != null;
                FiledFact filed = deleted
                        ? FiledFact.NONE
                        : ResourceFacts.of(
                                (Resource) fhir.newJsonParser().parseResource(row.getString(6)), row.getString(2));
                Timestamp stamped = row.getTimestamp(4);
                Row version = new Row(
                        row.getLong(7),
                        row.getLong(3),
                        deleted,
                        stamped.getTime(),
                        0,
                        filed.patient(),
                        filed.study(),
                        filed.plan(),
                        filed.url(),
                        filed.fact() == null ? null : filed.fact().kind().name(),
                        filed.fact() == null ? null : FactText.write(filed.fact()));
                expected.put(row.getString(1) + "/" + row.getString(2) + "/" + row.getLong(3), version);
            }
        });
        Map<String, Row> actual = new TreeMap<>();
        jdbc.query("select * from CL_EVIDENCE" + ofRows, row -> {
            Row found = new Row(
                    row.getLong("RES_ID"),
                    row.getLong("RES_VER"),
                    row.getBoolean("DELETED"),
                    row.getLong("KNOWN_FROM"),
                    row.getLong("KNOWN_TO"),
                    row.getString("PATIENT_ID"),
                    row.getString("STUDY_ID"),
                    row.getString("PLAN_ID"),
                    row.getString("URL"),
                    row.getString("KIND"),
                    row.getString("FACT"));
            actual.put(row.getString("RES_TYPE") + "/" + row.getString("FHIR_ID") + "/" + found.version, found);
        });
        return compared(expected, actual);
    }

    private static List<String> compared(Map<String, Row> expected, Map<String, Row> actual) {
        List<String> differences = new ArrayList<>();
        expected.forEach((name, version) -> {
            Row row = actual.get(name);
            if (row == null) {
                differences.add(name + " is missing");
            } else if (!version.statesTheSameAs(row)) {
                differences.add(name + " should be " + version + " and is " + row);
            } else if (row.knownFrom < version.knownFrom || row.knownFrom > version.knownFrom + LATEST) {
                differences.add(name + " was stamped " + version.knownFrom + " and is known from " + row.knownFrom);
            } else if (row.knownTo != endOf(row, actual)) {
                differences.add(name + " should be known to " + endOf(row, actual) + " and is " + row.knownTo);
            }
        });
        actual.keySet().stream()
                .filter(name -> !expected.containsKey(name))
                .map(name -> name + " is too many")
                .forEach(differences::add);
        Collections.sort(differences);
        return differences;
    }

    private static long endOf(Row row, Map<String, Row> all) {
        return all.values().stream()
                .filter(later -> later.resource == row.resource && later.version > row.version)
                .mapToLong(Row::knownFrom)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private record Row(
            long resource,
            long version,
            boolean deleted,
            long knownFrom,
            long knownTo,
            String patient,
            String study,
            String plan,
            String url,
            String kind,
            String fact) {

        boolean statesTheSameAs(Row other) {
            return resource == other.resource
                    && version == other.version
                    && deleted == other.deleted
                    && Objects.equals(patient, other.patient)
                    && Objects.equals(study, other.study)
                    && Objects.equals(plan, other.plan)
                    && Objects.equals(url, other.url)
                    && Objects.equals(kind, other.kind)
                    && Objects.equals(fact, other.fact);
        }
    }
}
