/**
 * Neurotoxicity (ICANS) by the ASTCT consensus of 2019, with ICE from 12 years and CAPD below (clinical rules 7.2).
 */
@NullMarked
package org.cartlupus.domain.safety.icans;

import org.jspecify.annotations.NullMarked;
