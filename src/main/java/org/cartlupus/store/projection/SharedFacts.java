package org.cartlupus.store.projection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cartlupus.evidence.Fact;
import org.cartlupus.evidence.FactKind;
import org.cartlupus.evidence.StoredFact;

/** Reads the facts of one answer. What many participants share, their study and its schedule, is read once. */
final class SharedFacts {

    private final Map<String, Fact> shared = new ConcurrentHashMap<>();

    StoredFact<Fact> read(FactRow row) {
        boolean ofStudy = row.kind() == FactKind.STUDY || row.kind() == FactKind.SCHEDULE;
        return ofStudy
                ? new StoredFact<>(
                        row.evidence(), shared.computeIfAbsent(row.kind() + row.text(), unused -> row.stored()
                                .fact()))
                : row.stored();
    }
}
