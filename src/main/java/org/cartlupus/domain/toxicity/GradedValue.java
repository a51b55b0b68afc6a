package org.cartlupus.domain.toxicity;

import java.time.LocalDate;
import java.util.List;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.verdict.Evidence;

/**
 * What the values of one day say of one CTCAE term.
 *
 * @param day local day of the value
 * @param evidence the value, what was measured beside it, and the baseline that it was graded against
 */
public record GradedValue(LocalDate day, GradeProposal grade, List<Evidence> evidence) {

    public GradedValue {
        evidence = List.copyOf(evidence);
    }
}
