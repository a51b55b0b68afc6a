package org.cartlupus.domain.safety.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.crs.HypotensionLimits.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HypotensionLimitsTest {

    @ParameterizedTest(name = "at {0} years {1} mmHg is normal and one less is not")
    @CsvSource({"0, 70", "1, 72", "6, 82", "10, 90", "11, 90", "18, 90"})
    void theDefaultFollowsPaediatricLifeSupport(int age, int limit) {
        assertThat(HypotensionLimits.PALS.lowestNormal(age)).isEqualTo(limit);
        assertThat(HypotensionLimits.PALS.isHypotensive(Measured.exactly(BigDecimal.valueOf(limit)), age))
                .isEqualTo(Truth.FALSE);
        assertThat(HypotensionLimits.PALS.isHypotensive(Measured.exactly(BigDecimal.valueOf(limit - 1)), age))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void aCensoredPressureMayLeaveItOpen() {
        Measured below85 = new Measured(new BigDecimal("85"), Censoring.BELOW);
        assertThat(HypotensionLimits.PALS.isHypotensive(below85, 12)).isEqualTo(Truth.TRUE);
        assertThat(HypotensionLimits.PALS.isHypotensive(below85, 6)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aSiteMayBringItsOwnTable() {
        HypotensionLimits own = new HypotensionLimits(List.of(new Band(0, 60, 0), new Band(6, 85, 0)));
        assertThat(own.lowestNormal(5)).isEqualTo(60);
        assertThat(own.lowestNormal(6)).isEqualTo(85);
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({"88, 110, TRUE", "89, 110, FALSE", "80.0, 100, TRUE"})
    void aFallOfAFifthIsReported(String systolic, BigDecimal baseline, Truth truth) {
        assertThat(HypotensionLimits.isFarBelowBaseline(Measured.exactly(systolic), baseline))
                .isEqualTo(truth);
    }

    @Test
    void aTableWithGapsOrOutOfOrderIsRefused() {
        assertThatThrownBy(() -> new HypotensionLimits(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HypotensionLimits(List.of(new Band(1, 70, 2))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HypotensionLimits(List.of(new Band(0, 70, 0), new Band(0, 80, 0))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
