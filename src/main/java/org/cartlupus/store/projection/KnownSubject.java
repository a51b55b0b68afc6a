package org.cartlupus.store.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.evidence.Fact;
import org.cartlupus.evidence.PatientFact;
import org.cartlupus.evidence.RecordedResponseFact;
import org.cartlupus.evidence.ScheduleFact;
import org.cartlupus.evidence.StoredFact;
import org.cartlupus.evidence.StudyFact;
import org.cartlupus.evidence.SubjectEvidence;
import org.cartlupus.evidence.SubjectFact;
import org.jspecify.annotations.Nullable;

/** Collects the rows of one participant, in whatever order they come. */
final class KnownSubject {

    private static final Comparator<StoredFact<Fact>> BY_REFERENCE =
            Comparator.comparing(stored -> stored.evidence().reference());

    private final List<StoredFact<Fact>> clinical = new ArrayList<>();
    private final List<StoredFact<RecordedResponseFact>> recorded = new ArrayList<>();
    private @Nullable StoredFact<SubjectFact> subject;
    private @Nullable StoredFact<PatientFact> patient;
    private @Nullable StudyFact study;
    private @Nullable ScheduleFact schedule;

    /** A participant from rows that came in whatever order. */
    static Optional<SubjectEvidence> of(Iterable<FactRow> rows, SharedFacts facts) {
        KnownSubject subject = new KnownSubject();
        rows.forEach(row -> subject.add(facts.read(row)));
        return subject.evidence();
    }

    private void add(StoredFact<Fact> stored) {
        Fact fact = stored.fact();
        Evidence evidence = stored.evidence();
        if (fact instanceof SubjectFact participation) {
            subject = new StoredFact<>(evidence, participation);
        } else if (fact instanceof PatientFact person) {
            patient = new StoredFact<>(evidence, person);
        } else if (fact instanceof StudyFact prescribed) {
            study = prescribed;
        } else if (fact instanceof ScheduleFact planned) {
            schedule = planned;
        } else if (fact instanceof RecordedResponseFact response) {
            recorded.add(new StoredFact<>(evidence, response));
        } else {
            clinical.add(stored);
        }
    }

    /** @return empty if the participation itself was not among the rows */
    private Optional<SubjectEvidence> evidence() {
        if (subject == null) {
            return Optional.empty();
        }
        clinical.sort(BY_REFERENCE);
        recorded.sort(Comparator.comparing(stored -> stored.evidence().reference()));
        // A deleted Patient takes along what refers to it.
        boolean known = patient != null;
        return Optional.of(new SubjectEvidence(
                subject,
                patient,
                study,
                schedule,
                known ? List.copyOf(clinical) : List.of(),
                known ? List.copyOf(recorded) : List.of()));
    }
}
