/** Operation parameters as FHIR sends them, by GET or POST. */
@NullMarked
package org.cartlupus.operation.fhir;

import org.jspecify.annotations.NullMarked;
