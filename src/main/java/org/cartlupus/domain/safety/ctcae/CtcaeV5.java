package org.cartlupus.domain.safety.ctcae;

import static org.cartlupus.domain.safety.ctcae.CtcaeTerm.*;
import static org.cartlupus.domain.safety.ctcae.LaboratoryRule.high;
import static org.cartlupus.domain.safety.ctcae.LaboratoryRule.low;
import static org.cartlupus.domain.safety.ctcae.Limit.absolute;
import static org.cartlupus.domain.safety.ctcae.Limit.baselineLess;
import static org.cartlupus.domain.safety.ctcae.Limit.timesBaseline;
import static org.cartlupus.domain.safety.ctcae.Limit.timesLowerLimit;
import static org.cartlupus.domain.safety.ctcae.Limit.timesUpperLimit;
import static org.cartlupus.domain.safety.ctcae.Threshold.above;
import static org.cartlupus.domain.safety.ctcae.Threshold.atLeast;
import static org.cartlupus.domain.safety.ctcae.Threshold.atMost;
import static org.cartlupus.domain.safety.ctcae.Threshold.below;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.cartlupus.domain.safety.ctcae.LaboratoryRule.RangeNeed;

/**
 * The bands of CTCAE v5.0 as data (clinical rules 7.3). They follow the dictionary's wording; where v6 of 2025 differs
 * (neutrophils, lymphocytes, multiples of the baseline), v6 is not used, because the registry record names v5.0.
 */
final class CtcaeV5 {

    private static final Limit LLN = timesLowerLimit("1");
    private static final Limit ULN = timesUpperLimit("1");

    private static final Map<CtcaeTerm, LaboratoryRule> RULES = new EnumMap<>(CtcaeTerm.class);

    static {
        cytopenia(NEUTROPHIL_COUNT_DECREASED, RangeNeed.RELATIVE_BANDS, "1.5", "1.0", "0.5");
        cytopenia(PLATELET_COUNT_DECREASED, RangeNeed.RELATIVE_BANDS, "75", "50", "25");
        cytopenia(WHITE_BLOOD_CELL_DECREASED, RangeNeed.ALL_GRADES, "3.0", "2.0", "1.0");
        cytopenia(LYMPHOCYTE_COUNT_DECREASED, RangeNeed.ALL_GRADES, "0.8", "0.5", "0.2");
        cytopenia(CD4_LYMPHOCYTES_DECREASED, RangeNeed.ALL_GRADES, "0.5", "0.2", "0.05");
        add(low(
                        ANEMIA,
                        RangeNeed.RELATIVE_BANDS,
                        below(1, LLN),
                        below(2, absolute("100")),
                        below(3, absolute("80")),
                        below(3, LLN).raisedBy(Finding.TRANSFUSION_INDICATED))
                .withClinicianGradesAbove());
        aminotransferase(ALT_INCREASED);
        aminotransferase(AST_INCREASED);
        cholestasisEnzyme(ALKALINE_PHOSPHATASE_INCREASED);
        cholestasisEnzyme(GGT_INCREASED);
        add(high(
                        BLOOD_BILIRUBIN_INCREASED,
                        RangeNeed.RELATIVE_BANDS,
                        above(1, ULN),
                        above(2, timesUpperLimit("1.5")),
                        above(3, timesUpperLimit("3.0")),
                        above(4, timesUpperLimit("10.0")))
                .ifBaselineAbnormal(
                        above(1, timesBaseline("1.0")),
                        above(2, timesBaseline("1.5")),
                        above(3, timesBaseline("3.0")),
                        above(4, timesBaseline("10.0"))));
        add(high(
                CREATININE_INCREASED,
                RangeNeed.RELATIVE_BANDS,
                above(1, ULN),
                above(2, timesUpperLimit("1.5")),
                above(2, timesBaseline("1.5")),
                above(3, timesUpperLimit("3.0")),
                above(3, timesBaseline("3.0")),
                above(4, timesUpperLimit("6.0"))));
        add(low(
                        FIBRINOGEN_DECREASED,
                        RangeNeed.RELATIVE_BANDS,
                        below(1, LLN),
                        below(2, timesLowerLimit("0.75")),
                        below(3, timesLowerLimit("0.5")),
                        below(4, timesLowerLimit("0.25")),
                        below(4, absolute("0.5")))
                .ifBaselineAbnormal(
                        below(1, timesBaseline("1.0")),
                        atMost(2, timesBaseline("0.75")),
                        atMost(3, timesBaseline("0.5")),
                        atMost(4, timesBaseline("0.25")),
                        below(4, absolute("0.5"))));
        add(high(
                        INR_INCREASED,
                        RangeNeed.NONE,
                        above(1, absolute("1.2")),
                        above(2, absolute("1.5")),
                        above(3, absolute("2.5")),
                        above(3, absolute("1.2")).raisedBy(Finding.BLEEDING))
                .ifAnticoagulated(
                        above(1, timesBaseline("1.0")),
                        above(2, timesBaseline("1.5")),
                        above(3, timesBaseline("2.5")),
                        above(3, timesBaseline("1.0")).raisedBy(Finding.BLEEDING)));
        add(high(
                APTT_PROLONGED,
                RangeNeed.RELATIVE_BANDS,
                above(1, ULN),
                above(2, timesUpperLimit("1.5")),
                above(3, timesUpperLimit("2.5")),
                above(3, ULN).raisedBy(Finding.BLEEDING)));
        add(high(
                CPK_INCREASED,
                RangeNeed.RELATIVE_BANDS,
                above(1, ULN),
                above(2, timesUpperLimit("2.5")),
                above(3, timesUpperLimit("5")),
                above(4, timesUpperLimit("10"))));
        add(high(BLOOD_LDH_INCREASED, RangeNeed.RELATIVE_BANDS, above(1, ULN)));
        add(low(
                        HYPOALBUMINEMIA,
                        RangeNeed.RELATIVE_BANDS,
                        below(1, LLN),
                        below(2, absolute("30")),
                        below(3, absolute("20")))
                .withClinicianGradesAbove());
        add(high(
                HYPERTRIGLYCERIDEMIA,
                RangeNeed.NONE,
                atLeast(1, absolute("1.71")),
                above(2, absolute("3.42")),
                above(3, absolute("5.7")),
                above(4, absolute("11.4"))));
        add(high(
                HYPERKALEMIA,
                RangeNeed.RELATIVE_BANDS,
                above(1, ULN),
                above(2, absolute("5.5")),
                above(2, ULN).raisedBy(Finding.INTERVENTION_INITIATED),
                above(3, absolute("6.0")),
                above(4, absolute("7.0"))));
        add(low(
                HYPOKALEMIA,
                RangeNeed.RELATIVE_BANDS,
                below(1, LLN),
                below(2, LLN).separatedBy(Finding.SYMPTOMATIC),
                below(3, absolute("3.0")),
                below(4, absolute("2.5"))));
        add(low(
                HYPONATREMIA,
                RangeNeed.RELATIVE_BANDS,
                below(1, LLN),
                below(2, absolute("130")),
                below(3, absolute("130")).separatedBy(Finding.SYMPTOMATIC),
                below(3, absolute("125")),
                below(4, absolute("120"))));
        add(high(
                FEVER,
                RangeNeed.NONE,
                atLeast(1, absolute("38.0")),
                above(2, absolute("39.0")),
                above(3, absolute("40.0")),
                above(4, absolute("40.0")).separatedBy(Finding.LASTING_OVER_24_HOURS)));
        add(low(
                EJECTION_FRACTION_DECREASED,
                RangeNeed.NONE,
                atMost(2, absolute("50")),
                atMost(2, baselineLess("10")),
                below(3, absolute("40")),
                atMost(3, baselineLess("20")),
                below(4, absolute("20"))));
    }

