package org.cartlupus.domain.kinetics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesKeyTest {

    @ParameterizedTest
    @CsvSource({
        "{copies}/ug{DNA},   {copies}.d/ug{DNA}",
        "{copies}/mL,        {copies}.d/mL",
        "/ug,                d/ug",
        "%,                  %.d",
        "{cells}/uL,         {cells}.d/uL",
        "{copies/cell},      {copies/cell}.d",
    })
    void an_area_has_the_unit_of_its_series_times_days(String unit, String areaUnit) {
        assertThat(SeriesKey.of("cart-copies", unit).unitTimesDays()).isEqualTo(areaUnit);
    }
}
