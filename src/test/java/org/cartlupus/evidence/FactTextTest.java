package org.cartlupus.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cartlupus.domain.activity.BilagAssessment;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.PgaAssessment;
import org.cartlupus.domain.activity.SledaiAssessment;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.bilag.BilagForm;
import org.cartlupus.domain.activity.bilag.BilagItem;
import org.cartlupus.domain.activity.bilag.ItemAnswer;
import org.cartlupus.domain.activity.bilag.ItemScore;
import org.cartlupus.domain.activity.finding.AntiDsDna;
import org.cartlupus.domain.activity.finding.CellCount;
import org.cartlupus.domain.activity.finding.CoombsTest;
import org.cartlupus.domain.activity.finding.DipstickProtein;
import org.cartlupus.domain.activity.finding.UrinaryCasts;
import org.cartlupus.domain.activity.finding.UrineCells;
import org.cartlupus.domain.calendar.ResultStatus;
import org.cartlupus.domain.calendar.ScheduledVisit;
import org.cartlupus.domain.calendar.VisitCode;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.kinetics.PhenotypeMarker;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Measured;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.safety.AdverseEvent;
import org.cartlupus.domain.safety.Causality;
import org.cartlupus.domain.safety.SeriousnessCriterion;
import org.cartlupus.domain.subject.Interpretation;
import org.cartlupus.domain.subject.Reported;
import org.cartlupus.domain.subject.Sex;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.subject.UrineCollection;
import org.cartlupus.domain.subject.WordedResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fact comes back from its text as it was. */
class FactTextTest {

    @Property(tries = 2_000)
    void every_fact_is_read_as_it_was_written(@ForAll("facts") Fact fact) {
        assertThat(FactText.read(fact.kind(), FactText.write(fact))).isEqualTo(fact);
    }

    @Property
    void the_digits_that_were_sent_are_kept(@ForAll BigDecimal value) {
        MeasurementFact fact = new MeasurementFact(
                Reported.of(Analyte.UPCR, Measured.exactly(value), "g/g"),
                null,
                new Reporting(ResultStatus.FINAL, "2025-01-01", null));

        MeasurementFact read = (MeasurementFact) FactText.read(FactKind.MEASUREMENT, FactText.write(fact));

        assertThat(read.reported().value().value()).isEqualTo(value);
    }

