package org.cartlupus.domain.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.bilag.BilagHistory;
import org.cartlupus.domain.activity.bilag.HaematologicalRule;
import org.cartlupus.domain.activity.bilag.HaematologicalValues;
import org.cartlupus.domain.activity.bilag.HaematologicalValues.Count;
import org.cartlupus.domain.activity.bilag.ItemAnswer;
import org.cartlupus.domain.activity.sledai.Exclusion;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.SubjectRecord;

/**
 * The haematological grade that blood counts suggest, beside the entered one (clinical rules 2.6). Haemolysis, Coombs test
 * and TTP are not in the record, so counts can show that a grade is too mild and never that it is too severe.
 */
final class BloodReview {

    private static final HaematologicalRule RULE = HaematologicalRule.DEFAULT;
    private static final BigDecimal GRAMS_PER_LITRE = BigDecimal.TEN;

    private static final Map<Count, Analyte> ANALYTES = Map.of(
            Count.HAEMOGLOBIN, Analyte.HAEMOGLOBIN,
            Count.WHITE_CELLS, Analyte.WHITE_CELLS,
            Count.NEUTROPHILS, Analyte.NEUTROPHILS,
            Count.LYMPHOCYTES, Analyte.LYMPHOCYTES,
            Count.PLATELETS, Analyte.PLATELETS);

    private final SubjectRecord subject;
    private final Measurements measurements;
    private final DayZero dayZero;
    private final OtherCauses causes;
    private final int openDays;

    /** @param openDays days after day 0 in which no low count is taken for lupus */
    BloodReview(SubjectRecord subject, Measurements measurements, DayZero dayZero, OtherCauses causes, int openDays) {
        this.subject = subject;
        this.measurements = measurements;
        this.dayZero = dayZero;
        this.causes = causes;
        this.openDays = openDays;
    }

    ScoreReview.Remarks of(Observed<BilagAssessment> entered) {
        AssessmentPeriods periods = new AssessmentPeriods(entered.date());
        Map<Count, HaematologicalValues.Value> counts = new EnumMap<>(Count.class);
        ValuesSeen seen = new ValuesSeen();
        for (Count count : Count.values()) {
            Analyte analyte = ANALYTES.getOrDefault(count, Analyte.PLATELETS);
            periods.current(measurements.of(analyte)).ifPresent(value -> {
                counts.put(
                        count,
                        new HaematologicalValues.Value(
                                inUnitOfTheIndex(count, value.value().value()), dueToLupus(count, value.date())));
                seen.add(value);
            });
        }
        if (counts.isEmpty()) {
            return ScoreReview.Remarks.NONE;
        }
        HaematologicalValues values =
                new HaematologicalValues(counts, ItemAnswer.NOT_DONE, Truth.UNKNOWN, Truth.UNKNOWN);
        return GradeComparison.of(
                entered, BilagSystem.HAEMATOLOGICAL, List.of(RULE.propose(values, everInvolved(entered))), seen);
    }

    private Truth everInvolved(Observed<BilagAssessment> entered) {
        List<BilagAssessment> earlier = subject.bilag().stream()
                .filter(other -> other.status().counts() && other.date().isBefore(entered.date()))
                .map(Observed::value)
                .toList();
        return BilagHistory.of(earlier, Map.of()).involved(BilagSystem.HAEMATOLOGICAL);
    }

    /**
     * Lupus is assumed, as for the items of SLEDAI-2K, unless another cause is recorded or possible. Lymphocytes stay low
     * for long after CAR-T cells and lymphodepletion, so that from day 0 on their cause is never assumed.
     */
    private Truth dueToLupus(Count count, LocalDate date) {
        boolean afterDayZero = !date.isBefore(dayZero.date());
        if (afterDayZero
                && (count == Count.LYMPHOCYTES || !date.isAfter(dayZero.date().plusDays(openDays)))) {
            return Truth.UNKNOWN;
        }
        Truth due = Truth.TRUE;
        for (Exclusion exclusion : causes.exclusions()) {
            if (exclusion.explains(
                    count == Count.PLATELETS ? SledaiItem.THROMBOCYTOPENIA : SledaiItem.LEUKOPENIA, date)) {
                due = due.and(exclusion.standing() == Exclusion.Standing.DOCUMENTED ? Truth.FALSE : Truth.UNKNOWN);
            }
        }
        return due;
    }

    private static Measured inUnitOfTheIndex(Count count, Measured value) {
        return count == Count.HAEMOGLOBIN
                ? value.mapRising(
                        grams -> grams.divide(GRAMS_PER_LITRE, Measured.COMPARISON_SCALE, RoundingMode.HALF_UP))
                : value;
    }
}
