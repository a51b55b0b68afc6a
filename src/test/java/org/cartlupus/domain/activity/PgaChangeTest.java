package org.cartlupus.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PgaChangeTest {

    private static final BigDecimal SRI_LIMIT = new BigDecimal("0.30");

    @ParameterizedTest
    @CsvSource({
        "0.90, 1.19, 3, 0.29, TRUE",
        "0.90, 1.20, 3, 0.30, FALSE",
        "0.50, 0.80, 3, 0.30, FALSE",
        "30, 39, 100, 0.27, TRUE",
        "30, 40, 100, 0.30, FALSE",
        "3.0, 3.9, 10, 0.27, TRUE",
        "3.0, 4.0, 10, 0.30, FALSE",
        "2.80, 3.00, 3, 0.20, TRUE",
        "2.1, 1.0, 3, -1.1, TRUE"
    })
    void worseningIsJudgedOnZeroToThree(
            String baseline, String visit, String scaleMax, BigDecimal delta, Truth lessThanLimit) {
        PgaChange change = new PgaChange(pga(baseline, scaleMax), pga(visit, scaleMax));

        assertThat(change.delta()).get().satisfies(actual -> assertThat(actual).isEqualByComparingTo(delta));
        assertThat(change.increaseLessThan(SRI_LIMIT)).isEqualTo(lessThanLimit);
        assertThat(change.scaleChanged()).isFalse();
    }

    @Test
    void exactlyTheLimitPassesBiclaButNotSri() {
        PgaChange change = new PgaChange(pga("0.90", "3"), pga("1.20", "3"));

        assertThat(change.increaseAtMost(SRI_LIMIT)).isEqualTo(Truth.TRUE);
        assertThat(change.increaseLessThan(SRI_LIMIT)).isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @CsvSource({"1.20, 3, 1.2", "30, 100, 0.9", "3.0, 10, 0.9", "1, 7, 0.428571", "0, 10, 0", "100, 100, 3"})
    void conversionIsLinearToSixDecimals(String value, String scaleMax, BigDecimal onZeroToThree) {
        assertThat(pga(value, scaleMax).onZeroToThree()).isEqualByComparingTo(onZeroToThree);
        assertThat(pga(value, scaleMax).onZeroToThree().scale()).isEqualTo(6);
    }

    @Test
    void trap18_differentScalesAreConvertedEachAndFlagged() {
        PgaChange change = new PgaChange(pga("3.0", "10"), pga("1.20", "3"));

        assertThat(change.scaleChanged()).isTrue();
        assertThat(change.delta()).contains(new BigDecimal("0.300000"));
        assertThat(change.increaseLessThan(SRI_LIMIT)).isEqualTo(Truth.FALSE);
    }

    @Test
    void trap19_thirtyHundredthsAreNotLessThanThirtyHundredths() {
        assertThat(1.2 - 0.9 < 0.30).as("what binary fractions make of it").isTrue();
        assertThat(new PgaChange(pga("0.9", "3"), pga("1.2", "3")).increaseLessThan(SRI_LIMIT))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void trap20_trailingZerosDoNotMatter() {
        assertThat(new PgaChange(pga("1.0", "3.0"), pga("1.00", "3.000")).scaleChanged())
                .isFalse();
        assertThat(new PgaChange(pga("0.900", "3"), pga("1.2", "3.00")).increaseLessThan(new BigDecimal("0.3")))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void trap61_aMissingAssessmentIsUnknown() {
        PgaAssessment zero = pga("0", "3");

        assertThat(new PgaChange(null, zero).increaseLessThan(SRI_LIMIT)).isEqualTo(Truth.UNKNOWN);
        assertThat(new PgaChange(zero, null).increaseAtMost(SRI_LIMIT)).isEqualTo(Truth.UNKNOWN);
        assertThat(new PgaChange(null, null).delta()).isEmpty();
        assertThat(new PgaChange(zero, null).scaleChanged()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3.1, 3", "-0.1, 3", "1, 0", "0, 0", "1, -3", ", 3", "1, "})
    void badDataMakeNoAssessment(BigDecimal value, BigDecimal scaleMax) {
        assertThat(PgaAssessment.of(value, scaleMax)).isEmpty();
    }

    @Test
    void theConstructorRefusesWhatIsOffTheScale() {
        assertThatIllegalArgumentException().isThrownBy(() -> pga("30", "3"));
    }

    private static PgaAssessment pga(String value, String scaleMax) {
        return new PgaAssessment(new BigDecimal(value), new BigDecimal(scaleMax));
    }
}
