package org.cartlupus.evidence;

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
    RECORDED_RESPONSE(RecordedResponseFact::read),
    UNUSABLE(UnusableFact::read);

    private final Function<FactReader, ? extends Fact> reader;

    FactKind(Function<FactReader, ? extends Fact> reader) {
        this.reader = reader;
    }

    Fact read(FactReader in) {
        return reader.apply(in);
    }
}
