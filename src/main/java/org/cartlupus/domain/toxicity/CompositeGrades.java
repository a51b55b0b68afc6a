package org.cartlupus.domain.toxicity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.calendar.ValueChoice;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.renal.EgfrCriteria;
import org.cartlupus.domain.renal.KidneyFunction;
import org.cartlupus.domain.safety.LaboratoryResult;
import org.cartlupus.domain.safety.SafetyParameters;
import org.cartlupus.domain.safety.ctcae.ChronicKidneyDisease;
import org.cartlupus.domain.safety.ctcae.CtcaeTerm;
import org.cartlupus.domain.safety.ctcae.FebrileNeutropenia;
import org.cartlupus.domain.safety.ctcae.PaediatricHypertension;
import org.cartlupus.domain.safety.ctcae.Proteinuria;
import org.cartlupus.domain.subject.BirthDate;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.Measurements.Usable;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/** The terms of clinical rules 7.3 that need more than one measurement, from the measurements that belong together. */
final class CompositeGrades {

    private static final BigDecimal FEVER_FROM = new BigDecimal("38.0");
    /** A decision of this project: a count says how many neutrophils there are for this many days after it. */
    private static final int COUNT_HOLDS_DAYS = 3;

    private static final int ADULT_YEARS = 18;
    /** From this age on the row prints absolute numbers; the tables of percentiles for the younger are not shipped. */
    private static final int ADOLESCENT_YEARS = 13;

    private final SubjectRecord record;
    private final Measurements measurements;
    private final LocalDate treatedFrom;
    private final SafetyParameters safety;
    private final EgfrCriteria egfr;

    CompositeGrades(
            SubjectRecord record,
            Measurements measurements,
            LocalDate treatedFrom,
            SafetyParameters safety,
            EgfrCriteria egfr) {
        this.record = record;
        this.measurements = measurements;
        this.treatedFrom = treatedFrom;
        this.safety = safety;
        this.egfr = egfr;
    }

    List<GradedValue> of(CtcaeTerm term) {
        return switch (term) {
            case PROTEINURIA -> proteinuria();
            case CHRONIC_KIDNEY_DISEASE -> kidney();
            case FEBRILE_NEUTROPENIA -> febrileNeutropenia();
            case HYPERTENSION -> hypertension();
            default -> List.of();
        };
    }

    /** Ratio and collection of one day together: the child is graded by the one, the adult by the other. */
    private List<GradedValue> proteinuria() {
        List<Observed<Usable>> ratios = measurements.of(Analyte.UPCR);
        List<Observed<Usable>> collections = measurements.of(Analyte.URINE_PROTEIN_24H);
        List<GradedValue> graded = new ArrayList<>();
        for (LocalDate day : days(ratios, collections)) {
            Observed<Usable> ratio = of(day, ratios);
            Observed<Usable> collection = of(day, collections);
            graded.add(new GradedValue(
                    day,
                    new Proteinuria(LaboratoryResults.of(ratio), LaboratoryResults.of(collection), null)
                            .propose(hasReached(ADULT_YEARS, day)),
                    evidence(ratio, collection)));
        }
        return graded;
    }

    /** In lupus nephritis most have it before treatment, so that what counts is whether it became worse. */
    private List<GradedValue> kidney() {
        List<Observed<Usable>> samples = measurements.of(KidneyFunction.decisiveAnalyte(egfr.method()));
        List<Observed<Usable>> ratios = measurements.of(Analyte.UPCR);
        KidneyFunction before = ValueChoice.ofEachDay(samples).stream()
                .filter(sample -> sample.date().isBefore(treatedFrom))
                .map(this::function)
                .filter(function -> function.egfr() != null)
                .reduce((earlier, later) -> later)
                .orElse(null);
        List<GradedValue> graded = new ArrayList<>();
        for (LocalDate day : days(samples, ratios)) {
            Observed<Usable> sample = of(day, samples);
            Observed<Usable> ratio = of(day, ratios);
            KidneyFunction function = sample == null ? null : function(sample);
            boolean beforeTreatment = day.isBefore(treatedFrom);
            KidneyFunction baseline = beforeTreatment ? null : before;
            List<Evidence> evidence = new ArrayList<>(evidence(ratio));
            if (function != null && function.egfr() != null) {
                evidence.addAll(function.evidence());
                if (baseline != null) {
                    evidence.addAll(baseline.evidence());
                }
            }
            if (!evidence.isEmpty()) {
                graded.add(new GradedValue(
                        day,
                        new ChronicKidneyDisease(
                                        filtration(function),
                                        filtration(baseline),
                                        ratio == null ? null : LaboratoryResults.number(ratio),
                                        onDialysis(day))
                                .propose(safety),
                        evidence.stream().distinct().toList()));
            }
        }
        return graded;
    }

