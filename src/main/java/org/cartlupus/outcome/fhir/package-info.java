/** Issues as FHIR OperationOutcome. */
@NullMarked
package org.cartlupus.outcome.fhir;

import org.jspecify.annotations.NullMarked;
