/** The one place where FHIR resources become facts. */
@NullMarked
package org.cartlupus.evidence.fhir;

import org.jspecify.annotations.NullMarked;
