package org.cartlupus.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class GradeProposalPropertiesTest {

    @Property
    void theWorstDoesNotDependOnOrder(
            @ForAll @IntRange(max = 5) int one,
            @ForAll @IntRange(max = 5) int other,
            @ForAll @IntRange(max = 5) int third) {
        GradeProposal a = proposal(GradeBounds.exactly(one), Set.of(), RuleStanding.VERIFIED);
        GradeProposal b = proposal(GradeBounds.exactly(other), Set.of(), RuleStanding.DECISION);
        GradeProposal c = proposal(GradeBounds.exactly(third), Set.of(), RuleStanding.UNVERIFIED);
        int expected = Math.max(one, Math.max(other, third));
        assertThat(GradeProposal.worst("x", List.of(a, b, c)).orElseThrow().grade())
                .hasValue(expected);
        assertThat(GradeProposal.worst("x", List.of(c, a, b)).orElseThrow().grade())
                .hasValue(expected);
    }

    private static GradeProposal proposal(GradeBounds bounds, Set<UnknownReason> reasons, RuleStanding standing) {
        return new GradeProposal(GradingSystem.ICAHT, "term", standing, bounds, "criterion", reasons, Set.of());
    }
}
