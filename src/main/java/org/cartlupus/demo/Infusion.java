package org.cartlupus.demo;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * The CAR-T cells a child was given.
 *
 * @param cellsPerKilogram CAR-positive cells per kg, as given (a product may fall a little short of the planned dose)
 * @param cells {@code cellsPerKilogram} times the weight of day 0
 * @param weightKey name of the reading of that weight
 */
public record Infusion(LocalDateTime given, BigDecimal cellsPerKilogram, BigDecimal cells, String weightKey) {}
