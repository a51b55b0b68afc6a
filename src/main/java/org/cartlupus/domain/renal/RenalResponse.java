package org.cartlupus.domain.renal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.calendar.ComponentSpread;
import org.cartlupus.domain.calendar.Conventions;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.VisitWindow;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.ChoiceNotices;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.subject.UrineCollection;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Flag;
import org.cartlupus.domain.verdict.MissingInput;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.domain.verdict.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Complete and partial renal response of one participant at any visit, under one criteria set (clinical rules 5).
 *
 * <pre>
 * CRR = proteinuria below the cut-off AND kidney function stable
 * PRR = not CRR AND proteinuria fell enough AND below the ceiling AND kidney function stable
 * </pre>
 *
 * in three-valued logic, so that a missing value matters only where it could change the class.
 */
public final class RenalResponse {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MARKED_DROP_PCT = BigDecimal.valueOf(70);
    private static final BigDecimal SEDIMENT_RED_CELLS_MAX = BigDecimal.valueOf(5);

    private final SubjectRecord subject;
    private final DayZero dayZero;
    private final Conventions conventions;
    private final RenalCriteria renal;
    private final EgfrCriteria egfrCriteria;
    private final Measurements measurements;
    private final List<Observed<Proteinuria>> ratios;
    private final List<Observed<Proteinuria>> excretions;

    public RenalResponse(
            SubjectRecord subject,
            DayZero dayZero,
            Conventions conventions,
            RenalCriteria renal,
            EgfrCriteria egfrCriteria) {
        this.subject = subject;
        this.dayZero = dayZero;
        this.conventions = conventions;
        this.renal = renal;
        this.egfrCriteria = egfrCriteria;
        this.measurements = new Measurements(subject, egfrCriteria.factors());
        this.ratios = Proteinuria.ratios(measurements);
        this.excretions = Proteinuria.excretions(measurements, egfrCriteria.maxHeightAgeDays());
    }

    public RenalFindings at(VisitWindow window) {
        Pair proteinuria = chooseProteinuria(window);
        Optional<Chosen<Measurements.Usable>> sampleBaseline = baselineOf(kidneySamples());
        Optional<Chosen<Measurements.Usable>> sampleVisit = inWindow(kidneySamples(), window);
        KidneyFunction functionBaseline =
                sampleBaseline.map(this::kidneyFunction).orElse(null);
        KidneyFunction functionVisit = sampleVisit.map(this::kidneyFunction).orElse(null);
        Optional<Chosen<Measurements.Usable>> redCells =
                inWindow(measurements.of(Analyte.URINE_RED_CELLS_PER_FIELD), window);
        Optional<Chosen<Measurements.Usable>> casts = inWindow(measurements.of(Analyte.RED_CELL_CASTS), window);

        Measured visit = rounded(proteinuria.visit());
        Measured reduction = reductionPct(proteinuria);
        Measured egfrPercent = percentOfBaseline(functionVisit, functionBaseline);
        Measured egfrVisit = functionVisit == null ? null : functionVisit.egfr();

        Truth stable = kidneyFunctionStable(egfrPercent, egfrVisit);
        Truth crrUpcr = test(visit, renal::crrUpcrMet);
        Truth reductionMet = prrReductionMet(reduction);
        Truth ceilingMet = prrCeilingMet(visit);
        Truth inactive = inactiveSediment(redCells, casts);
        Truth complete = crrUpcr.and(stable).and(renal.requireInactiveSediment() ? inactive : Truth.TRUE);
        Truth partial = complete.not().and(reductionMet).and(ceilingMet).and(stable);

        boolean usesSediment = renal.requireInactiveSediment();
        List<LocalDate> visitDates = Stream.of(
                        Optional.ofNullable(proteinuria.visit()).map(Chosen::observed),
                        sampleVisit.map(Chosen::observed),
                        redCells.filter(cells -> usesSediment).map(Chosen::observed),
                        casts.filter(cells -> usesSediment).map(Chosen::observed))
                .flatMap(Optional::stream)
                .<LocalDate>map(Observed::date)
                .toList();
        SortedSet<Evidence> evidence = new TreeSet<>();
        addEvidence(evidence, proteinuria.baseline());
        addEvidence(evidence, proteinuria.visit());
        Stream.of(functionBaseline, functionVisit)
                .filter(Objects::nonNull)
                .forEach(function -> evidence.addAll(function.evidence()));
        Stream.of(redCells, casts)
                .flatMap(Optional::stream)
                .forEach(chosen -> evidence.add(chosen.observed().evidence()));

        return new RenalFindings(
                renal,
                value(proteinuria.baseline()),
                value(proteinuria.visit()),
                reduction,
                functionBaseline,
                functionVisit,
                egfrPercent,
                stable,
                crrUpcr,
                reductionMet,
                ceilingMet,
                test(visit, value -> value.isLessThan(renal.reportStringentUpcrLt())),
                test(visit, value -> value.isLessThan(renal.reportPaedCeilingLt())),
                inactive,
                classify(complete, partial),
                proteinuria.visit() != null || sampleVisit.isPresent(),
                visitDates.stream().max(Comparator.naturalOrder()).orElse(null),
                flags(proteinuria, functionBaseline, functionVisit, egfrPercent, egfrVisit, visitDates),
                missing(window, proteinuria, functionBaseline, functionVisit, usesSediment && inactive.isUnknown()),
                evidence,
                notices(proteinuria, sampleBaseline, sampleVisit, functionBaseline, functionVisit));
    }

