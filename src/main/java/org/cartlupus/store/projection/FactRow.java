package org.cartlupus.store.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.evidence.Fact;
import org.cartlupus.evidence.FactKind;
import org.cartlupus.evidence.FactText;
import org.cartlupus.evidence.StoredFact;
import org.jspecify.annotations.Nullable;

/** Reads facts from rows of one query. What many participants share is read once. */
final class FactRow {

    private final Map<String, Fact> shared = new HashMap<>();

    /** The columns that {@link #read} needs, of a row of CL_EVIDENCE under this alias. */
    static String columns(String alias) {
        return "%1$s.RES_TYPE, %1$s.FHIR_ID, %1$s.RES_VER, %1$s.KIND, %1$s.FACT, %1$s.FORMAT".formatted(alias);
    }

    /**
     * @return {@code null} if the version states nothing that a rule reads
     * @throws IllegalStateException if a server of another version wrote the row
     */
    @Nullable
    StoredFact<Fact> read(ResultSet row) throws SQLException {
        String kindName = row.getString("KIND");
        if (kindName == null) {
            return null;
        }
        Evidence evidence = new Evidence(
                row.getString("RES_TYPE") + "/" + row.getString("FHIR_ID"), Long.toString(row.getLong("RES_VER")));
        if (row.getInt("FORMAT") != FactText.FORMAT) {
            throw new IllegalStateException(evidence.versionedReference()
                    + " was read by a server of another version; stop that one and restart this one");
        }
        FactKind kind = FactKind.valueOf(kindName);
        String text = row.getString("FACT");
        Fact fact = kind == FactKind.STUDY || kind == FactKind.SCHEDULE
                ? shared.computeIfAbsent(kind + text, unused -> FactText.read(kind, text))
                : FactText.read(kind, text);
        return new StoredFact<>(evidence, fact);
    }
}
