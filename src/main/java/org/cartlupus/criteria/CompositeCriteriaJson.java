package org.cartlupus.criteria;

import org.cartlupus.domain.activity.glucocorticoid.DoseLimit;
import org.cartlupus.domain.composite.BiclaCriteria;
import org.cartlupus.domain.composite.CompositeCriteria;
import org.cartlupus.domain.composite.DorisCriteria;
import org.cartlupus.domain.composite.LldasCriteria;

/**
 * Reads the sections {@code bicla}, {@code lldas}, {@code doris}, {@code dorisOffTreatment} and {@code maintenance} of a
 * criteria set. Appendix A of the clinical rules has no keys for them; these are named after its {@code sri} and
 * {@code renal}.
 */
final class CompositeCriteriaJson {

    private CompositeCriteriaJson() {}

    static CompositeCriteria read(JsonSection root) {
        JsonSection maintenance = root.section("maintenance");
        CompositeCriteria read = new CompositeCriteria(
                bicla(root.section("bicla")),
                lldas(root.section("lldas")),
                doris(root.section("doris"), DorisCriteria.ON_TREATMENT),
                offTreatment(root.section("dorisOffTreatment")),
                maintenance.integer("singleDoseDays", CompositeCriteria.DEFAULT.singleDoseDays(), 0, 365));
        maintenance.finish();
        return read;
    }

    private static BiclaCriteria bicla(JsonSection bicla) {
        BiclaCriteria standard = BiclaCriteria.DEFAULT;
        BiclaCriteria read = new BiclaCriteria(
                bicla.integer("newAMax", standard.newAMax(), 0, 9),
                bicla.integer("newBMax", standard.newBMax(), 0, 9),
                bicla.decimal("pgaIncreaseLe", standard.pgaIncreaseAtMost(), "0", "3"),
                bicla.integer("baselineAMin", standard.leastA(), 1, 9),
                bicla.integer("baselineBMin", standard.leastB(), 1, 9));
        bicla.finish();
        return read;
    }

    private static LldasCriteria lldas(JsonSection lldas) {
        LldasCriteria standard = LldasCriteria.DEFAULT;
        LldasCriteria read = new LldasCriteria(
                lldas.integer("sledaiLe", standard.sledaiAtMost(), 0, 105),
                lldas.decimal("pgaLe", standard.pgaAtMost(), "0", "3"),
                doseLimit(lldas, standard.prednisone()));
        lldas.finish();
        return read;
    }

    private static DorisCriteria doris(JsonSection doris, DorisCriteria standard) {
        DorisCriteria read = new DorisCriteria(
                doris.decimal("pgaLt", standard.pgaBelow(), "0.01", "3"),
                doseLimit(doris, standard.prednisone()),
                standard.immunosuppressantAllowed());
        doris.finish();
        return read;
    }

    /** Without steroid and immunosuppressant by its name, so that only the PGA is a parameter. */
    private static DorisCriteria offTreatment(JsonSection doris) {
        DorisCriteria standard = DorisCriteria.OFF_TREATMENT;
        DorisCriteria read = new DorisCriteria(
                doris.decimal("pgaLt", standard.pgaBelow(), "0.01", "3"),
                standard.prednisone(),
                standard.immunosuppressantAllowed());
        doris.finish();
        return read;
    }

    private static DoseLimit doseLimit(JsonSection section, DoseLimit standard) {
        return new DoseLimit(
                section.decimal("steroidMaxMgPerDay", standard.milligramsPerDay(), "0", "100"),
                section.decimalOrOff("steroidMaxMgPerKgPerDay", standard.milligramsPerKilogramPerDay(), "0", "5"));
    }
}
