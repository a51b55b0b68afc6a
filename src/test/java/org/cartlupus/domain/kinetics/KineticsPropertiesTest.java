package org.cartlupus.domain.kinetics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.verdict.Evidence;

class KineticsPropertiesTest {

    private static final BigDecimal LLOQ = new BigDecimal("50");
    private static final BigDecimal WINDOW = KineticsParameters.DEFAULT.windowDays();

    @Provide
    Arbitrary<List<Sample>> samples() {
        Arbitrary<BigDecimal> days = Arbitraries.bigDecimals()
                .between(new BigDecimal("-5"), new BigDecimal("60"))
                .ofScale(1);
        Arbitrary<Measured> values = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(new Measured(LLOQ, Censoring.BELOW))),
                Tuple.of(
                        6,
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal("200000"))
                                .ofScale(2)
                                .map(Measured::exactly)));
        return Combinators.combine(days, values)
                .as((day, value) -> Sample.of(day, value, LLOQ, new Evidence("Observation/" + day, "1")))
                .list()
                .ofMaxSize(12)
                .uniqueElements(Sample::day);
    }

    private static ConcentrationSeries series(List<Sample> samples) {
        return ConcentrationSeries.of(SeriesFixture.COPIES_PER_UG, samples);
    }

    private static CartKinetics analyse(List<Sample> samples, KineticsParameters parameters) {
        return new NoncompartmentalAnalysis(parameters).of(series(samples));
    }

    private static CartKinetics analyse(List<Sample> samples) {
        return analyse(samples, KineticsParameters.DEFAULT);
    }

    @Property
    void the_order_of_input_never_matters(
            @ForAll("samples") List<Sample> samples, @ForAll BlqRule rule, @ForAll Random random) {
        List<Sample> shuffled = new ArrayList<>(samples);
        Collections.shuffle(shuffled, random);
        KineticsParameters parameters = KineticsParameters.DEFAULT.withBlqAfterTmax(rule);

        assertThat(analyse(shuffled, parameters)).isEqualTo(analyse(samples, parameters));
        assertThat(BCellAplasia.of(series(shuffled))).isEqualTo(BCellAplasia.of(series(samples)));
    }

    @Property
    void scaling_the_concentrations_scales_peak_and_area_and_leaves_the_times(
            @ForAll("samples") List<Sample> samples,
            @ForAll BlqRule rule,
            @ForAll @BigRange(min = "0.001", max = "1000") @Scale(3) BigDecimal factor) {
        KineticsParameters parameters = KineticsParameters.DEFAULT.withBlqAfterTmax(rule);
        List<Sample> scaled = samples.stream()
                .map(sample -> Sample.of(
                        sample.day(),
                        sample.concentration().mapRising(factor::multiply),
                        LLOQ.multiply(factor),
                        sample.evidence()))
                .toList();

        CartKinetics plain = analyse(samples, parameters);
        CartKinetics times = analyse(scaled, parameters);

        assertThat(times.auc().reason()).isEqualTo(plain.auc().reason());
        assertThat(times.persistence()).isEqualTo(plain.persistence());
        plain.peak().value().ifPresent(peak -> {
            Peak other = times.peak().value().orElseThrow();
            assertThat(other.day()).isEqualTo(peak.day());
            assertThat(other.concentration().value())
                    .isEqualByComparingTo(peak.concentration().value().multiply(factor));
        });
        plain.auc().value().ifPresent(auc -> {
            BigDecimal expected = auc.value().value().multiply(factor);
            // Both areas are rounded to six decimals; the rest is the double behind ln and exp.
            BigDecimal slack = factor.add(BigDecimal.ONE)
                    .multiply(new BigDecimal("0.0000006"))
                    .add(expected.multiply(new BigDecimal("1e-12")));
            Auc other = times.auc().value().orElseThrow();
            assertThat(other.value().value()).isCloseTo(expected, within(slack));
            assertThat(other.coverage()).isEqualTo(auc.coverage());
        });
    }

    @Property
    void the_exponential_never_encloses_more_than_the_straight_line(@ForAll("samples") List<Sample> samples) {
        analyse(samples)
                .auc()
                .value()
                .filter(auc -> auc.coverage() != Auc.Coverage.EXTRAPOLATED)
                .ifPresent(auc -> {
                    Auc linear = analyse(samples, KineticsParameters.DEFAULT.withAucMethod(AucMethod.LINEAR))
                            .auc()
                            .value()
                            .orElseThrow();
                    assertThat(auc.value().value())
                            .isNotNegative()
                            .isLessThanOrEqualTo(linear.value().value().add(new BigDecimal("0.000001")));
                });
    }

    @Property
    void the_segments_join_and_add_to_the_area(@ForAll("samples") List<Sample> samples, @ForAll BlqRule rule) {
        analyse(samples, KineticsParameters.DEFAULT.withBlqAfterTmax(rule))
                .auc()
                .value()
                .ifPresent(auc -> {
                    BigDecimal reached = BigDecimal.ZERO;
                    BigDecimal sum = BigDecimal.ZERO;
                    for (AucSegment segment : auc.segments()) {
                        assertThat(segment.fromDay()).isEqualByComparingTo(reached);
                        assertThat(segment.area()).isNotNegative();
                        reached = segment.toDay();
                        sum = sum.add(segment.area());
                    }
                    assertThat(reached).isEqualByComparingTo(auc.toDay()).isLessThanOrEqualTo(WINDOW);
                    assertThat(auc.value().value()).isEqualTo(Measured.forComparison(sum));
                });
    }

    @Property
    void cmax_is_reached_by_a_sample_of_the_window_and_exceeded_by_none(@ForAll("samples") List<Sample> samples) {
        analyse(samples).peak().value().ifPresent(peak -> {
            List<Sample> quantifiable = samples.stream()
                    .filter(sample -> sample.isWithin(BigDecimal.ZERO, WINDOW))
                    .filter(Sample::isQuantifiable)
                    .toList();
            assertThat(peak.isDetected()).isEqualTo(!quantifiable.isEmpty());
            assertThat(quantifiable)
                    .allMatch(sample -> sample.concentration()
                                    .value()
                                    .compareTo(peak.concentration().value())
                            <= 0);
            assertThat(peak.concentration().value().signum()).isEqualTo(quantifiable.isEmpty() ? 0 : 1);
        });
    }

    @Property
    void tmax_is_never_after_tlast(@ForAll("samples") List<Sample> samples) {
        CartKinetics kinetics = analyse(samples);

        kinetics.overallPeak().value().filter(Peak::isDetected).ifPresent(peak -> assertThat(peak.day())
                .isLessThanOrEqualTo(
                        kinetics.persistence().value().orElseThrow().tlast()));
    }

    @Property
    void a_parameter_has_a_value_or_a_reason_and_never_both(@ForAll("samples") List<Sample> samples) {
        CartKinetics kinetics = analyse(samples);

        assertThat(List.of(
                        kinetics.peak(),
                        kinetics.overallPeak(),
                        kinetics.persistence(),
                        kinetics.expansionFold(),
                        kinetics.auc()))
                .allMatch(derived ->
                        derived.value().isPresent() != derived.reason().isPresent());
        kinetics.expansionFold()
                .value()
                .ifPresent(fold -> assertThat(fold.fold().value()).isGreaterThanOrEqualTo(BigDecimal.ONE));
    }

    @Property
    void counting_results_below_the_limit_as_half_of_it_makes_no_area_appear_or_vanish(
            @ForAll("samples") List<Sample> samples) {
        assertThat(analyse(samples, KineticsParameters.DEFAULT.withBlqAfterTmax(BlqRule.HALF_LLOQ))
                        .auc()
                        .reason())
                .isEqualTo(analyse(samples).auc().reason());
    }

    @Property
    void aplasia_starts_before_b_cells_return_and_its_length_is_never_negative(
            @ForAll("samples") List<Sample> samples) {
        BCellAplasia aplasia = BCellAplasia.of(series(samples));

        if (aplasia.duration() != null) {
            assertThat(aplasia.duration().value()).isNotNegative();
        }
        if (aplasia.firstReturn() != null) {
            assertThat(aplasia.firstReturn()).isGreaterThan(aplasia.onset());
        }
    }
}
