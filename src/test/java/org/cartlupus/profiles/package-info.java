/** Proves that the FHIR package says what it means: data that must pass pass, data that must not do not. */
@NullMarked
package org.cartlupus.profiles;

import org.jspecify.annotations.NullMarked;
