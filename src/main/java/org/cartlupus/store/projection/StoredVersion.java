package org.cartlupus.store.projection;

import org.jspecify.annotations.Nullable;

/**
 * A version of a resource as HAPI stores it, and what the projection has of it.
 *
 * @param updated milliseconds since 1970 at which the version was stamped, {@code meta.lastUpdated}
 * @param json FHIR JSON, {@code null} if this version is a deletion
 * @param projectedFrom since when the projection counts it as known, {@code null} if it isn't there yet
 */
record StoredVersion(
        long resourcePid,
        String type,
        String id,
        long version,
        long updated,
        @Nullable String json,
        @Nullable Long projectedFrom) {

    String reference() {
        return type + "/" + id + "/_history/" + version;
    }
}
