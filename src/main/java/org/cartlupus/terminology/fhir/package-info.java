/**
 * The terminology operations of FHIR, answered in memory from the published package and from FHIR's own definitions: the
 * trial's terminology is closed and small, so no index is needed and the answer is the same on every server.
 */
@NullMarked
package org.cartlupus.terminology.fhir;

import org.jspecify.annotations.NullMarked;
