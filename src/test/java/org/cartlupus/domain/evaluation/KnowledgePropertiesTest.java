package org.cartlupus.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.domain.calendar.VisitCode.M6;
import static org.cartlupus.domain.fixture.Chart.creatinine;
import static org.cartlupus.domain.fixture.Chart.height;
import static org.cartlupus.domain.fixture.Chart.measurement;
import static org.cartlupus.domain.fixture.Chart.pga;
import static org.cartlupus.domain.fixture.Chart.upcr;
import static org.cartlupus.domain.fixture.PatientUnderTest.aPatient;
import static org.cartlupus.domain.fixture.RenalCriteriaUnderTest.renalCriteria;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.calendar.ResultStatus;
import org.cartlupus.domain.fixture.CriteriaUnderTest;
import org.cartlupus.domain.fixture.Entry;
import org.cartlupus.domain.fixture.PatientUnderTest;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.renal.CreatinineLimit;
import org.cartlupus.domain.renal.FunctionStability;
import org.cartlupus.domain.renal.PrrCeiling;
import org.cartlupus.domain.renal.SedimentCriteria;
import org.cartlupus.domain.subject.Sex;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Outcome;

/**
 * What is decided on part of the data stays decided when the rest comes in: each patient is written down twice, once
 * whole and once with some entries missing or known only as {@code <} or {@code >} something, and the verdict on the
 * second chart must be that on the first, or open.
 */
class KnowledgePropertiesTest {

    /** Values near the cut-offs, where the decision is close. */
    private static final List<String> RATIOS = List.of(
            "0.1", "0.4", "0.49", "0.5", "0.51", "0.9", "1.0", "1.5", "2.0", "2.01", "2.99", "3.0", "3.5", "6.0");

    private static final List<String> CREATININES =
            List.of("0.3", "0.5", "0.6", "0.61", "0.62", "0.63", "0.68", "0.7", "0.72", "0.9");

    @Property(tries = 1000)
    void a_decided_renal_response_stays_when_more_becomes_known(@ForAll Random random) {
        Renal chart = new Renal(random);
        CriteriaUnderTest criteria = anyCriteria(random);
        Outcome whole = outcome(chart.written(new Random(0), false), criteria, EndPoint.RENAL_RESPONSE);
        Outcome part = outcome(chart.written(random, true), criteria, EndPoint.RENAL_RESPONSE);
        assertThat(whole).as("a whole chart is always decided").isNotEqualTo(Outcome.NOT_EVALUABLE);
        assertThat(part).isIn(whole, Outcome.NOT_EVALUABLE);
        requireCases(whole, part, Outcome.CRR, Outcome.PRR, Outcome.NR);
    }

    @Property(tries = 1000)
    void a_decided_sri_stays_when_more_becomes_known(@ForAll Random random) {
        Activity chart = new Activity(random);
        CriteriaUnderTest criteria = CriteriaUnderTest.standard();
        Outcome whole = outcome(chart.written(new Random(0), false), criteria, EndPoint.SRI_4);
        Outcome part = outcome(chart.written(random, true), criteria, EndPoint.SRI_4);
        assertThat(whole).as("a whole chart is always decided").isNotEqualTo(Outcome.NOT_EVALUABLE);
        assertThat(part).isIn(whole, Outcome.NOT_EVALUABLE);
        requireCases(whole, part, Outcome.RESPONDER, Outcome.NON_RESPONDER);
    }

    /** Each class must come up, and stay decided on part of the data, often enough for the property to say something. */
    private static void requireCases(Outcome whole, Outcome part, Outcome... classes) {
        Statistics.label("decided on part of the data").collect(part).coverage(coverage -> {
            for (Outcome expected : classes) {
                coverage.check(expected).percentage(percent -> percent >= 1);
            }
            coverage.check(Outcome.NOT_EVALUABLE).percentage(percent -> percent >= 5);
        });
        Statistics.label("decided on all of it").collect(whole).coverage(coverage -> {
            for (Outcome expected : classes) {
                coverage.check(expected).percentage(percent -> percent >= 2);
            }
        });
    }

    private static Outcome outcome(PatientUnderTest patient, CriteriaUnderTest criteria, EndPoint endPoint) {
        return patient.judgedBy(criteria).verdict(endPoint, M6).outcome();
    }

