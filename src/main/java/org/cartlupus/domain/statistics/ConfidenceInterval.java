package org.cartlupus.domain.statistics;

import java.math.BigDecimal;

/**
 * A two-sided confidence interval of a proportion, both limits fractions of 1 with 6 decimals (clinical rules 9.2).
 *
 * @param low lower limit
 * @param high upper limit
 * @param level confidence, for example 0.95
 * @param method how the limits were computed
 */
public record ConfidenceInterval(BigDecimal low, BigDecimal high, BigDecimal level, IntervalMethod method) {}
