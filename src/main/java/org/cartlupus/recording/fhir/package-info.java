/** {@code $record-response}: verdicts as stored Observations, and one Provenance for what was written of a participant. */
@NullMarked
package org.cartlupus.recording.fhir;

import org.jspecify.annotations.NullMarked;
