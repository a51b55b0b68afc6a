package org.cartlupus.domain.activity.bilag;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.finding.UrineCells;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Rounding;
import org.cartlupus.domain.quantity.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The renal grade (clinical rules 2.5). Unverified, as the whole package; its creatinine and pressure limits are those of
 * adults, so that in a child only the GFR shows failing kidneys.
 */
public record RenalRule(RenalLimits limits) {

    public static final RenalRule DEFAULT = new RenalRule(RenalLimits.DEFAULT);

    /**
     * @param previous values of the assessment about four weeks before; {@link RenalValues#NONE} at the first one, which
     *     takes proteinuria as not improved
     */
    public GradeProposal propose(
            RenalValues current, RenalValues previous, RenalFindings findings, Truth everInvolved) {
        return propose(current, previous, findings, Map.of(), everInvolved);
    }

    /**
     * @param previous as in {@link #propose(RenalValues, RenalValues, RenalFindings, Truth)}
     * @param entered features that the clinician answered on the form, which count before what values say of them; absent or
     *     UNKNOWN was not answered
     */
    public GradeProposal propose(
            RenalValues current,
            RenalValues previous,
            RenalFindings findings,
            Map<RenalFeature, Truth> entered,
            Truth everInvolved) {
        Map<RenalFeature, Truth> features = features(current, previous, findings);
        entered.forEach((feature, holds) -> {
            if (!holds.isUnknown()) {
                features.put(feature, holds);
            }
        });
        ProteinuriaCourse protein = new ProteinuriaCourse(current, previous, limits);
        Truth b = anyOf(features).or(protein.isModerate()).or(creatinineRoseModerately(current, previous));
        Truth c = protein.isMild().or(pressureRose(current, previous));
        Set<BilagGrade> possible = PossibleGrades.firstThatHolds(isA(features), b, c, everInvolved);
        return new GradeProposal(BilagSystem.RENAL, possible, flags(possible, current, protein));
    }

    /** Which of the six features hold. */
    public Map<RenalFeature, Truth> features(RenalValues current, RenalValues previous, RenalFindings findings) {
        ProteinuriaCourse protein = new ProteinuriaCourse(current, previous, limits);
        Map<RenalFeature, Truth> features = new EnumMap<>(RenalFeature.class);
        features.put(RenalFeature.DETERIORATING_PROTEINURIA, protein.isDeteriorating());
        features.put(RenalFeature.ACCELERATED_HYPERTENSION, acceleratedHypertension(current, findings));
        features.put(RenalFeature.DETERIORATING_FUNCTION, deterioratingFunction(current, previous));
        features.put(RenalFeature.ACTIVE_SEDIMENT, activeSediment(findings));
        features.put(RenalFeature.ACTIVE_NEPHRITIS_ON_BIOPSY, findings.activeNephritisOnBiopsy());
        features.put(
                RenalFeature.NEPHROTIC_SYNDROME,
                protein.isNephrotic().and(lowAlbumin(findings)).and(findings.oedema()));
        return features;
    }

