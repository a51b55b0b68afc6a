/**
 * cart-lupus: a FHIR server that computes the end points of a CAR-T trial in lupus.
 *
 * <p>Where things are: data enter as FHIR and leave as FHIR; {@code domain} in the middle knows neither FHIR nor Spring.
 */
@NullMarked
package org.cartlupus;

import org.jspecify.annotations.NullMarked;
