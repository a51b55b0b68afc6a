package org.cartlupus.domain.activity.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellCountTest {

    private static final BigDecimal FIVE = new BigDecimal("5");

    @ParameterizedTest
    @CsvSource({
        "5, FALSE",
        "6, TRUE",
        "0-5, FALSE",
        "0–5, FALSE",
        "3 ~ 5, FALSE",
        "5-5, FALSE",
        "5-10, UNKNOWN",
        "6-10, TRUE",
        ">50, TRUE",
        "> 5, TRUE",
        ">=5, UNKNOWN",
        "≥6, TRUE",
        "<5, FALSE",
        "≤5, FALSE",
        "<10, UNKNOWN",
        "5.5, TRUE"
    })
    void textsOfMicroscopistsAreDecidedAgainstFivePerField(String text, Truth moreThanFive) {
        assertThat(CellCount.ofText(text)).get().returns(moreThanFive, count -> count.isMoreThan(FIVE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "negative", "2+", "many", "10-5", "5-", "-5", "1e3", "5-10-15", "TNTC"})
    void trap48_otherTextIsNoCount(String text) {
        assertThat(CellCount.ofText(text)).isEmpty();
    }

    @Test
    void aRangeMustRise() {
        assertThatIllegalArgumentException().isThrownBy(() -> CellCount.between(FIVE, BigDecimal.ONE));
    }
}
