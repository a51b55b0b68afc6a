package org.cartlupus.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SledaiScoreTest {

    @ParameterizedTest
    @CsvSource({
        // baseline, visit, drop, answer
        "16, 16, 12, 12, 4, TRUE",
        "12, 12, 8, 8, 4, TRUE",
        "12, 12, 9, 9, 4, FALSE",
        "12, 12, 10, 10, 4, FALSE",
        "10, 10, 14, 14, 4, FALSE",
        // items missing at the visit
        "16, 16, 4, 8, 4, TRUE",
        "12, 12, 6, 10, 4, UNKNOWN",
        "12, 12, 8, 8, 4, TRUE",
        "12, 12, 8, 9, 4, UNKNOWN",
        "12, 12, 9, 20, 4, FALSE",
        // items missing at baseline: the worst case is its lowest, the best case its highest
        "12, 16, 2, 2, 4, TRUE",
        "12, 16, 8, 8, 4, TRUE",
        "12, 16, 9, 9, 4, UNKNOWN",
        "12, 16, 12, 12, 4, UNKNOWN",
        "12, 16, 13, 13, 4, FALSE",
        // both
        "12, 16, 4, 8, 4, TRUE",
        "12, 16, 4, 9, 4, UNKNOWN",
        // SRI-5 to SRI-8
        "12, 12, 7, 7, 5, TRUE",
        "12, 12, 8, 8, 5, FALSE",
        "12, 12, 4, 4, 8, TRUE",
        "12, 12, 5, 5, 8, FALSE"
    })
    void dropIsDecidedByTheWorstAndTheBestCase(
            int baselineMin, int baselineMax, int visitMin, int visitMax, int drop, Truth answer) {
        SledaiScore baseline = new SledaiScore(baselineMin, baselineMax);
        SledaiScore visit = new SledaiScore(visitMin, visitMax);

        assertThat(SledaiScore.dropAtLeast(baseline, visit, drop)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"8, UNKNOWN", "4, UNKNOWN", "3, FALSE", "0, FALSE"})
    void withoutAVisitScoreOnlyABaselineBelowTheDropDecides(int baseline, Truth answer) {
        assertThat(SledaiScore.dropAtLeast(SledaiScore.exactly(baseline), null, 4))
                .isEqualTo(answer);
    }

    @Test
    void withoutABaselineScoreNothingIsDecided() {
        assertThat(SledaiScore.dropAtLeast(null, SledaiScore.exactly(0), 4)).isEqualTo(Truth.UNKNOWN);
        assertThat(SledaiScore.dropAtLeast(null, null, 4)).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"3, 4, TRUE", "4, 4, TRUE", "4, 5, UNKNOWN", "5, 9, FALSE"})
    void atMostFourIsDecidedByBounds(int min, int max, Truth answer) {
        assertThat(new SledaiScore(min, max).isAtMost(4)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"7, 7, FALSE", "7, 8, UNKNOWN", "8, 8, TRUE", "8, 12, TRUE"})
    void atLeastEightIsDecidedByBounds(int min, int max, Truth answer) {
        assertThat(new SledaiScore(min, max).isAtLeast(8)).isEqualTo(answer);
    }

    @Test
    void aScoreIsKnownWhenItsBoundsMeet() {
        assertThat(SledaiScore.exactly(4).isKnown()).isTrue();
        assertThat(new SledaiScore(4, 5).isKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-1, 4", "5, 4", "100, 106"})
    void impossibleRangesAreRefused(int min, int max) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SledaiScore(min, max));
    }

    @Test
    void printsAsAClinicianWritesIt() {
        assertThat(SledaiScore.exactly(8)).hasToString("8");
        assertThat(new SledaiScore(4, 8)).hasToString("4–8");
    }
}
