package org.cartlupus.visitstatus.fhir;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlupus.domain.visitstatus.VisitReview;
import org.cartlupus.domain.visitstatus.VisitStatus;
import org.cartlupus.operation.fhir.AnswerBundle;
import org.cartlupus.outcome.Issue;
import org.cartlupus.response.fhir.Responses;
import org.cartlupus.visitstatus.ParticipantVisits;
import org.hl7.fhir.r4.model.Bundle;

/** The answer of {@code $visit-status}. */
final class VisitStatusBundle {

    private VisitStatusBundle() {}

    static Bundle of(List<ParticipantVisits> participants) {
        AnswerBundle bundle = new AnswerBundle();
        Set<Issue> issues = new LinkedHashSet<>();
        for (ParticipantVisits participant : participants) {
            Stream.ofNullable(participant.obstacle()).forEach(issues::add);
            VisitReview review = participant.review();
            if (review != null) {
                for (VisitStatus visit : review.visits()) {
                    String name = participant.record().identifier() + ".visit-status."
                            + visit.window().visit().code();
                    bundle.add(name, new VisitStatusWriter(participant, visit).write());
                }
                review.notices().forEach(notice -> issues.add(Responses.warning(notice)));
            }
        }
        return bundle.with(issues);
    }
}