    private static CriteriaUnderTest anyCriteria(Random random) {
        var criteria = renalCriteria();
        if (random.nextBoolean()) {
            criteria.partialUnder(new PrrCeiling(
                    new BigDecimal("3.0"),
                    random.nextBoolean(),
                    new PrrCeiling.LowBaseline(new BigDecimal("3.0"), new BigDecimal("1.0"))));
        }
        if (random.nextBoolean()) {
            criteria.stableBy(new FunctionStability(
                    new BigDecimal("15"),
                    random.nextBoolean(),
                    random.nextBoolean() ? new BigDecimal("90") : null,
                    random.nextBoolean(),
                    random.nextBoolean()
                            ? new FunctionStability.Recovery(new BigDecimal("10"), new BigDecimal("90"))
                            : null));
        }
        if (random.nextInt(3) == 0) {
            criteria.withSediment(new SedimentCriteria(
                    random.nextBoolean(),
                    new BigDecimal("5"),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    random.nextBoolean() ? new BigDecimal("5") : null,
                    random.nextBoolean() ? new BigDecimal("150") : null));
        }
        if (random.nextInt(4) == 0) {
            criteria.withCreatinine(new CreatinineLimit(new BigDecimal("115"), false));
        }
        if (random.nextInt(3) == 0) {
            criteria.withSteroidsUpTo("10", random.nextBoolean() ? "0.2" : null);
        }
        if (random.nextInt(3) == 0) {
            criteria.confirmedAfter(28);
        }
        return criteria.set();
    }

