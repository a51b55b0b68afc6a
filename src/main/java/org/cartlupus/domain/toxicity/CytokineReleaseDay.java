package org.cartlupus.domain.toxicity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.GradeBounds;
import org.cartlupus.domain.safety.GradeFlag;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.GradingSystem;
import org.cartlupus.domain.safety.RuleStanding;
import org.cartlupus.domain.safety.crs.CrsAssessment;
import org.cartlupus.domain.safety.crs.HypotensionLimits;
import org.cartlupus.domain.safety.crs.RespiratorySupport;
import org.cartlupus.domain.safety.ctcae.CytokineReleaseByCtcae;
import org.cartlupus.domain.toxicity.CrsSigns.Hypotension;
import org.cartlupus.domain.toxicity.CrsSigns.Hypoxia;
import org.cartlupus.domain.toxicity.ToxicityFinding.EnteredGrade;
import org.cartlupus.domain.toxicity.ToxicityFinding.Graded;
import org.cartlupus.domain.toxicity.ToxicityFinding.Kind;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/** One day of possible cytokine release with everything that is recorded of it (clinical rules 7.1, 7.3). */
final class CytokineReleaseDay {

    private static final BigDecimal FEVER_FROM = new BigDecimal("38.0");
    private static final Measured NO_FEVER = new Measured(FEVER_FROM, Censoring.BELOW);
    private static final Measured SOME_FEVER = new Measured(FEVER_FROM, Censoring.AT_LEAST);
    private static final Measured LOW_FLOW = new Measured(new BigDecimal("6"), Censoring.AT_MOST);

    private final ToxicityRecord record;
    private final BedsideValues vitals;
    private final ToxicityRules rules;
    private final LocalDate treatedFrom;
    private final LocalDate day;
    private final @Nullable Observed<CrsSigns> assessment;
    private final CrsSigns signs;
    private final Optional<BedsideValues.OfDay> temperature;
    private final Optional<BedsideValues.OfDay> systolic;
    private final List<DrugUse> pressors;
    private final Set<GradeFlag> flags = EnumSet.noneOf(GradeFlag.class);
    private final Truth lowPressure;

    /**
     * @param assessment of that day, {@code null} if nobody assessed it
     * @param treatedFrom what was measured before it is the baseline of the blood pressure
     */
    CytokineReleaseDay(
            ToxicityRecord record,
            BedsideValues vitals,
            ToxicityRules rules,
            LocalDate treatedFrom,
            LocalDate day,
            @Nullable Observed<CrsSigns> assessment) {
        this.record = record;
        this.vitals = vitals;
        this.rules = rules;
        this.treatedFrom = treatedFrom;
        this.day = day;
        this.assessment = assessment;
        this.signs = assessment == null
                ? new CrsSigns(null, Truth.UNKNOWN, Truth.UNKNOWN, null, null, null)
                : assessment.value();
        this.temperature = vitals.highestOf(Analyte.TEMPERATURE, day);
        this.systolic = vitals.lowestOf(Analyte.SYSTOLIC_PRESSURE, day);
        this.pressors = record.drugs().stream()
                .filter(drug -> drug.isGivenOn(day) && (drug.isVasopressor() || drug.isVasopressin()))
                .toList();
        this.lowPressure = lowPressure();
    }

    List<ToxicityFinding> findings() {
        List<ToxicityFinding> findings = new ArrayList<>();
        findings.add(byAstct());
        if (assessment != null) {
            GradeProposal ctcae = byCtcae();
            if (ctcae.bounds().highest() > 0) {
                findings.add(written(ctcae, Kind.CRS_CTCAE, GradingSystem.CTCAE_V5, enteredByCtcae(), ctcae.flags()));
            }
        }
        return findings;
    }

