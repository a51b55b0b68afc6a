package org.cartlupus.domain.verdict;

/**
 * An input without which the end point could not be decided.
 *
 * @param component the component of the answer that lacks it (code system {@code ln-response-component})
 * @param what in words, for example "serum creatinine at month 6"
 */
public record MissingInput(String component, String what) {}
