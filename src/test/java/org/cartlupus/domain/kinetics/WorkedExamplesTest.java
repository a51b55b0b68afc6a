package org.cartlupus.domain.kinetics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cartlupus.domain.kinetics.SeriesFixture.days;
import static org.cartlupus.domain.kinetics.SeriesFixture.evidence;
import static org.cartlupus.domain.kinetics.SeriesFixture.evidenceOf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.quantity.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples K0 to K6 of clinical rules 8.3, with the document's digits. */
class WorkedExamplesTest {

    private static final KineticsParameters DEFAULT = KineticsParameters.DEFAULT;
    private static final String K1_DAYS = "0,3,7,10,14,21,28";
    private static final String K1_COPIES = "0,500,20000,50000,30000,8000,2000";
    private static final BigDecimal FOUR_DECIMALS = new BigDecimal("0.00005");

    private static CartKinetics analyse(ConcentrationSeries series, KineticsParameters parameters) {
        return new NoncompartmentalAnalysis(parameters).of(series);
    }

    private static CartKinetics analyse(String days, String concentrations) {
        return analyse(days(days).concentrations(concentrations), DEFAULT);
    }

    private static Auc aucOf(CartKinetics kinetics) {
        return kinetics.auc().value().orElseThrow();
    }

    private static void assertArea(Auc auc, String expected) {
        assertThat(auc.value().value()).isCloseTo(new BigDecimal(expected), within(FOUR_DECIMALS));
    }

    @Test
    void k0_the_area_falls_to_zero_in_a_straight_line_and_otherwise_exponentially() {
        KineticsParameters fiveDays = new KineticsParameters(
                BlqRule.ZERO,
                AucMethod.LIN_UP_LOG_DOWN,
                new BigDecimal("5"),
                4,
                new BigDecimal("5"),
                TerminalPhaseRule.DEFAULT);

        Auc auc = aucOf(analyse(days("0,1,2,3,4,5").concentrations("0,2,0,1,2,1"), fiveDays));

        assertThat(auc.value()).isEqualTo(Measured.exactly("5.442695"));
    }

    @Test
    void k1_area_0_to_28_with_its_segments() {
        Auc auc = aucOf(analyse(K1_DAYS, K1_COPIES));

        assertArea(auc, "450167.4959");
        assertThat(auc.segments())
                .extracting(segment ->
                        segment.area().setScale(4, RoundingMode.HALF_UP).toPlainString())
                .containsExactly("750.0000", "41000.0000", "105000.0000", "156609.2151", "116511.6849", "30296.5959");
        assertThat(auc.segments())
                .extracting(AucSegment::logarithmic)
                .containsExactly(false, false, false, true, true, true);
        assertThat(auc.unit()).isEqualTo("{copies}.d/ug{DNA}");
        assertThat(auc.toDay()).isEqualByComparingTo("28");
        assertThat(auc.coverage()).isEqualTo(Auc.Coverage.SAMPLED);
        assertThat(auc.evidence()).isEqualTo(evidenceOf(K1_DAYS));
    }

    @Test
    void k1_the_straight_trapezoids_would_give_more() {
        KineticsParameters linear = DEFAULT.withAucMethod(AucMethod.LINEAR);

        Auc auc = aucOf(analyse(days(K1_DAYS).concentrations(K1_COPIES), linear));

        assertThat(auc.value().value()).isEqualByComparingTo("474750");
        assertThat(auc.segments()).noneMatch(AucSegment::logarithmic);
    }

    @Test
    void k1_cmax_tmax_and_tlast_ongoing() {
        CartKinetics kinetics = analyse(K1_DAYS, K1_COPIES);

        Peak peak = kinetics.peak().value().orElseThrow();
        assertThat(peak.concentration()).isEqualTo(Measured.exactly("50000"));
        assertThat(peak.day()).isEqualByComparingTo("10");
        assertThat(peak.evidence()).containsExactly(evidence("10"));
        Persistence persistence = kinetics.persistence().value().orElseThrow();
        assertThat(persistence.tlast()).isEqualByComparingTo("28");
        assertThat(persistence.ongoing()).isTrue();
        assertThat(persistence.days()).hasToString(">=28");
        assertThat(persistence.evidence()).isEqualTo(evidence("28"));
        assertThat(kinetics.samplesInWindow()).isEqualTo(7);
        assertThat(kinetics.flags()).isEmpty();
        assertThat(kinetics.evidence()).isEqualTo(evidenceOf(K1_DAYS));
    }

