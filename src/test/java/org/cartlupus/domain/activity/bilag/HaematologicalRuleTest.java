package org.cartlupus.domain.activity.bilag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.activity.BilagGrade.A;
import static org.cartlupus.domain.activity.BilagGrade.B;
import static org.cartlupus.domain.activity.BilagGrade.C;
import static org.cartlupus.domain.activity.BilagGrade.D;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.bilag.HaematologicalValues.Count;
import org.cartlupus.domain.activity.bilag.HaematologicalValues.Value;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HaematologicalRuleTest {

    private static final ItemAnswer NO_PURPURA = ItemAnswer.of(ItemScore.ABSENT);

    /** Every boundary vector of clinical rules 2.6, and the gap between the printed bands (8.95 g/dL). */
    @ParameterizedTest
    @CsvSource({
        "HAEMOGLOBIN, 7.9, A",
        "HAEMOGLOBIN, 8.0, B",
        "HAEMOGLOBIN, 8.9, B",
        "HAEMOGLOBIN, 8.95, B",
        "HAEMOGLOBIN, 9.0, C",
        "HAEMOGLOBIN, 10.9, C",
        "HAEMOGLOBIN, 11.0, D",
        "WHITE_CELLS, 0.9, A",
        "WHITE_CELLS, 1.0, B",
        "WHITE_CELLS, 1.9, B",
        "WHITE_CELLS, 2.0, C",
        "WHITE_CELLS, 3.9, C",
        "WHITE_CELLS, 4.0, D",
        "NEUTROPHILS, 0.49, A",
        "NEUTROPHILS, 0.5, B",
        "NEUTROPHILS, 0.99, B",
        "NEUTROPHILS, 1.0, C",
        "NEUTROPHILS, 1.99, C",
        "NEUTROPHILS, 2.0, D",
        "LYMPHOCYTES, 0.01, C",
        "LYMPHOCYTES, 0.99, C",
        "LYMPHOCYTES, 1.0, D",
        "PLATELETS, 24, A",
        "PLATELETS, 25, B",
        "PLATELETS, 49, B",
        "PLATELETS, 50, C",
        "PLATELETS, 149, C",
        "PLATELETS, 150, D"
    })
    void countsFallIntoTheirBands(Count count, String value, BilagGrade grade) {
        assertThat(propose(normalBut(count, lupus(value))).grade()).contains(grade);
    }

    @ParameterizedTest
    @CsvSource({"ABSENT, D", "IMPROVING, B", "SAME, A", "WORSE, A", "NEW, A"})
    void purpuraBringsAOrImprovingB(ItemScore score, BilagGrade grade) {
        assertThat(propose(normal(), ItemAnswer.of(score), Truth.FALSE, Truth.FALSE)
                        .grade())
                .contains(grade);
    }

    @ParameterizedTest
    @CsvSource({"TRUE, TRUE, B", "FALSE, TRUE, C", "TRUE, FALSE, D", "FALSE, FALSE, D"})
    void haemolysisNeedsAPositiveCoombsTest(Truth haemolysis, Truth coombs, BilagGrade grade) {
        assertThat(propose(normal(), NO_PURPURA, haemolysis, coombs).grade()).contains(grade);
    }

    @Test
    void anUnknownCoombsTestLeavesOpenWhatItCouldBring() {
        assertThat(propose(normal(), NO_PURPURA, Truth.TRUE, Truth.UNKNOWN).possible())
                .containsExactly(B, D);
        assertThat(propose(normal(), NO_PURPURA, Truth.UNKNOWN, Truth.TRUE).possible())
                .containsExactly(B, C);
        assertThat(propose(normal(), NO_PURPURA, Truth.FALSE, Truth.UNKNOWN).possible())
                .containsExactly(C, D);
        assertThat(propose(normal(), NO_PURPURA, Truth.UNKNOWN, Truth.UNKNOWN).possible())
                .containsExactly(B, C, D);
    }

    @Test
    void theMostSevereCountDecides() {
        Map<Count, Value> counts = normalBut(Count.LYMPHOCYTES, lupus("0.5"));
        counts.put(Count.PLATELETS, lupus("30"));

        assertThat(propose(counts).grade()).contains(B);
    }

    @Test
    void aMissingCountLeavesOpenOnlyWhatItCouldBring() {
        Map<Count, Value> withoutPlatelets = normal();
        withoutPlatelets.remove(Count.PLATELETS);
        Map<Count, Value> withoutLymphocytes = normal();
        withoutLymphocytes.remove(Count.LYMPHOCYTES);
        Map<Count, Value> severeWithoutPlatelets = normalBut(Count.HAEMOGLOBIN, lupus("7"));
        severeWithoutPlatelets.remove(Count.PLATELETS);

        assertThat(propose(withoutPlatelets).possible()).containsExactly(A, B, C, D);
        assertThat(propose(withoutLymphocytes).possible()).containsExactly(C, D);
        assertThat(propose(severeWithoutPlatelets).grade()).contains(A);
    }

    @Test
    void trap32_aCountLoweredByLymphodepletionIsNotScored() {
        Value lowered = new Value(Measured.exactly("20"), Truth.FALSE);
        Value ofUnknownCause = new Value(Measured.exactly("20"), Truth.UNKNOWN);

        assertThat(propose(normalBut(Count.PLATELETS, lowered)).grade()).contains(D);
        assertThat(propose(normalBut(Count.PLATELETS, ofUnknownCause)).possible())
                .containsExactly(A, D);
    }

    @Test
    void trap47_aCensoredCountBringsEveryGradeThatItCould() {
        Value below = new Value(new Measured(new BigDecimal("30"), Censoring.BELOW), Truth.TRUE);
        Value farBelow = new Value(new Measured(new BigDecimal("25"), Censoring.BELOW), Truth.TRUE);

        assertThat(propose(normalBut(Count.PLATELETS, below)).possible()).containsExactly(A, B);
        assertThat(propose(normalBut(Count.PLATELETS, farBelow)).grade()).contains(A);
    }

    @Test
    void everyProposalSaysThatItsRulesAreNotVerified() {
        assertThat(propose(normal()).flags()).containsExactly(GradeFlag.RULES_NOT_VERIFIED);
    }

    private static GradeProposal propose(Map<Count, Value> counts) {
        return propose(counts, NO_PURPURA, Truth.FALSE, Truth.FALSE);
    }

    private static GradeProposal propose(Map<Count, Value> counts, ItemAnswer purpura, Truth haemolysis, Truth coombs) {
        return HaematologicalRule.DEFAULT.propose(
                new HaematologicalValues(counts, purpura, haemolysis, coombs), Truth.TRUE);
    }

    private static Map<Count, Value> normalBut(Count count, Value value) {
        Map<Count, Value> counts = normal();
        counts.put(count, value);
        return counts;
    }

    private static Map<Count, Value> normal() {
        return new EnumMap<>(Map.of(
                Count.HAEMOGLOBIN, lupus("13"),
                Count.WHITE_CELLS, lupus("7"),
                Count.NEUTROPHILS, lupus("4"),
                Count.LYMPHOCYTES, lupus("2"),
                Count.PLATELETS, lupus("250")));
    }

    private static Value lupus(String value) {
        return new Value(Measured.exactly(value), Truth.TRUE);
    }
}
