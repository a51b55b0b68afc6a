package org.cartlupus.criteria;

import java.util.List;

/** Section {@code denominator} of a criteria set, which is a parameter of the question; checked, so that a slip is found. */
final class DenominatorJson {

    private DenominatorJson() {}

    static void check(JsonSection root) {
        String[] denominators = {"ENROLLED", "INFUSED", "DUE", "EVALUABLE"};
        JsonSection denominator = root.section("denominator");
        denominator.choice("primary", "ENROLLED", denominators, word -> word);
        denominator.choices("also", List.of(), denominators, word -> word);
        denominator.choice("missing", "NON_RESPONDER", new String[] {"NON_RESPONDER"}, word -> word);
        denominator.finish();
    }
}