    /** Two features, one of them of the needed kind. Both conditions only grow with more features, so bounds are exact. */
    private static Truth isA(Map<RenalFeature, Truth> features) {
        Set<RenalFeature> certain = EnumSet.noneOf(RenalFeature.class);
        Set<RenalFeature> possible = EnumSet.noneOf(RenalFeature.class);
        features.forEach((feature, holds) -> {
            if (holds.isTrue()) {
                certain.add(feature);
            }
            if (!holds.isFalse()) {
                possible.add(feature);
            }
        });
        if (makesA(certain)) {
            return Truth.TRUE;
        }
        return makesA(possible) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static boolean makesA(Set<RenalFeature> features) {
        return features.size() >= 2 && features.stream().anyMatch(RenalFeature::isNeededForA);
    }

    private static Truth anyOf(Map<RenalFeature, Truth> features) {
        return features.values().stream().reduce(Truth.FALSE, Truth::or);
    }

    /** Normal pressure rules it out even where nobody looked at the retina. */
    private Truth acceleratedHypertension(RenalValues current, RenalFindings findings) {
        Truth pressure = isMoreThan(current.systolic(), limits.pressure().acceleratedSystolic())
                .or(isMoreThan(current.diastolic(), limits.pressure().acceleratedDiastolic()));
        return findings.acceleratedHypertension().isUnknown() && pressure.isFalse()
                ? Truth.FALSE
                : findings.acceleratedHypertension();
    }

    private Truth deterioratingFunction(RenalValues current, RenalValues previous) {
        Truth creatinineRose = isMoreThan(
                        current.creatinine(), limits.function().creatinine())
                .and(isMoreThan(
                        share(current.creatinine(), previous.creatinine()),
                        limits.function().severeRise()));
        Truth filtrationFell = isLessThan(
                        current.filtrationRate(), limits.function().filtrationRate())
                .and(isLessThan(
                        share(current.filtrationRate(), previous.filtrationRate()),
                        limits.function().filtrationFall()));
        Truth wasAboveFloor = previous.filtrationRate() == null
                ? Truth.TRUE
                : previous.filtrationRate().isMoreThan(limits.function().filtrationFloor());
        Truth newlyBelowFloor = isLessThan(
                        current.filtrationRate(), limits.function().filtrationFloor())
                .and(wasAboveFloor);
        return creatinineRose.or(filtrationFell).or(newlyBelowFloor);
    }

    private Truth creatinineRoseModerately(RenalValues current, RenalValues previous) {
        Measured rise = share(current.creatinine(), previous.creatinine());
        Truth atLeast =
                rise == null ? Truth.UNKNOWN : rise.isAtLeast(limits.function().moderateRise());
        return isMoreThan(current.creatinine(), limits.function().creatinine()).and(atLeast);
    }

    private Truth activeSediment(RenalFindings findings) {
        Truth active = manyCells(findings.redCells())
                .or(manyCells(findings.whiteCells()))
                .or(findings.cellularCasts());
        return active.and(findings.otherCauseOfSediment().not());
    }

    private Truth manyCells(@Nullable UrineCells cells) {
        return cells == null
                ? Truth.UNKNOWN
                : cells.isMoreThan(
                        limits.sediment().cellsPerField(), limits.sediment().cellsPerMicrolitre());
    }

    private Truth lowAlbumin(RenalFindings findings) {
        return findings.albumin() == null
                ? Truth.UNKNOWN
                : findings.albumin().isAtMost(limits.protein().nephroticAlbumin());
    }

    private Truth pressureRose(RenalValues current, RenalValues previous) {
        return isMoreThan(current.systolic(), limits.pressure().systolic())
                .and(isMoreThan(current.diastolic(), limits.pressure().diastolic()))
                .and(roseBy(
                        current.systolic(),
                        previous.systolic(),
                        limits.pressure().systolicRise()))
                .and(roseBy(
                        current.diastolic(),
                        previous.diastolic(),
                        limits.pressure().diastolicRise()));
    }

    private Set<GradeFlag> flags(Set<BilagGrade> possible, RenalValues current, ProteinuriaCourse protein) {
        Set<GradeFlag> flags = EnumSet.noneOf(GradeFlag.class);
        boolean looksMild = !possible.contains(BilagGrade.A) && !possible.contains(BilagGrade.B);
        if (current.filtrationRate() == null) {
            flags.add(GradeFlag.GFR_MISSING);
        } else if (looksMild
                && !current.filtrationRate()
                        .isLessThan(limits.function().warnBelowFiltrationRate())
                        .isFalse()) {
            flags.add(GradeFlag.PAEDIATRIC_KIDNEY_FUNCTION);
        }
        if (protein.lacksPreviousValue()) {
            flags.add(GradeFlag.NO_PREVIOUS_VALUE);
        }
        return flags;
    }

    private static Truth isMoreThan(@Nullable Measured value, BigDecimal limit) {
        return value == null ? Truth.UNKNOWN : value.isMoreThan(limit);
    }

    private static Truth isLessThan(@Nullable Measured value, BigDecimal limit) {
        return value == null ? Truth.UNKNOWN : value.isLessThan(limit);
    }

    private static @Nullable Measured share(@Nullable Measured now, @Nullable Measured before) {
        return now == null || before == null
                ? null
                : now.ratioTo(before).map(Rounding.DEFAULT::apply).orElse(null);
    }

    /** Censored pressures do not occur; if one does, it decides nothing. */
    private static Truth roseBy(@Nullable Measured now, @Nullable Measured before, BigDecimal rise) {
        if (now == null || before == null || now.isCensored() || before.isCensored()) {
            return Truth.UNKNOWN;
        }
        return Truth.of(now.value().subtract(before.value()).compareTo(rise) >= 0);
    }
}
