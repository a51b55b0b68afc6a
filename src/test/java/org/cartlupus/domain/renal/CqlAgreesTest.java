package org.cartlupus.domain.renal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.creatinine;
import static org.cartlupus.domain.fixture.Chart.height;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.PatientUnderTest.anAdult;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two derivations of the renal rule from one text, in Java and in CQL, must not differ anywhere. */
class CqlAgreesTest {

    private static final CqlRenalResponse CQL = new CqlRenalResponse();

    /** U25 from 18 years on, a girl of 160 cm: 41.4 × 1.6 ÷ creatinine in mg/dL (clinical rules 6.1). */
    private static final BigDecimal EGFR_TIMES_CREATININE = new BigDecimal("66.24");

    private static final Arbitrary<BigDecimal> UPCR =
            Arbitraries.oneOf(between("0", "1", 2), between("0", "8", 2), between("0", "8", 6));
    private static final Arbitrary<BigDecimal> CREATININE =
            Arbitraries.oneOf(between("0.30", "1.20", 2), between("0.30", "6.00", 4));

    private static final UnaryOperator<BigDecimal> HALF = value -> value.multiply(new BigDecimal("0.5"));

    /** Creatinine with which eGFR is 85 % of baseline: exactly for multiples of 0.17 mg/dL, else nearly. */
    private static final UnaryOperator<BigDecimal> EGFR_85_PER_CENT =
            value -> value.divide(new BigDecimal("0.85"), 8, RoundingMode.HALF_UP);

    /** Around the last place compared, the sixth. */
    private static final List<BigDecimal> STEPS = Stream.of(
                    "0",
                    "0.01",
                    "-0.01",
                    "0.000001",
                    "-0.000001",
                    "0.0000004",
                    "-0.0000004",
                    "0.0000005",
                    "-0.0000005",
                    "0.0000006",
                    "-0.0000006")
            .map(BigDecimal::new)
            .toList();

    /**
     * What a laboratory may report of one participant.
     *
     * @param upcrBaseline g/g, {@code null}: not measured
     * @param creatinineBaseline mg/dL, {@code null}: not measured
     */
    record Results(
            @Nullable BigDecimal upcrBaseline,
            @Nullable BigDecimal upcrVisit,
            @Nullable BigDecimal creatinineBaseline,
            @Nullable BigDecimal creatinineVisit) {

        CqlRenalResponse.Numbers numbers() {
            return new CqlRenalResponse.Numbers(
                    upcrBaseline, upcrVisit, egfr(creatinineBaseline), egfr(creatinineVisit));
        }

        private static @Nullable BigDecimal egfr(@Nullable BigDecimal creatinine) {
            return creatinine == null ? null : EGFR_TIMES_CREATININE.divide(creatinine, 8, RoundingMode.HALF_UP);
        }
    }

