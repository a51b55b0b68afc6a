/**
 * Adverse events of special interest: the list as data, and which of them an adverse event belongs to (clinical rules
 * 7.5).
 */
@NullMarked
package org.cartlupus.domain.safety.aesi;

import org.jspecify.annotations.NullMarked;
