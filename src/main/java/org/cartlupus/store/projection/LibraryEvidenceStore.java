package org.cartlupus.store.projection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.evidence.FactKind;
import org.cartlupus.evidence.FactText;
import org.cartlupus.evidence.LibraryFact;
import org.cartlupus.evidence.StoredFact;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads Libraries that hold criteria sets, as the server knows them now or knew them at an instant. */
@Component
public class LibraryEvidenceStore {

    private static final String BY_URL = "select l.RES_TYPE, l.FHIR_ID, l.RES_VER, l.KIND, l.FACT from CL_EVIDENCE l"
            + " where l.URL = :url and " + KnownAt.condition("l") + " order by l.RES_ID";

    private final NamedParameterJdbcTemplate jdbc;
    private final KnowledgeClock clock;

    LibraryEvidenceStore(DataSource dataSource, KnowledgeClock clock) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
        this.clock = clock;
    }

    /**
     * All Libraries with this URL, normally one for each business version.
     *
     * @param asOf {@code null}: now
     */
    public List<StoredFact<LibraryFact>> byUrl(String url, @Nullable Instant asOf) {
        if (asOf != null) {
            clock.settle(asOf);
        }
        return jdbc.query(
                BY_URL,
                Map.of("url", url, "at", KnownAt.millis(asOf)),
                (row, number) -> new StoredFact<>(
                        new Evidence(
                                row.getString("RES_TYPE") + "/" + row.getString("FHIR_ID"),
                                Long.toString(row.getLong("RES_VER"))),
                        (LibraryFact) FactText.read(FactKind.valueOf(row.getString("KIND")), row.getString("FACT"))));
    }
}
