/**
 * The table of adverse events: participants and events by term, organ class, worst grade, period and arm (clinical
 * rules 7.7).
 */
@NullMarked
package org.cartlupus.domain.safety.tabulation;

import org.jspecify.annotations.NullMarked;
