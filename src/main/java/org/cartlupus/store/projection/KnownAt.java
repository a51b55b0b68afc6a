package org.cartlupus.store.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The part of a condition that selects the versions known at a moment. */
final class KnownAt {

    /** A moment that no version begins after and none ends before. */
    private static final long NOW = EvidenceTable.OPEN - 1;

    private KnownAt() {}

    /** @param alias of CL_EVIDENCE */
    static String condition(String alias) {
        return "%1$s.KNOWN_FROM <= :at and %1$s.KNOWN_TO > :at".formatted(alias);
    }

    /** @return value of the parameter {@code at}; nothing was known before 1970, however long before */
    static long millis(@Nullable Instant asOf) {
        if (asOf == null) {
            return NOW;
        }
        return asOf.isBefore(Instant.EPOCH) ? -1 : asOf.toEpochMilli();
    }
}
