/**
 * Screens for the HLH-like syndrome after cell therapy, IEC-HS, and for HLH itself (clinical rules 7.4).
 */
@NullMarked
package org.cartlupus.domain.safety.hyperinflammation;

import org.jspecify.annotations.NullMarked;
