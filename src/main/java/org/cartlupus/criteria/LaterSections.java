package org.cartlupus.criteria;

import java.util.List;

/** Sections of a criteria set that decide no renal response and no SRI; checked, so that a typing slip is found. */
final class LaterSections {

    private LaterSections() {}

    static void check(JsonSection root) {
        String[] denominators = {"ENROLLED", "INFUSED", "DUE", "EVALUABLE"};
        JsonSection denominator = root.section("denominator");
        denominator.choice("primary", "ENROLLED", denominators, word -> word);
        denominator.choices("also", List.of(), denominators, word -> word);
        denominator.choice("missing", "NON_RESPONDER", new String[] {"NON_RESPONDER"}, word -> word);
        denominator.finish();

        JsonSection safety = root.section("safety");
        safety.choice("dictionary", "CTCAE v5.0", new String[] {"CTCAE v5.0"}, word -> word);
        safety.bool("requireOutsideReferenceRange", true);
        safety.choices(
                "related", List.of(), new String[] {"unlikely", "possible", "probable", "related"}, word -> word);
        safety.integer("dltDays", 28, 1, 365);
        safety.finish();

        JsonSection kinetics = root.section("kinetics");
        kinetics.choice("bloqAfterTmax", "0", new String[] {"0", "LLOQ/2", "missing"}, word -> word);
        kinetics.choice("auc", "LIN_UP_LOG_DOWN", new String[] {"LIN_UP_LOG_DOWN"}, word -> word);
        kinetics.integer("aucWindowDays", 28, 1, 365);
        kinetics.integer("minSamples", 4, 2, 100);
        kinetics.finish();
    }
}
