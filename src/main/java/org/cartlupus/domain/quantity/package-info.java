/**
 * Measured values with their comparators, unit conversion per analyte, and three-valued truth (clinical rules 0.2–0.4).
 */
@NullMarked
package org.cartlupus.domain.quantity;

import org.jspecify.annotations.NullMarked;
