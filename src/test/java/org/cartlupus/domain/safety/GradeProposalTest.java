package org.cartlupus.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeProposalTest {

    @ParameterizedTest(name = "{0} to {1} is at least {2}: {3}")
    @CsvSource({"3, 4, 3, TRUE", "2, 4, 3, UNKNOWN", "0, 2, 3, FALSE", "3, 3, 3, TRUE"})
    void boundsTellWhetherAGradeIsReached(int lowest, int highest, int grade, Truth truth) {
        assertThat(GradeBounds.between(lowest, highest).isAtLeast(grade)).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "2, 1", "0, 6"})
    void impossibleBoundsAreRefused(int lowest, int highest) {
        assertThatThrownBy(() -> GradeBounds.between(lowest, highest)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOpenGradeWithoutAReasonIsRefusedAndSoIsAReasonWithAGrade() {
        assertThatThrownBy(() -> proposal(GradeBounds.between(1, 2), Set.of(), RuleStanding.VERIFIED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        proposal(GradeBounds.exactly(1), Set.of(UnknownReason.NO_BASELINE), RuleStanding.VERIFIED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theWorstOfSeveralKeepsTheWeakestStandingAndTheOpenReasons() {
        GradeProposal known = proposal(GradeBounds.exactly(2), Set.of(), RuleStanding.VERIFIED);
        GradeProposal open =
                proposal(GradeBounds.between(1, 4), Set.of(UnknownReason.CENSORED_VALUE), RuleStanding.UNVERIFIED);
        GradeProposal settled =
                proposal(GradeBounds.between(0, 1), Set.of(UnknownReason.NO_BASELINE), RuleStanding.VERIFIED);
        GradeProposal worst =
                GradeProposal.worst("worst", List.of(known, open, settled)).orElseThrow();
        assertThat(worst.bounds()).isEqualTo(GradeBounds.between(2, 4));
        assertThat(worst.unknownReasons()).containsExactly(UnknownReason.CENSORED_VALUE);
        assertThat(worst.standing()).isEqualTo(RuleStanding.UNVERIFIED);
        assertThat(worst.term()).isEqualTo("worst");
    }

    @Test
    void theWorstOfSeveralIsExplainedByTheOneThatMakesItAndOfEqualsByTheFirst() {
        GradeProposal two = named("two", GradeBounds.exactly(2), Set.of(), Set.of(GradeFlag.WITHIN_NORMAL_RANGE));
        GradeProposal three = named("three", GradeBounds.exactly(3), Set.of(), Set.of(GradeFlag.ABNORMAL_AT_BASELINE));
        GradeProposal other = named("other", GradeBounds.exactly(3), Set.of(), Set.of());
        GradeProposal worst =
                GradeProposal.worst("worst", List.of(two, three, other)).orElseThrow();
        assertThat(worst.criterion()).isEqualTo("three");
        assertThat(worst.flags())
                .as("a finding of a lower grade says nothing of the worst")
                .containsExactly(GradeFlag.ABNORMAL_AT_BASELINE);
    }

    @Test
    void whatCannotBeWorseThanTheWorstLeavesNothingOpenButItsFlagsStay() {
        GradeProposal certain =
                named("certain", GradeBounds.between(2, 4), Set.of(UnknownReason.CENSORED_VALUE), Set.of());
        GradeProposal settled = named(
                "settled",
                GradeBounds.between(0, 2),
                Set.of(UnknownReason.NO_BASELINE),
                Set.of(GradeFlag.WITHIN_NORMAL_RANGE));
        GradeProposal worst =
                GradeProposal.worst("worst", List.of(certain, settled)).orElseThrow();
        assertThat(worst.bounds()).isEqualTo(GradeBounds.between(2, 4));
        assertThat(worst.unknownReasons()).containsExactly(UnknownReason.CENSORED_VALUE);
        assertThat(worst.flags()).containsExactly(GradeFlag.WITHIN_NORMAL_RANGE);
    }

    @ParameterizedTest(name = "one {0}, other {1}: {2}")
    @CsvSource({
        "VERIFIED, VERIFIED, VERIFIED",
        "VERIFIED, UNVERIFIED, UNVERIFIED",
        "UNVERIFIED, VERIFIED, UNVERIFIED",
        "UNVERIFIED, UNVERIFIED, UNVERIFIED",
    })
    void aChainIsAsWeakAsItsWeakestRule(RuleStanding one, RuleStanding other, RuleStanding weaker) {
        assertThat(one.weaker(other)).isEqualTo(weaker);
    }

    @Test
    void twoEqualProposalsAreNoWorseThanOne() {
        GradeProposal one = proposal(GradeBounds.exactly(3), Set.of(), RuleStanding.VERIFIED);
        assertThat(GradeProposal.worst("x", List.of(one, one)).orElseThrow().grade())
                .hasValue(3);
    }

    @Test
    void ofNothingThereIsNoWorst() {
        assertThat(GradeProposal.worst("x", List.of())).isEmpty();
    }

    private static GradeProposal named(
            String criterion, GradeBounds bounds, Set<UnknownReason> reasons, Set<GradeFlag> flags) {
        return new GradeProposal(GradingSystem.ICAHT, "term", RuleStanding.VERIFIED, bounds, criterion, reasons, flags);
    }

    private static GradeProposal proposal(GradeBounds bounds, Set<UnknownReason> reasons, RuleStanding standing) {
        return new GradeProposal(GradingSystem.ICAHT, "term", standing, bounds, "criterion", reasons, Set.of());
    }
}
