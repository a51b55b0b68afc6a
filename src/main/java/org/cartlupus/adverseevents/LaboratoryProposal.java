package org.cartlupus.adverseevents;

import java.time.LocalDate;
import java.util.List;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.ctcae.CtcaeTerm;
import org.cartlupus.domain.subject.SubjectRecord;
import org.cartlupus.domain.verdict.Evidence;

/**
 * The worst grade that a participant's values propose for one term. An abnormal value is an adverse event only when the
 * investigator says so (clinical rules 7.3, rule 4).
 *
 * @param day local day of the value
 * @param evidence the value, and the baseline that it was graded against
 */
public record LaboratoryProposal(
        SubjectRecord participant, CtcaeTerm term, LocalDate day, GradeProposal grade, List<Evidence> evidence) {

    public LaboratoryProposal {
        evidence = List.copyOf(evidence);
    }
}
