package org.cartlupus.store;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads Library resources by canonical URL. */
@Component
public class LibraryStore {

    private static final String BY_URL =
            """
            select r.RES_TYPE, r.FHIR_ID, r.RES_VER, v.RES_TEXT_VC
            from HFJ_SPIDX_URI u
            join HFJ_RESOURCE r on r.RES_ID = u.RES_ID and r.RES_DELETED_AT is null
            join HFJ_RES_VER v on v.RES_ID = r.RES_ID and v.RES_VER = r.RES_VER
            where u.RES_TYPE = 'Library' and u.SP_NAME = 'url' and u.SP_URI = :url
            """;

    private final NamedParameterJdbcTemplate jdbc;

    public LibraryStore(DataSource dataSource) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
    }

    /** All stored Libraries with this URL, one for each business version, in no particular order. */
    public List<StoredResource> byUrl(String url) {
        return jdbc.query(
                BY_URL,
                Map.of("url", url),
                (row, number) -> new StoredResource(
                        row.getString("RES_TYPE"),
                        row.getString("FHIR_ID"),
                        Long.toString(row.getLong("RES_VER")),
                        row.getString("RES_TEXT_VC")));
    }
}