    private static Outcome classify(Truth complete, Truth partial) {
        if (complete.isTrue()) {
            return Outcome.CRR;
        }
        if (partial.isTrue()) {
            return Outcome.PRR;
        }
        return complete.isFalse() && partial.isFalse() ? Outcome.NR : Outcome.NOT_EVALUABLE;
    }

    /** Proteinuria at baseline and visit, in one quantity. */
    private record Pair(@Nullable Chosen<Proteinuria> baseline, @Nullable Chosen<Proteinuria> visit) {}

    /**
     * The ratio wherever baseline and visit have it; the excretion where only it can be compared; else what the visit
     * has, without a baseline: a ratio and an excretion are different quantities.
     */
    private Pair chooseProteinuria(VisitWindow window) {
        Pair ratio = new Pair(proteinuriaBaseline(ratios), proteinuriaInWindow(ratios, window));
        Pair excretion = new Pair(proteinuriaBaseline(excretions), proteinuriaInWindow(excretions, window));
        if (ratio.visit() != null && (ratio.baseline() != null || !isComplete(excretion))) {
            return ratio;
        }
        if (excretion.visit() != null) {
            return excretion;
        }
        return ratio.baseline() != null || excretion.baseline() == null ? ratio : excretion;
    }

    private static boolean isComplete(Pair pair) {
        return pair.baseline() != null && pair.visit() != null;
    }

    private @Nullable Chosen<Proteinuria> proteinuriaBaseline(List<Observed<Proteinuria>> values) {
        return conventions
                .baseline()
                .choose(values, dayZero, RenalResponse::methodRank, Proteinuria::saysTheSameAs)
                .orElse(null);
    }

    private @Nullable Chosen<Proteinuria> proteinuriaInWindow(List<Observed<Proteinuria>> values, VisitWindow window) {
        return conventions
                .choice()
                .inWindow(values, window, RenalResponse::methodRank, Proteinuria::saysTheSameAs)
                .orElse(null);
    }

    private static int methodRank(Proteinuria proteinuria) {
        return proteinuria.collection().ordinal();
    }

    private List<Observed<Measurements.Usable>> kidneySamples() {
        return measurements.of(KidneyFunction.decisiveAnalyte(egfrCriteria.method()));
    }

    private Optional<Chosen<Measurements.Usable>> baselineOf(List<Observed<Measurements.Usable>> values) {
        return conventions.baseline().choose(values, dayZero, value -> 0, RenalResponse::sameNumber);
    }

    private Optional<Chosen<Measurements.Usable>> inWindow(
            List<Observed<Measurements.Usable>> values, VisitWindow window) {
        return conventions.choice().inWindow(values, window, value -> 0, RenalResponse::sameNumber);
    }

    private static boolean sameNumber(Measurements.Usable one, Measurements.Usable other) {
        return one.value().value().compareTo(other.value().value()) == 0
                && one.value().censoring() == other.value().censoring();
    }

    private KidneyFunction kidneyFunction(Chosen<Measurements.Usable> sample) {
        return KidneyFunction.of(sample, subject, measurements, egfrCriteria);
    }

    private @Nullable Measured rounded(@Nullable Chosen<Proteinuria> chosen) {
        return chosen == null
                ? null
                : conventions.rounding().apply(chosen.value().value());
    }

