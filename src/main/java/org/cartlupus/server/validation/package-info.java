/**
 * What may be stored: each trial resource is held against the profile that fits its type and code, whatever it claims,
 * and a violation is answered with its element, its rule and the mend. The profiles come from the compiled FHIR package
 * on the class path; nothing is fetched.
 */
@NullMarked
package org.cartlupus.server.validation;

import org.jspecify.annotations.NullMarked;
