/** Criteria sets as FHIR Library resources. */
@NullMarked
package org.cartlupus.criteria.fhir;

import org.jspecify.annotations.NullMarked;
