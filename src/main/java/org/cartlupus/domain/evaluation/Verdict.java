package org.cartlupus.domain.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.cartlupus.domain.calendar.VisitWindow;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.infusion.DeliveredDose;
import org.cartlupus.domain.proposal.ScoreProposal;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.domain.verdict.Findings;
import org.cartlupus.domain.verdict.Outcome;
import org.cartlupus.domain.verdict.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The result of one end point at one visit, with everything needed to check it.
 *
 * @param outcome final result
 * @param reason why the final result is not the components' one, or why there is none; else {@code null}
 * @param decidingDate day of the evidence or event that decided; the target date where nothing has
 * @param findings what the components say
 * @param eventEvidence resources of the event that decided, of day 0, and of what is said beside the result
 * @param proposals what values say of the scores used, beside the entered ones; decides nothing
 * @param sentence the result in one sentence that a clinician can check
 * @param deviatingDose dose of cells assigned and delivered, {@code null} unless they differ by more than allowed
 */
public record Verdict(
        EndPoint endPoint,
        VisitWindow window,
        CriteriaSet.Identity criteria,
        Outcome outcome,
        @Nullable Reason reason,
        LocalDate decidingDate,
        Findings findings,
        SortedSet<Evidence> eventEvidence,
        List<ScoreProposal> proposals,
        String sentence,
        @Nullable DeliveredDose deviatingDose) {

    public Outcome byComponents() {
        return findings.byComponents();
    }
}
