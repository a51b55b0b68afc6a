package org.cartlupus.domain.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.bilag.BilagItem;
import org.cartlupus.domain.activity.bilag.GradeProposal;
import org.cartlupus.domain.activity.bilag.RenalFeature;
import org.cartlupus.domain.activity.bilag.RenalFindings;
import org.cartlupus.domain.activity.bilag.RenalLimits;
import org.cartlupus.domain.activity.bilag.RenalRule;
import org.cartlupus.domain.activity.bilag.RenalValues;
import org.cartlupus.domain.activity.finding.DipstickProtein;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Rounding;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.renal.EgfrCriteria;
import org.cartlupus.domain.renal.KidneyFunction;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.Flag;
import org.jspecify.annotations.Nullable;

/**
 * The renal grade that kidney values, blood pressure and entered items suggest, beside the entered one (clinical rules
 * 2.5). Retina, biopsy, oedema and the cause of a sediment are the clinician's, as items of the form: without them a grade
 * can be shown as too mild and seldom as too severe.
 */
final class RenalReview {

    private static final RenalRule RULE = RenalRule.DEFAULT;
    private static final RenalLimits.Pressure LIMITS = RULE.limits().pressure();
    /** Features that the clinician answers on the form. */
    private static final Map<RenalFeature, BilagItem> ITEMS = Map.of(
            RenalFeature.ACCELERATED_HYPERTENSION, BilagItem.ACCELERATED_HYPERTENSION,
            RenalFeature.NEPHROTIC_SYNDROME, BilagItem.NEPHROTIC_SYNDROME,
            RenalFeature.ACTIVE_SEDIMENT, BilagItem.ACTIVE_URINARY_SEDIMENT,
            RenalFeature.ACTIVE_NEPHRITIS_ON_BIOPSY, BilagItem.ACTIVE_NEPHRITIS);

    private final SubjectRecord subject;
    private final Measurements measurements;
    private final EgfrCriteria egfr;
    private final LaboratoryFindings findings;
    private final UrineSediment sediment;

    RenalReview(
            SubjectRecord subject,
            Measurements measurements,
            EgfrCriteria egfr,
            LaboratoryFindings findings,
            ValueCauses causes) {
        this.subject = subject;
        this.measurements = measurements;
        this.egfr = egfr;
        this.findings = findings;
        this.sediment = new UrineSediment(findings, causes, RULE.limits().sediment());
    }

    ScoreReview.Remarks of(EnteredBilag entered) {
        BilagGrade grade = entered.grades().value().grade(BilagSystem.RENAL).orElse(null);
        ValuesSeen seen = new ValuesSeen();
        RenalValues current = values(entered.periods()::current, seen);
        Collection<GradeProposal> proposals = proposals(entered, current, seen);
        ScoreReview.Remarks compared = saysSomething(entered, current, proposals)
                ? GradeComparison.of(entered, BilagSystem.RENAL, proposals, seen)
                : ScoreReview.Remarks.NONE;
        if (!isMildWithLowFunction(grade, current)) {
            return compared;
        }
        Set<Flag> flags = EnumSet.of(Flag.BILAG_EGFR_BELOW_90);
        flags.addAll(compared.flags());
        return new ScoreReview.Remarks(flags, compared.notices(), compared.proposals());
    }

    /** Protein and items speak for themselves, a pressure where it rose: creatinine alone leaves too much open. */
    private static boolean saysSomething(
            EnteredBilag entered, RenalValues current, Collection<GradeProposal> proposals) {
        return current.hasProtein()
                || entered.itemsTellOf(BilagSystem.RENAL)
                || (current.systolic() != null
                        && proposals.stream()
                                .noneMatch(proposal -> proposal.possible().contains(BilagGrade.D)));
    }

    /**
     * Against the values of the four weeks before; where those lack one, both against an older one and as at a first
     * assessment, since nobody knows which the clinician compared with.
     */
    private List<GradeProposal> proposals(EnteredBilag entered, RenalValues current, ValuesSeen seen) {
        AssessmentPeriods periods = entered.periods();
        Truth everInvolved = entered.everInvolved(BilagSystem.RENAL);
        RenalFindings found = findings(periods);
        Map<RenalFeature, Truth> answers = features(entered, seen);
        RenalValues previous = values(periods::previous, new ValuesSeen());
        RenalValues earlier = values(periods::earlier, seen);
        entered.addItems(BilagSystem.RENAL, seen);
        List<GradeProposal> proposals = new ArrayList<>();
        proposals.add(RULE.propose(current, previous, found, answers, everInvolved));
        if (!previous.equals(earlier)) {
            proposals.add(RULE.propose(current, earlier, found, answers, everInvolved));
        }
        return proposals;
    }

