package org.cartlupus.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SriComponentsTest {

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "FALSE, TRUE, TRUE, FALSE",
        "TRUE, FALSE, TRUE, FALSE",
        "TRUE, TRUE, FALSE, FALSE",
        "TRUE, UNKNOWN, TRUE, UNKNOWN",
        "UNKNOWN, TRUE, TRUE, UNKNOWN",
        "TRUE, TRUE, UNKNOWN, UNKNOWN",
        "FALSE, UNKNOWN, TRUE, FALSE",
        "UNKNOWN, UNKNOWN, FALSE, FALSE"
    })
    void allThreeMustHoldAndOneFailureDecides(Truth sledai, Truth bilag, Truth pga, Truth response) {
        assertThat(new SriComponents(sledai, bilag, pga).response()).isEqualTo(response);
    }
}