    private static <T> T one(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** One participant's kidney, whole. */
    private static final class Renal {

        private final Map<String, String> values;

        Renal(Random random) {
            values = Map.ofEntries(
                    Map.entry("upcr baseline", one(random, List.of("0.4", "2.0", "3.0", "3.01", "4.0", "6.0"))),
                    Map.entry("upcr visit", one(random, RATIOS)),
                    Map.entry("upcr later", one(random, RATIOS)),
                    Map.entry("creatinine baseline", one(random, CREATININES)),
                    Map.entry("creatinine visit", one(random, CREATININES)),
                    Map.entry("creatinine later", one(random, CREATININES)),
                    Map.entry("cells", "" + (3 + random.nextInt(5))),
                    Map.entry("cells baseline", "" + random.nextInt(6)),
                    Map.entry("white cells", "" + (3 + random.nextInt(5))),
                    Map.entry("casts", "" + random.nextInt(2)),
                    Map.entry("dose", one(random, List.of("0", "5", "6", "7.5", "12.5"))),
                    Map.entry("weight", one(random, List.of("30", "40", "50"))));
        }

        PatientUnderTest written(Random random, boolean inPart) {
            Pen pen = new Pen(random, inPart);
            PatientUnderTest patient = aPatient().ofSex(pen.keeps() ? Sex.FEMALE : Sex.UNKNOWN);
            if (!pen.keeps()) {
                patient.withoutBirthDate();
            }
            pen.write(patient, "2025-01-08", () -> upcr(pen.number(values.get("upcr baseline"))));
            pen.write(patient, "2025-01-08", () -> creatinine(pen.number(values.get("creatinine baseline"))));
            pen.write(patient, "2025-01-08", () -> height("150"));
            pen.write(
                    patient,
                    "2025-01-08",
                    () -> measurement(
                            Analyte.URINE_RED_CELLS_PER_FIELD, pen.number(values.get("cells baseline")), "/[HPF]"));
            pen.write(patient, "2025-07-15", () -> upcr(pen.number(values.get("upcr visit"))));
            pen.write(patient, "2025-07-15", () -> creatinine(pen.number(values.get("creatinine visit"))));
            // Without the height of the day the line between two others would stand for it: another known value.
            patient.on("2025-07-15", height("150")).on("2025-08-20", height("150"));
            pen.write(patient, "2025-08-20", () -> upcr(pen.number(values.get("upcr later"))));
            pen.write(patient, "2025-08-20", () -> creatinine(pen.number(values.get("creatinine later"))));
            for (String day : List.of("2025-07-15", "2025-08-20")) {
                pen.write(
                        patient,
                        day,
                        () -> measurement(
                                Analyte.URINE_RED_CELLS_PER_FIELD, pen.number(values.get("cells")), "/[HPF]"));
                pen.write(
                        patient,
                        day,
                        () -> measurement(
                                Analyte.URINE_WHITE_CELLS_PER_FIELD, pen.number(values.get("white cells")), "/[HPF]"));
                pen.write(patient, day, () -> measurement(Analyte.RED_CELL_CASTS, values.get("casts"), "/[LPF]"));
            }
            for (String day : List.of("2025-06-17", "2025-07-15", "2025-07-23", "2025-08-20")) {
                pen.write(
                        patient,
                        day,
                        () -> measurement(Analyte.PREDNISONE_EQUIVALENT, pen.number(values.get("dose")), "mg/d"));
                patient.on(day, measurement(Analyte.WEIGHT, values.get("weight"), "kg"));
            }
            return patient;
        }
    }

    /** One participant's disease activity, whole. */
    private static final class Activity {

        private final Map<SledaiItem, Truth> itemsBefore = new EnumMap<>(SledaiItem.class);
        private final Map<SledaiItem, Truth> itemsAfter = new EnumMap<>(SledaiItem.class);
        private final Map<BilagSystem, BilagGrade> gradesBefore = new EnumMap<>(BilagSystem.class);
        private final Map<BilagSystem, BilagGrade> gradesAfter = new EnumMap<>(BilagSystem.class);
        private final String pgaBefore;
        private final String pgaAfter;

        Activity(Random random) {
            for (SledaiItem item : SledaiItem.values()) {
                boolean before = random.nextInt(4) == 0;
                itemsBefore.put(item, Truth.of(before));
                itemsAfter.put(item, Truth.of(before ? random.nextInt(3) == 0 : random.nextInt(30) == 0));
            }
            for (BilagSystem system : BilagSystem.values()) {
                BilagGrade before = BilagGrade.values()[random.nextInt(5)];
                gradesBefore.put(system, before);
                gradesAfter.put(system, random.nextInt(10) == 0 ? BilagGrade.values()[random.nextInt(5)] : before);
            }
            pgaBefore = "1." + random.nextInt(10);
            pgaAfter = "1." + random.nextInt(10);
        }

        PatientUnderTest written(Random random, boolean inPart) {
            Pen pen = new Pen(random, inPart);
            PatientUnderTest patient = aPatient();
            pen.write(patient, "2025-01-08", () -> entry(SledaiAssessment.ofItems(pen.some(itemsBefore))));
            pen.write(patient, "2025-07-15", () -> entry(SledaiAssessment.ofItems(pen.some(itemsAfter))));
            pen.write(patient, "2025-01-08", () -> entry(new BilagAssessment(pen.some(gradesBefore))));
            pen.write(patient, "2025-07-15", () -> entry(new BilagAssessment(pen.some(gradesAfter))));
            pen.write(patient, "2025-01-08", () -> pga(pgaBefore));
            pen.write(patient, "2025-07-15", () -> pga(pgaAfter));
            return patient;
        }

        private static Entry entry(Object value) {
            return new Entry(value, ResultStatus.FINAL, null, null, null);
        }
    }

    /** Writes everything, or leaves some of it out. */
    private record Pen(Random random, boolean inPart) {

        boolean keeps() {
            return !inPart || random.nextInt(12) != 0;
        }

        void write(PatientUnderTest patient, String day, Supplier<Entry> entry) {
            if (!inPart || random.nextInt(12) != 0) {
                patient.on(day, entry.get());
            }
        }

        /** The number, or a bound that is true of it. */
        String number(String exact) {
            if (!inPart || random.nextInt(10) != 0) {
                return exact;
            }
            BigDecimal value = new BigDecimal(exact);
            BigDecimal step = new BigDecimal(one(random, List.of("0.01", "0.1", "1")));
            BigDecimal lower = value.subtract(step);
            return switch (random.nextInt(4)) {
                case 0 -> "<" + value.add(step).toPlainString();
                case 1 ->
                    "<="
                            + value.add(random.nextBoolean() ? BigDecimal.ZERO : step)
                                    .toPlainString();
                case 2 -> lower.signum() > 0 ? ">" + lower.toPlainString() : exact;
                default -> value.signum() > 0 ? ">=" + value.toPlainString() : exact;
            };
        }

        <K extends Enum<K>, V> Map<K, V> some(Map<K, V> all) {
            if (!inPart || random.nextBoolean()) {
                return all;
            }
            Map<K, V> kept = new HashMap<>();
            all.forEach((key, value) -> {
                if (random.nextInt(12) != 0) {
                    kept.put(key, value);
                }
            });
            return kept;
        }
    }
}
