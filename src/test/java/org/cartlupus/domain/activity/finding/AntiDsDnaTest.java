package org.cartlupus.domain.activity.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntiDsDnaTest {

    @ParameterizedTest
    @CsvSource({
        "100, 100, , FALSE",
        "101, 100, , TRUE",
        "101, , , UNKNOWN",
        ", , , UNKNOWN",
        ", , POSITIVE, TRUE",
        ", , NEGATIVE, FALSE",
        ", , EQUIVOCAL, FALSE",
        "99, 100, POSITIVE, TRUE",
        "101, 100, EQUIVOCAL, TRUE",
        "101, 100, NEGATIVE, TRUE",
        "100, 100, EQUIVOCAL, FALSE",
        "101, , NEGATIVE, FALSE"
    })
    void numberOrInterpretationMakesItPositive(
            String value, BigDecimal upperLimit, AntiDsDna.Interpretation interpretation, Truth raised) {
        Measured measured = value == null ? null : Measured.exactly(value);

        assertThat(new AntiDsDna(measured, upperLimit, interpretation).isRaised())
                .isEqualTo(raised);
    }
}
