package org.cartlupus.domain.toxicity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.GradeFlag;
import org.cartlupus.domain.safety.GradingSystem;
import org.cartlupus.domain.safety.LaboratoryResult;
import org.cartlupus.domain.safety.UnknownReason;
import org.cartlupus.domain.safety.ctcae.CtcaeTerm;
import org.cartlupus.domain.safety.hyperinflammation.HlhScreen;
import org.cartlupus.domain.safety.hyperinflammation.IecHsScreen;
import org.cartlupus.domain.safety.hyperinflammation.IecHsScreen.Feature;
import org.cartlupus.domain.safety.hyperinflammation.ScreenItem;
import org.cartlupus.domain.safety.hyperinflammation.ScreenResult;
import org.cartlupus.domain.subject.Measurements.Usable;
import org.cartlupus.domain.toxicity.ToxicityFinding.Criterion;
import org.cartlupus.domain.toxicity.ToxicityFinding.EnteredGrade;
import org.cartlupus.domain.toxicity.ToxicityFinding.Judged;
import org.cartlupus.domain.toxicity.ToxicityFinding.Kind;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Screens for IEC-HS and HLH on each day with a ferritin after the infusion, with the last values of that day and the few
 * days before it; the day that meets most is reported (clinical rules 7.4). What only a clinician sees stays open, and so
 * does the severity.
 */
final class HyperinflammationReview {

    private static final BigDecimal FEVER_FROM = new BigDecimal("38.0");
    private static final BigDecimal TRIGLYCERIDES_ABOVE = new BigDecimal("2.992");
    private static final BigDecimal TRIGLYCERIDES_OF_HLH = new BigDecimal("3.0");

    private final ToxicityRecord record;
    private final GradedValues values;
    private final ToxicityRules rules;

    HyperinflammationReview(ToxicityRecord record, GradedValues values, ToxicityRules rules) {
        this.record = record;
        this.values = values;
        this.rules = rules;
    }

    /** Empty while no ferritin was measured from the infusion on. */
    List<ToxicityFinding> findings() {
        TreeSet<LocalDate> days = new TreeSet<>();
        values.measurements().of(Analyte.FERRITIN).stream()
                .map(Observed::date)
                .filter(record::isSinceInfusion)
                .forEach(days::add);
        List<Day> screened = days.stream().map(Day::new).toList();
        List<ToxicityFinding> findings = new ArrayList<>();
        worst(screened.stream().map(Day::iecHs).toList()).ifPresent(findings::add);
        worst(screened.stream().map(Day::hlh).toList()).ifPresent(findings::add);
        return findings;
    }

    /** Of equals the first. */
    private static Optional<ToxicityFinding> worst(List<ToxicityFinding> screens) {
        return screens.stream().reduce((one, other) -> BY_WEIGHT.compare(other, one) > 0 ? other : one);
    }

    private static final Comparator<ToxicityFinding> BY_WEIGHT = Comparator.<ToxicityFinding, Integer>comparing(
                    screen -> ((Judged) screen.outcome()).met().ordinal())
            .thenComparing(screen -> screen.criteria().stream()
                    .filter(item -> item.met().isTrue())
                    .count());

    private List<EnteredGrade> enteredSeverity() {
        return record.events().stream()
                .filter(HyperinflammationReview::isHyperinflammation)
                .flatMapToInt(event -> event.worstGrade().stream())
                .mapToObj(grade -> new EnteredGrade(GradingSystem.CTCAE_V5, grade))
                .toList();
    }

    private static boolean isHyperinflammation(AdverseEvent event) {
        String term = event.term().normalized();
        return event.specialInterest().contains("IEC-HS")
                || term.contains("iec-hs")
                || term.contains("hemophagocytic")
                || term.contains("haemophagocytic")
                || term.contains("macrophage activation");
    }

    /** The values that belong to one day. */
    private final class Day {

        private final LocalDate day;
        private final List<Evidence> used = new ArrayList<>();

        Day(LocalDate day) {
            this.day = day;
        }

        ToxicityFinding iecHs() {
            used.clear();
            Map<Feature, Truth> supportive = new EnumMap<>(Feature.class);
            supportive.put(Feature.RAISED_LDH, raised(Analyte.LDH));
            supportive.put(
                    Feature.COAGULOPATHY, graded(CtcaeTerm.INR_INCREASED, 1).or(graded(CtcaeTerm.APTT_PROLONGED, 1)));
            supportive.put(Feature.FEVER, is(Analyte.TEMPERATURE, value -> value.isAtLeast(FEVER_FROM)));
            supportive.put(
                    Feature.RAISED_TRIGLYCERIDES,
                    is(Analyte.TRIGLYCERIDES, value -> value.isMoreThan(TRIGLYCERIDES_ABOVE)));
            supportive.put(Feature.RENAL_CHANGE, graded(CtcaeTerm.CREATININE_INCREASED, 1));
            ScreenResult result = new IecHsScreen(
                            result(Analyte.FERRITIN),
                            baseline(Analyte.FERRITIN),
                            Truth.UNKNOWN,
                            record.studyDay(day) <= rules.screenDays() ? Truth.TRUE : Truth.UNKNOWN,
                            result(Analyte.ALT),
                            baseline(Analyte.ALT),
                            result(Analyte.AST),
                            baseline(Analyte.AST),
                            result(Analyte.FIBRINOGEN),
                            newGrade4(),
                            Truth.UNKNOWN,
                            supportive)
                    .result();
            return finding(
                    Kind.IEC_HS_SCREEN,
                    result,
                    "Severity, 1 asymptomatic to 5 death, is the clinician's.",
                    enteredSeverity(),
                    Set.of());
        }