    private ToxicityFinding byAstct() {
        boolean fatalToday = CytokineReleaseReview.fatal(record)
                .filter(event -> day.equals(event.course().end().latest()))
                .isPresent();
        GradeProposal grade = new CrsAssessment(
                        feverValue(),
                        explainedOtherwise(),
                        treated(),
                        hypotension(),
                        vasopressors(),
                        vasopressin(),
                        support(),
                        signs.hypoxia() == Hypoxia.LOW_FLOW_OXYGEN ? LOW_FLOW : null,
                        fatalToday)
                .grade();
        flags.addAll(grade.flags());
        if (grade.bounds().highest() > 0
                && explainedOtherwise().isUnknown()
                && hasFever().isTrue()) {
            flags.add(GradeFlag.ATTRIBUTED_BY_NOBODY);
        }
        List<EnteredGrade> entered =
                signs.grade() == null ? List.of() : List.of(new EnteredGrade(GradingSystem.ASTCT_CRS, signs.grade()));
        return written(grade, Kind.CRS_ASTCT, GradingSystem.ASTCT_CRS, entered, flags);
    }

    private GradeProposal byCtcae() {
        Measured oxygen = signs.oxygenPercent() != null
                ? signs.oxygenPercent()
                : signs.hypoxia() == Hypoxia.NONE ? Measured.exactly("0") : null;
        Truth fever =
                hasFever().and(explainedOtherwise().not()).or(Truth.of(treated().isTrue()));
        return new CytokineReleaseByCtcae(fever, hypotension(), vasopressors(), oxygen).propose();
    }

    private List<EnteredGrade> enteredByCtcae() {
        return record.events().stream()
                .filter(CytokineReleaseReview::isCytokineRelease)
                .filter(event -> event.course().onset().isOnOrBefore(day).isTrue()
                        && !event.course().end().isOnOrAfter(day).isFalse())
                .flatMapToInt(event -> event.worstGrade().stream())
                .mapToObj(grade -> new EnteredGrade(GradingSystem.CTCAE_V5, grade))
                .toList();
    }

    /** A worst grade of a whole event may be that of another day: it differs only where this day is worse. */
    private ToxicityFinding written(
            GradeProposal grade, Kind kind, GradingSystem system, List<EnteredGrade> entered, Set<GradeFlag> also) {
        Set<GradeFlag> all = EnumSet.noneOf(GradeFlag.class);
        all.addAll(also);
        GradeBounds bounds = grade.bounds();
        boolean ofTheDay = kind == Kind.CRS_ASTCT;
        boolean differs = entered.stream()
                .anyMatch(given -> given.grade() < bounds.lowest() || ofTheDay && given.grade() > bounds.highest());
        if (differs) {
            all.add(GradeFlag.TOXICITY_GRADE_MISMATCH);
        }
        boolean byLimit = !lowPressure.isUnknown() && (signs.hypotension() == null || lowPressure.isTrue());
        return new ToxicityFinding(
                kind,
                day.toString(),
                day,
                day,
                new Graded(system, bounds, grade.unknownReasons()),
                byLimit ? grade.standing().weaker(RuleStanding.UNVERIFIED) : grade.standing(),
                grade.dictionary(),
                sentence(grade, entered, differs),
                List.of(),
                entered,
                all,
                evidence());
    }

    private String sentence(GradeProposal grade, List<EnteredGrade> entered, boolean differs) {
        StringBuilder text = new StringBuilder(grade.term() + " by " + grade.dictionary() + " on " + record.text(day)
                + ": grade " + grade.bounds() + " by " + grade.criterion());
        systolic.ifPresent(pressure -> text.append("; lowest systolic pressure ")
                .append(pressure.value())
                .append(" mmHg")
                .append(record.ageYears(day)
                        .map(age -> ", limit at this age " + rules.hypotension().lowestNormal(age))
                        .orElse(", age not known")));
        text.append(pressors.isEmpty() ? "" : "; " + pressors.size() + " vasopressor record(s) of the day");
        entered.forEach(given -> text.append("; entered grade ").append(given.grade()));
        return text.append(differs ? ", which differs." : ".").toString();
    }

