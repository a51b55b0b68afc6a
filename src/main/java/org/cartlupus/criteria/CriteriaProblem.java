package org.cartlupus.criteria;

/**
 * A mistake in the JSON of a criteria set.
 *
 * @param path of the key, for example {@code renal.crrUpcrLt_g_g}
 * @param problem what is wrong and what would be right
 */
public record CriteriaProblem(String path, String problem) {

    @Override
    public String toString() {
        return path + ": " + problem;
    }
}
