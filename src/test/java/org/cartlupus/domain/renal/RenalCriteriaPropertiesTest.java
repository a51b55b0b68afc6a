package org.cartlupus.domain.renal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.creatinine;
import static org.cartlupus.domain.fixture.Chart.height;
import static org.cartlupus.domain.fixture.Chart.measurement;
import static org.cartlupus.domain.fixture.Chart.prednisone;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.PatientUnderTest.anAdult;
import static org.cartlupus.domain.fixture.RenalCriteriaUnderTest.renalCriteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.cartlupus.domain.calendar.Conventions;
import org.cartlupus.domain.fixture.CriteriaUnderTest;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.fixture.RandomPatients;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Outcome;

/** What holds of every criteria set, whatever its bounds. */
class RenalCriteriaPropertiesTest {

    /** Bounds of a set, each of which can be looser: every number greater is more lenient. */
    private record Bounds(
            int completeUpcr,
            int completeAlbumin,
            int fallNotNeeded,
            int ceiling,
            int lowCeiling,
            int decline,
            int belowNormal,
            int riseNotNeeded,
            int creatinine,
            int redCells,
            int whiteCells,
            int redCellsOfBaseline,
            int steroid,
            int week,
            boolean inclusive) {

        static Bounds any(Random random) {
            return new Bounds(
                    random.nextInt(4),
                    random.nextInt(4),
                    random.nextInt(4),
                    random.nextInt(4),
                    random.nextInt(4),
                    random.nextInt(4),
                    random.nextInt(4),
                    random.nextInt(4),
                    random.nextInt(4),
                    random.nextInt(4),
                    random.nextInt(4),
                    random.nextInt(4),
                    random.nextInt(4),
                    random.nextInt(4),
                    random.nextBoolean());
        }

        Bounds looser(Random random) {
            return new Bounds(
                    completeUpcr + random.nextInt(2),
                    completeAlbumin + random.nextInt(2),
                    fallNotNeeded + random.nextInt(2),
                    ceiling + random.nextInt(2),
                    lowCeiling + random.nextInt(2),
                    decline + random.nextInt(2),
                    belowNormal + random.nextInt(2),
                    riseNotNeeded + random.nextInt(2),
                    creatinine + random.nextInt(2),
                    redCells + random.nextInt(2),
                    whiteCells + random.nextInt(2),
                    redCellsOfBaseline + random.nextInt(2),
                    steroid + random.nextInt(2),
                    week + random.nextInt(2),
                    inclusive || random.nextBoolean());
        }

        /** @param shape which conditions the set has; the same for the tighter and the looser one */
        CriteriaUnderTest set(Random shape) {
            var criteria = renalCriteria();
            if (inclusive) {
                criteria.completeAtMost(tenths(3 + completeUpcr));
            } else {
                criteria.completeBelow(tenths(3 + completeUpcr));
            }
            if (shape.nextBoolean()) {
                criteria.orAlbuminBelow(tenths(2 + completeAlbumin));
            }
            criteria.fallOf("" + (60 - 10 * fallNotNeeded));
            criteria.partialUnder(new PrrCeiling(
                    number(2 + ceiling),
                    inclusive,
                    shape.nextBoolean() ? new PrrCeiling.LowBaseline(number(3), number(1 + lowCeiling)) : null));
            criteria.stableBy(new FunctionStability(
                    number(5 + 5 * decline),
                    inclusive,
                    shape.nextBoolean() ? number(110 - 10 * belowNormal) : null,
                    inclusive,
                    shape.nextInt(3) == 0
                            ? new FunctionStability.Recovery(number(30 - 5 * riseNotNeeded), number(90))
                            : null));
            if (shape.nextInt(3) == 0) {
                criteria.withCreatinine(new CreatinineLimit(number(105 + 10 * creatinine), false));
            }
            if (shape.nextInt(3) == 0) {
                criteria.withSediment(new SedimentCriteria(
                        true,
                        number(3 + redCells),
                        inclusive,
                        shape.nextBoolean(),
                        shape.nextBoolean() ? number(3 + whiteCells) : null,
                        shape.nextBoolean() ? number(100 + 50 * redCellsOfBaseline) : null));
            }
            if (shape.nextInt(3) == 0) {
                criteria.withSteroids(
                        new SteroidLimit(number(5 + 5 * steroid), null, 28, shape.nextBoolean() ? 23 + week : null));
            }
            return criteria.set();
        }

        private static BigDecimal number(int value) {
            return BigDecimal.valueOf(value);
        }

        private static String tenths(int value) {
            return BigDecimal.valueOf(value, 1).toPlainString();
        }
    }

