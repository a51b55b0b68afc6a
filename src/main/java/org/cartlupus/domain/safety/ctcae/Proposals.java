package org.cartlupus.domain.safety.ctcae;

import java.util.Set;
import org.cartlupus.domain.safety.GradeBounds;
import org.cartlupus.domain.safety.GradeFlag;
import org.cartlupus.domain.safety.GradeProposal;
import org.cartlupus.domain.safety.GradingSystem;
import org.cartlupus.domain.safety.RuleStanding;
import org.cartlupus.domain.safety.UnknownReason;

/** Proposals of CTCAE v5.0, whose rules were read at their source. */
final class Proposals {

    private Proposals() {}

    static GradeProposal of(
            CtcaeTerm term, GradeBounds bounds, String criterion, Set<UnknownReason> reasons, Set<GradeFlag> flags) {
        return new GradeProposal(
                GradingSystem.CTCAE_V5,
                term.title(),
                RuleStanding.VERIFIED,
                bounds,
                criterion,
                bounds.isKnown() ? Set.of() : reasons,
                flags);
    }

    /** Nothing could be graded. */
    static GradeProposal unknown(CtcaeTerm term, GradeBounds possible, UnknownReason reason) {
        return of(term, possible, "not gradable: " + reason, Set.of(reason), Set.of());
    }
}