        ToxicityFinding hlh() {
            used.clear();
            Measured triglycerides = number(Analyte.TRIGLYCERIDES);
            ScreenResult result = new HlhScreen(
                            number(Analyte.TEMPERATURE),
                            Truth.UNKNOWN,
                            number(Analyte.HAEMOGLOBIN),
                            number(Analyte.PLATELETS),
                            number(Analyte.NEUTROPHILS),
                            triglycerides,
                            number(Analyte.FIBRINOGEN),
                            Truth.UNKNOWN,
                            Truth.UNKNOWN,
                            number(Analyte.FERRITIN),
                            solubleCd25())
                    .result();
            boolean notFasting = triglycerides != null
                    && triglycerides.isAtLeast(TRIGLYCERIDES_OF_HLH).isTrue();
            return finding(
                    Kind.HLH_2004_SCREEN,
                    result,
                    "For reference: five of eight make the diagnosis.",
                    List.of(),
                    notFasting ? Set.of(GradeFlag.FASTING_NOT_CONFIRMED) : Set.of());
        }

        private ToxicityFinding finding(
                Kind kind, ScreenResult result, String remark, List<EnteredGrade> entered, Set<GradeFlag> flags) {
            List<Criterion> criteria = result.items().stream()
                    .map(item -> new Criterion(role(item) + item.text(), item.met()))
                    .toList();
            List<String> met = criteria.stream()
                    .filter(item -> item.met().isTrue())
                    .map(Criterion::text)
                    .toList();
            long open = criteria.stream().filter(item -> item.met().isUnknown()).count();
            Set<GradeFlag> all = EnumSet.noneOf(GradeFlag.class);
            all.addAll(flags);
            String verdict =
                    switch (result.met()) {
                        case TRUE -> "criteria met";
                        case FALSE -> "criteria not met";
                        case UNKNOWN -> "not excluded, because findings are not recorded";
                    };
            return new ToxicityFinding(
                    kind,
                    "",
                    day,
                    day,
                    Judged.of(result.met(), UnknownReason.FINDING_NOT_KNOWN),
                    result.standing(),
                    result.name(),
                    result.name() + " on " + record.text(day) + ": " + verdict + "; met: "
                            + (met.isEmpty() ? "none" : String.join(", ", met)) + "; not known: " + open + " of "
                            + criteria.size() + ". " + remark,
                    criteria,
                    entered,
                    all,
                    used);
        }

        private static String role(ScreenItem item) {
            return switch (item.role()) {
                case REQUIRED -> "required: ";
                case ONE_OF -> "";
                case SUPPORTIVE -> "supportive: ";
            };
        }

        private @Nullable Observed<Usable> value(Analyte analyte) {
            Optional<Observed<Usable>> found =
                    LaboratoryResults.lastWithin(values.measurements().of(analyte), day, rules.screenLookBackDays());
            found.ifPresent(value -> used.add(value.evidence()));
            return found.orElse(null);
        }

        private LaboratoryResult result(Analyte analyte) {
            return LaboratoryResults.of(value(analyte));
        }

        private @Nullable Measured number(Analyte analyte) {
            Observed<Usable> value = value(analyte);
            return value == null ? null : LaboratoryResults.number(value);
        }

        private LaboratoryResult baseline(Analyte analyte) {
            Optional<Observed<Usable>> before =
                    LaboratoryResults.lastBefore(values.measurements().of(analyte), values.treatedFrom());
            before.ifPresent(value -> used.add(value.evidence()));
            return LaboratoryResults.of(before.orElse(null));
        }

        private Truth is(Analyte analyte, Function<Measured, Truth> condition) {
            return Optional.ofNullable(number(analyte)).map(condition).orElse(Truth.UNKNOWN);
        }

        private Truth raised(Analyte analyte) {
            LaboratoryResult result = result(analyte);
            Measured value = result.value();
            return value == null
                    ? Truth.UNKNOWN
                    : result.range().upperLimit().map(value::isMoreThan).orElse(Truth.UNKNOWN);
        }

        /** Has the last value of the term, of this day or the few before, reached the grade? */
        private Truth graded(CtcaeTerm term, int grade) {
            return values.of(term).stream()
                    .filter(value -> !value.day().isAfter(day)
                            && !value.day().isBefore(day.minusDays(rules.screenLookBackDays())))
                    .reduce((earlier, later) -> later)
                    .map(value -> {
                        used.add(value.evidence().get(0));
                        return value.grade().bounds().isAtLeast(grade);
                    })
                    .orElse(Truth.UNKNOWN);
        }

        /** Of a lineage that had no grade 4 before treatment; lymphodepletion alone can do the same. */
        private Truth newGrade4() {
            Truth any = Truth.FALSE;
            for (CtcaeTerm term : List.of(
                    CtcaeTerm.NEUTROPHIL_COUNT_DECREASED,
                    CtcaeTerm.PLATELET_COUNT_DECREASED,
                    CtcaeTerm.WHITE_BLOOD_CELL_DECREASED)) {
                any = any.or(graded(term, 4).and(Truth.of(values.atBaseline(term) < 4)));
            }
            return any;
        }

        private @Nullable Measured solubleCd25() {
            return record.solubleCd25().stream()
                    .filter(value -> value.status().counts()
                            && !value.date().isAfter(day)
                            && !value.date().isBefore(day.minusDays(rules.screenLookBackDays())))
                    .max(Comparator.<Observed<Measured>, LocalDate>comparing(Observed::date)
                            .thenComparing(Observed::evidence))
                    .map(value -> {
                        used.add(value.evidence());
                        return value.value();
                    })
                    .orElse(null);
        }
    }
}
