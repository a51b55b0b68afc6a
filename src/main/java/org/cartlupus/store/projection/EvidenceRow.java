package org.cartlupus.store.projection;

import org.cartlupus.evidence.fhir.FiledFact;

/**
 * A row of the projection.
 *
 * @param knownFrom milliseconds since 1970
 */
record EvidenceRow(StoredVersion version, FiledFact filed, long knownFrom) {}
