/** Day 0, baseline, visit windows, and which of several values counts (clinical rules 0.1). */
@NullMarked
package org.cartlupus.domain.calendar;

import org.jspecify.annotations.NullMarked;
