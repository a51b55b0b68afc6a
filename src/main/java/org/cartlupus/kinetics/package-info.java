/**
 * Deriving the kinetics of CAR-T cells, cytokines and B cells: of one participant with every sample used, and of a study as
 * median and range by arm.
 */
@NullMarked
package org.cartlupus.kinetics;

import org.jspecify.annotations.NullMarked;
