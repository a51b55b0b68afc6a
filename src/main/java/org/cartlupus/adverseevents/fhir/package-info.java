/** {@code $ae-summary}: parameters in, MeasureReport out. */
@NullMarked
package org.cartlupus.adverseevents.fhir;

import org.jspecify.annotations.NullMarked;
