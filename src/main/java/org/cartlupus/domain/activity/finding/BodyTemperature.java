package org.cartlupus.domain.activity.finding;

import org.cartlupus.domain.quantity.Measured;

/**
 * A body temperature, wherever it was measured.
 *
 * @param celsius in °C
 */
public record BodyTemperature(Measured celsius) implements Finding {}