    @Property(tries = 1000)
    void a_looser_bound_never_turns_a_response_into_non_response(@ForAll Random random) {
        Bounds bounds = Bounds.any(random);
        long shape = random.nextLong();
        PatientUnderTest child = child(random);

        Outcome tight = outcome(child.judgedBy(bounds.set(new Random(shape))));
        Outcome loose = outcome(child.judgedBy(bounds.looser(random).set(new Random(shape))));

        if (tight == Outcome.CRR) {
            assertThat(loose).isEqualTo(Outcome.CRR);
        } else if (tight == Outcome.PRR) {
            assertThat(loose).isIn(Outcome.CRR, Outcome.PRR, Outcome.NOT_EVALUABLE);
        }
        Statistics.label("under the tighter set").collect(tight).coverage(coverage -> {
            coverage.check(Outcome.CRR).percentage(share -> share >= 3);
            coverage.check(Outcome.PRR).percentage(share -> share >= 3);
            coverage.check(Outcome.NR).percentage(share -> share >= 3);
        });
        Statistics.label("changed").collect(tight != loose).coverage(coverage -> coverage.check(true)
                .percentage(share -> share >= 3));
    }

    @Property(tries = 500)
    void what_is_decided_stays_when_earlier_values_are_carried_forward(@ForAll Random random) {
        PatientUnderTest child = new RandomPatients(random).any();
        CriteriaUnderTest carrying = CriteriaUnderTest.standard().withConventions(Conventions::carryingForward);
        for (EndPoint endPoint : EndPoint.OF_THE_TRIAL) {
            Outcome own = child.judgedBy(CriteriaUnderTest.standard())
                    .verdict(endPoint, M6)
                    .outcome();
            Outcome carried = child.judgedBy(carrying).verdict(endPoint, M6).outcome();
            if (own != Outcome.NOT_EVALUABLE) {
                assertThat(carried).isEqualTo(own);
            }
            Statistics.label("decided by what was carried")
                    .collect(own != carried)
                    .coverage(coverage -> coverage.check(true).count(met -> met >= 3));
        }
    }

    @Property(tries = 300)
    void a_value_from_before_baseline_never_decides(@ForAll Random random) {
        PatientUnderTest child = child(random);
        Outcome without = outcome(child);
        assertThat(outcome(child.on("2024-11-20", upcr(one(random, "0.1", "3.00", "9.00")))))
                .isEqualTo(without);
    }

    private static Outcome outcome(PatientUnderTest child) {
        return child.verdict(EndPoint.RENAL_RESPONSE, M6).outcome();
    }

    /** Near the cut-offs, with something missing now and then. */
    private static PatientUnderTest child(Random random) {
        PatientUnderTest child = anAdult()
                .withBaseline(
                        upcr(one(random, "1.00", "2.00", "3.00", "4.00", "6.00")),
                        creatinine(one(random, "0.60", "0.70", "0.80")),
                        height("160"),
                        measurement(Analyte.URINE_RED_CELLS_PER_FIELD, one(random, "0", "4", "10"), "/[HPF]"))
                .onDay(160, prednisone(one(random, "0", "5", "10")));
        List<Entry> visit = List.of(
                upcr(one(random, "0.20", "0.40", "0.50", "0.60", "1.00", "2.00", "<0.5", ">1")),
                creatinine(one(random, "0.50", "0.60", "0.66", "0.72", "0.80")),
                measurement(Analyte.UACR, one(random, "0.1", "0.3", "0.5"), "g/g"),
                measurement(Analyte.URINE_RED_CELLS_PER_FIELD, one(random, "0", "4", "5", "6", "<5"), "/[HPF]"),
                measurement(Analyte.URINE_WHITE_CELLS_PER_FIELD, one(random, "0", "4", "5", "6"), "/[HPF]"),
                measurement(Analyte.RED_CELL_CASTS, one(random, "0", "0", "0", "1"), "/[LPF]"),
                prednisone(one(random, "0", "5", "10", "15")));
        for (Entry entry : visit) {
            if (random.nextInt(12) != 0) {
                child.at(M6, entry);
            }
        }
        return child.at(M6, height("160"));
    }

    private static String one(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }
}
