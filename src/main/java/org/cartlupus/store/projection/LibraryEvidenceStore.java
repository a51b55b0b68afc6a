package org.cartlupus.store.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.cartlupus.evidence.LibraryFact;
import org.cartlupus.evidence.StoredFact;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads Libraries that hold criteria sets, as the server knows them now or knew them at an instant. */
@Component
public class LibraryEvidenceStore {

    private static final String BY_URL = "select " + FactRow.columns("l")
            + " from CL_EVIDENCE l where l.URL = :url and " + KnownAt.condition("l") + " order by l.RES_ID";

    private static final String URLS = "select distinct l.URL from CL_EVIDENCE l" + " where l.KIND = 'LIBRARY' and "
            + KnownAt.condition("l") + " order by l.URL";

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
        List<StoredFact<LibraryFact>> libraries = new ArrayList<>();
        jdbc.query(BY_URL, Map.of("url", url, "at", KnownAt.millis(asOf)), row -> {
            FactRow read = FactRow.of(row, 0);
            if (read != null && read.stored().fact() instanceof LibraryFact library) {
                libraries.add(new StoredFact<>(read.evidence(), library));
            }
        });
        return libraries;
    }

    /**
     * URLs of all Libraries, each once, in their order.
     *
     * @param asOf {@code null}: now
     */
    public List<String> urls(@Nullable Instant asOf) {
        if (asOf != null) {
            clock.settle(asOf);
        }
        return jdbc.queryForList(URLS, Map.of("at", KnownAt.millis(asOf)), String.class);
    }
}
