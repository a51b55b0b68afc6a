/** {@code $visit-status} of a participant and of a study, an Observation for each visit. */
@NullMarked
package org.cartlupus.visitstatus.fhir;

import org.jspecify.annotations.NullMarked;
