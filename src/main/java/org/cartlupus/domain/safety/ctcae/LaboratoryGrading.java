package org.cartlupus.domain.safety.ctcae;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.GradeBounds;
import org.cartlupus.domain.safety.GradeFlag;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.LaboratoryResult;
import org.cartlupus.domain.safety.SafetyParameters;
import org.cartlupus.domain.safety.UnknownReason;
import org.cartlupus.domain.safety.ctcae.Assessment.Baseline;
import org.cartlupus.domain.safety.ctcae.Assessment.Gate;
import org.cartlupus.domain.safety.ctcae.Assessment.Subject;
import org.cartlupus.domain.safety.ctcae.LaboratoryRule.RangeNeed;

/** Proposes the CTCAE v5.0 grade of terms that one value decides (clinical rules 7.3). */
public final class LaboratoryGrading {

    private final SafetyParameters parameters;

    public LaboratoryGrading(SafetyParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * The proposal for {@code result}.
     *
     * @param result value and limits of the same observation, in {@link CtcaeTerm#unit()}
     * @param baseline last value before treatment in the same unit, with its own limits; {@link LaboratoryResult#MISSING}
     *     if there is none
     * @return grade 0 to 4, or the grades that remain possible with the reason; never a clinician's grade
     * @throws IllegalArgumentException for a term that needs several measurements and has a class of its own
     */
    public GradeProposal propose(
            CtcaeTerm term, LaboratoryResult result, LaboratoryResult baseline, ClinicalFindings findings) {
        if (term == CtcaeTerm.ACUTE_KIDNEY_INJURY) {
            return Proposals.unknown(term, GradeBounds.between(0, 4), UnknownReason.CLINICIAN_ONLY);
        }
        LaboratoryRule rule = CtcaeV5.rule(term)
                .orElseThrow(() -> new IllegalArgumentException(term.title() + " needs more than one measurement"));
        return propose(rule, result, baseline, findings);
    }

    GradeProposal propose(
            LaboratoryRule rule, LaboratoryResult result, LaboratoryResult baseline, ClinicalFindings findings) {
        Measured value = result.value();
        if (value == null || value.value().signum() < 0) {
            return Proposals.unknown(
                    rule.term(),
                    GradeBounds.between(0, rule.highestGrade()),
                    value == null ? UnknownReason.NO_VALUE : UnknownReason.IMPLAUSIBLE_VALUE);
        }
        LaboratoryResult before = isPlausible(baseline) ? baseline : LaboratoryResult.MISSING;
        Set<GradeFlag> flags = EnumSet.noneOf(GradeFlag.class);
        Subject subject = new Subject(value, result.range(), new Baseline(before.value(), true), findings);
        Assessment assessment = assess(rule, subject, before, flags);
        addFlags(rule, subject, before, assessment, flags);
        return Proposals.of(
                rule.term(), assessment.bounds(), criterion(rule, subject, assessment), assessment.reasons(), flags);
    }

    /** A baseline of zero or less cannot be multiplied and was never measured. */
    private static boolean isPlausible(LaboratoryResult baseline) {
        return baseline.value() != null && baseline.value().value().signum() > 0;
    }

    private Assessment assess(LaboratoryRule rule, Subject subject, LaboratoryResult baseline, Set<GradeFlag> flags) {
        Assessment usual = Assessment.of(rule.bands(), subject, gate(rule, subject));
        Truth switched = isSwitched(rule, subject, baseline, flags);
        if (switched.isFalse()) {
            return usual;
        }
        if (switched.isTrue()) {
            flags.add(GradeFlag.GRADED_AGAINST_BASELINE);
            return Assessment.of(rule.other().bands(), subject, gate(rule, subject));
        }
        Optional<BigDecimal> limit = limitOfBaseline(rule, subject, baseline);
        Subject abnormal =
                limit.map(normal -> withAbnormalBaseline(rule, subject, normal)).orElse(subject);
        UnknownReason openQuestion = baseline.value() == null
                ? UnknownReason.NO_BASELINE
                : limit.isEmpty() ? UnknownReason.NO_REFERENCE_RANGE : UnknownReason.CENSORED_VALUE;
        return usual.either(Assessment.of(rule.other().bands(), abnormal, gate(rule, abnormal)), openQuestion);
    }

    /** Do the other bands of the rule apply? */
    private static Truth isSwitched(
            LaboratoryRule rule, Subject subject, LaboratoryResult baseline, Set<GradeFlag> flags) {
        return switch (rule.other().when()) {
            case NEVER -> Truth.FALSE;
            case ANTICOAGULATION -> {
                Truth anticoagulated = subject.findings().is(Finding.ON_ANTICOAGULATION);
                if (anticoagulated.isUnknown()) {
                    flags.add(GradeFlag.ANTICOAGULATION_NOT_KNOWN);
                }
                yield Truth.of(anticoagulated.isTrue());
            }
            case ABNORMAL_BASELINE -> isBaselineAbnormal(rule, subject, baseline, flags);
        };
    }

    private static Truth isBaselineAbnormal(
            LaboratoryRule rule, Subject subject, LaboratoryResult baseline, Set<GradeFlag> flags) {
        Measured before = baseline.value();
        if (before == null) {
            return Truth.UNKNOWN;
        }
        if (rule.deviation().limit(baseline.range()).isEmpty()
                && rule.deviation().limit(subject.range()).isPresent()) {
            flags.add(GradeFlag.BASELINE_JUDGED_BY_CURRENT_RANGE);
        }
        return limitOfBaseline(rule, subject, baseline)
                .map(normal -> rule.deviation().beyond().holds(before, Measured.exactly(normal)))
                .orElse(Truth.UNKNOWN);
    }

    /** The limit printed beside the baseline, else the one beside the value. */
    private static Optional<BigDecimal> limitOfBaseline(
            LaboratoryRule rule, Subject subject, LaboratoryResult baseline) {
        return rule.deviation().limit(baseline.range()).or(() -> rule.deviation()
                .limit(subject.range()));
    }

    /** The other bands apply only if the baseline lay somewhere beyond the limit, which excludes some grades. */
    private static Subject withAbnormalBaseline(LaboratoryRule rule, Subject subject, BigDecimal limit) {
        Baseline beyond = new Baseline(
                rule.deviation().somewhereBeyond(limit), subject.baseline().value() != null);
        return new Subject(subject.value(), subject.range(), beyond, subject.findings());
    }

    /** Clinical rules 7.3, rule 2: what is not outside its own range is grade 0. */
    private Gate gate(LaboratoryRule rule, Subject subject) {
        if (!parameters.requireOutsideReferenceRange()) {
            return new Gate(Truth.TRUE, UnknownReason.NO_REFERENCE_RANGE);
        }
        Optional<Truth> outside = isOutside(rule, subject.value(), subject);
        if (outside.isPresent()) {
            return new Gate(outside.get(), UnknownReason.CENSORED_VALUE);
        }
        boolean needed = rule.rangeNeed() == RangeNeed.ALL_GRADES;
        return new Gate(needed ? Truth.UNKNOWN : Truth.TRUE, UnknownReason.NO_REFERENCE_RANGE);
    }

    /** Empty if the observation has no limit on the abnormal side. */
    private static Optional<Truth> isOutside(LaboratoryRule rule, Measured value, Subject subject) {
        return rule.deviation()
                .limit(subject.range())
                .map(limit -> rule.deviation().beyond().holds(value, Measured.exactly(limit)));
    }

    private void addFlags(
            LaboratoryRule rule,
            Subject subject,
            LaboratoryResult baseline,
            Assessment assessment,
            Set<GradeFlag> flags) {
        boolean graded = assessment.bounds().lowest() >= 1;
        Optional<Truth> outside = isOutside(rule, subject.value(), subject);
        if (graded && outside.isPresent() && outside.get().isFalse()) {
            flags.add(GradeFlag.WITHIN_NORMAL_RANGE);
        }
        if (graded && outside.isEmpty() && rule.rangeNeed() == RangeNeed.RELATIVE_BANDS) {
            flags.add(GradeFlag.REFERENCE_RANGE_MISSING);
        }
        Threshold deciding = assessment.deciding();
        if (deciding != null && deciding.limit().reference().isBaseline()) {
            flags.add(GradeFlag.GRADED_AGAINST_BASELINE);
        }
        if (rule.clinicianGrades() && assessment.bounds().highest() == rule.highestGrade()) {
            flags.add(GradeFlag.HIGHER_GRADE_NEEDS_CLINICIAN);
        }
        if (graded
                && rule.term() == CtcaeTerm.HYPERTRIGLYCERIDEMIA
                && !subject.findings().is(Finding.FASTING).isTrue()) {
            flags.add(GradeFlag.FASTING_NOT_CONFIRMED);
        }
        if (isAbnormal(rule, baseline, subject)) {
            flags.add(GradeFlag.ABNORMAL_AT_BASELINE);
        }
    }

    /** Would the baseline itself have been graded? */
    private boolean isAbnormal(LaboratoryRule rule, LaboratoryResult baseline, Subject current) {
        Measured before = baseline.value();
        if (before == null) {
            return false;
        }
        boolean ownLimit = rule.deviation().limit(baseline.range()).isPresent();
        Subject itself = new Subject(
                before,
                ownLimit ? baseline.range() : current.range(),
                new Baseline(null, true),
                ClinicalFindings.NONE_RECORDED);
        return Assessment.of(rule.bands(), itself, gate(rule, itself)).bounds().lowest() >= 1;
    }

    private static String criterion(LaboratoryRule rule, Subject subject, Assessment assessment) {
        Threshold deciding = assessment.deciding();
        String value = rule.term().written(subject.value());
        if (deciding != null) {
            String number = deciding.limit().reference() == Limit.Reference.ABSOLUTE
                    ? ""
                    : deciding.limit()
                            .resolve(subject.range(), subject.baseline().value())
                            .map(limit ->
                                    " (" + limit.value().stripTrailingZeros().toPlainString() + ")")
                            .orElse("");
            return value + " is " + deciding.text() + number;
        }
        return assessment.bounds().isKnown() ? value + " reaches no band" : value + " cannot be placed in one band";
    }
}
