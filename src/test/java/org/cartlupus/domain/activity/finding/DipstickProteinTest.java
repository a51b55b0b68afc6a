package org.cartlupus.domain.activity.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DipstickProteinTest {

    @ParameterizedTest
    @CsvSource({
        "negative, NEGATIVE",
        "Neg, NEGATIVE",
        "-, NEGATIVE",
        "0, NEGATIVE",
        "trace, TRACE",
        "±, TRACE",
        "+-, TRACE",
        "+, ONE_PLUS",
        "1+, ONE_PLUS",
        "++, TWO_PLUS",
        "2+, TWO_PLUS",
        "+++, THREE_PLUS",
        "+3, THREE_PLUS",
        "4+, FOUR_PLUS"
    })
    void levelsAreReadAsTheyAreWritten(String text, DipstickProtein level) {
        assertThat(DipstickProtein.ofText(text)).contains(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "positive", "5+", "1", "0.5 g/L"})
    void trap48_otherTextIsNoLevel(String text) {
        assertThat(DipstickProtein.ofText(text)).isEmpty();
    }

    @Test
    void levelsAreThePlusesAndATraceHasNone() {
        assertThat(DipstickProtein.values()).extracting(DipstickProtein::pluses).containsExactly(0, 0, 1, 2, 3, 4);
        assertThat(DipstickProtein.TRACE.isAtLeast(DipstickProtein.ONE_PLUS)).isFalse();
        assertThat(DipstickProtein.ONE_PLUS.isAtLeast(DipstickProtein.ONE_PLUS)).isTrue();
    }
}
