package org.cartlupus.store.projection;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.cartlupus.evidence.Fact;
import org.cartlupus.evidence.FactText;
import org.cartlupus.evidence.fhir.FiledFact;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes rows of the projection. */
@Component
class EvidenceTable {

    /** Known until further notice. */
    static final long OPEN = Long.MAX_VALUE;

    private static final int BATCH = 200;

    /** Longer texts state nothing: a criteria set is a page. */
    private static final int LONGEST_FACT = 1_000_000;

    private static final int LONGEST_URL = 500;

    private static final String INSERT =
            """
            insert into CL_EVIDENCE (PATIENT_ID, STUDY_ID, PLAN_ID, URL, KIND, FACT, FORMAT, RES_ID, RES_VER,
              RES_TYPE, FHIR_ID, DELETED, KNOWN_FROM, KNOWN_TO)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE =
            """
            update CL_EVIDENCE set PATIENT_ID = ?, STUDY_ID = ?, PLAN_ID = ?, URL = ?, KIND = ?, FACT = ?, FORMAT = ?
            where RES_ID = ? and RES_VER = ?
            """;

    /**
     * A version is what the server knows until any later one is: time stamps need not rise with versions. An end once set
     * can only come nearer, so rows that stay as they are need not be written.
     */
    private static final String CLOSE =
            """
            update CL_EVIDENCE e set KNOWN_TO =
              (select min(n.KNOWN_FROM) from CL_EVIDENCE n where n.RES_ID = e.RES_ID and n.RES_VER > e.RES_VER)
            where e.RES_ID in (:resources) and exists (select 1 from CL_EVIDENCE n
              where n.RES_ID = e.RES_ID and n.RES_VER > e.RES_VER and n.KNOWN_FROM < e.KNOWN_TO)
            """;

    private final NamedParameterJdbcTemplate jdbc;

    EvidenceTable(DataSource dataSource, ProjectionTables tables) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
    }

    void insert(List<EvidenceRow> rows) {
        jdbc.getJdbcTemplate().batchUpdate(INSERT, rows, BATCH, (statement, row) -> {
            setFact(statement, row);
            statement.setString(10, row.version().type());
            statement.setString(11, row.version().id());
            statement.setBoolean(12, row.version().json() == null);
            statement.setLong(13, row.knownFrom());
            statement.setLong(14, OPEN);
        });
    }

    /** Says anew what versions state; since when they are known stays. */
    void update(List<EvidenceRow> rows) {
        jdbc.getJdbcTemplate().batchUpdate(UPDATE, rows, BATCH, EvidenceTable::setFact);
    }

    /** Ends the time of each version where the time of a later one begins. */
    void closeIntervals(Collection<Long> resourcePids) {
        jdbc.update(CLOSE, Map.of("resources", resourcePids));
    }

    private static void setFact(PreparedStatement statement, EvidenceRow row) throws SQLException {
        FiledFact filed = row.filed();
        Fact fact = filed.fact();
        String text = fact == null ? null : FactText.write(fact);
        boolean kept = text != null && text.length() <= LONGEST_FACT && fits(filed.url());
        statement.setString(1, kept ? filed.patient() : null);
        statement.setString(2, kept ? filed.study() : null);
        statement.setString(3, kept ? filed.plan() : null);
        statement.setString(4, kept ? filed.url() : null);
        statement.setString(5, kept && fact != null ? fact.kind().name() : null);
        statement.setString(6, kept ? text : null);
        statement.setInt(7, FactText.FORMAT);
        statement.setLong(8, row.version().resourcePid());
        statement.setLong(9, row.version().version());
    }

    private static boolean fits(@Nullable String url) {
        return url == null || url.length() <= LONGEST_URL;
    }
}