    @ParameterizedTest
    @CsvSource({
        // below the limit after Tmax, area, end of the area
        "ZERO,      62842.6972, 28",
        "HALF_LLOQ, 62635.1465, 28",
        "MISSING,   61932.6972, 21",
    })
    void k2_the_area_depends_on_what_a_result_below_the_limit_counts_as(BlqRule rule, String area, String end) {
        ConcentrationSeries series =
                days("0,3,7,10,14,21,28").lloq("50").concentrations("0,120,3600,9100,4200,260,<50");

        CartKinetics kinetics = analyse(series, DEFAULT.withBlqAfterTmax(rule));

        assertArea(aucOf(kinetics), area);
        assertThat(aucOf(kinetics).toDay()).isEqualByComparingTo(end);
        Persistence persistence = kinetics.persistence().value().orElseThrow();
        assertThat(persistence.tlast()).isEqualByComparingTo("21");
        assertThat(persistence.ongoing()).isFalse();
        assertThat(persistence.days()).hasToString("21");
        assertThat(kinetics.peak().value().orElseThrow().day()).isEqualByComparingTo("10");
    }

    @Test
    void k3_day_28_is_interpolated_on_the_exponential_and_its_neighbour_is_named() {
        Auc auc = aucOf(analyse("0,4,8,11,15,22,30", "0,300,12000,24000,9000,1500,400"));

        assertArea(auc, "175383.3243");
        AucSegment lastSegment = auc.segments().get(auc.segments().size() - 1);
        assertThat(lastSegment.toDay()).isEqualByComparingTo("28");
        assertThat(lastSegment.toConcentration()).isCloseTo(new BigDecimal("556.6315"), within(FOUR_DECIMALS));
        assertThat(auc.coverage()).isEqualTo(Auc.Coverage.INTERPOLATED);
        assertThat(auc.evidence()).isEqualTo(evidenceOf("0,4,8,11,15,22,30"));
    }

    @Test
    void k4_equal_neighbours_are_linear() {
        CartKinetics kinetics = analyse("0,7,9,14,28", "0,100,100,20,1");

        assertArea(aucOf(kinetics), "887.3270");
        assertThat(kinetics.peak().value().orElseThrow().day()).isEqualByComparingTo("7");
    }

    @ParameterizedTest
    @CsvSource({"ZERO", "HALF_LLOQ", "MISSING"})
    void k5_all_below_the_limit_is_not_detected_whatever_the_rule(BlqRule rule) {
        ConcentrationSeries series = days("0,7,14,28").lloq("50").concentrations("<50,<50,<50,<50");

        CartKinetics kinetics = analyse(series, DEFAULT.withBlqAfterTmax(rule));

        Peak peak = kinetics.peak().value().orElseThrow();
        assertThat(peak.isDetected()).isFalse();
        assertThat(peak.day()).isNull();
        assertThat(peak.concentration().value()).isEqualByComparingTo("0");
        assertThat(peak.evidence()).isEqualTo(evidenceOf("0,7,14,28"));
        assertThat(aucOf(kinetics).value().value()).isEqualByComparingTo("0");
        assertThat(kinetics.persistence().reason()).contains(NotEvaluableReason.NOT_DETECTED);
        assertThat(kinetics.expansionFold().reason()).contains(NotEvaluableReason.NOT_DETECTED);
    }

    @Test
    void k6_two_samples_are_too_few() {
        CartKinetics kinetics = analyse("0,28", "0,1000");

        assertThat(List.of(
                        kinetics.peak().reason(),
                        kinetics.overallPeak().reason(),
                        kinetics.auc().reason(),
                        kinetics.expansionFold().reason()))
                .allMatch(reason -> reason.equals(Optional.of(NotEvaluableReason.TOO_FEW_SAMPLES)));
        assertThat(kinetics.auc().value()).isEmpty();
        assertThat(kinetics.samplesInWindow()).isEqualTo(2);
    }
}
