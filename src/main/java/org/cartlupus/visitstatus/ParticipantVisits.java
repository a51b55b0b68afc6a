package org.cartlupus.visitstatus;

import java.time.LocalDate;
import java.util.Map;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.visitstatus.Recorded;
import org.cartlupus.domain.visitstatus.VisitReview;
import org.cartlupus.outcome.Issue;
import org.jspecify.annotations.Nullable;

/**
 * The visits of one participant, or the reason why they can't be dated.
 *
 * @param review {@code null} exactly if there is an obstacle
 * @param recorded verdicts recorded of the participant, by identifier
 */
public record ParticipantVisits(
        SubjectRecord record,
        CriteriaSet.Identity criteria,
        LocalDate dataCutOff,
        @Nullable VisitReview review,
        Map<String, Recorded.Record> recorded,
        @Nullable Issue obstacle) {}
