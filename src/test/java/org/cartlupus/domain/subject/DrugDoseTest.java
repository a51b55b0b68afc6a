package org.cartlupus.domain.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrugDoseTest {

    @ParameterizedTest(name = "{0} {1} a day at {2} kg: {3} mg/d")
    @CsvSource({
        "10, mg, , 10",
        "1.5, g, , 1500",
        "500, ug, , 0.5",
        "0.5, mg/kg, 40, 20",
        "0.5, mg/kg, , ",
        "600, mg/m2, 40, ",
    })
    void a_daily_dose_is_known_in_milligrams_where_it_can_be(
            BigDecimal amount, String unit, @Nullable BigDecimal weight, @Nullable BigDecimal expected) {
        assertThat(DrugDose.of(null, amount, unit)
                        .orElseThrow()
                        .milligramsPerDay(weight)
                        .map(milligrams -> milligrams.stripTrailingZeros().toPlainString()))
                .isEqualTo(Optional.ofNullable(expected).map(BigDecimal::toPlainString));
    }

    @ParameterizedTest
    @CsvSource({"10, [iU]", "10, 'mL'", "10, ''", "10, mg/kg/h", "-1, mg", "10, mg/h"})
    void what_is_no_mass_is_no_dose(BigDecimal amount, String unit) {
        assertThat(DrugDose.of(amount, null, unit)).isEmpty();
    }

    @Test
    void a_dose_without_its_frequency_is_no_daily_dose() {
        DrugDose dose = DrugDose.of(BigDecimal.TEN, null, "mg").orElseThrow();
        assertThat(dose.milligramsPerDay(null)).isEmpty();
        assertThat(dose.milligramsAtOnce(null))
                .hasValueSatisfying(at -> assertThat(at).isEqualByComparingTo("10"));
        assertThat(dose.ofOneDay().milligramsPerDay(null))
                .hasValueSatisfying(at -> assertThat(at).isEqualByComparingTo("10"));
        assertThat(DrugDose.of(null, null, "mg")).isEmpty();
    }
}