    /** The clinician's answers; where the form leaves the sediment open, what was counted in it. */
    private Map<RenalFeature, Truth> features(EnteredBilag entered, ValuesSeen seen) {
        Map<RenalFeature, Truth> features = new EnumMap<>(RenalFeature.class);
        ITEMS.forEach((feature, item) -> features.put(feature, entered.statement(item)));
        Truth counted = sediment.isActive(entered.periods(), seen);
        features.merge(RenalFeature.ACTIVE_SEDIMENT, counted, (answer, other) -> answer.isUnknown() ? other : answer);
        return features;
    }

    private static boolean isMildWithLowFunction(@Nullable BilagGrade grade, RenalValues current) {
        Measured rate = current.filtrationRate();
        boolean mild = grade != null && grade != BilagGrade.A && grade != BilagGrade.B;
        return mild
                && rate != null
                && rate.isLessThan(RULE.limits().function().warnBelowFiltrationRate())
                        .isTrue();
    }

    /** Takes a value from one of the periods. */
    private interface Period {

        <V> Optional<Observed<V>> pick(List<Observed<V>> values);
    }

    /** @param seen gets the values used */
    private RenalValues values(Period period, ValuesSeen seen) {
        Optional<Observed<Measurements.Usable>> creatinine = period.pick(measurements.of(Analyte.SERUM_CREATININE));
        creatinine.ifPresent(value -> seen.add(value));
        Measured perDay = number(period, Analyte.URINE_PROTEIN_24H, seen, Rounding.DEFAULT::apply);
        Measured ratio = number(period, Analyte.UPCR, seen, this::perMillimole);
        Measured albumin = number(period, Analyte.UACR, seen, this::perMillimole);
        boolean quantified = perDay != null || ratio != null || albumin != null;
        return new RenalValues(
                perDay,
                ratio,
                albumin,
                dipstick(period, quantified ? new ValuesSeen() : seen),
                creatinine.map(value -> micromoles(value.value().value())).orElse(null),
                creatinine.map(this::filtrationRate).orElse(null),
                pressure(period, Analyte.SYSTOLIC_PRESSURE, LIMITS.acceleratedSystolic(), seen),
                pressure(period, Analyte.DIASTOLIC_PRESSURE, LIMITS.acceleratedDiastolic(), seen));
    }

    private @Nullable Measured number(
            Period period, Analyte analyte, ValuesSeen seen, Function<Measured, Measured> inUnitOfTheIndex) {
        Optional<Observed<Measurements.Usable>> value = period.pick(measurements.of(analyte));
        value.ifPresent(found -> seen.add(found));
        return value.map(found -> inUnitOfTheIndex.apply(found.value().value())).orElse(null);
    }

    /** The last pressure; one of accelerated hypertension counts wherever in the period it was. */
    private @Nullable Measured pressure(Period period, Analyte analyte, BigDecimal accelerated, ValuesSeen seen) {
        List<Observed<Measurements.Usable>> accelerating = measurements.of(analyte).stream()
                .filter(value -> value.value().value().isMoreThan(accelerated).isTrue())
                .toList();
        Optional<Observed<Measurements.Usable>> value =
                period.pick(accelerating).or(() -> period.pick(measurements.of(analyte)));
        value.ifPresent(found -> seen.add(found));
        return value.map(found -> found.value().value()).orElse(null);
    }

    private @Nullable DipstickProtein dipstick(Period period, ValuesSeen seen) {
        List<Observed<DipstickProtein>> strips = findings.all().stream()
                .filter(observed -> observed.value() instanceof DipstickProtein)
                .map(observed -> observed.map(DipstickProtein.class::cast))
                .toList();
        Optional<Observed<DipstickProtein>> strip = period.pick(strips);
        strip.ifPresent(found -> seen.add(found.evidence(), findings.textOf(List.of(found.evidence()))));
        return strip.map(Observed::value).orElse(null);
    }

    /** Albumin alone: the others are the clinician's, or those of the {@link UrineSediment}. */
    private RenalFindings findings(AssessmentPeriods periods) {
        return new RenalFindings(
                Truth.UNKNOWN,
                null,
                null,
                Truth.UNKNOWN,
                Truth.UNKNOWN,
                Truth.UNKNOWN,
                number(periods::current, Analyte.ALBUMIN, new ValuesSeen(), Function.identity()),
                Truth.UNKNOWN);
    }

    private Measured perMillimole(Measured gramsPerGram) {
        return RenalValues.perMillimole(gramsPerGram, egfr.factors());
    }

    private Measured micromoles(Measured milligramsPerDecilitre) {
        return Rounding.DEFAULT.apply(milligramsPerDecilitre.mapRising(
                value -> value.multiply(egfr.factors().micromolPerMilligramPerDecilitre())));
    }

    private @Nullable Measured filtrationRate(Observed<Measurements.Usable> creatinine) {
        if (KidneyFunction.decisiveAnalyte(egfr.method()) != Analyte.SERUM_CREATININE) {
            return null;
        }
        Measured rate = KidneyFunction.of(new Chosen<>(creatinine, List.of()), subject, measurements, egfr)
                .egfr();
        return rate == null ? null : Rounding.DEFAULT.apply(rate);
    }
}