    /** The boundary table (clinical rules 5.4) holds in CQL by itself; a complete response is not a partial one. */
    @ParameterizedTest(name = "UPCR {0} to {1}, eGFR {2} to {3}: {6}")
    @CsvSource({
        "4.00, 0.49, 100, 100, TRUE, FALSE, CRR",
        "4.00, 0.50, 100, 100, FALSE, TRUE, PRR",
        "4.00, 2.00, 100, 100, FALSE, TRUE, PRR",
        "4.00, 2.01, 100, 100, FALSE, FALSE, NR",
        "6.00, 3.00, 100, 100, FALSE, FALSE, NR",
        "6.00, 2.99, 100, 100, FALSE, TRUE, PRR",
        "3.00, 0.30, 100, 85, TRUE, FALSE, CRR",
        "3.00, 0.30, 77.93, 65.58, FALSE, FALSE, NR",
        "3.00, 0.30, 131, 98, TRUE, FALSE, CRR",
        "0.40, 0.30, 100, 100, TRUE, FALSE, CRR",
        ", 0.30, 100, 100, TRUE, FALSE, CRR",
        ", 0.80, 100, 100, FALSE, UNKNOWN, NOT_EVALUABLE",
        "4.00, 0.30, 100, , UNKNOWN, UNKNOWN, NOT_EVALUABLE",
        "3.00, 2.50, 100, , FALSE, FALSE, NR",
    })
    void the_boundary_table_holds(
            @Nullable BigDecimal upcrBaseline,
            @Nullable BigDecimal upcrVisit,
            @Nullable BigDecimal egfrBaseline,
            @Nullable BigDecimal egfrVisit,
            Truth complete,
            Truth partial,
            Outcome expected) {
        CqlRenalResponse.Answer answer =
                CQL.of(new CqlRenalResponse.Numbers(upcrBaseline, upcrVisit, egfrBaseline, egfrVisit));

        assertThat(answer.outcome()).isEqualTo(expected);
        assertThat(answer.complete()).isEqualTo(complete);
        assertThat(answer.partial()).isEqualTo(partial);
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void java_and_cql_agree_on_any_participant(@ForAll("results") Results results) {
        assertAgreement(results);
        assertEveryClassIsMet();
    }

    /** Proteinuria and kidney function each on a cut-off or a step beside it, or missing. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void java_and_cql_agree_at_and_beside_the_cut_offs(@ForAll("boundaries") Results results) {
        assertAgreement(results);
        assertEveryClassIsMet();
    }

    private static void assertAgreement(Results results) {
        RenalFindings java = inJava(results);
        Statistics.collect(java.byComponents());
        CqlRenalResponse.Answer cql = CQL.of(results.numbers());

        assertThat(cql.outcome()).as("class").isEqualTo(java.byComponents());
        assertThat(cql.egfrStable()).as("eGFR stable").isEqualTo(java.kidneyFunctionStable());
        assertThat(cql.crrUpcrMet()).as("CRR proteinuria").isEqualTo(java.crrUpcrMet());
        assertThat(cql.prrReductionMet()).as("PRR reduction").isEqualTo(java.prrReductionMet());
        assertThat(cql.prrCeilingMet()).as("PRR ceiling").isEqualTo(java.prrCeilingMet());
        assertSameNumber(cql.reductionPct(), java.reductionPct());
        assertSameNumber(cql.egfrPercentOfBaseline(), java.egfrPercentOfBaseline());
    }

    /** Agreement on one class alone would prove little. Five: some 25 of 1,000 are partial, so chance hardly falls below. */
    private static void assertEveryClassIsMet() {
        Statistics.coverage(classes -> List.of(Outcome.CRR, Outcome.PRR, Outcome.NR, Outcome.NOT_EVALUABLE)
                .forEach(outcome -> classes.check(outcome).count(met -> met >= 5)));
    }

    /** To the last place compared: CQL rounds a negative half up, Java's HALF_UP away from zero. */
    private static void assertSameNumber(@Nullable BigDecimal inCql, @Nullable Measured inJava) {
        assertThat(inCql == null).isEqualTo(inJava == null);
        if (inCql != null && inJava != null) {
            assertThat(inCql).isCloseTo(inJava.value(), within(new BigDecimal("0.000001")));
        }
    }

    private static RenalFindings inJava(Results results) {
        return (RenalFindings) anAdult()
                .withBaseline(entries(results.upcrBaseline(), results.creatinineBaseline()))
                .at(M6, entries(results.upcrVisit(), results.creatinineVisit()))
                .verdict(EndPoint.RENAL_RESPONSE, M6)
                .findings();
    }

    private static Entry[] entries(@Nullable BigDecimal upcr, @Nullable BigDecimal creatinine) {
        List<Entry> entries = new ArrayList<>();
        if (upcr != null) {
            entries.add(upcr(upcr.toPlainString()));
        }
        if (creatinine != null) {
            entries.add(creatinine(creatinine.toPlainString()));
            entries.add(height("160"));
        }
        return entries.toArray(Entry[]::new);
    }

    /** Values as they come, and values made so that a cut-off is hit or just missed. */
    @Provide
    Arbitrary<Results> results() {
        return Combinators.combine(pairs(UPCR, HALF), pairs(CREATININE, EGFR_85_PER_CENT))
                .as(CqlAgreesTest::results);
    }

    /** A thousand of some 90 000 combinations; all of them would take minutes. */
    @Provide
    Arbitrary<Results> boundaries() {
        Arbitrary<Pair> urine = Arbitraries.of(boundaryPairs(
                List.of("0", "0.000001", "0.4", "1", "3", "4", "6"), HALF, List.of("0", "0.5", "3", "0.3", "0.8")));
        Arbitrary<Pair> blood = Arbitraries.of(
                boundaryPairs(List.of("0.5", "0.68", "0.85"), EGFR_85_PER_CENT, List.of("0.736", "0.8", "2")));
        return Combinators.combine(urine, blood).as(CqlAgreesTest::results);
    }

    private record Pair(@Nullable BigDecimal baseline, @Nullable BigDecimal visit) {}

    private static Results results(Pair urine, Pair blood) {
        return new Results(urine.baseline(), urine.visit(), blood.baseline(), blood.visit());
    }

    private static Arbitrary<Pair> pairs(Arbitrary<BigDecimal> values, UnaryOperator<BigDecimal> critical) {
        Arbitrary<Pair> independent = Combinators.combine(values.injectNull(0.15), values.injectNull(0.15))
                .as(Pair::new);
        Arbitrary<Pair> atTheCutOff =
                Combinators.combine(values, beside()).as((from, by) -> new Pair(from, moved(critical.apply(from), by)));
        return Arbitraries.frequencyOf(Tuple.of(2, independent), Tuple.of(1, atTheCutOff));
    }

    private static List<Pair> boundaryPairs(
            List<String> baselines, UnaryOperator<BigDecimal> critical, List<String> visits) {
        List<Pair> pairs = new ArrayList<>();
        pairs.add(new Pair(null, null));
        for (String text : baselines) {
            BigDecimal baseline = new BigDecimal(text);
            pairs.add(new Pair(baseline, null));
            for (BigDecimal by : STEPS) {
                pairs.add(new Pair(baseline, moved(critical.apply(baseline), by)));
                visits.forEach(visit -> pairs.add(new Pair(baseline, moved(new BigDecimal(visit), by))));
            }
        }
        for (BigDecimal by : STEPS) {
            visits.forEach(visit -> pairs.add(new Pair(null, moved(new BigDecimal(visit), by))));
        }
        return pairs;
    }

    private static Arbitrary<BigDecimal> beside() {
        return Arbitraries.of(STEPS);
    }

    private static BigDecimal moved(BigDecimal value, BigDecimal by) {
        return value.add(by).max(BigDecimal.ZERO);
    }

    private static Arbitrary<BigDecimal> between(String least, String most, int scale) {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(least), new BigDecimal(most))
                .ofScale(scale);
    }
}