    private @Nullable Measured reductionPct(Pair pair) {
        if (pair.baseline() == null || pair.visit() == null) {
            return null;
        }
        return pair.visit()
                .value()
                .value()
                .ratioTo(pair.baseline().value().value())
                .map(ratio -> ratio.mapFalling(part -> HUNDRED.subtract(part.multiply(HUNDRED))))
                .map(conventions.rounding()::apply)
                .orElse(null);
    }

    private @Nullable Measured percentOfBaseline(@Nullable KidneyFunction visit, @Nullable KidneyFunction baseline) {
        Measured from = baseline == null ? null : baseline.egfr();
        Measured to = visit == null ? null : visit.egfr();
        if (from == null || to == null) {
            return null;
        }
        return to.ratioTo(from)
                .map(ratio -> ratio.mapRising(HUNDRED::multiply))
                .map(conventions.rounding()::apply)
                .orElse(null);
    }

    private Truth kidneyFunctionStable(@Nullable Measured percent, @Nullable Measured egfrVisit) {
        BigDecimal maxDecline = renal.egfrMaxDeclinePct();
        BigDecimal normal = renal.egfrNormalGe();
        if (maxDecline == null && normal == null) {
            return Truth.TRUE;
        }
        Truth held = maxDecline == null
                ? Truth.FALSE
                : test(percent, value -> value.isAtLeast(HUNDRED.subtract(maxDecline)));
        Truth isNormal = normal == null
                ? Truth.FALSE
                : test(egfrVisit, value -> conventions.rounding().apply(value).isAtLeast(normal));
        return held.or(isNormal);
    }

    private Truth prrReductionMet(@Nullable Measured reduction) {
        BigDecimal needed = renal.prrReductionPctGe();
        return needed == null ? Truth.FALSE : test(reduction, value -> value.isAtLeast(needed));
    }

    private Truth prrCeilingMet(@Nullable Measured visit) {
        BigDecimal ceiling = renal.prrUpcr();
        return ceiling == null ? Truth.TRUE : test(visit, value -> value.isLessThan(ceiling));
    }

    private static Truth inactiveSediment(
            Optional<Chosen<Measurements.Usable>> redCells, Optional<Chosen<Measurements.Usable>> casts) {
        Truth fewCells = redCells.map(chosen -> chosen.value().value().isAtMost(SEDIMENT_RED_CELLS_MAX))
                .orElse(Truth.UNKNOWN);
        Truth noCasts = casts.map(chosen -> chosen.value().value().isAtMost(BigDecimal.ZERO))
                .orElse(Truth.UNKNOWN);
        return fewCells.and(noCasts);
    }

    private static Truth test(@Nullable Measured value, Function<Measured, Truth> criterion) {
        return value == null ? Truth.UNKNOWN : criterion.apply(value);
    }

    private static @Nullable Proteinuria value(@Nullable Chosen<Proteinuria> chosen) {
        return chosen == null ? null : chosen.value();
    }

    private static void addEvidence(SortedSet<Evidence> evidence, @Nullable Chosen<Proteinuria> chosen) {
        if (chosen != null) {
            evidence.add(chosen.observed().evidence());
            chosen.value().evidenceBesideSample().forEach(evidence::add);
        }
    }

