/**
 * What the server says when something can't be done, or was done with a reservation: coded, in English and Chinese, and
 * pointing at the element or parameter. Knows no FHIR, so that every feature can use it.
 */
@NullMarked
package org.cartlupus.outcome;

import org.jspecify.annotations.NullMarked;
