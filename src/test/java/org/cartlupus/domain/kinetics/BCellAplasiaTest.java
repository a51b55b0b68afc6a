package org.cartlupus.domain.kinetics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.kinetics.SeriesFixture.days;
import static org.cartlupus.domain.kinetics.SeriesFixture.evidence;
import static org.cartlupus.domain.kinetics.SeriesFixture.evidenceOf;
import static org.cartlupus.domain.kinetics.SeriesFixture.measured;

import java.math.BigDecimal;
import java.util.List;
import org.cartlupus.domain.kinetics.BCellAplasia.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BCellAplasiaTest {

    private static final SeriesKey CD19 = SeriesKey.of("cd19", "/uL");

    private static BCellAplasia aplasia(String days, String counts) {
        return BCellAplasia.of(days(days).of(CD19).lloq("1").concentrations(counts));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // days, CD19+ per µL (LLOQ 1), state, onset, first return, duration
                "'-7,0,7,30,90,120', '200,150,<1,<1,5,20',   RECOVERED,          7, 90,  83",
                "'7,30,90,104',      '<1,<1,5,20',           RECOVERED,          7, 90,  83",
                "'7,30,90,103.9',    '<1,<1,5,20',           RETURN_UNCONFIRMED, 7, 90,  >=23",
                "'7,30,90',          '<1,<1,5',              RETURN_UNCONFIRMED, 7, 90,  >=23",
                "'7,30,90,97,104',   '<1,<1,5,6,20',         RECOVERED,          7, 90,  83",
                "'7,30,90,97,120',   '<1,<1,5,<1,20',        RETURN_UNCONFIRMED, 7, 120, >=90",
                "'7,30,90,97,120,140','<1,<1,5,<1,20,30',    RECOVERED,          7, 120, 113",
                "'7,30,90,120',      '<1,<1,5,<1',           ONGOING,            7, -,   >=113",
                "'7',                '<1',                   ONGOING,            7, -,   >=0",
                "'7,30,90,120,200',  '<1,<1,5,20,<1',        RECOVERED,          7, 90,  83",
                "'0,7,30',           '150,20,30',            NOT_SEEN,           -, -,   -",
                "'-3',               '<1',                   NO_DATA,            -, -,   -",
            })
    void recovery_is_the_first_count_at_the_limit_that_a_visit_14_days_later_confirms(
            String days, String counts, State state, BigDecimal onset, BigDecimal firstReturn, String duration) {
        BCellAplasia aplasia = aplasia(days, counts);

        assertThat(aplasia.state()).isEqualTo(state);
        assertThat(aplasia.onset()).isEqualTo(onset);
        assertThat(aplasia.firstReturn()).isEqualTo(firstReturn);
        assertThat(String.valueOf(aplasia.duration())).isEqualTo(String.valueOf(duration));
    }

    @ParameterizedTest
    @CsvSource({"9.9, ONGOING", "10, RECOVERED"})
    void the_threshold_can_be_ten_cells(String count, State state) {
        ConcentrationSeries cd19 = days("7,90,120").of(CD19).lloq("1").concentrations("<1," + count + "," + count);

        assertThat(BCellAplasia.of(cd19, RecoveryThreshold.TEN_CELLS, new BigDecimal("14"))
                        .state())
                .isEqualTo(state);
    }

    @Test
    void a_censored_count_that_cannot_decide_neither_confirms_nor_refutes() {
        ConcentrationSeries cd19 = days("7,90,97,120").of(CD19).concentrations("<1,12,<20,15");

        BCellAplasia aplasia = BCellAplasia.of(cd19, RecoveryThreshold.TEN_CELLS, new BigDecimal("14"));

        assertThat(aplasia.state()).isEqualTo(State.RECOVERED);
        assertThat(aplasia.firstReturn()).isEqualByComparingTo("90");
        assertThat(aplasia.evidence()).isEqualTo(evidenceOf("7,90,120"));
    }

    @Test
    void the_threshold_can_be_the_reports_own_lower_limit_of_normal() {
        ConcentrationSeries cd19 = ConcentrationSeries.of(
                CD19,
                List.of(
                        counted("7", "3", "90"),
                        counted("60", "120", null),
                        counted("90", "100", "90"),
                        counted("120", "85", "80")));

        BCellAplasia aplasia = BCellAplasia.of(cd19, RecoveryThreshold.LOWER_LIMIT_OF_NORMAL, new BigDecimal("14"));

        assertThat(aplasia.state()).isEqualTo(State.RECOVERED);
        assertThat(aplasia.firstReturn()).isEqualByComparingTo("90");
        assertThat(aplasia.evidence()).doesNotContain(evidence("60"));
    }

    private static Sample counted(String day, String count, String lowerLimit) {
        return new Sample(
                new BigDecimal(day),
                measured(count),
                null,
                lowerLimit == null ? null : new BigDecimal(lowerLimit),
                evidence(day));
    }
}
