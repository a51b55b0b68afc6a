package org.cartlupus.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest(name = "{0} on or after 2025-01-15: {1}, on or before: {2}")
    @CsvSource({
        "2025-01-14, FALSE, TRUE",
        "2025-01-15, TRUE, TRUE",
        "2025-01-16, TRUE, FALSE",
        "2024-12, FALSE, TRUE",
        "2025-01, UNKNOWN, UNKNOWN",
        "2025-02, TRUE, FALSE",
        "2024, FALSE, TRUE",
        "2025, UNKNOWN, UNKNOWN",
        "2026, TRUE, FALSE",
    })
    void aPartialDateIsComparedByTheDaysItMayHaveBeen(String text, Truth onOrAfter, Truth onOrBefore) {
        LocalDate day = LocalDate.of(2025, 1, 15);
        assertThat(PartialDate.parse(text).isOnOrAfter(day)).isEqualTo(onOrAfter);
        assertThat(PartialDate.parse(text).isOnOrBefore(day)).isEqualTo(onOrBefore);
    }

    @Test
    void noDateIsUnknownEitherWay() {
        assertThat(PartialDate.UNKNOWN.isOnOrAfter(LocalDate.EPOCH)).isEqualTo(Truth.UNKNOWN);
        assertThat(PartialDate.UNKNOWN.isOnOrBefore(LocalDate.EPOCH)).isEqualTo(Truth.UNKNOWN);
        assertThat(PartialDate.UNKNOWN.isFullyKnown()).isFalse();
    }

    @Test
    void februaryOfALeapYearEndsOnThe29th() {
        assertThat(PartialDate.parse("2024-02").latest()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025-13", "2025-02-30", "January 2025", "202"})
    void anythingElseIsNoDate(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
