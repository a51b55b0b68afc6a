package org.cartlupus.store.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.evidence.Fact;
import org.cartlupus.evidence.FactKind;
import org.cartlupus.evidence.FactText;
import org.cartlupus.evidence.StoredFact;
import org.jspecify.annotations.Nullable;

/** A row of a query as it came; its fact is read from its text when it is needed. */
record FactRow(String type, String id, long version, FactKind kind, String text) {

    /** How many columns {@link #columns} names. */
    private static final int COLUMNS = 6;

    /** The columns that {@link #of} needs, of a row of CL_EVIDENCE under this alias. Nothing may follow them. */
    static String columns(String alias) {
        return "%1$s.RES_TYPE, %1$s.FHIR_ID, %1$s.RES_VER, %1$s.KIND, %1$s.FACT, %1$s.FORMAT".formatted(alias);
    }

    /**
     * @param before number of columns before those of {@link #columns}
     * @return {@code null} if the version states nothing that a rule reads
     * @throws IllegalStateException if a server of another version wrote the row
     */
    static @Nullable FactRow of(ResultSet row, int before) throws SQLException {
        String kind = row.getString(before + 4);
        if (kind == null) {
            return null;
        }
        FactRow read = new FactRow(
                row.getString(before + 1),
                row.getString(before + 2),
                row.getLong(before + 3),
                FactKind.valueOf(kind),
                row.getString(before + 5));
        if (row.getInt(before + COLUMNS) != FactText.FORMAT) {
            throw new IllegalStateException(read.evidence().versionedReference()
                    + " was read by a server of another version; stop that one and restart this one");
        }
        return read;
    }

    Evidence evidence() {
        return new Evidence(type + "/" + id, Long.toString(version));
    }

    StoredFact<Fact> stored() {
        return new StoredFact<>(evidence(), FactText.read(kind, text));
    }
}