    private Set<Flag> flags(
            Pair proteinuria,
            @Nullable KidneyFunction functionBaseline,
            @Nullable KidneyFunction functionVisit,
            @Nullable Measured egfrPercent,
            @Nullable Measured egfrVisit,
            List<LocalDate> visitDates) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Proteinuria baseline = value(proteinuria.baseline());
        Proteinuria visit = value(proteinuria.visit());
        for (Proteinuria used :
                Stream.of(baseline, visit).filter(Objects::nonNull).toList()) {
            if (used.isAtUnitBoundary()) {
                flags.add(Flag.UPCR_UNIT_BOUNDARY);
            }
            if (used.collection() == UrineCollection.RANDOM_SPOT) {
                flags.add(Flag.SPOT_NOT_FIRST_MORNING);
            }
            if (used.quantity() == Proteinuria.Quantity.EXCRETION) {
                flags.add(Flag.USED_24H);
            }
        }
        if (baseline != null && visit != null && !baseline.collection().comparableWith(visit.collection())) {
            flags.add(Flag.UPCR_METHOD_MISMATCH);
        }
        Measured baselineValue = rounded(proteinuria.baseline());
        if (test(baselineValue, renal::crrUpcrMet).isTrue()) {
            flags.add(Flag.BASELINE_NOT_PROTEINURIC);
        }
        flags.addAll(functionFlags(egfrPercent, egfrVisit));
        boolean stale = Stream.of(functionBaseline, functionVisit)
                .anyMatch(function -> function != null && function.staleHeight() != null);
        if (stale) {
            flags.add(Flag.STALE_HEIGHT);
        }
        if (subject.birthDate() != null
                && subject.birthDate().approximate()
                && (functionBaseline != null || functionVisit != null)) {
            flags.add(Flag.AGE_APPROXIMATE);
        }
        if (ComponentSpread.exceeds(visitDates, conventions.maxComponentSpreadDays())) {
            flags.add(Flag.COMPONENT_SPREAD);
        }
        return flags;
    }

    private Set<Flag> functionFlags(@Nullable Measured egfrPercent, @Nullable Measured egfrVisit) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        BigDecimal maxDecline = renal.egfrMaxDeclinePct();
        BigDecimal normal = renal.egfrNormalGe();
        if (maxDecline != null && normal != null) {
            Truth declined = test(egfrPercent, value -> value.isLessThan(HUNDRED.subtract(maxDecline)));
            Truth isNormal =
                    test(egfrVisit, value -> conventions.rounding().apply(value).isAtLeast(normal));
            if (declined.and(isNormal).isTrue()) {
                flags.add(Flag.EGFR_DECLINED_BUT_NORMAL);
            }
        }
        if (test(egfrPercent, value -> value.isLessThan(MARKED_DROP_PCT)).isTrue()) {
            flags.add(Flag.EGFR_DROP_GT_30);
        }
        return flags;
    }

    private List<MissingInput> missing(
            VisitWindow window,
            Pair proteinuria,
            @Nullable KidneyFunction functionBaseline,
            @Nullable KidneyFunction functionVisit,
            boolean sedimentUnknown) {
        List<MissingInput> missing = new ArrayList<>();
        String visit = window.visit().title();
        if (proteinuria.baseline() == null) {
            missing.add(new MissingInput("upcr-baseline", "proteinuria at baseline"));
        }
        if (proteinuria.visit() == null) {
            missing.add(new MissingInput("upcr-visit", "proteinuria at " + visit));
        }
        addMissingFunction(missing, "egfr-baseline", "baseline", functionBaseline);
        addMissingFunction(missing, "egfr-visit", visit, functionVisit);
        if (sedimentUnknown) {
            missing.add(
                    new MissingInput("crr-with-inactive-sediment", "urine red cells and red-cell casts at " + visit));
        }
        return missing;
    }

    private void addMissingFunction(
            List<MissingInput> missing, String component, String when, @Nullable KidneyFunction function) {
        if (function == null) {
            String sample = egfrCriteria.method().needsCreatinine() ? "serum creatinine" : "cystatin C";
            missing.add(new MissingInput(component, sample + " at " + when));
        } else if (function.egfr() == null) {
            missing.add(new MissingInput(
                    component, "for eGFR at " + when + ": " + String.join(" and ", function.missing())));
        }
    }

    private Set<Notice> notices(
            Pair proteinuria,
            Optional<Chosen<Measurements.Usable>> sampleBaseline,
            Optional<Chosen<Measurements.Usable>> sampleVisit,
            @Nullable KidneyFunction functionBaseline,
            @Nullable KidneyFunction functionVisit) {
        Set<Notice> notices = new LinkedHashSet<>(measurements.notices());
        ChoiceNotices choices = new ChoiceNotices(dayZero, conventions.baseline(), notices);
        if (proteinuria.baseline() != null) {
            choices.baseline(proteinuria.baseline(), "proteinuria", value -> value.reported()
                    .text());
        }
        if (proteinuria.visit() != null) {
            choices.contradictions(
                    proteinuria.visit(), value -> value.reported().text());
        }
        sampleBaseline.ifPresent(chosen -> choices.baseline(
                chosen, "the sample for eGFR", value -> value.reported().text()));
        sampleVisit.ifPresent(chosen ->
                choices.contradictions(chosen, value -> value.reported().text()));
        notices.addAll(FunctionNotices.of(functionBaseline, egfrCriteria));
        notices.addAll(FunctionNotices.of(functionVisit, egfrCriteria));
        return notices;
    }
}
