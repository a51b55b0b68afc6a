package org.cartlupus.domain.safety.tabulation;

/**
 * One cell of the table: both counts, because mistaking one for the other is the oldest error in safety tables (trap 54).
 *
 * @param participants participants with at least one such event
 * @param events such events
 */
public record Tally(int participants, int events) {}
