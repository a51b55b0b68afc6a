package org.cartlupus.visitstatus.fhir;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlupus.domain.visitstatus.VisitReview;
import org.cartlupus.domain.visitstatus.VisitStatus;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.fhir.Outcomes;
import org.cartlupus.response.fhir.Responses;
import org.cartlupus.visitstatus.ParticipantVisits;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;

/** The answer of {@code $visit-status}. */
final class VisitStatusBundle {

    private VisitStatusBundle() {}

    static Bundle of(List<ParticipantVisits> participants) {
        Bundle bundle = new Bundle().setType(BundleType.COLLECTION);
        Set<Issue> issues = new LinkedHashSet<>();
        for (ParticipantVisits participant : participants) {
            Stream.ofNullable(participant.obstacle()).forEach(issues::add);
            VisitReview review = participant.review();
            if (review != null) {
                for (VisitStatus visit : review.visits()) {
                    String name = participant.record().identifier() + ".visit-status."
                            + visit.window().visit().code();
                    bundle.addEntry()
                            .setFullUrl(Responses.fullUrl(name))
                            .setResource(new VisitStatusWriter(participant, visit).write());
                }
                review.notices().forEach(notice -> issues.add(Responses.warning(notice)));
            }
        }
        if (!issues.isEmpty()) {
            bundle.addEntry().setFullUrl(Responses.fullUrl("issues")).setResource(Outcomes.of(new ArrayList<>(issues)));
        }
        return bundle;
    }
}
