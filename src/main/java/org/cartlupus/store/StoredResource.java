package org.cartlupus.store;

/**
 * The text of one resource version, as stored: without {@code meta.versionId} and {@code meta.profile}, which the database
 * keeps beside it.
 *
 * @param json FHIR JSON
 */
public record StoredResource(String type, String id, String version, String json) {

    /** {@code Observation/x}. */
    public String reference() {
        return type + "/" + id;
    }
}