    private List<Evidence> evidence() {
        List<Evidence> all = new ArrayList<>();
        if (assessment != null) {
            all.add(assessment.evidence());
        }
        temperature.ifPresent(value -> all.add(value.evidence()));
        systolic.ifPresent(value -> all.add(value.evidence()));
        pressors.forEach(drug -> all.add(drug.evidence()));
        CytokineReleaseReview.fatal(record)
                .filter(event -> day.equals(event.course().end().latest()))
                .ifPresent(event -> all.add(event.evidence()));
        return all;
    }

    private Truth hasFever() {
        return temperature.map(value -> value.value().isAtLeast(FEVER_FROM)).orElse(signs.fever());
    }

    /** The sign says both: 38.0 °C or more, and no other cause. */
    private @Nullable Measured feverValue() {
        Measured measured = temperature.map(BedsideValues.OfDay::value).orElse(null);
        return switch (signs.fever()) {
            case TRUE -> measured != null && measured.isAtLeast(FEVER_FROM).isTrue() ? measured : SOME_FEVER;
            case FALSE -> measured != null ? measured : NO_FEVER;
            case UNKNOWN -> measured;
        };
    }

    private Truth explainedOtherwise() {
        return signs.fever().not();
    }

    /** Recorded as treated, or a drug for it given since an earlier day with fever of cytokine release. */
    private Truth treated() {
        if (!signs.feverTreated().isUnknown()) {
            return signs.feverTreated();
        }
        return record.crs().stream()
                        .filter(earlier -> earlier.status().counts()
                                && record.isSinceInfusion(earlier.date())
                                && earlier.date().isBefore(day)
                                && earlier.value().fever().isTrue())
                        .anyMatch(earlier -> record.drugs().stream()
                                .anyMatch(drug -> drug.treatsFever()
                                        && !drug.from().isBefore(earlier.date())
                                        && !drug.from().isAfter(day)))
                ? Truth.TRUE
                : Truth.UNKNOWN;
    }

    private Truth lowPressure() {
        if (systolic.isEmpty()) {
            return Truth.UNKNOWN;
        }
        Measured lowest = systolic.get().value();
        vitals.lastBefore(Analyte.SYSTOLIC_PRESSURE, treatedFrom)
                .filter(before ->
                        HypotensionLimits.isFarBelowBaseline(lowest, before).isTrue())
                .ifPresent(before -> flags.add(GradeFlag.BLOOD_PRESSURE_BELOW_BASELINE));
        return record.ageYears(day)
                .map(age -> rules.hypotension().isHypotensive(lowest, age))
                .orElse(Truth.UNKNOWN);
    }

    private Truth hypotension() {
        Truth seen = signs.hypotension() == null
                ? lowPressure
                : Truth.of(signs.hypotension() != Hypotension.NONE).or(Truth.of(lowPressure.isTrue()));
        return pressors.isEmpty() ? seen : Truth.TRUE;
    }

    /** No record of a drug is no proof that none was given: without a sign it stays open. */
    private @Nullable Integer vasopressors() {
        int recorded = (int) pressors.stream()
                .filter(DrugUse::isVasopressor)
                .map(DrugUse::atc)
                .distinct()
                .count();
        if (signs.hypotension() == null) {
            return recorded == 0 ? null : recorded;
        }
        return Math.max(recorded, signs.hypotension().vasopressors());
    }

    private Truth vasopressin() {
        if (pressors.stream().anyMatch(DrugUse::isVasopressin)) {
            return Truth.TRUE;
        }
        return signs.hypotension() == null ? Truth.UNKNOWN : Truth.FALSE;
    }

    private @Nullable RespiratorySupport support() {
        Hypoxia hypoxia = signs.hypoxia();
        if (hypoxia == null) {
            return null;
        }
        return switch (hypoxia) {
            case NONE -> RespiratorySupport.NONE;
            case LOW_FLOW_OXYGEN -> RespiratorySupport.NASAL_CANNULA;
            case HIGH_FLOW_OXYGEN -> RespiratorySupport.HIGH_FLOW_NASAL_CANNULA;
            case POSITIVE_PRESSURE -> RespiratorySupport.POSITIVE_PRESSURE;
        };
    }
}
