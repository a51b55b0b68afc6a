/**
 * Cytokine release syndrome by the ASTCT consensus of 2019 (clinical rules 7.1).
 */
@NullMarked
package org.cartlupus.domain.safety.crs;

import org.jspecify.annotations.NullMarked;
