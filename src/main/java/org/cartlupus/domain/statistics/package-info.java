/**
 * What the study as a whole says: rates with their denominators and exact intervals, and time to response (clinical
 * rules 9). A rate never travels without its numerator, denominator, interval method and level.
 */
@NullMarked
package org.cartlupus.domain.statistics;

import org.jspecify.annotations.NullMarked;