    /** eGFR alone; {@link ChronicKidneyDisease} adds protein and dialysis. */
    static final LaboratoryRule KIDNEY_FUNCTION = low(
            CHRONIC_KIDNEY_DISEASE,
            RangeNeed.RELATIVE_BANDS,
            below(1, LLN),
            below(2, absolute("60")),
            below(3, absolute("30")),
            below(4, absolute("15")));

    private CtcaeV5() {}

    /** The rule of a term that one value decides; empty for terms with a class of their own and for the clinician's. */
    static Optional<LaboratoryRule> rule(CtcaeTerm term) {
        return Optional.ofNullable(RULES.get(term));
    }

    private static void add(LaboratoryRule rule) {
        RULES.put(rule.term(), rule);
    }

    private static void cytopenia(CtcaeTerm term, RangeNeed need, String grade2, String grade3, String grade4) {
        add(low(
                term,
                need,
                below(1, LLN),
                below(2, absolute(grade2)),
                below(3, absolute(grade3)),
                below(4, absolute(grade4))));
    }

    private static void aminotransferase(CtcaeTerm term) {
        liverEnzyme(term, "3.0", atLeast(1, timesBaseline("1.5")));
    }

    private static void cholestasisEnzyme(CtcaeTerm term) {
        liverEnzyme(term, "2.5", atLeast(1, timesBaseline("2.0")));
    }

    private static void liverEnzyme(CtcaeTerm term, String grade2, Threshold grade1OfAbnormal) {
        add(high(
                        term,
                        RangeNeed.RELATIVE_BANDS,
                        above(1, ULN),
                        above(2, timesUpperLimit(grade2)),
                        above(3, timesUpperLimit("5.0")),
                        above(4, timesUpperLimit("20.0")))
                .ifBaselineAbnormal(
                        grade1OfAbnormal,
                        above(2, timesBaseline(grade2)),
                        above(3, timesBaseline("5.0")),
                        above(4, timesBaseline("20.0"))));
    }
}
