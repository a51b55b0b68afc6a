package org.cartlupus.evidence;

/** What one version of a resource says that a rule may need. */
public sealed interface Fact
        permits AdverseEventFact,
                BiopsyFact,
                BilagFact,
                BilagFormFact,
                BloodPressureFact,
                ConcentrationFact,
                InfusionFact,
                LibraryFact,
                MeasurementFact,
                MensesFact,
                PatientFact,
                PgaFact,
                PhenotypeFact,
                RecordedResponseFact,
                ScheduleFact,
                SledaiFact,
                StudyFact,
                SubjectFact,
                TreatmentFact,
                UnusableFact,
                WithdrawalVisitFact,
                WordedResultFact {

    FactKind kind();

    /** Writes the fields in the order in which {@link FactKind#read} expects them. */
    void write(FactWriter out);
}
