package org.cartlupus.criteria;

import java.math.BigDecimal;
import org.cartlupus.domain.quantity.CreatinineFactors;
import org.cartlupus.domain.renal.EgfrCriteria;
import org.cartlupus.domain.renal.EgfrFormula;
import org.cartlupus.domain.renal.FunctionStability;
import org.cartlupus.domain.renal.PrrCeiling;
import org.cartlupus.domain.renal.RenalCriteria;
import org.cartlupus.domain.renal.SteroidLimit;
import org.jspecify.annotations.Nullable;

/** Reads the sections {@code renal} and {@code egfr} of a criteria set. */
final class RenalCriteriaJson {

    private RenalCriteriaJson() {}

    static RenalCriteria renal(JsonSection renal) {
        RenalCriteria standard = RenalCriteria.DEFAULT;
        RenalCriteria read = new RenalCriteria(
                renal.decimal("crrUpcrLt_g_g", standard.crrUpcr(), "0.01", "10"),
                renal.bool("crrUpcrInclusive", standard.crrUpcrInclusive()),
                renal.decimalOrOff("prrReductionPctGe", standard.prrReductionPctGe(), "0.1", "100"),
                prrCeiling(renal, standard.prrCeiling()),
                stability(renal, standard.stability()),
                renal.bool("requireInactiveSediment", standard.requireInactiveSediment()),
                new SteroidLimit(
                        renal.decimalOrOff(
                                "steroidMaxMgPerDay", standard.steroidLimit().mgPerDay(), "0", "100"),
                        renal.decimalOrOff(
                                "steroidMaxMgPerKgPerDay",
                                standard.steroidLimit().mgPerKgPerDay(),
                                "0",
                                "5"),
                        renal.integer(
                                "steroidLookbackDays", standard.steroidLimit().lookbackDays(), 0, 365)),
                confirmationDays(renal),
                renal.bool("applyTreatmentFailure", standard.applyTreatmentFailure()),
                renal.bool("dialysisIsNonResponse", standard.dialysisIsNonResponse()),
                renal.bool("antiproteinuricIsRescue", standard.antiproteinuricIsRescue()),
                renal.decimal("reportStringentUpcrLt", standard.reportStringentUpcrLt(), "0.01", "10"),
                renal.decimal("reportPaedCeilingLt", standard.reportPaedCeilingLt(), "0.01", "50"));
        renal.finish();
        return read;
    }

    private static PrrCeiling prrCeiling(JsonSection renal, PrrCeiling standard) {
        BigDecimal baseline = renal.decimalOrOff("prrLowBaselineLe_g_g", null, "0.01", "50");
        BigDecimal ceiling = renal.decimalOrOff("prrLowBaselineUpcrLt_g_g", null, "0.01", "50");
        if ((baseline == null) != (ceiling == null)) {
            renal.problem(
                    baseline == null ? "prrLowBaselineLe_g_g" : "prrLowBaselineUpcrLt_g_g",
                    "is needed: the baseline bound and its ceiling go together");
        }
        return new PrrCeiling(
                renal.decimalOrOff("prrUpcrLt_g_g", standard.upcr(), "0.01", "50"),
                renal.bool("prrUpcrInclusive", standard.inclusive()),
                baseline == null || ceiling == null ? null : new PrrCeiling.LowBaseline(baseline, ceiling));
    }

    private static FunctionStability stability(JsonSection renal, FunctionStability standard) {
        return new FunctionStability(
                renal.decimalOrOff("egfrMaxDeclinePct", standard.maxDeclinePct(), "0", "100"),
                renal.bool("egfrMaxDeclineInclusive", standard.maxDeclineInclusive()),
                renal.decimalOrOff("egfrNormalGe", standard.normal(), "1", "200"),
                renal.bool("egfrNormalInclusive", standard.normalInclusive()));
    }

    /** {@code null}, or an object with the days between the two assessments: 28 unless said otherwise. */
    private static @Nullable Integer confirmationDays(JsonSection renal) {
        JsonSection confirmation = renal.sectionOrOff("confirmation");
        if (confirmation == null) {
            return null;
        }
        int days = confirmation.integer("minDays", 28, 1, 365);
        confirmation.finish();
        return days;
    }

    static EgfrCriteria egfr(JsonSection egfr) {
        EgfrCriteria standard = EgfrCriteria.DEFAULT;
        if (!egfr.bool("lockPerSubject", true)) {
            egfr.problem("lockPerSubject", "must be true: the formula never changes within a subject");
        }
        EgfrCriteria read = new EgfrCriteria(
                egfr.choice("method", standard.method(), EgfrFormula.values(), EgfrFormula::code),
                egfr.choices("display", standard.display(), EgfrFormula.values(), EgfrFormula::code),
                egfr.integer("maxHeightAgeDays", standard.maxHeightAgeDays(), 0, 730),
                new CreatinineFactors(
                        egfr.decimal(
                                "creatinineDivisor",
                                CreatinineFactors.DEFAULT.micromolPerMilligramPerDecilitre(),
                                "88",
                                "89"),
                        egfr.decimal("creatinineMolarMass", CreatinineFactors.DEFAULT.molarMass(), "113", "114")));
        egfr.finish();
        return read;
    }
}
