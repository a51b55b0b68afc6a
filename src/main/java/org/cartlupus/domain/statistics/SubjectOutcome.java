package org.cartlupus.domain.statistics;

import org.jspecify.annotations.Nullable;

/**
 * One participant's outcome at one visit for one end point.
 *
 * @param subject identity of the participant, unique within an analysis
 * @param arm arm assigned, or the caller's word for none
 * @param infused received any CAR-T cells; whoever never did is a non-responder and not evaluable
 * @param outcome what the verdict means for the count
 * @param result the verdict's own code, counted as it stands ({@code CRR}, {@code PRR}, {@code NR}); {@code null} without
 */
public record SubjectOutcome(
        String subject, String arm, boolean infused, VisitOutcome outcome, @Nullable String result) {

    /** @throws IllegalArgumentException if a participant responded to cells that were never infused */
    public SubjectOutcome {
        if (outcome == VisitOutcome.RESPONDER && !infused) {
            throw new IllegalArgumentException(subject + " can't have responded without an infusion");
        }
    }
}
