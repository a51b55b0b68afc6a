package org.cartlupus.criteria;

import org.cartlupus.domain.activity.sledai.LabRule;
import org.cartlupus.domain.activity.sledai.SledaiProposalRules;

/** Reads the section {@code sledai2k} of a criteria set: how items are proposed beside the entered ones. */
final class SledaiCriteriaJson {

    private SledaiCriteriaJson() {}

    static SledaiProposalRules read(JsonSection sledai) {
        SledaiProposalRules standard = SledaiProposalRules.DEFAULT;
        SledaiProposalRules read = new SledaiProposalRules(
                sledai.integer("lookbackDays", standard.lookBackDays(), 1, 365),
                sledai.choice("labRule", standard.labRule(), LabRule.values(), LabRule::name),
                sledai.integer("attributionOpenDays", standard.attributionOpenDays(), 0, 365),
                standard.limits()
                        .withCellsPerMicrolitre(
                                sledai.decimalOrOff("rbcPerUlCutoff", null, "1", "1000"),
                                sledai.decimalOrOff("wbcPerUlCutoff", null, "1", "1000")));
        sledai.choice("missing", "BOUNDS", new String[] {"BOUNDS"}, word -> word);
        sledai.finish();
        return read;
    }
}
