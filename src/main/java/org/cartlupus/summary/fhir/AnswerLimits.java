package org.cartlupus.summary.fhir;

/**
 * How large an answer about a study may grow, so that no question exhausts the server's memory.
 *
 * @param warnings how many are listed one by one; the others are counted
 * @param resources responses or evidence resources in one answer
 */
record AnswerLimits(int warnings, int resources) {

    static final AnswerLimits DEFAULT = new AnswerLimits(1_000, 20_000);
}
