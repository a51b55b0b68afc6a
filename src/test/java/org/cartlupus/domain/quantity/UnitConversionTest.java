package org.cartlupus.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The arithmetic of the conversion table of clinical rules 0.4. */
class UnitConversionTest {

    private static BigDecimal converted(UnitConversion conversion, String number) {
        return conversion.apply(new BigDecimal(number), CreatinineFactors.DEFAULT);
    }

    @Test
    void fahrenheit_becomes_celsius_by_shift_and_ratio() {
        assertThat(converted(UnitConversion.affine("-32", "5", "9"), "100.4")).isEqualByComparingTo("38.0");
    }

    @Test
    void haemoglobin_per_decilitre_and_complement_per_decilitre_become_grams_per_litre() {
        assertThat(converted(UnitConversion.times("10"), "8.0")).isEqualByComparingTo("80");
        assertThat(converted(UnitConversion.divide("100"), "90")).isEqualByComparingTo("0.90");
        assertThat(converted(UnitConversion.same(), "0.90")).isEqualByComparingTo("0.90");
    }

    @Test
    void grams_per_millimole_are_a_thousand_times_milligrams_per_millimole() {
        assertThat(converted(UnitConversion.times("1000").then(UnitConversion.CREATININE_RATIO), "0.33936"))
                .isEqualByComparingTo("3");
    }
}
