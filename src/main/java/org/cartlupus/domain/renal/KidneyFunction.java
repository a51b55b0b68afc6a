package org.cartlupus.domain.renal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartlupus.domain.calendar.Chosen;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.subject.BirthDate;
import org.cartlupus.domain.subject.BodyMeasure;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.Sex;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * eGFR of one participant on the day of a blood sample (clinical rules 6).
 *
 * @param egfr by the criteria set's formula, mL/min/1.73 m² at full precision; {@code null} where it cannot be computed
 * @param sampled day of the sample
 * @param evidence sample and body measures used
 * @param missing what would be needed, in words; empty if the estimate is there
 * @param staleHeight the last height's day where that height is too old to use
 * @param others estimates by the formulas that are only displayed
 */
public record KidneyFunction(
        @Nullable Measured egfr,
        LocalDate sampled,
        List<Evidence> evidence,
        List<String> missing,
        @Nullable LocalDate staleHeight,
        Map<EgfrFormula, BigDecimal> others) {

    /** The analyte whose sample decides the day: creatinine, or cystatin C for a formula that knows no creatinine. */
    public static Analyte decisiveAnalyte(EgfrFormula formula) {
        return formula.needsCreatinine() ? Analyte.SERUM_CREATININE : Analyte.CYSTATIN_C;
    }

    public static KidneyFunction of(
            Chosen<Measurements.Usable> sample,
            SubjectRecord subject,
            Measurements measurements,
            EgfrCriteria criteria) {
        EgfrFormula formula = criteria.method();
        Observed<Measurements.Usable> observed = sample.observed();
        LocalDate day = observed.date();
        List<Evidence> evidence = new ArrayList<>(List.of(observed.evidence()));
        List<String> missing = new ArrayList<>();

        BodyMeasure.Lookup height = BodyMeasure.on(day, measurements.of(Analyte.HEIGHT), criteria.maxHeightAgeDays());
        Optional<Observed<Measurements.Usable>> cystatin = cystatinOn(day, observed, measurements, formula);
        if (formula.needsHeight() && height.found().isEmpty()) {
            missing.add(
                    height.stale() == null
                            ? "a height on or before " + day
                            : "a height of the last " + criteria.maxHeightAgeDays() + " days before " + day);
        }
        if (formula.needsSex() && subject.sex() == Sex.UNKNOWN) {
            missing.add("the sex (female or male) that the formula needs");
        }
        if (formula.needsCystatinC() && cystatin.isEmpty()) {
            missing.add("cystatin C of " + day);
        }
        BirthDate birth = subject.birthDate();
        if (birth == null) {
            missing.add("the date of birth");
            return new KidneyFunction(null, day, evidence, missing, staleDay(height), Map.of());
        }
        BigDecimal age = birth.ageInYears(day);
        if (!formula.appliesAt(age)) {
            missing.add("an age for which " + formula.title() + " is made");
        }

        Measured creatinine = formula.needsCreatinine() ? observed.value().value() : null;
        EgfrFormula.Inputs inputs = new EgfrFormula.Inputs(
                subject.sex(),
                age,
                height.found().map(BodyMeasure::value).orElse(null),
                creatinine == null ? null : creatinine.value(),
                cystatin.map(value -> value.value().value().value()).orElse(null));
        Optional<BigDecimal> estimate = missing.isEmpty() ? formula.estimate(inputs) : Optional.empty();
        if (formula.needsHeight()) {
            height.found().ifPresent(measure -> evidence.addAll(measure.evidence()));
        }
        cystatin.filter(value -> !value.evidence().equals(observed.evidence()))
                .ifPresent(value -> evidence.add(value.evidence()));
        return new KidneyFunction(
                estimate.map(number -> observed.value().value().mapFalling(ignored -> number))
                        .orElse(null),
                day,
                evidence,
                missing,
                formula.needsHeight() ? staleDay(height) : null,
                displayed(inputs, criteria));
    }

    private static Map<EgfrFormula, BigDecimal> displayed(EgfrFormula.Inputs inputs, EgfrCriteria criteria) {
        Map<EgfrFormula, BigDecimal> others = new EnumMap<>(EgfrFormula.class);
        criteria.display().stream()
                .filter(formula -> formula != criteria.method() && formula.isShownAt(inputs.age()))
                .forEach(formula -> formula.estimate(inputs).ifPresent(value -> others.put(formula, value)));
        return others;
    }

    private static Optional<Observed<Measurements.Usable>> cystatinOn(
            LocalDate day, Observed<Measurements.Usable> sample, Measurements measurements, EgfrFormula formula) {
        if (!formula.needsCystatinC()) {
            return Optional.empty();
        }
        if (!formula.needsCreatinine()) {
            return Optional.of(sample);
        }
        return measurements.of(Analyte.CYSTATIN_C).stream()
                .filter(observed ->
                        observed.date().equals(day) && !observed.value().value().isCensored())
                .max(Comparator.comparing((Observed<Measurements.Usable> observed) -> observed.status())
                        .thenComparing(Observed::issued, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Observed::evidence));
    }

    private static @Nullable LocalDate staleDay(BodyMeasure.Lookup height) {
        BodyMeasure.Stale stale = height.stale();
        return stale == null ? null : stale.lastMeasured();
    }
}
