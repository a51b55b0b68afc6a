/**
 * Early and late haematotoxicity (ICAHT) from courses of neutrophils and platelets (clinical rules 7.4).
 */
@NullMarked
package org.cartlupus.domain.safety.icaht;

import org.jspecify.annotations.NullMarked;
