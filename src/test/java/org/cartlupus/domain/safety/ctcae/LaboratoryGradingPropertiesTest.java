package org.cartlupus.domain.safety.ctcae;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.GradeBounds;
import org.cartlupus.domain.safety.LaboratoryResult;
import org.cartlupus.domain.safety.ReferenceRange;
import org.cartlupus.domain.safety.SafetyParameters;
import org.cartlupus.domain.safety.ctcae.LaboratoryRule.Deviation;

/** What must hold for every term that one value decides, whatever its bands. */
class LaboratoryGradingPropertiesTest {

    /** A case with everything but the value. */
    record Surroundings(
            CtcaeTerm term,
            ReferenceRange range,
            LaboratoryResult baseline,
            ClinicalFindings findings,
            SafetyParameters parameters) {

        GradeBounds grade(Measured value) {
            return new LaboratoryGrading(parameters)
                    .propose(term, new LaboratoryResult(value, range), baseline, findings)
                    .bounds();
        }
    }

    @Property(tries = 2000)
    void aGradeNeverFallsWhenTheValueGetsWorse(
            @ForAll("surroundings") Surroundings given,
            @ForAll("values") BigDecimal one,
            @ForAll("values") BigDecimal other) {
        boolean lowIsBad = CtcaeV5.rule(given.term()).orElseThrow().deviation() == Deviation.LOW;
        BigDecimal better = lowIsBad ? one.max(other) : one.min(other);
        BigDecimal worse = lowIsBad ? one.min(other) : one.max(other);
        GradeBounds ofBetter = given.grade(Measured.exactly(better));
        GradeBounds ofWorse = given.grade(Measured.exactly(worse));
        assertThat(ofWorse.lowest()).isGreaterThanOrEqualTo(ofBetter.lowest());
        assertThat(ofWorse.highest()).isGreaterThanOrEqualTo(ofBetter.highest());
    }

    @Property(tries = 3000)
    void aCensoredValueNeverContradictsTheExactOne(
            @ForAll("surroundings") Surroundings given,
            @ForAll("values") BigDecimal reported,
            @ForAll("values") BigDecimal actual,
            @ForAll Censoring censoring) {
        Measured censored = new Measured(reported, censoring);
        if (!covers(censored, actual)) {
            return;
        }
        GradeBounds open = given.grade(censored);
        GradeBounds exact = given.grade(Measured.exactly(actual));
        assertThat(open.lowest()).isLessThanOrEqualTo(exact.lowest());
        assertThat(open.highest()).isGreaterThanOrEqualTo(exact.highest());
    }

    @Property(tries = 2000)
    void aMissingBaselineNeverContradictsAKnownOne(
            @ForAll("surroundings") Surroundings given, @ForAll("values") BigDecimal value) {
        Surroundings without = new Surroundings(
                given.term(), given.range(), LaboratoryResult.MISSING, given.findings(), given.parameters());
        // limits that agree with the value's, as one laboratory prints them
        LaboratoryResult sameLaboratory = new LaboratoryResult(given.baseline().value(), given.range());
        Surroundings with =
                new Surroundings(given.term(), given.range(), sameLaboratory, given.findings(), given.parameters());
        GradeBounds open = without.grade(Measured.exactly(value));
        GradeBounds known = with.grade(Measured.exactly(value));
        assertThat(open.lowest()).isLessThanOrEqualTo(known.lowest());
        assertThat(open.highest()).isGreaterThanOrEqualTo(known.highest());
    }

    @Property(tries = 1000)
    void theUnitDoesNotMatterWhereOnlyRatiosDo(
            @ForAll("ratioSurroundings") Surroundings given,
            @ForAll("values") BigDecimal value,
            @ForAll("factors") BigDecimal factor) {
        ReferenceRange scaledRange = new ReferenceRange(
                scaled(given.range().low(), factor), scaled(given.range().high(), factor));
        Measured before = given.baseline().value();
        LaboratoryResult scaledBaseline = before == null
                ? LaboratoryResult.MISSING
                : new LaboratoryResult(
                        before.mapRising(x -> x.multiply(factor)),
                        new ReferenceRange(
                                scaled(given.baseline().range().low(), factor),
                                scaled(given.baseline().range().high(), factor)));
        Surroundings inOtherUnit =
                new Surroundings(given.term(), scaledRange, scaledBaseline, given.findings(), given.parameters());
        assertThat(inOtherUnit.grade(Measured.exactly(value.multiply(factor))))
                .isEqualTo(given.grade(Measured.exactly(value)));
    }

    @Property(tries = 1000)
    void theScaleOfANumberDoesNotMatter(
            @ForAll("surroundings") Surroundings given, @ForAll("values") BigDecimal value) {
        assertThat(given.grade(Measured.exactly(value.setScale(9))))
                .isEqualTo(given.grade(Measured.exactly(value.stripTrailingZeros())));
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.TEN)
                        .ofScale(2),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(300))
                        .ofScale(1),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(3000))
                        .ofScale(0),
                Arbitraries.of("0.5", "1.0", "1.5", "75", "100", "80", "130", "125", "38.0", "40.0", "1.71")
                        .map(BigDecimal::new));
    }

    @Provide
    Arbitrary<BigDecimal> factors() {
        return Arbitraries.of("0.01", "10", "88.4", "17.1", "1000").map(BigDecimal::new);
    }

    @Provide
    Arbitrary<Surroundings> surroundings() {
        return surroundingsOf(Stream.of(CtcaeTerm.values())
                .filter(term -> CtcaeV5.rule(term).isPresent())
                .toList());
    }

    @Provide
    Arbitrary<Surroundings> ratioSurroundings() {
        return surroundingsOf(Stream.of(CtcaeTerm.values())
                .filter(term -> CtcaeV5.rule(term).isPresent() && term.unit().equals(CtcaeTerm.ANY_UNIT))
                .toList());
    }

    private Arbitrary<Surroundings> surroundingsOf(List<CtcaeTerm> terms) {
        Arbitrary<ReferenceRange> ranges = Combinators.combine(values().injectNull(0.3), values().injectNull(0.3))
                .as(ReferenceRange::new);
        Arbitrary<LaboratoryResult> baselines = Combinators.combine(
                        values().injectNull(0.2), Arbitraries.of(Censoring.class), ranges)
                .as((value, censoring, range) -> value == null
                        ? LaboratoryResult.MISSING
                        : new LaboratoryResult(new Measured(value, censoring), range));
        Arbitrary<ClinicalFindings> findings = Combinators.combine(
                        Arbitraries.of(Finding.class), Arbitraries.of(Truth.class))
                .as(ClinicalFindings::of);
        Arbitrary<SafetyParameters> parameters =
                Arbitraries.of(SafetyParameters.DEFAULTS, SafetyParameters.DEFAULTS.gradingInsideReferenceRange());
        return Combinators.combine(Arbitraries.of(terms), ranges, baselines, findings, parameters)
                .as(Surroundings::new);
    }

    private static boolean covers(Measured censored, BigDecimal actual) {
        int order = actual.compareTo(censored.value());
        return switch (censored.censoring()) {
            case NONE -> order == 0;
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
        };
    }

    private static BigDecimal scaled(BigDecimal value, BigDecimal factor) {
        return value == null ? null : value.multiply(factor);
    }
}
