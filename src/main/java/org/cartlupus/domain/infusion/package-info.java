/** The dose of CAR-T cells that reached a child, against the dose of the arm (trap 42). */
@NullMarked
package org.cartlupus.domain.infusion;

import org.jspecify.annotations.NullMarked;
