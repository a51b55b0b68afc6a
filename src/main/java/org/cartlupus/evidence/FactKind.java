package org.cartlupus.evidence;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** The kinds of facts, by the names under which they are stored. */
public enum FactKind {
    SUBJECT(SubjectFact::read),
    PATIENT(PatientFact::read),
    STUDY(StudyFact::read),
    SCHEDULE(ScheduleFact::read),
    LIBRARY(LibraryFact::read),
    MEASUREMENT(MeasurementFact::read),
    SLEDAI(SledaiFact::read),
    BILAG(BilagFact::read),
    PGA(PgaFact::read),
    INFUSION(InfusionFact::read),
    TREATMENT(TreatmentFact::read),
    WITHDRAWAL_VISIT(WithdrawalVisitFact::read),
    UNUSABLE(UnusableFact::read),
    ADVERSE_EVENT(AdverseEventFact::read),
    CONCENTRATION(ConcentrationFact::read),
    PHENOTYPE(PhenotypeFact::read),
    RECORDED_RESPONSE(RecordedResponseFact::read),
    BLOOD_PRESSURE(BloodPressureFact::read),
    BILAG_FORM(BilagFormFact::read),
    WORDED_RESULT(WordedResultFact::read),
    MENSES(MensesFact::read),
    BIOPSY(BiopsyFact::read);

    /** What decides end points, and what entered scores are held against. */
    public static final Set<FactKind> FOR_RESPONSE =
            EnumSet.complementOf(EnumSet.of(CONCENTRATION, PHENOTYPE, RECORDED_RESPONSE));

    /** What decides end points alone: for counting, where nobody looks at proposed scores. */
    public static final Set<FactKind> FOR_COUNTING = EnumSet.complementOf(EnumSet.of(
            ADVERSE_EVENT,
            CONCENTRATION,
            PHENOTYPE,
            RECORDED_RESPONSE,
            WORDED_RESULT,
            MENSES,
            BILAG_FORM,
            BLOOD_PRESSURE));

    /** What decides end points, and what was recorded of them. */
    public static final Set<FactKind> FOR_VISIT_STATUS = EnumSet.complementOf(
            EnumSet.of(ADVERSE_EVENT, CONCENTRATION, PHENOTYPE, WORDED_RESULT, MENSES, BILAG_FORM, BLOOD_PRESSURE));

    /** What safety is judged by: events, treatments, laboratory values. */
    public static final Set<FactKind> FOR_SAFETY =
            EnumSet.of(PATIENT, ADVERSE_EVENT, INFUSION, TREATMENT, MEASUREMENT, UNUSABLE);

    /** What is followed over time from the infusion on. */
    public static final Set<FactKind> FOR_KINETICS =
            EnumSet.of(PATIENT, INFUSION, CONCENTRATION, PHENOTYPE, MEASUREMENT, UNUSABLE);

    private final Function<FactReader, ? extends Fact> reader;

    FactKind(Function<FactReader, ? extends Fact> reader) {
        this.reader = reader;
    }

    Fact read(FactReader in) {
        return reader.apply(in);
    }
}
