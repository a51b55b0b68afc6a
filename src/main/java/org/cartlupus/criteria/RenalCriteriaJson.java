package org.cartlupus.criteria;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.quantity.CreatinineFactors;
import org.cartlupus.domain.renal.CreatinineLimit;
import org.cartlupus.domain.renal.EgfrCriteria;
import org.cartlupus.domain.renal.EgfrFormula;
import org.cartlupus.domain.renal.FunctionStability;
import org.cartlupus.domain.renal.Milestone;
import org.cartlupus.domain.renal.PrrCeiling;
import org.cartlupus.domain.renal.RenalCriteria;
import org.cartlupus.domain.renal.SedimentCriteria;
import org.cartlupus.domain.renal.SteroidLimit;
import org.jspecify.annotations.Nullable;

/** Reads the sections {@code renal} and {@code egfr} of a criteria set. */
final class RenalCriteriaJson {

    private RenalCriteriaJson() {}

    static RenalCriteria renal(JsonSection renal) {
        RenalCriteria standard = RenalCriteria.DEFAULT;
        RenalCriteria read = new RenalCriteria(
                renal.decimalOrOff("crrUpcrLt_g_g", standard.crrUpcr(), "0.01", "10"),
                renal.bool("crrUpcrInclusive", standard.crrUpcrInclusive()),
                renal.decimalOrOff("crrUacrLt_g_g", standard.crrUacrLt(), "0.001", "10"),
                renal.decimalOrOff("prrReductionPctGe", standard.prrReductionPctGe(), "0.1", "100"),
                prrCeiling(renal, standard.prrCeiling()),
                stability(renal, standard.stability()),
                creatinine(renal),
                sediment(renal, standard.sediment()),
                steroidLimit(renal, standard.steroidLimit()),
                confirmationDays(renal),
                renal.bool("applyTreatmentFailure", standard.applyTreatmentFailure()),
                renal.bool("dialysisIsNonResponse", standard.dialysisIsNonResponse()),
                renal.bool("antiproteinuricIsRescue", standard.antiproteinuricIsRescue()),
                renal.decimal("reportStringentUpcrLt", standard.reportStringentUpcrLt(), "0.01", "10"),
                renal.decimal("reportPaedCeilingLt", standard.reportPaedCeilingLt(), "0.01", "50"),
                milestones(renal));
        if (read.crrUpcr() == null && read.prrReductionPctGe() == null) {
            renal.problem("prrReductionPctGe", "is needed: a set knows a complete or a partial response, or both");
        }
        if (read.crrUpcr() == null && read.crrUacrLt() != null) {
            renal.problem("crrUacrLt_g_g", "is an alternative to crrUpcrLt_g_g, which is null");
        }
        renal.finish();
        return read;
    }

    /** Off unless the percentage is given. */
    private static @Nullable CreatinineLimit creatinine(JsonSection renal) {
        BigDecimal mostPct = renal.decimalOrOff("creatinineMaxPctOfBaseline", null, "50", "500");
        boolean normalIfAbnormal = renal.bool("creatinineNormalIfAbnormal", false);
        if (mostPct == null && normalIfAbnormal) {
            renal.problem("creatinineMaxPctOfBaseline", "is needed: it says what a normal baseline may rise to");
        }
        return mostPct == null ? null : new CreatinineLimit(mostPct, normalIfAbnormal);
    }

    private static SedimentCriteria sediment(JsonSection renal, SedimentCriteria standard) {
        return new SedimentCriteria(
                renal.bool("requireInactiveSediment", standard.requiredForComplete()),
                renal.decimal("sedimentRedCellsMax", standard.redCellsMax(), "0", "1000"),
                renal.bool("sedimentRedCellsInclusive", standard.redCellsInclusive()),
                renal.bool("sedimentCastsAsked", standard.castsAsked()),
                renal.decimalOrOff("sedimentWhiteCellsLe", standard.whiteCellsMax(), "0", "1000"),
                renal.decimalOrOff("prrRedCellsMaxPctOfBaseline", standard.partialRedCellsMaxPct(), "1", "1000"));
    }

    private static SteroidLimit steroidLimit(JsonSection renal, SteroidLimit standard) {
        return new SteroidLimit(
                renal.decimalOrOff("steroidMaxMgPerDay", standard.mgPerDay(), "0", "100"),
                renal.decimalOrOff("steroidMaxMgPerKgPerDay", standard.mgPerKgPerDay(), "0", "5"),
                renal.integer("steroidLookbackDays", standard.lookbackDays(), 0, 1000),
                renal.integerOrOff("steroidFromWeek", standard.fromWeek(), 0, 520));
    }

    private static List<Milestone> milestones(JsonSection renal) {
        List<JsonSection> given = renal.sections("milestones");
        Map<VisitCode, Milestone> milestones = new EnumMap<>(VisitCode.class);
        for (JsonSection item : given == null ? List.<JsonSection>of() : given) {
            VisitCode[] planned = Arrays.stream(VisitCode.values())
                    .filter(visit -> visit != VisitCode.WITHDRAWAL)
                    .toArray(VisitCode[]::new);
            item.require("visit", "reductionPctGe");
            VisitCode visit = item.choice("visit", VisitCode.M3, planned, VisitCode::code);
            Milestone milestone =
                    new Milestone(visit, item.decimal("reductionPctGe", BigDecimal.valueOf(50), "0.1", "100"));
            if (item.has("visit") && milestones.putIfAbsent(visit, milestone) != null) {
                item.problem("visit", "names " + visit.code() + " a second time");
            }
            item.finish();
        }
        return List.copyOf(milestones.values());
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
                renal.bool("egfrNormalInclusive", standard.normalInclusive()),
                recovery(renal));
    }

    /** Off unless both of its bounds are given. */
    private static FunctionStability.@Nullable Recovery recovery(JsonSection renal) {
        BigDecimal rise = renal.decimalOrOff("egfrRisePctGe", null, "0", "500");
        BigDecimal abnormal = renal.decimalOrOff("egfrAbnormalLt", null, "1", "200");
        if ((rise == null) != (abnormal == null)) {
            renal.problem(
                    rise == null ? "egfrRisePctGe" : "egfrAbnormalLt",
                    "is needed: the rise and the bound of an abnormal baseline go together");
        }
        return rise == null || abnormal == null ? null : new FunctionStability.Recovery(rise, abnormal);
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
                        egfr.decimal("creatinineMolarMass", CreatinineFactors.DEFAULT.molarMass(), "113", "114")),
                egfr.bool("lockPerSubject", standard.lockPerSubject()));
        egfr.finish();
        return read;
    }
}