    private KidneyFunction function(Observed<Usable> sample) {
        return KidneyFunction.of(new Chosen<>(sample, List.of()), record, measurements, egfr);
    }

    private static LaboratoryResult filtration(@Nullable KidneyFunction function) {
        Measured estimate = function == null ? null : function.egfr();
        return estimate == null
                ? LaboratoryResult.MISSING
                : LaboratoryResult.withoutRange(estimate.mapRising(Measured::forComparison));
    }

    private Truth onDialysis(LocalDate day) {
        return Truth.of(record.treatments().stream()
                .anyMatch(given -> given.kind() == Treatment.Kind.DIALYSIS && given.overlaps(day, day)));
    }

    /** Only days with fever: how long a temperature lasted is not recorded, so one up to 38.3 °C leaves the grade open. */
    private List<GradedValue> febrileNeutropenia() {
        List<GradedValue> graded = new ArrayList<>();
        List<Observed<Usable>> counts = measurements.of(Analyte.NEUTROPHILS);
        measurements.of(Analyte.TEMPERATURE).stream()
                .filter(temperature -> !LaboratoryResults.number(temperature)
                        .isAtLeast(FEVER_FROM)
                        .isFalse())
                .sorted(LaboratoryResults.BY_TIME)
                .forEach(temperature -> LaboratoryResults.lastWithin(counts, temperature.date(), COUNT_HOLDS_DAYS)
                        .ifPresent(count -> graded.add(new GradedValue(
                                temperature.date(),
                                new FebrileNeutropenia(
                                                LaboratoryResults.number(count),
                                                LaboratoryResults.number(temperature),
                                                Truth.UNKNOWN)
                                        .propose(),
                                evidence(count, temperature)))));
        return graded;
    }

    /** From 13 years on, below 18: the younger need percentiles, which are the clinician's, and the row prints no adults. */
    private List<GradedValue> hypertension() {
        List<GradedValue> graded = new ArrayList<>();
        for (Observed<Usable> systolic : measurements.of(Analyte.SYSTOLIC_PRESSURE).stream()
                .sorted(LaboratoryResults.BY_TIME)
                .toList()) {
            Truth adolescent = hasReached(ADOLESCENT_YEARS, systolic.date())
                    .and(hasReached(ADULT_YEARS, systolic.date()).not());
            if (adolescent.isTrue()) {
                diastolicOf(systolic)
                        .filter(diastolic -> !isCensored(systolic) && !isCensored(diastolic))
                        .ifPresent(diastolic -> graded.add(new GradedValue(
                                systolic.date(),
                                new PaediatricHypertension(
                                                systolic.value().value().value(),
                                                diastolic.value().value().value(),
                                                null,
                                                adolescent,
                                                Truth.UNKNOWN,
                                                Truth.UNKNOWN)
                                        .propose(),
                                evidence(systolic, diastolic))));
            }
        }
        return graded;
    }

    /** The other half of one reading: of the same resource, else of the same moment. */
    private Optional<Observed<Usable>> diastolicOf(Observed<Usable> systolic) {
        List<Observed<Usable>> all = measurements.of(Analyte.DIASTOLIC_PRESSURE);
        return all.stream()
                .filter(diastolic -> diastolic.evidence().equals(systolic.evidence()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(diastolic -> diastolic.date().equals(systolic.date())
                                && Objects.equals(diastolic.time(), systolic.time()))
                        .min(LaboratoryResults.BY_TIME));
    }

    private static boolean isCensored(Observed<Usable> value) {
        return value.value().value().isCensored();
    }

    private Truth hasReached(int years, LocalDate day) {
        BirthDate birth = record.birthDate();
        return birth == null
                ? Truth.UNKNOWN
                : Truth.of(!birth.date().plusYears(years).isAfter(day));
    }

    private static TreeSet<LocalDate> days(List<Observed<Usable>> some, List<Observed<Usable>> others) {
        TreeSet<LocalDate> days = new TreeSet<>();
        some.forEach(value -> days.add(value.date()));
        others.forEach(value -> days.add(value.date()));
        return days;
    }

    /** Of several values of a day the one that counts. */
    private static @Nullable Observed<Usable> of(LocalDate day, List<Observed<Usable>> values) {
        return ValueChoice.ofEachDay(values.stream()
                        .filter(value -> value.date().equals(day))
                        .toList())
                .stream()
                .findFirst()
                .orElse(null);
    }

    @SafeVarargs
    private static List<Evidence> evidence(@Nullable Observed<Usable>... values) {
        List<Evidence> evidence = new ArrayList<>();
        for (Observed<Usable> value : values) {
            if (value != null && !evidence.contains(value.evidence())) {
                evidence.add(value.evidence());
            }
        }
        return evidence;
    }
}
