package org.cartlupus.domain.safety.icaht;

import java.time.LocalDate;
import org.cartlupus.domain.quantity.Measured;

/**
 * One blood count.
 *
 * @param date local date of the sample
 * @param value cells in 10⁹/L
 */
public record CellCount(LocalDate date, Measured value) {}
