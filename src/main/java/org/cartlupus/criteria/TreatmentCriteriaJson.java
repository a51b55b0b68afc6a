package org.cartlupus.criteria;

import org.cartlupus.domain.infusion.DoseCriteria;
import org.cartlupus.domain.rescue.RescueCriteria;
import org.cartlupus.domain.rescue.RescuePolicy;

/**
 * Reads the sections {@code rescue} and {@code dose} of a criteria set. Appendix A of the clinical rules has no keys for
 * them; every end point shares them.
 */
final class TreatmentCriteriaJson {

    private TreatmentCriteriaJson() {}

    static RescueCriteria rescue(JsonSection rescue) {
        RescueCriteria standard = RescueCriteria.DEFAULT;
        RescueCriteria read = new RescueCriteria(
                rescue.choice("recognised", standard.policy(), RescuePolicy.values(), RescuePolicy::name),
                rescue.decimal("steroidMgPerKgPerDayGt", standard.steroidMgPerKgPerDayGt(), "0.01", "10"),
                rescue.decimal("steroidPulseMgGe", standard.steroidPulseMgGe(), "1", "5000"),
                rescue.integer("stressDoseDays", standard.stressDoseDays(), 0, 90));
        rescue.finish();
        return read;
    }

    static DoseCriteria dose(JsonSection dose) {
        DoseCriteria read =
                new DoseCriteria(dose.decimal("maxDeviationPct", DoseCriteria.DEFAULT.maxDeviationPct(), "0", "100"));
        dose.finish();
        return read;
    }
}