    @Test
    void a_measurement_is_a_line_that_a_person_can_read() {
        MeasurementFact fact = new MeasurementFact(
                new Reported(
                        Analyte.UPCR,
                        new Measured(new BigDecimal("1.60"), Censoring.BELOW),
                        "g/g",
                        UrineCollection.FIRST_MORNING,
                        null,
                        new BigDecimal("0.2"),
                        Interpretation.HIGH),
                new BigDecimal("0.05"),
                new Reporting(
                        ResultStatus.FINAL, "2025-07-01T08:00:00+08:00", Instant.ofEpochMilli(1_751_328_000_000L)));

        assertThat(FactText.write(fact))
                .isEqualTo(
                        "[\"UPCR\",\"1.60\",\"BELOW\",\"g/g\",\"FIRST_MORNING\",null,\"0.2\",\"HIGH\",\"0.05\",\"FINAL\","
                                + "\"2025-07-01T08:00:00+08:00\",\"1751328000000\",null,null]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "[\"UPCR\"]", "[\"FEMALE\",null,null,\"0\",\"more\"]", "[1,null,null,\"0\"]", "{}"})
    void another_text_is_refused(String text) {
        assertThatThrownBy(() -> FactText.read(FactKind.PATIENT, text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Fact> facts() {
        Arbitrary<Reporting> reporting = Combinators.combine(
                        Arbitraries.of(ResultStatus.class),
                        text(),
                        Arbitraries.longs()
                                .between(-62_135_596_800_000L, 253_402_300_799_999L)
                                .map(Instant::ofEpochMilli)
                                .injectNull(0.3),
                        Arbitraries.of(Truth.class).injectNull(0.5))
                .as(Reporting::new);
        Arbitrary<BigDecimal> decimals = Arbitraries.bigDecimals().ofScale(4);
        return Arbitraries.oneOf(List.of(
                Combinators.combine(
                                Arbitraries.of(Analyte.class),
                                decimals,
                                Arbitraries.of(Censoring.class),
                                Arbitraries.strings(),
                                Arbitraries.of(UrineCollection.class),
                                decimals.injectNull(0.5),
                                Arbitraries.of(Interpretation.class).injectNull(0.5),
                                reporting)
                        .as((analyte, value, censoring, unit, collection, limit, read, when) -> new MeasurementFact(
                                new Reported(
                                        analyte, new Measured(value, censoring), unit, collection, limit, null, read),
                                limit,
                                when)),
                Combinators.combine(
                                Arbitraries.strings(),
                                decimals,
                                Arbitraries.of(Censoring.class),
                                Arbitraries.strings(),
                                decimals.injectNull(0.5),
                                text(),
                                reporting)
                        .as((code, value, censoring, unit, limit, assay, when) ->
                                new ConcentrationFact(code, new Measured(value, censoring), unit, limit, assay, when)),
                Combinators.combine(
                                Arbitraries.maps(
                                        Arbitraries.of(PhenotypeMarker.class),
                                        decimals.map(share -> new Measured(share, Censoring.AT_MOST))),
                                reporting)
                        .as(PhenotypeFact::new),
                Combinators.combine(
                                Combinators.combine(text(), text(), text()).as(AdverseEventFact.Term::new),
                                Combinators.combine(text(), text(), text(), Arbitraries.of(Truth.class))
                                        .as(AdverseEventFact.When::new),
                                Arbitraries.integers().between(1, 5).injectNull(0.3),
                                Combinators.combine(
                                                text(), Arbitraries.integers().between(1, 5))
                                        .as(AdverseEventFact.GradeChange::new)
                                        .list()
                                        .ofMaxSize(3),
                                Combinators.combine(
                                                Arbitraries.of(Truth.class),
                                                Arbitraries.of(SeriousnessCriterion.class)
                                                        .set())
                                        .as(AdverseEvent.Seriousness::new),
                                Combinators.combine(
                                                text(),
                                                Arbitraries.of(Causality.class).injectNull(0.3))
                                        .as(AdverseEventFact.Suspect::new)
                                        .list()
                                        .ofMaxSize(3),
                                Arbitraries.strings().list().ofMaxSize(2),
                                text())
                        .as((term, when, grade, grades, serious, suspects, interest, participation) ->
                                new AdverseEventFact(
                                        term,
                                        when,
                                        grade,
                                        grades,
                                        serious,
                                        suspects,
                                        interest,
                                        grade != null && grade == 5,
                                        participation,
                                        interest)),
                Combinators.combine(
                                Arbitraries.maps(Arbitraries.of(SledaiItem.class), Arbitraries.of(Truth.class)),
                                Arbitraries.integers().injectNull(0.3),
                                Arbitraries.strings().list().ofMaxSize(3),
                                Arbitraries.maps(Arbitraries.of(SledaiItem.class), Arbitraries.of(Truth.class)),
                                reporting)
                        .as((items, total, unknown, attributed, when) ->
                                new SledaiFact(new SledaiAssessment(items, total, attributed), unknown, when)),
                Combinators.combine(Arbitraries.strings(), text()).as(MensesFact::new),
                Combinators.combine(wordedResults(), reporting).as(WordedResultFact::new),
                Combinators.combine(
                                Arbitraries.maps(Arbitraries.of(BilagSystem.class), Arbitraries.of(BilagGrade.class)),
                                reporting)
                        .as((grades, when) -> new BilagFact(new BilagAssessment(copy(grades)), when)),
                Combinators.combine(forms(), Arbitraries.strings().list().ofMaxSize(2), reporting)
                        .as(BilagFormFact::new),
                Combinators.combine(
                                Combinators.combine(
                                                Arbitraries.of(Analyte.SYSTOLIC_PRESSURE, Analyte.DIASTOLIC_PRESSURE),
                                                decimals,
                                                Arbitraries.strings())
                                        .as((analyte, value, unit) ->
                                                Reported.of(analyte, new Measured(value, Censoring.BELOW), unit))
                                        .list()
                                        .ofMaxSize(2),
                                reporting)
                        .as(BloodPressureFact::new),
                Combinators.combine(Arbitraries.integers().between(0, 100), reporting)
                        .as((mark, when) -> new PgaFact(
                                new PgaAssessment(BigDecimal.valueOf(mark), new BigDecimal("100.0")), when)),
                Combinators.combine(
                                Arbitraries.of(Treatment.Kind.class),
                                Arbitraries.of(Treatment.Reason.class),
                                text(),
                                text(),
                                Arbitraries.of(true, false),
                                Arbitraries.strings(),
                                text(),
                                Combinators.combine(Arbitraries.strings(), decimals.injectNull(0.3), text())
                                        .as(PlaceAndDose::new))
                        .as((kind, reason, start, end, lasting, name, drug, given) -> new TreatmentFact(
                                kind,
                                reason,
                                start,
                                end,
                                lasting,
                                name,
                                drug,
                                given.element(),
                                new DoseFact(given.single(), null, given.unit()))),
                Combinators.combine(Arbitraries.of(Sex.class), text(), text(), Arbitraries.of(true, false))
                        .as(PatientFact::new),
                Combinators.combine(Arbitraries.strings(), text(), text(), text(), text(), text())
                        .as(SubjectFact::new),
                Combinators.combine(Arbitraries.strings(), Arbitraries.strings(), Arbitraries.of(true, false), text())
                        .as(LibraryFact::new),
                Combinators.combine(Arbitraries.strings(), Arbitraries.strings())
                        .as(UnusableFact::new),
                Combinators.combine(text(), decimals.injectNull(0.3), decimals.injectNull(0.3))
                        .as(InfusionFact::new),
                text().map(WithdrawalVisitFact::new),
                Combinators.combine(
                                Arbitraries.strings(),
                                Arbitraries.strings(),
                                Arbitraries.strings().list())
                        .as(RecordedResponseFact::new),
                Combinators.combine(
                                text(),
                                Arbitraries.maps(Arbitraries.strings(), decimals)
                                        .ofMaxSize(3))
                        .as(StudyFact::new),
                Combinators.combine(
                                Arbitraries.of(VisitCode.class),
                                Arbitraries.integers(),
                                Arbitraries.integers(),
                                Arbitraries.integers())
                        .as(ScheduledVisit::new)
                        .list()
                        .ofMaxSize(4)
                        .map(visits -> new ScheduleFact(new VisitSchedule(visits)))));
    }

    private static Arbitrary<BilagForm> forms() {
        Arbitrary<ItemAnswer> answers = Combinators.combine(
                        Arbitraries.of(ItemScore.class), Arbitraries.of(Truth.class))
                .as(ItemAnswer::new);
        return Combinators.combine(
                        Arbitraries.maps(items(item -> item.answer() == BilagItem.Answer.SCORE), answers),
                        Arbitraries.maps(
                                items(item -> item.answer() != BilagItem.Answer.SCORE), Arbitraries.of(Truth.class)))
                .as(BilagForm::new);
    }

    private static Arbitrary<BilagItem> items(Predicate<BilagItem> kind) {
        return Arbitraries.of(BilagItem.class).filter(kind);
    }

    private static Arbitrary<WordedResult> wordedResults() {
        Arbitrary<Measured> numbers = Combinators.combine(
                        Arbitraries.bigDecimals().ofScale(2), Arbitraries.of(Censoring.class))
                .as(Measured::new);
        Arbitrary<WordedResult> cells = Combinators.combine(
                        Arbitraries.of(
                                WordedResult.Test.RED_CELLS_PER_FIELD, WordedResult.Test.WHITE_CELLS_PER_MICROLITRE),
                        Arbitraries.strings(),
                        Arbitraries.of(UrineCells.Cell.class),
                        Arbitraries.of(UrineCells.Counting.class),
                        numbers,
                        numbers)
                .as((test, text, cell, counting, low, high) ->
                        new WordedResult(test, text, new UrineCells(cell, counting, new CellCount(low, high))));
        Arbitrary<WordedResult> casts = Combinators.combine(
                        Arbitraries.of(WordedResult.Test.RED_CELL_CASTS, WordedResult.Test.HAEM_GRANULAR_CASTS),
                        Arbitraries.strings(),
                        Arbitraries.of(UrinaryCasts.Kind.class),
                        Arbitraries.of(Truth.class))
                .as((test, text, kind, present) -> new WordedResult(test, text, new UrinaryCasts(kind, present)));
        Arbitrary<WordedResult> strips = Arbitraries.of(DipstickProtein.class)
                .map(level -> new WordedResult(WordedResult.Test.DIPSTICK_PROTEIN, level.name(), level));
        Arbitrary<WordedResult> antibodies = Arbitraries.of(AntiDsDna.Interpretation.class)
                .map(read -> new WordedResult(WordedResult.Test.ANTI_DS_DNA, "read", new AntiDsDna(null, null, read)));
        Arbitrary<WordedResult> coombs = Arbitraries.of(Truth.class)
                .map(positive -> new WordedResult(WordedResult.Test.COOMBS, "read", new CoombsTest(positive)));
        return Arbitraries.oneOf(List.of(cells, casts, strips, antibodies, coombs));
    }

    private record PlaceAndDose(String element, BigDecimal single, String unit) {}

    private static Arbitrary<String> text() {
        return Arbitraries.strings().injectNull(0.2);
    }

    private static Map<BilagSystem, BilagGrade> copy(Map<BilagSystem, BilagGrade> grades) {
        Map<BilagSystem, BilagGrade> copy = new EnumMap<>(BilagSystem.class);
        copy.putAll(grades);
        return copy;
    }
}
