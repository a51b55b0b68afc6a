/**
 * CTCAE v5.0 grades proposed from measurements (clinical rules 7.3).
 *
 * <p>The bands are data in {@link org.cartlupus.domain.safety.ctcae.CtcaeV5}; the few terms that need more than one
 * measurement have a class each. Grades that only a clinician can give are never proposed.
 */
@NullMarked
package org.cartlupus.domain.safety.ctcae;

import org.jspecify.annotations.NullMarked;
