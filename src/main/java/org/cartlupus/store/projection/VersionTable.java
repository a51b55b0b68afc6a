package org.cartlupus.store.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.cartlupus.evidence.FactText;
import org.cartlupus.evidence.fhir.ResourceFacts;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** HAPI's tables of resources and their versions, as far as the projection is made from them. */
@Component
class VersionTable {

    private static final String VERSIONS =
            """
            select r.RES_ID, r.RES_TYPE, r.FHIR_ID, v.RES_VER, v.RES_UPDATED, v.RES_DELETED_AT, v.RES_TEXT_VC, e.KNOWN_FROM
            from HFJ_RESOURCE r
            join HFJ_RES_VER v on v.RES_ID = r.RES_ID
            left join CL_EVIDENCE e on e.RES_ID = v.RES_ID and e.RES_VER = v.RES_VER
            where r.RES_ID in (:resources)
            """;

    /** What is new, and the current version, which HAPI can be made to rewrite in place. */
    private static final String WRITTEN = VERSIONS + " and (e.RES_ID is null or v.RES_VER = r.RES_VER)";

    private static final String LAST = "select coalesce(max(RES_ID), 0) from HFJ_RESOURCE";

    private static final String RELEVANT =
            """
            select distinct v.RES_ID from HFJ_RES_VER v
            where v.RES_ID > :after and v.RES_ID <= :upTo and v.RES_TYPE in (:types)
            """;

    private static final String MISSING = RELEVANT
            + """
              and not exists (select 1 from CL_EVIDENCE e
                where e.RES_ID = v.RES_ID and e.RES_VER = v.RES_VER and e.FORMAT = :format)
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final String lockFree;

    VersionTable(DataSource dataSource, ProjectionTables tables) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
        this.lockFree = "select RES_ID from HFJ_RESOURCE where RES_ID in (:resources) "
                + tables.product().lockFreeRows();
    }

    /** The versions of these resources that the projection lacks, and the current ones again. */
    List<StoredVersion> written(Collection<Long> resourcePids) {
        return jdbc.query(WRITTEN, Map.of("resources", resourcePids), VersionTable::version);
    }

    /** Every version of these resources. */
    List<StoredVersion> all(Collection<Long> resourcePids) {
        return jdbc.query(VERSIONS, Map.of("resources", resourcePids), VersionTable::version);
    }

    /** The highest resource that there is. */
    long last() {
        Long last = jdbc.getJdbcTemplate().queryForObject(LAST, Long.class);
        return last == null ? 0 : last;
    }

    /** Resources in a range that may state something. */
    List<Long> relevant(long after, long upTo) {
        return jdbc.queryForList(
                RELEVANT, Map.of("after", after, "upTo", upTo, "types", ResourceFacts.TYPES), Long.class);
    }

    /** Resources in a range of which the projection lacks a version, or has it in another format. */
    List<Long> missing(long after, long upTo) {
        return jdbc.queryForList(
                MISSING,
                Map.of("after", after, "upTo", upTo, "types", ResourceFacts.TYPES, "format", FactText.FORMAT),
                Long.class);
    }

    /**
     * Keeps others from writing these resources until the transaction ends. Never waits, so it can't be part of a
     * deadlock.
     *
     * @return those locked; the others are being written by somebody
     */
    List<Long> lockFree(Collection<Long> resourcePids) {
        return jdbc.queryForList(lockFree, Map.of("resources", resourcePids), Long.class);
    }

    private static StoredVersion version(ResultSet row, int number) throws SQLException {
        long knownFrom = row.getLong("KNOWN_FROM");
        Long projectedFrom = row.wasNull() ? null : knownFrom;
        boolean deleted = row.getTimestamp("RES_DELETED_AT") != null;
        String json = row.getString("RES_TEXT_VC");
        StoredVersion version = new StoredVersion(
                row.getLong("RES_ID"),
                row.getString("RES_TYPE"),
                row.getString("FHIR_ID"),
                row.getLong("RES_VER"),
                row.getTimestamp("RES_UPDATED").getTime(),
                deleted ? null : json,
                projectedFrom);
        if (json == null && !deleted) {
            throw new IllegalStateException(version.reference() + " has no text in HFJ_RES_VER.RES_TEXT_VC");
        }
        return version;
    }
}
