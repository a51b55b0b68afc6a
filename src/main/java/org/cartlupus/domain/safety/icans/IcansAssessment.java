package org.cartlupus.domain.safety.icans;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.GradeBounds;
import org.cartlupus.domain.safety.GradeFlag;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.GradingSystem;
import org.cartlupus.domain.safety.RuleStanding;
import org.cartlupus.domain.safety.UnknownReason;
import org.jspecify.annotations.Nullable;

/**
 * One bedside assessment of neurotoxicity and its ASTCT grade: the most severe of its findings, as far as no other cause
 * explains them (clinical rules 7.2). Findings that have another cause are entered as absent.
 *
 * @param ageYears completed years, {@code null} if unknown
 * @param delayAtBaseline developmental delay before treatment: CAPD instead of ICE from 12 years on
 * @param ice total of the ICE test, {@code null} if not done
 * @param capd {@code null} if not done
 * @param capdImpossible the child cannot take part in CAPD at all
 * @param arousal {@code null} if not recorded; without it an ICE of 0 is grade 3 or 4 (trap 31)
 * @param seizure {@code null} if not recorded
 * @param deepFocalWeakness hemiparesis or paraparesis
 * @param oedema {@code null} if not recorded
 * @param deathDueToIcans the investigator attributes death to neurotoxicity
 */
public record IcansAssessment(
        @Nullable Integer ageYears,
        Truth delayAtBaseline,
        @Nullable PointRange ice,
        @Nullable CapdScore capd,
        Truth capdImpossible,
        @Nullable Arousal arousal,
        @Nullable Seizure seizure,
        Truth deepFocalWeakness,
        @Nullable CerebralOedema oedema,
        boolean deathDueToIcans) {

    private static final int ICE_FROM_YEARS = 12;
    private static final int DELIRIUM_FROM = 9;

    public IcansAssessment {
        if (ice != null && ice.highest() > 10) {
            throw new IllegalArgumentException("ICE has at most 10 points, not " + ice);
        }
    }

    /** The ASTCT grade, 0 to 5, or the grades that missing findings leave possible. */
    public GradeProposal grade() {
        Set<GradeFlag> flags = EnumSet.noneOf(GradeFlag.class);
        if (ice != null && ageYears != null && ageYears < ICE_FROM_YEARS) {
            flags.add(GradeFlag.ICE_NOT_USED_FOR_AGE);
        }
        if (deathDueToIcans) {
            return proposal(GradeBounds.exactly(5), "death due to neurotoxicity", Set.of(), flags);
        }
        GradeBounds bounds = cognition()
                .worseOf(graded(arousal == null ? null : arousal.grade()))
                .worseOf(graded(seizure == null ? null : seizure.grade()))
                .worseOf(GradeBounds.where(deepFocalWeakness, 4))
                .worseOf(graded(oedema == null ? null : oedema.grade()));
        Set<UnknownReason> reasons = EnumSet.noneOf(UnknownReason.class);
        if (!cognition().isKnown()) {
            reasons.add(UnknownReason.OTHER_MEASUREMENT_MISSING);
        }
        if (usesCapd().isUnknown() && ageYears == null) {
            reasons.add(UnknownReason.AGE_NOT_KNOWN);
        }
        if (arousal == null || seizure == null || deepFocalWeakness.isUnknown() || oedema == null) {
            reasons.add(UnknownReason.FINDING_NOT_KNOWN);
        }
        return proposal(bounds, criterion(), reasons, flags);
    }

    /** CAPD below 12 years, and above with a delay that was there before. */
    private Truth usesCapd() {
        Truth young = ageYears == null ? Truth.UNKNOWN : Truth.of(ageYears < ICE_FROM_YEARS);
        if (young.isFalse() && delayAtBaseline.isUnknown() && (ice == null) != (capd == null)) {
            return Truth.of(capd != null); // the examiner knew the child and chose
        }
        return young.or(delayAtBaseline);
    }

    private GradeBounds cognition() {
        return switch (usesCapd()) {
            case TRUE -> byCapd();
            case FALSE -> byIce();
            case UNKNOWN -> byCapd().either(byIce());
        };
    }

    /** ICE tells up to grade 3; grade 4 takes a patient who cannot be aroused. */
    private GradeBounds byIce() {
        return ice == null ? GradeBounds.between(0, 3) : GradeBounds.between(ofIce(ice.highest()), ofIce(ice.lowest()));
    }

    private static int ofIce(int points) {
        if (points == 10) {
            return 0;
        }
        return points >= 7 ? 1 : points >= 3 ? 2 : 3;
    }

    /** Below 9 points consciousness decides between 0, 1 and 2, so that CAPD adds nothing to it. */
    private GradeBounds byCapd() {
        if (capd != null) {
            PointRange total = capd.total();
            return GradeBounds.between(
                    total.lowest() >= DELIRIUM_FROM ? 3 : 0, total.highest() >= DELIRIUM_FROM ? 3 : 0);
        }
        return capdImpossible.isTrue()
                ? GradeBounds.exactly(4)
                : GradeBounds.between(0, capdImpossible.isFalse() ? 3 : 4);
    }

    private static GradeBounds graded(@Nullable Integer grade) {
        return grade == null ? GradeBounds.between(0, 4) : GradeBounds.exactly(grade);
    }

    private String criterion() {
        List<String> parts = new ArrayList<>();
        boolean byCapd = !usesCapd().isFalse();
        if (byCapd) {
            parts.add(
                    capd != null
                            ? "CAPD " + capd.total()
                            : capdImpossible.isTrue() ? "unable to perform CAPD" : "CAPD not done");
        }
        if (!usesCapd().isTrue()) {
            parts.add(ice == null ? "ICE not done" : "ICE " + ice);
        }
        parts.add("arousal " + (arousal == null ? "not recorded" : words(arousal)));
        parts.add("seizure " + (seizure == null ? "not recorded" : words(seizure)));
        parts.add("focal weakness " + words(deepFocalWeakness));
        parts.add("cerebral oedema " + (oedema == null ? "not recorded" : words(oedema)));
        return String.join(", ", parts);
    }

    private static String words(Enum<?> finding) {
        return finding == Truth.UNKNOWN
                ? "not recorded"
                : finding instanceof Truth present
                        ? present.isTrue() ? "present" : "absent"
                        : finding.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static GradeProposal proposal(
            GradeBounds bounds, String criterion, Set<UnknownReason> reasons, Set<GradeFlag> flags) {
        return new GradeProposal(
                GradingSystem.ASTCT_ICANS,
                "Immune effector cell-associated neurotoxicity syndrome",
                RuleStanding.VERIFIED,
                bounds,
                criterion,
                bounds.isKnown() ? Set.of() : reasons,
                flags);
    }
}
