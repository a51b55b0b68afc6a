package org.cartlupus.domain.toxicity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.CreatinineFactors;
import org.cartlupus.domain.renal.EgfrCriteria;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.LaboratoryResult;
import org.cartlupus.domain.safety.SafetyParameters;
import org.cartlupus.domain.safety.ctcae.ClinicalFindings;
import org.cartlupus.domain.safety.ctcae.CtcaeTerm;
import org.cartlupus.domain.safety.ctcae.LaboratoryGrading;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.Measurements.Usable;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Notice;
import org.jspecify.annotations.Nullable;

/**
 * The CTCAE v5.0 grades that a participant's values propose, term by term and value by value (clinical rules 7.3). What
 * is recorded of symptoms, fasting or anticoagulants is not read: grades that depend on it stay open or are flagged.
 *
 * <p>Not for use by several threads.
 */
public final class GradedValues {

    private static final Map<CtcaeTerm, Analyte> BY_ONE_ANALYTE = new EnumMap<>(Map.ofEntries(
            Map.entry(CtcaeTerm.NEUTROPHIL_COUNT_DECREASED, Analyte.NEUTROPHILS),
            Map.entry(CtcaeTerm.PLATELET_COUNT_DECREASED, Analyte.PLATELETS),
            Map.entry(CtcaeTerm.WHITE_BLOOD_CELL_DECREASED, Analyte.WHITE_CELLS),
            Map.entry(CtcaeTerm.LYMPHOCYTE_COUNT_DECREASED, Analyte.LYMPHOCYTES),
            Map.entry(CtcaeTerm.CD4_LYMPHOCYTES_DECREASED, Analyte.CD4_CELLS),
            Map.entry(CtcaeTerm.ANEMIA, Analyte.HAEMOGLOBIN),
            Map.entry(CtcaeTerm.ALT_INCREASED, Analyte.ALT),
            Map.entry(CtcaeTerm.AST_INCREASED, Analyte.AST),
            Map.entry(CtcaeTerm.ALKALINE_PHOSPHATASE_INCREASED, Analyte.ALKALINE_PHOSPHATASE),
            Map.entry(CtcaeTerm.GGT_INCREASED, Analyte.GGT),
            Map.entry(CtcaeTerm.BLOOD_BILIRUBIN_INCREASED, Analyte.BILIRUBIN),
            Map.entry(CtcaeTerm.CREATININE_INCREASED, Analyte.SERUM_CREATININE),
            Map.entry(CtcaeTerm.FIBRINOGEN_DECREASED, Analyte.FIBRINOGEN),
            Map.entry(CtcaeTerm.INR_INCREASED, Analyte.INR),
            Map.entry(CtcaeTerm.APTT_PROLONGED, Analyte.APTT),
            Map.entry(CtcaeTerm.CPK_INCREASED, Analyte.CREATINE_KINASE),
            Map.entry(CtcaeTerm.BLOOD_LDH_INCREASED, Analyte.LDH),
            Map.entry(CtcaeTerm.HYPOALBUMINEMIA, Analyte.ALBUMIN),
            Map.entry(CtcaeTerm.HYPERTRIGLYCERIDEMIA, Analyte.TRIGLYCERIDES),
            Map.entry(CtcaeTerm.HYPERKALEMIA, Analyte.POTASSIUM),
            Map.entry(CtcaeTerm.HYPOKALEMIA, Analyte.POTASSIUM),
            Map.entry(CtcaeTerm.HYPONATREMIA, Analyte.SODIUM),
            Map.entry(CtcaeTerm.FEVER, Analyte.TEMPERATURE),
            Map.entry(CtcaeTerm.EJECTION_FRACTION_DECREASED, Analyte.EJECTION_FRACTION)));

    private final LocalDate treatedFrom;
    private final Measurements measurements;
    private final LaboratoryGrading grading;
    private final CreatinineFactors factors;
    private final CompositeGrades composites;

    /** @param egfr how eGFR is computed, and how old a height may be */
    public GradedValues(SubjectRecord record, DayZero dayZero, SafetyParameters safety, EgfrCriteria egfr) {
        this.treatedFrom = record.firstLymphodepletion().map(Treatment::start).orElse(dayZero.date());
        this.factors = egfr.factors();
        this.measurements = new Measurements(record, factors);
        this.grading = new LaboratoryGrading(safety);
        this.composites = new CompositeGrades(record, measurements, treatedFrom, safety, egfr);
    }

    /** First day of lymphodepletion, or day 0 without: what is dated before it is the baseline. */
    public LocalDate treatedFrom() {
        return treatedFrom;
    }

    /** Every value of the term, graded, in order of time; empty for a term that only a clinician can grade. */
    public List<GradedValue> of(CtcaeTerm term) {
        Analyte analyte = BY_ONE_ANALYTE.get(term);
        return analyte == null ? composites.of(term) : graded(term, analyte);
    }

    /** The grade that the last value before treatment had for certain; 0 without one. */
    public int atBaseline(CtcaeTerm term) {
        Analyte analyte = BY_ONE_ANALYTE.get(term);
        if (analyte == null) {
            return of(term).stream()
                    .filter(value -> value.day().isBefore(treatedFrom))
                    .reduce((earlier, later) -> later)
                    .map(value -> value.grade().bounds().lowest())
                    .orElse(0);
        }
        return LaboratoryResults.lastBefore(measurements.of(analyte), treatedFrom)
                .map(before -> propose(term, before, null).bounds().lowest())
                .orElse(0);
    }

    /** Which of the values asked for so far could not be used, and why. */
    public Set<Notice> notices() {
        return measurements.notices();
    }

    Measurements measurements() {
        return measurements;
    }

    private List<GradedValue> graded(CtcaeTerm term, Analyte analyte) {
        List<Observed<Usable>> values = measurements.of(analyte).stream()
                .sorted(LaboratoryResults.BY_TIME)
                .toList();
        Observed<Usable> before =
                LaboratoryResults.lastBefore(values, treatedFrom).orElse(null);
        List<GradedValue> graded = new ArrayList<>(values.size());
        for (Observed<Usable> value : values) {
            Observed<Usable> baseline = value.date().isBefore(treatedFrom) ? null : before;
            List<Evidence> evidence =
                    baseline == null ? List.of(value.evidence()) : List.of(value.evidence(), baseline.evidence());
            graded.add(new GradedValue(value.date(), propose(term, value, baseline), evidence));
        }
        return graded;
    }

    private GradeProposal propose(CtcaeTerm term, Observed<Usable> value, @Nullable Observed<Usable> before) {
        LaboratoryResult baseline = LaboratoryResults.of(before, factors);
        return grading.propose(term, LaboratoryResults.of(value, factors), baseline, ClinicalFindings.NONE_RECORDED);
    }
}
