/** {@code $evaluate-response}: FHIR in, FHIR out. Reads participants' records and writes verdicts as Observations. */
@NullMarked
package org.cartlupus.response.fhir;

import org.jspecify.annotations.NullMarked;
