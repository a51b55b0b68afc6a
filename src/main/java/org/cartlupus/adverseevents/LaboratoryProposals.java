package org.cartlupus.adverseevents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cartlupus.domain.calendar.DayZero;
import org.cartlupus.domain.calendar.Observed;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.CreatinineFactors;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.EventTerm;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.LaboratoryResult;
import org.cartlupus.domain.safety.ReferenceRange;
import org.cartlupus.domain.safety.SafetyParameters;
import org.cartlupus.domain.safety.ctcae.ClinicalFindings;
import org.cartlupus.domain.safety.ctcae.CtcaeTerm;
import org.cartlupus.domain.safety.ctcae.LaboratoryGrading;
import org.cartlupus.domain.safety.ctcae.Proteinuria;
import org.cartlupus.domain.subject.BirthDate;
import org.cartlupus.domain.subject.Measurements;
import org.cartlupus.domain.subject.Measurements.Usable;
import org.cartlupus.domain.subject.Reported;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Notice;
import org.cartlupus.terminology.CtcaeDictionary;
import org.cartlupus.terminology.CtcaeDictionary.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Grades a participant's laboratory values and keeps, of each term, the worst that an investigator has yet to judge: worse
 * than before treatment, and not covered by a recorded event of at least that grade (clinical rules 7.3).
 */
final class LaboratoryProposals {

    private static final Map<CtcaeTerm, Analyte> GRADED = new EnumMap<>(Map.ofEntries(
            Map.entry(CtcaeTerm.NEUTROPHIL_COUNT_DECREASED, Analyte.NEUTROPHILS),
            Map.entry(CtcaeTerm.PLATELET_COUNT_DECREASED, Analyte.PLATELETS),
            Map.entry(CtcaeTerm.WHITE_BLOOD_CELL_DECREASED, Analyte.WHITE_CELLS),
            Map.entry(CtcaeTerm.LYMPHOCYTE_COUNT_DECREASED, Analyte.LYMPHOCYTES),
            Map.entry(CtcaeTerm.ANEMIA, Analyte.HAEMOGLOBIN),
            Map.entry(CtcaeTerm.ALT_INCREASED, Analyte.ALT),
            Map.entry(CtcaeTerm.AST_INCREASED, Analyte.AST),
            Map.entry(CtcaeTerm.BLOOD_BILIRUBIN_INCREASED, Analyte.BILIRUBIN),
            Map.entry(CtcaeTerm.CREATININE_INCREASED, Analyte.SERUM_CREATININE),
            Map.entry(CtcaeTerm.FIBRINOGEN_DECREASED, Analyte.FIBRINOGEN),
            Map.entry(CtcaeTerm.BLOOD_LDH_INCREASED, Analyte.LDH),
            Map.entry(CtcaeTerm.HYPOALBUMINEMIA, Analyte.ALBUMIN),
            Map.entry(CtcaeTerm.HYPERTRIGLYCERIDEMIA, Analyte.TRIGLYCERIDES),
            Map.entry(CtcaeTerm.FEVER, Analyte.TEMPERATURE),
            Map.entry(CtcaeTerm.PROTEINURIA, Analyte.UPCR)));

    private static final Comparator<Observed<Usable>> BY_TIME =
            Comparator.<Observed<Usable>, LocalDate>comparing(Observed::date).thenComparing(Observed::evidence);

    private final SubjectRecord record;
    private final DayZero dayZero;
    private final LocalDate treatedFrom;
    private final Measurements measurements;
    private final LaboratoryGrading grading = new LaboratoryGrading(SafetyParameters.DEFAULTS);

    private LaboratoryProposals(SubjectRecord record, DayZero dayZero) {
        this.record = record;
        this.dayZero = dayZero;
        this.treatedFrom = record.firstLymphodepletion()
                .map(treatment -> treatment.start())
                .orElse(dayZero.date());
        this.measurements = new Measurements(record, CreatinineFactors.DEFAULT);
    }

    /**
     * @param record up to the cut-off
     * @param events recorded events of the participant
     * @param notices takes what is to be said of values that could not be used
     * @return in the order of the terms; empty for who was not infused
     */
    static List<LaboratoryProposal> of(
            SubjectRecord record, List<AdverseEvent> events, EventPeriod period, Consumer<Notice> notices) {
        return record.dayZero()
                .map(dayZero -> {
                    LaboratoryProposals graded = new LaboratoryProposals(record, dayZero);
                    List<LaboratoryProposal> proposals = graded.all(events, period);
                    graded.measurements.notices().forEach(notices);
                    return proposals;
                })
                .orElse(List.of());
    }

