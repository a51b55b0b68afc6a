package org.cartlupus.domain.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.bilag.BilagItem;
import org.cartlupus.domain.activity.bilag.HaematologicalRule;
import org.cartlupus.domain.activity.bilag.HaematologicalValues;
import org.cartlupus.domain.activity.bilag.HaematologicalValues.Count;
import org.cartlupus.domain.activity.finding.CoombsTest;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.Measurements;

/**
 * The haematological grade that blood counts, Coombs test and entered items suggest, beside the entered one (clinical rules
 * 2.6). Haemolysis and TTP are the clinician's: without them a grade can be shown as too mild and never as too severe.
 */
final class BloodReview {

    private static final HaematologicalRule RULE = HaematologicalRule.DEFAULT;
    private static final BigDecimal GRAMS_PER_LITRE = BigDecimal.TEN;

    private final Measurements measurements;
    private final LaboratoryFindings findings;
    private final ValueCauses causes;
    private final DayZero dayZero;
    private final int openDays;

    /** @param openDays days after day 0 in which no low count is taken for lupus */
    BloodReview(
            Measurements measurements, LaboratoryFindings findings, ValueCauses causes, DayZero dayZero, int openDays) {
        this.measurements = measurements;
        this.findings = findings;
        this.causes = causes;
        this.dayZero = dayZero;
        this.openDays = openDays;
    }

    ScoreReview.Remarks of(EnteredBilag entered) {
        ValuesSeen seen = new ValuesSeen();
        Map<Count, HaematologicalValues.Value> counts = counts(entered, seen);
        Optional<Observed<CoombsTest>> coombs = coombsTest(entered.periods());
        coombs.ifPresent(test -> seen.add(test.evidence(), findings.textOf(List.of(test.evidence()))));
        if (counts.isEmpty() && coombs.isEmpty() && !entered.itemsTellOf(BilagSystem.HAEMATOLOGICAL)) {
            return ScoreReview.Remarks.NONE;
        }
        entered.addItems(BilagSystem.HAEMATOLOGICAL, seen);
        HaematologicalValues values = HaematologicalValues.ofForm(
                counts,
                entered.score(BilagItem.THROMBOTIC_THROMBOCYTOPENIC_PURPURA),
                entered.statement(BilagItem.ACTIVE_HAEMOLYSIS),
                entered.statement(BilagItem.ISOLATED_COOMBS),
                coombs.map(this::counting).orElse(Truth.UNKNOWN));
        return GradeComparison.of(
                entered,
                BilagSystem.HAEMATOLOGICAL,
                List.of(RULE.propose(values, entered.everInvolved(BilagSystem.HAEMATOLOGICAL))),
                seen);
    }

    private Optional<Observed<CoombsTest>> coombsTest(AssessmentPeriods periods) {
        return periods.current(findings.all().stream()
                .filter(observed -> observed.value() instanceof CoombsTest)
                .map(observed -> observed.map(CoombsTest.class::cast))
                .toList());
    }

    /** A positive test counts unless a clinician said that lupus is not its cause. */
    private Truth counting(Observed<CoombsTest> test) {
        return test.value().positive().and(causes.attributed(test, Truth.TRUE));
    }

    private Map<Count, HaematologicalValues.Value> counts(EnteredBilag entered, ValuesSeen seen) {
        AssessmentPeriods periods = entered.periods();
        Map<Count, HaematologicalValues.Value> counts = new EnumMap<>(Count.class);
        for (Count count : Count.values()) {
            periods.current(measurements.of(analyte(count))).ifPresent(value -> {
                Truth onForm = entered.statement(item(count));
                counts.put(
                        count,
                        new HaematologicalValues.Value(
                                inUnitOfTheIndex(count, value.value().value()),
                                onForm.isUnknown() ? dueToLupus(count, value) : onForm));
                seen.add(value);
            });
        }
        return counts;
    }

    /**
     * Lupus is assumed, as for the items of SLEDAI-2K, unless something else was said, or is recorded or possible. Lymphocytes stay low
     * for long after CAR-T cells and lymphodepletion, so that from day 0 on their cause is never assumed.
     */
    private Truth dueToLupus(Count count, Observed<Measurements.Usable> value) {
        LocalDate dayZeroDate = dayZero.date();
        boolean open = !value.date().isBefore(dayZeroDate)
                && (count == Count.LYMPHOCYTES || !value.date().isAfter(dayZeroDate.plusDays(openDays)));
        return causes.dueToLupus(
                value,
                count == Count.PLATELETS ? SledaiItem.THROMBOCYTOPENIA : SledaiItem.LEUKOPENIA,
                open ? Truth.UNKNOWN : Truth.TRUE);
    }

    private static Measured inUnitOfTheIndex(Count count, Measured value) {
        return count == Count.HAEMOGLOBIN
                ? value.mapRising(
                        grams -> grams.divide(GRAMS_PER_LITRE, Measured.COMPARISON_SCALE, RoundingMode.HALF_UP))
                : value;
    }

    private static Analyte analyte(Count count) {
        return switch (count) {
            case HAEMOGLOBIN -> Analyte.HAEMOGLOBIN;
            case WHITE_CELLS -> Analyte.WHITE_CELLS;
            case NEUTROPHILS -> Analyte.NEUTROPHILS;
            case LYMPHOCYTES -> Analyte.LYMPHOCYTES;
            case PLATELETS -> Analyte.PLATELETS;
        };
    }

    /** On which the clinician says whether lupus is the cause of the count. */
    private static BilagItem item(Count count) {
        return switch (count) {
            case HAEMOGLOBIN -> BilagItem.HAEMOGLOBIN;
            case WHITE_CELLS -> BilagItem.WHITE_CELLS;
            case NEUTROPHILS -> BilagItem.NEUTROPHILS;
            case LYMPHOCYTES -> BilagItem.LYMPHOCYTES;
            case PLATELETS -> BilagItem.PLATELETS;
        };
    }
}
