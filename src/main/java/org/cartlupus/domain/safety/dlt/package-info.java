/**
 * Dose-limiting toxicity: the list as data, evaluated as far as recorded events can decide it (clinical rules 7.7).
 */
@NullMarked
package org.cartlupus.domain.safety.dlt;

import org.jspecify.annotations.NullMarked;
