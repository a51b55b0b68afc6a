package org.cartlupus.domain.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.bilag.GradeProposal;
import org.cartlupus.domain.activity.bilag.RenalFindings;
import org.cartlupus.domain.activity.bilag.RenalRule;
import org.cartlupus.domain.activity.bilag.RenalValues;
import org.cartlupus.domain.activity.finding.CellCount;
import org.cartlupus.domain.activity.finding.UrineCells;
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
 * The renal grade that the kidney values suggest, beside the entered one (clinical rules 2.5). Blood pressure, retina,
 * biopsy, oedema and the cause of a sediment are not in the record, so values can show that a grade is too mild and
 * seldom that it is too severe.
 */
final class RenalReview {

    private static final RenalRule RULE = RenalRule.DEFAULT;
    /** Every participant has had nephritis: the trial admits no others. */
    private static final Truth EVER_INVOLVED = Truth.TRUE;

    private final SubjectRecord subject;
    private final Measurements measurements;
    private final EgfrCriteria egfr;

    RenalReview(SubjectRecord subject, Measurements measurements, EgfrCriteria egfr) {
        this.subject = subject;
        this.measurements = measurements;
        this.egfr = egfr;
    }

    ScoreReview.Remarks of(Observed<BilagAssessment> entered) {
        BilagGrade grade = entered.value().grade(BilagSystem.RENAL).orElse(null);
        AssessmentPeriods periods = new AssessmentPeriods(entered.date());
        ValuesSeen seen = new ValuesSeen();
        RenalValues current = values(periods::current, seen);
        boolean noProtein = current.proteinPerDay() == null && current.proteinRatio() == null;
        ScoreReview.Remarks compared = noProtein
                ? ScoreReview.Remarks.NONE
                : GradeComparison.of(entered, BilagSystem.RENAL, proposals(periods, current, seen), seen);
        if (!isMildWithLowFunction(grade, current)) {
            return compared;
        }
        Set<Flag> flags = EnumSet.of(Flag.BILAG_EGFR_BELOW_90);
        flags.addAll(compared.flags());
        return new ScoreReview.Remarks(flags, compared.notices(), compared.proposals());
    }

    /**
     * Against the values of the four weeks before; where those lack one, both against an older one and as at a first
     * assessment, since nobody knows which the clinician compared with.
     */
    private List<GradeProposal> proposals(AssessmentPeriods periods, RenalValues current, ValuesSeen seen) {
        RenalFindings findings = findings(periods, seen);
        RenalValues previous = values(periods::previous, new ValuesSeen());
        RenalValues earlier = values(periods::earlier, seen);
        List<GradeProposal> proposals = new ArrayList<>();
        proposals.add(RULE.propose(current, previous, findings, EVER_INVOLVED));
        if (!previous.equals(earlier)) {
            proposals.add(RULE.propose(current, earlier, findings, EVER_INVOLVED));
        }
        return proposals;
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

        Optional<Observed<Measurements.Usable>> pick(List<Observed<Measurements.Usable>> values);
    }

    /** @param seen gets the values used */
    private RenalValues values(Period period, ValuesSeen seen) {
        Optional<Observed<Measurements.Usable>> creatinine = period.pick(measurements.of(Analyte.SERUM_CREATININE));
        creatinine.ifPresent(value -> seen.add(value));
        return new RenalValues(
                number(period, Analyte.URINE_PROTEIN_24H, seen, Rounding.DEFAULT::apply),
                number(period, Analyte.UPCR, seen, this::perMillimole),
                number(period, Analyte.UACR, seen, this::perMillimole),
                null,
                creatinine.map(value -> micromoles(value.value().value())).orElse(null),
                creatinine.map(this::filtrationRate).orElse(null),
                null,
                null);
    }

    private @Nullable Measured number(
            Period period, Analyte analyte, ValuesSeen seen, Function<Measured, Measured> inUnitOfTheIndex) {
        Optional<Observed<Measurements.Usable>> value = period.pick(measurements.of(analyte));
        value.ifPresent(found -> seen.add(found));
        return value.map(found -> inUnitOfTheIndex.apply(found.value().value())).orElse(null);
    }

    private RenalFindings findings(AssessmentPeriods periods, ValuesSeen seen) {
        Period current = periods::current;
        Measured casts = number(current, Analyte.RED_CELL_CASTS, seen, Function.identity());
        boolean castsSeen = casts != null && casts.isMoreThan(BigDecimal.ZERO).isTrue();
        return new RenalFindings(
                Truth.UNKNOWN,
                cells(
                        UrineCells.Cell.RED,
                        number(current, Analyte.URINE_RED_CELLS_PER_FIELD, seen, Function.identity())),
                cells(
                        UrineCells.Cell.WHITE,
                        number(current, Analyte.URINE_WHITE_CELLS_PER_FIELD, seen, Function.identity())),
                // White-cell casts are not in the record, so the absence of red-cell casts is not the absence of casts.
                castsSeen ? Truth.TRUE : Truth.UNKNOWN,
                Truth.UNKNOWN,
                Truth.UNKNOWN,
                number(current, Analyte.ALBUMIN, new ValuesSeen(), Function.identity()),
                Truth.UNKNOWN);
    }

    private static @Nullable UrineCells cells(UrineCells.Cell cell, @Nullable Measured perField) {
        return perField == null
                ? null
                : new UrineCells(cell, UrineCells.Counting.PER_HIGH_POWER_FIELD, CellCount.of(perField));
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
