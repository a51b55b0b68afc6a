package org.cartlupus.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.activity.SledaiItem.HAEMATURIA;
import static org.cartlupus.domain.activity.SledaiItem.PROTEINURIA;
import static org.cartlupus.domain.activity.SledaiItem.RASH;
import static org.cartlupus.domain.activity.SledaiItem.SEIZURE;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SledaiAssessmentTest {

    @Test
    void everyItemPresentScores105() {
        assertThat(scored(EnumSet.allOf(SledaiItem.class), Set.of()).score()).contains(SledaiScore.exactly(105));
    }

    @Test
    void noItemPresentScoresZero() {
        assertThat(scored(Set.of(), Set.of()).score()).contains(SledaiScore.exactly(0));
    }

    @Test
    void missingItemsSpanTheScore() {
        SledaiAssessment assessment = scored(Set.of(PROTEINURIA), Set.of(HAEMATURIA));

        assertThat(assessment.score()).contains(new SledaiScore(4, 8));
        assertThat(assessment.unknownItems()).containsExactly(HAEMATURIA);
    }

    @Test
    void trap11_aMissingItemIsNeverZeroPoints() {
        SledaiAssessment onlySeizureScored = SledaiAssessment.ofItems(Map.of(SEIZURE, Truth.FALSE));

        assertThat(onlySeizureScored.score()).contains(new SledaiScore(0, 97));
        assertThat(onlySeizureScored.present(RASH)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void anItemEnteredAsUnknownEqualsAnAbsentOne() {
        assertThat(SledaiAssessment.ofItems(Map.of(RASH, Truth.UNKNOWN, SEIZURE, Truth.TRUE)))
                .isEqualTo(SledaiAssessment.ofItems(Map.of(SEIZURE, Truth.TRUE)));
    }

    @Test
    void theTotalCountsWhereNoItemWasScored() {
        assertThat(SledaiAssessment.ofTotal(12).score()).contains(SledaiScore.exactly(12));
        assertThat(SledaiAssessment.ofTotal(0).score()).contains(SledaiScore.exactly(0));
        assertThat(SledaiAssessment.ofTotal(105).score()).contains(SledaiScore.exactly(105));
    }

    @ParameterizedTest
    @CsvSource({"-1", "106"})
    void aTotalThatNoFormCanReachContradictsItself(int total) {
        assertThat(SledaiAssessment.ofTotal(total).totalContradictsItems()).isTrue();
        assertThat(SledaiAssessment.ofTotal(total).score()).isEmpty();
    }

    @Test
    void nothingScoredIsNoScore() {
        assertThat(SledaiAssessment.ofItems(Map.of()).score()).isEmpty();
        assertThat(SledaiAssessment.ofItems(Map.of(RASH, Truth.UNKNOWN)).score())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, true", "4, false", "6, false", "8, false", "9, true"})
    void theTotalMustLieWithinTheBoundsOfTheItemsAndTheBoundsCount(int total, boolean contradicts) {
        Map<SledaiItem, Truth> items =
                scored(Set.of(PROTEINURIA), Set.of(HAEMATURIA)).items();
        SledaiAssessment assessment = new SledaiAssessment(items, total);

        assertThat(assessment.totalContradictsItems()).isEqualTo(contradicts);
        if (contradicts) {
            assertThat(assessment.score()).isEmpty();
        } else {
            assertThat(assessment.score()).contains(new SledaiScore(4, 8));
        }
    }

    @Test
    void theAssessmentKeepsItsOwnCopyOfTheItems() {
        Map<SledaiItem, Truth> items = new HashMap<>(Map.of(SEIZURE, Truth.TRUE));
        SledaiAssessment assessment = SledaiAssessment.ofItems(items);
        items.put(SEIZURE, Truth.FALSE);

        assertThat(assessment.present(SEIZURE)).isEqualTo(Truth.TRUE);
    }

    /** Every item scored: present, unknown, and all others absent. */
    private static SledaiAssessment scored(Set<SledaiItem> present, Set<SledaiItem> unknown) {
        Map<SledaiItem, Truth> items = new EnumMap<>(SledaiItem.class);
        for (SledaiItem item : SledaiItem.values()) {
            items.put(item, unknown.contains(item) ? Truth.UNKNOWN : Truth.of(present.contains(item)));
        }
        return SledaiAssessment.ofItems(items);
    }
}
