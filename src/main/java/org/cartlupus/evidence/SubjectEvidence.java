package org.cartlupus.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one participant at one moment.
 *
 * @param patient {@code null} if the subject refers to none
 * @param study {@code null} if the subject refers to none
 * @param schedule the study's protocol, {@code null} if it has none with visits
 * @param clinical what was recorded about the patient, ordered by reference, so that the same knowledge is always read
 *     in the same order
 * @param recorded verdicts that were recorded of the patient, of any participation; never evidence themselves
 */
public record SubjectEvidence(
        StoredFact<SubjectFact> subject,
        @Nullable StoredFact<PatientFact> patient,
        @Nullable StudyFact study,
        @Nullable ScheduleFact schedule,
        List<StoredFact<Fact>> clinical,
        List<StoredFact<RecordedResponseFact>> recorded) {

    /** Of somebody of whom no verdict was recorded. */
    public SubjectEvidence(
            StoredFact<SubjectFact> subject,
            @Nullable StoredFact<PatientFact> patient,
            @Nullable StudyFact study,
            @Nullable ScheduleFact schedule,
            List<StoredFact<Fact>> clinical) {
        this(subject, patient, study, schedule, clinical, List.of());
    }
}
