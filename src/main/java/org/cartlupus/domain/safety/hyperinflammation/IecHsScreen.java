package org.cartlupus.domain.safety.hyperinflammation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.LaboratoryResult;
import org.cartlupus.domain.safety.RuleStanding;
import org.cartlupus.domain.safety.hyperinflammation.ScreenItem.Role;

/**
 * Screen for the HLH-like syndrome of immune effector cells, after Hines 2023 (clinical rules 7.4). The criteria stand
 * there from memory; every result is marked {@link RuleStanding#UNVERIFIED} until a clinician has read the paper. The
 * severity grade, 1 asymptomatic to 5 death, is the clinician's.
 *
 * @param ferritin µg/L, with its limits
 * @param baselineFerritin µg/L before treatment
 * @param ferritinRisingRapidly the clinician's judgement of the course
 * @param afterCellTherapy the onset belongs to the cell therapy, usually after cytokine release is resolving
 * @param alt with limits, in one unit with its baseline
 * @param baselineAlt before treatment, with its limits
 * @param ast with limits, in one unit with its baseline
 * @param baselineAst before treatment, with its limits
 * @param fibrinogen g/L, with its limits
 * @param newGrade4Cytopenia a cytopenia of grade 4 that is new
 * @param haemophagocytosis seen in marrow or another tissue
 * @param supportive supportive features as recorded
 */
public record IecHsScreen(
        LaboratoryResult ferritin,
        LaboratoryResult baselineFerritin,
        Truth ferritinRisingRapidly,
        Truth afterCellTherapy,
        LaboratoryResult alt,
        LaboratoryResult baselineAlt,
        LaboratoryResult ast,
        LaboratoryResult baselineAst,
        LaboratoryResult fibrinogen,
        Truth newGrade4Cytopenia,
        Truth haemophagocytosis,
        Map<Feature, Truth> supportive) {

    private static final BigDecimal FERRITIN_TIMES = new BigDecimal("2");
    private static final BigDecimal TRANSAMINASE_TIMES = new BigDecimal("5");
    /** 150 mg/dL. */
    private static final BigDecimal FIBRINOGEN_BELOW = new BigDecimal("1.5");

    /** Features that make the syndrome likelier. */
    public enum Feature {
        RAISED_LDH,
        COAGULOPATHY,
        RAISED_DIRECT_BILIRUBIN,
        SPLENOMEGALY,
        FEVER,
        /** Above 265 mg/dL, 2.99 mmol/L. */
        RAISED_TRIGLYCERIDES,
        NEUROLOGICAL_CHANGE,
        RENAL_CHANGE
    }

    public IecHsScreen {
        supportive = Map.copyOf(supportive);
    }

    /** Required: ferritin and onset; and at least one of liver, fibrinogen, cytopenia, haemophagocytosis. */
    public ScreenResult result() {
        Truth hyperferritinaemia = times(
                        ferritin, FERRITIN_TIMES, ferritin.range().upperLimit())
                .or(timesBaseline(ferritin, FERRITIN_TIMES, baselineFerritin))
                .or(ferritinRisingRapidly);
        Truth liver = transaminase(alt, baselineAlt).or(transaminase(ast, baselineAst));
        Truth oneOf = liver.or(lowFibrinogen()).or(newGrade4Cytopenia).or(haemophagocytosis);
        List<ScreenItem> items = new ArrayList<>();
        items.add(new ScreenItem(
                "ferritin > 2 × ULN or > 2 × baseline, or rising rapidly", Role.REQUIRED, hyperferritinaemia));
        items.add(new ScreenItem("onset in the context of cell therapy", Role.REQUIRED, afterCellTherapy));
        items.add(new ScreenItem("ALT or AST > 5 × ULN (> 5 × an abnormal baseline)", Role.ONE_OF, liver));
        items.add(new ScreenItem("fibrinogen < 1.5 g/L or < LLN", Role.ONE_OF, lowFibrinogen()));
        items.add(new ScreenItem("new grade 4 cytopenia", Role.ONE_OF, newGrade4Cytopenia));
        items.add(new ScreenItem("haemophagocytosis", Role.ONE_OF, haemophagocytosis));
        for (Feature feature : Feature.values()) {
            items.add(new ScreenItem(
                    feature.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    Role.SUPPORTIVE,
                    supportive.getOrDefault(feature, Truth.UNKNOWN)));
        }
        return new ScreenResult(
                "IEC-HS (Hines 2023)",
                RuleStanding.UNVERIFIED,
                hyperferritinaemia.and(afterCellTherapy).and(oneOf),
                items);
    }

    private Truth lowFibrinogen() {
        Measured value = fibrinogen.value();
        if (value == null) {
            return Truth.UNKNOWN;
        }
        Truth belowLln = fibrinogen.range().lowerLimit().map(value::isLessThan).orElse(Truth.UNKNOWN);
        return value.isLessThan(FIBRINOGEN_BELOW).or(belowLln);
    }

    private static Truth transaminase(LaboratoryResult result, LaboratoryResult baseline) {
        Measured before = baseline.value();
        Truth abnormalBefore = before == null
                ? Truth.UNKNOWN
                : baseline.range()
                        .upperLimit()
                        .or(() -> result.range().upperLimit())
                        .map(before::isMoreThan)
                        .orElse(Truth.UNKNOWN);
        Truth byLimit = times(result, TRANSAMINASE_TIMES, result.range().upperLimit());
        Truth byBaseline = timesBaseline(result, TRANSAMINASE_TIMES, baseline);
        return switch (abnormalBefore) {
            case TRUE -> byBaseline;
            case FALSE -> byLimit;
            // an abnormal baseline is above the limit, so what fails by the limit fails by the baseline as well
            case UNKNOWN -> byLimit.isFalse() || byLimit == byBaseline ? byLimit : Truth.UNKNOWN;
        };
    }

    private static Truth times(LaboratoryResult result, BigDecimal factor, Optional<BigDecimal> limit) {
        Measured value = result.value();
        return value == null
                ? Truth.UNKNOWN
                : limit.map(reference -> value.isMoreThan(reference.multiply(factor)))
                        .orElse(Truth.UNKNOWN);
    }

    /** A censored baseline bounds nothing that helps here and counts as missing. */
    private static Truth timesBaseline(LaboratoryResult result, BigDecimal factor, LaboratoryResult baseline) {
        Measured before = baseline.value();
        return before == null || before.isCensored() || before.value().signum() <= 0
                ? Truth.UNKNOWN
                : times(result, factor, Optional.of(before.value()));
    }
}
