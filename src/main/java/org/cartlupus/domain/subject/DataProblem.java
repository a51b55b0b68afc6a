package org.cartlupus.domain.subject;

/**
 * Something in the record that could not be used as it stands, found while reading it.
 *
 * @param reference resource it was found in, for example {@code Observation/x}
 * @param element path inside the resource
 * @param detail what is wrong, in one clause
 */
public record DataProblem(String reference, String element, String detail) {}
