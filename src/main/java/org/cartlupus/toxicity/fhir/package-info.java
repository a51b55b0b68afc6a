/** {@code $toxicity}: parameters in, Observations out. */
@NullMarked
package org.cartlupus.toxicity.fhir;

import org.jspecify.annotations.NullMarked;