    private List<LaboratoryProposal> all(List<AdverseEvent> events, EventPeriod period) {
        List<LaboratoryProposal> proposals = new ArrayList<>();
        GRADED.forEach((term, analyte) -> worst(term, analyte, period)
                .filter(proposal -> !isCovered(proposal, events))
                .ifPresent(proposals::add));
        return proposals;
    }

    private Optional<LaboratoryProposal> worst(CtcaeTerm term, Analyte analyte, EventPeriod period) {
        List<Observed<Usable>> values =
                measurements.of(analyte).stream().sorted(BY_TIME).toList();
        Observed<Usable> before = values.stream()
                .filter(value -> value.date().isBefore(treatedFrom))
                .reduce((earlier, later) -> later)
                .orElse(null);
        int atBaseline =
                before == null ? 0 : propose(term, before, null).bounds().lowest();
        LaboratoryProposal worst = null;
        for (Observed<Usable> value : values) {
            if (isWithin(value.date(), period)) {
                GradeProposal grade = propose(term, value, before);
                int known = worst == null ? atBaseline : worst.grade().bounds().lowest();
                if (grade.bounds().lowest() > known) {
                    worst = new LaboratoryProposal(record, term, value.date(), grade, evidence(value, before));
                }
            }
        }
        return Optional.ofNullable(worst);
    }

    private boolean isWithin(LocalDate day, EventPeriod period) {
        if (period == EventPeriod.LYMPHODEPLETION) {
            return !day.isBefore(treatedFrom) && day.isBefore(dayZero.date());
        }
        long studyDay = ChronoUnit.DAYS.between(dayZero.date(), day);
        Integer last = period.days().toDay();
        return studyDay >= Math.max(0, period.days().fromDay()) && (last == null || studyDay <= last);
    }

    private GradeProposal propose(CtcaeTerm term, Observed<Usable> value, @Nullable Observed<Usable> before) {
        LaboratoryResult result = result(value.value());
        if (term == CtcaeTerm.PROTEINURIA) {
            return new Proteinuria(result, LaboratoryResult.MISSING, null).propose(isAdult(value.date()));
        }
        return grading.propose(
                term,
                result,
                before == null ? LaboratoryResult.MISSING : result(before.value()),
                ClinicalFindings.NONE_RECORDED);
    }

    private Truth isAdult(LocalDate day) {
        BirthDate birth = record.birthDate();
        if (birth == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(!birth.date().plusYears(18).isAfter(day));
    }

    /** Value and limits in the unit of the rules; a limit that does not convert is none. */
    private static LaboratoryResult result(Usable usable) {
        Reported reported = usable.reported();
        return new LaboratoryResult(
                usable.value().mapRising(LaboratoryProposals::rounded),
                new ReferenceRange(
                        converted(reported, reported.referenceLow()), converted(reported, reported.referenceHigh())));
    }

    private static @Nullable BigDecimal converted(Reported reported, @Nullable BigDecimal limit) {
        return limit == null
                ? null
                : reported.analyte()
                        .convert(Measured.exactly(limit), reported.unit(), CreatinineFactors.DEFAULT)
                        .map(converted -> rounded(converted.value()))
                        .orElse(null);
    }

    /** What came exactly stays as it came; a conversion has six decimals (clinical rules 0.3). */
    private static BigDecimal rounded(BigDecimal value) {
        return value.scale() > Measured.COMPARISON_SCALE ? Measured.forComparison(value) : value;
    }

    private static List<Evidence> evidence(Observed<Usable> value, @Nullable Observed<Usable> before) {
        return before == null ? List.of(value.evidence()) : List.of(value.evidence(), before.evidence());
    }

    private static boolean isCovered(LaboratoryProposal proposal, List<AdverseEvent> events) {
        return events.stream()
                .filter(event -> isOf(event.term(), proposal.term().title()))
                .anyMatch(event -> event.worstGrade().orElse(0)
                        >= proposal.grade().bounds().lowest());
    }

    private static boolean isOf(EventTerm recorded, String title) {
        String code = CtcaeDictionary.shipped().ofText(title).map(Entry::code).orElse(null);
        return code != null && code.equals(recorded.code())
                || recorded.normalized().equals(title.toLowerCase(Locale.ROOT));
    }
}
