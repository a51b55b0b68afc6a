/** {@code $kinetics}: parameters in, derived Observations out. */
@NullMarked
package org.cartlupus.kinetics.fhir;

import org.jspecify.annotations.NullMarked;
