package org.cartlupus.domain.kinetics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.kinetics.PhenotypeMarker.CD4;
import static org.cartlupus.domain.kinetics.PhenotypeMarker.CD8;
import static org.cartlupus.domain.kinetics.PhenotypeMarker.CENTRAL_MEMORY;
import static org.cartlupus.domain.kinetics.PhenotypeMarker.EFFECTOR_MEMORY;
import static org.cartlupus.domain.kinetics.PhenotypeMarker.NAIVE;
import static org.cartlupus.domain.kinetics.PhenotypeMarker.STEM_CELL_MEMORY;
import static org.cartlupus.domain.kinetics.PhenotypeMarker.TEMRA;
import static org.cartlupus.domain.kinetics.SeriesFixture.evidence;
import static org.cartlupus.domain.kinetics.SeriesFixture.measured;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarPhenotypeTest {

    private static CarPhenotype on(String day, Map<PhenotypeMarker, Measured> percentages) {
        return new CarPhenotype(new BigDecimal(day), percentages, List.of(evidence(day)));
    }

    private static Map<PhenotypeMarker, Measured> differentiation(String n, String cm, String em, String temra) {
        return new EnumMap<>(Map.of(
                NAIVE,
                measured(n),
                CENTRAL_MEMORY,
                measured(cm),
                EFFECTOR_MEMORY,
                measured(em),
                TEMRA,
                measured(temra)));
    }

    @ParameterizedTest
    @CsvSource({
        "20, 30, 40, 10,     TRUE",
        "20, 30, 40, 11,     TRUE",
        "20, 30, 40, 9,      TRUE",
        "20, 30, 40, 11.01,  FALSE",
        "20, 30, 40, 8.99,   FALSE",
        "0, 0, 0, 0,         FALSE",
        "20, 30, 49.5, <1,   TRUE",
        "20, 30, 40, <5,     FALSE",
        "20, 30, 45, <10,    UNKNOWN",
        "20, 30, 40, >5,     UNKNOWN",
        "20, 30, 40, >=12,   FALSE",
    })
    void the_four_differentiation_subsets_add_to_100_within_1(
            String n, String cm, String em, String temra, Truth expected) {
        CarPhenotype phenotype = on("10", differentiation(n, cm, em, temra));

        assertThat(phenotype.subsetsAddToHundred(CarPhenotype.DEFAULT_SUM_TOLERANCE))
                .isEqualTo(expected);
        assertThat(phenotype.flags(CarPhenotype.DEFAULT_SUM_TOLERANCE).contains(KineticsFlag.SUBSETS_NOT_100))
                .isEqualTo(expected.isFalse());
    }

    @Test
    void a_subset_that_was_not_measured_is_not_zero() {
        Map<PhenotypeMarker, Measured> three = differentiation("20", "30", "40", "10");
        three.remove(TEMRA);

        assertThat(on("10", three).subsetsAddToHundred(CarPhenotype.DEFAULT_SUM_TOLERANCE))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(on("10", three).flags(CarPhenotype.DEFAULT_SUM_TOLERANCE)).isEmpty();
    }

    @Test
    void stem_cell_memory_stands_outside_the_sum() {
        Map<PhenotypeMarker, Measured> five = differentiation("20", "30", "40", "10");
        five.put(STEM_CELL_MEMORY, measured("8"));

        assertThat(on("10", five).subsetsAddToHundred(CarPhenotype.DEFAULT_SUM_TOLERANCE))
                .isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @CsvSource({
        "60,   40,  1.500000",
        "10,   90,  0.111111",
        "2,    3,   0.666667",
        "<5,   90,  <0.055556",
        "60,   <2,  >30.000000",
    })
    void the_cd4_to_cd8_ratio_has_six_decimals_and_keeps_its_side(String cd4, String cd8, String ratio) {
        assertThat(on("10", Map.of(CD4, measured(cd4), CD8, measured(cd8))).cd4ToCd8Ratio())
                .hasValueSatisfying(value -> assertThat(value).hasToString(ratio));
    }

    @ParameterizedTest
    @CsvSource({"60, 0", "<5, <5"})
    void no_ratio_over_nothing_or_of_two_unknowns(String cd4, String cd8) {
        assertThat(on("10", Map.of(CD4, measured(cd4), CD8, measured(cd8))).cd4ToCd8Ratio())
                .isEmpty();
    }

    @Test
    void no_ratio_without_both() {
        assertThat(on("10", Map.of(CD4, measured("60"))).cd4ToCd8Ratio()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'7,10,14',  10",
                "'7,11,14',  11",
                "'9,11',     11",
                "'7,14',     7",
                "'6.9,13.1', -",
                "'7,13',     13",
            })
    void the_phenotype_at_the_peak_is_the_nearest_to_tmax_within_three_days(String days, String chosen) {
        Peak peak = Peak.of(
                        SeriesFixture.days("0,10,28").concentrations("0,900,5").samples())
                .orElseThrow();
        List<CarPhenotype> phenotypes =
                List.of(days.split(",")).stream().map(day -> on(day, Map.of())).toList();

        Optional<CarPhenotype> atPeak = CarPhenotype.atPeak(peak, phenotypes, CarPhenotype.DEFAULT_PEAK_TOLERANCE_DAYS);

        assertThat(atPeak.map(phenotype -> phenotype.day().toPlainString()).orElse(null))
                .isEqualTo(chosen);
    }

    @Test
    void without_a_peak_there_is_no_phenotype_at_it() {
        Peak none = Peak.of(SeriesFixture.days("0,10").concentrations("<5,<5").samples())
                .orElseThrow();

        assertThat(CarPhenotype.atPeak(none, List.of(on("10", Map.of())), BigDecimal.TEN))
                .isEmpty();
    }
}
