package org.cartlupus.evidence.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.Map;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.activity.finding.AntiDsDna;
import org.cartlupus.domain.activity.finding.CoombsTest;
import org.cartlupus.domain.activity.finding.DipstickProtein;
import org.cartlupus.domain.activity.finding.UrinaryCasts;
import org.cartlupus.domain.activity.finding.UrineCells;
import org.cartlupus.domain.quantity.Analyte;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.WordedResult;
import org.cartlupus.evidence.Fact;
import org.cartlupus.evidence.FactText;
import org.cartlupus.evidence.MeasurementFact;
import org.cartlupus.evidence.MensesFact;
import org.cartlupus.evidence.SledaiFact;
import org.cartlupus.evidence.UnusableFact;
import org.cartlupus.evidence.WordedResultFact;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results in words, ranges and codes are read where that is certain, and never otherwise (clinical rules 1.2, trap 48). */
class WordedResultsTest {

    private static final String LOINC = "http://loinc.org";
    private static final String TRIAL = "https://cart-lupus.org/fhir/CodeSystem/ln-trial";

    @ParameterizedTest(name = "{0} ''{1}'' is from {2} to {3}")
    @CsvSource({
        "13945-1, 0-5, 0, 5",
        "13945-1, 5-10, 5, 10",
        "13945-1, 5–10, 5, 10",
        "13945-1, ５～１０, 5, 10",
        "13945-1, 0-5/HPF, 0, 5",
        "13945-1, 0-5 /hp, 0, 5",
        "13945-1, 3-5个/HP, 3, 5",
        "13945-1, 6/高倍视野, 6, 6",
        "13945-1, >50, >50, >50",
        "13945-1, <5, <5, <5",
        "13945-1, 7, 7, 7",
        "13945-1, negative, 0, 0",
        "13945-1, 阴性, 0, 0",
        "13945-1, 未见, 0, 0",
        "5821-4, 0-5, 0, 5",
        "30391-7, 12/uL, 12, 12",
        "30391-7, 0-25 /µL, 0, 25",
        "30405-5, 12/ul, 12, 12",
    })
    void a_number_or_a_range_in_words_is_read(String loinc, String text, String low, String high) {
        UrineCells cells =
                (UrineCells) worded(observation(LOINC, loinc, string(text))).finding();

        assertThat(cells.count().low()).hasToString(low);
        assertThat(cells.count().high()).hasToString(high);
        assertThat(cells.cell())
                .isEqualTo(
                        loinc.equals("5821-4") || loinc.equals("30405-5")
                                ? UrineCells.Cell.WHITE
                                : UrineCells.Cell.RED);
        assertThat(cells.counting())
                .isEqualTo(
                        loinc.startsWith("30")
                                ? UrineCells.Counting.PER_MICROLITRE
                                : UrineCells.Counting.PER_HIGH_POWER_FIELD);
    }

    @ParameterizedTest(name = "Coombs test ''{0}'': {1}")
    @CsvSource({
        "positive, TRUE",
        "阳性, TRUE",
        "2+, TRUE",
        "++, TRUE",
        "+, TRUE",
        "negative, FALSE",
        "-, FALSE",
        "阴性, FALSE",
        "equivocal, UNKNOWN",
        "+-, UNKNOWN"
    })
    void a_coombs_test_is_positive_or_negative(String text, Truth positive) {
        assertThat(worded(observation(LOINC, "1007-4", string(text))).finding()).isEqualTo(new CoombsTest(positive));
    }

    @ParameterizedTest(name = "{0} ''{1}''")
    @CsvSource({
        "13945-1, 2+",
        "13945-1, many",
        "13945-1, 满视野",
        "13945-1, positive",
        "13945-1, 10-5",
        "13945-1, 5-",
        "13945-1, -5",
        "13945-1, '5,5'",
        "13945-1, 5 or 10",
        "13945-1, 0-5/uL",
        "13945-1, 1e3",
        "13945-1, 5-10-15",
        "30391-7, 12",
        "30391-7, 0-25",
        "30391-7, 12/HPF",
        "5807-3, some",
        "5807-3, 2+",
        "33804-6, perhaps",
        "20454-5, 5+",
        "5130-0, weakly positive",
        "5130-0, 1:40",
    })
    void trap_48_what_is_not_certain_becomes_no_number_and_is_said(String loinc, String text) {
        Fact fact = fact(observation(LOINC, loinc, string(text)));

        assertThat(fact).isInstanceOfSatisfying(UnusableFact.class, said -> {
            assertThat(said.element()).isEqualTo("Observation.value");
            assertThat(said.detail()).contains("'" + text + "' can't be read");
        });
    }

    @Test
    void a_text_as_long_as_a_book_is_no_number() {
        UnusableFact said = (UnusableFact) fact(observation(LOINC, "13945-1", string("1".repeat(100_000))));

        assertThat(said.detail()).hasSizeLessThan(300);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"valueRange\": {\"low\": {\"value\": 0, %1$s}, \"high\": {\"value\": 5, %1$s}}  | 0 | 5",
                "\"valueInteger\": 6                                                               | 6 | 6",
                "\"valueCodeableConcept\": {\"text\": \"5-10\"}                                    | 5 | 10",
                "\"valueCodeableConcept\": {\"coding\": [{\"system\": \"http://loinc.org\", \"code\": \"LA9634-2\"}]} | 0 | 0",
            })
    void other_forms_of_a_count_per_field(String value, String low, String high) {
        UrineCells cells = (UrineCells) worded(observation(LOINC, "13945-1", value.formatted(perField())))
                .finding();

        assertThat(cells.count().low()).hasToString(low);
        assertThat(cells.count().high()).hasToString(high);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"valueRange\": {\"low\": {\"value\": 0, %1$s}}",
                "\"valueRange\": {\"low\": {\"value\": 5, %1$s}, \"high\": {\"value\": 1, %1$s}}",
                "\"valueRange\": {\"low\": {\"value\": 0}, \"high\": {\"value\": 5}}",
                "\"valueInteger\": -1",
                "\"valueBoolean\": false",
                "\"valueCodeableConcept\": {\"coding\": [{\"system\": \"http://loinc.org\", \"code\": \"LA9634-2\"},"
                        + "{\"system\": \"http://snomed.info/sct\", \"code\": \"52101004\"}]}",
            })
    void other_forms_that_say_no_count(String value) {
        assertThat(fact(observation(LOINC, "13945-1", value.formatted(perField()))))
                .isInstanceOf(UnusableFact.class);
    }

    @ParameterizedTest(name = "{0}|{1} {2}: {3} {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "http://loinc.org | 33804-6 | \"valueCodeableConcept\": {\"coding\": [{\"system\": \"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation\", \"code\": \"POS\"}]} | RED_CELL | TRUE",
                "http://loinc.org | 33804-6 | \"valueCodeableConcept\": {\"coding\": [{\"system\": \"http://snomed.info/sct\", \"code\": \"2667000\"}]} | RED_CELL | FALSE",
                "http://loinc.org | 33804-6 | \"valueCodeableConcept\": {\"text\": \"Present\"} | RED_CELL | TRUE",
                "http://loinc.org | 33804-6 | \"valueBoolean\": false | RED_CELL | FALSE",
                "http://loinc.org | 33804-6 | \"valueString\": \"阳性\" | RED_CELL | TRUE",
                "http://loinc.org | 5807-3 | \"valueString\": \"negative\" | RED_CELL | FALSE",
                "http://loinc.org | 5807-3 | \"valueString\": \"0-1\" | RED_CELL | UNKNOWN",
                "http://loinc.org | 5807-3 | \"valueString\": \">0\" | RED_CELL | TRUE",
                "http://loinc.org | 51790-4 | \"valueQuantity\": {\"value\": 1, %1$s} | RED_CELL | TRUE",
                "http://loinc.org | 51790-4 | \"valueQuantity\": {\"value\": 0, %1$s} | RED_CELL | FALSE",
                "http://loinc.org | 51790-4 | \"valueQuantity\": {\"value\": 0, \"comparator\": \">\", %1$s} | RED_CELL | TRUE",
                "http://loinc.org | 5793-5 | \"valueString\": \"2\" | GRANULAR | TRUE",
                "http://loinc.org | 25160-3 | \"valueString\": \"present\" | GRANULAR | TRUE",
                "http://loinc.org | 5820-6 | \"valueQuantity\": {\"value\": 3, %1$s} | WHITE_CELL | TRUE",
                "https://cart-lupus.org/fhir/CodeSystem/ln-trial | haem-granular-casts | \"valueBoolean\": true | HAEM_GRANULAR | TRUE",
                "https://cart-lupus.org/fhir/CodeSystem/ln-trial | haem-granular-casts | \"valueQuantity\": {\"value\": 2, %1$s} | HAEM_GRANULAR | TRUE",
                "https://cart-lupus.org/fhir/CodeSystem/ln-trial | haem-granular-casts | \"valueString\": \"none seen\" | HAEM_GRANULAR | FALSE",
            })
    void casts_are_present_or_not(String system, String code, String value, UrinaryCasts.Kind kind, Truth present) {
        assertThat(worded(observation(system, code, value.formatted(perField())))
                        .finding())
                .isEqualTo(new UrinaryCasts(kind, present));
    }

    @Test
    void a_granular_cast_that_is_also_coded_as_haem_granular_is_one() {
        String both = observation(LOINC, "5793-5", "\"valueBoolean\": true")
                .replace(
                        "\"code\": {\"coding\": [",
                        "\"code\": {\"coding\": [{\"system\": \"" + TRIAL + "\", \"code\": \"haem-granular-casts\"}, ");

        assertThat(worded(both).finding()).isEqualTo(new UrinaryCasts(UrinaryCasts.Kind.HAEM_GRANULAR, Truth.TRUE));
    }

    @ParameterizedTest
    @CsvSource({
        "20454-5, negative, NEGATIVE",
        "20454-5, trace, TRACE",
        "20454-5, 2+, TWO_PLUS",
        "20454-5, ＋＋, TWO_PLUS",
        "5804-0, +++, THREE_PLUS",
    })
    void a_dipstick_has_levels(String loinc, String text, DipstickProtein level) {
        assertThat(worded(observation(LOINC, loinc, string(text))).finding()).isEqualTo(level);
    }

    @Test
    void an_amount_by_strip_is_passed_over() {
        assertThat(fact(observation(LOINC, "5804-0", "\"valueQuantity\": {\"value\": 30}")))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"positive, POSITIVE", "阴性, NEGATIVE", "equivocal, EQUIVOCAL"})
    void antibodies_in_words(String text, AntiDsDna.Interpretation read) {
        assertThat(worded(observation(LOINC, "5130-0", string(text))).finding())
                .isEqualTo(new AntiDsDna(null, null, read));
    }

    @ParameterizedTest
    @CsvSource({
        "30391-7, URINE_RED_CELLS_PER_VOLUME",
        "30405-5, URINE_WHITE_CELLS_PER_VOLUME",
        "2162-6, URINE_CREATININE_24H",
        "25160-3, GRANULAR_CASTS",
        "13945-1, URINE_RED_CELLS_PER_FIELD",
    })
    void a_number_with_its_unit_is_a_measurement_as_before(String loinc, Analyte analyte) {
        MeasurementFact measured = (MeasurementFact)
                fact(observation(LOINC, loinc, "\"valueQuantity\": {\"value\": 7, " + perField() + "}"));

        assertThat(measured.reported().analyte()).isEqualTo(analyte);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"valueBoolean\": true                                    | TRUE",
                "\"valueBoolean\": false                                   | FALSE",
                "\"_valueBoolean\": {\"extension\": [{\"url\": \"http://hl7.org/fhir/StructureDefinition/data-absent-reason\", \"valueCode\": \"unknown\"}]} | UNKNOWN",
            })
    void what_the_clinician_says_of_the_cause_is_read_from_value_and_form(String said, Truth expected) {
        String extension =
                "\"extension\": [{\"url\": \"https://cart-lupus.org/fhir/StructureDefinition/attributed-to-sle\", "
                        + said + "}]";
        MeasurementFact value =
                (MeasurementFact) fact(observation(LOINC, "6690-2", "\"valueQuantity\": {\"value\": 1}, " + extension));
        SledaiFact form = (SledaiFact) fact(observation(
                TRIAL,
                "sledai-2k",
                "\"component\": [{" + extension
                        + ", \"code\": {\"coding\": [{\"system\":"
                        + " \"https://cart-lupus.org/fhir/CodeSystem/ln-sledai-item\", \"code\": \"fever\"}]},"
                        + " \"valueBoolean\": false}]"));

        assertThat(value.reporting().attributedToSle()).isEqualTo(expected);
        assertThat(form.assessment().attributedToSle()).containsOnly(Map.entry(SledaiItem.FEVER, expected));
        assertThat(FactText.read(value.kind(), FactText.write(value))).isEqualTo(value);
        assertThat(FactText.read(form.kind(), FactText.write(form))).isEqualTo(form);
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"effectivePeriod\": {\"start\": \"2025-07-11\", \"end\": \"2025-07-15\"}, \"valueBoolean\": true | 2025-07-11 | 2025-07-15",
                "\"effectivePeriod\": {\"start\": \"2025-07-11\"}, \"valueBoolean\": true | 2025-07-11 | ",
                "\"effectiveDateTime\": \"2025-07-11\", \"valueBoolean\": true | 2025-07-11 | 2025-07-11",
            })
    void menses_have_days(String rest, String start, @Nullable String end) {
        assertThat(fact(menses("final", rest))).isEqualTo(new MensesFact(start, end));
    }

    @Test
    void menses_that_were_denied_or_entered_in_error_are_none() {
        String days = "\"effectiveDateTime\": \"2025-07-11\", \"valueBoolean\": ";

        assertThat(fact(menses("final", days + "false"))).isNull();
        assertThat(fact(menses("entered-in-error", days + "true"))).isNull();
    }

    private static String menses(String status, String rest) {
        return """
                {"resourceType": "Observation", "status": "%s", "subject": {"reference": "Patient/p"},
                 "code": {"coding": [{"system": "%s", "code": "menses"}]}, %s}"""
                .formatted(status, TRIAL, rest);
    }

    private static String observation(String system, String code, String value) {
        return """
                {"resourceType": "Observation", "status": "final", "subject": {"reference": "Patient/p"},
                 "code": {"coding": [{"system": "%s", "code": "%s"}]}, "effectiveDateTime": "2025-07-14", %s}"""
                .formatted(system, code, value);
    }

    private static String string(String text) {
        return "\"valueString\": \"" + text + "\"";
    }

    private static String perField() {
        return "\"system\": \"http://unitsofmeasure.org\", \"code\": \"/[HPF]\"";
    }

    private static WordedResult worded(String json) {
        WordedResultFact fact = (WordedResultFact) fact(json);
        assertThat(FactText.read(fact.kind(), FactText.write(fact)))
                .as("stored and read again")
                .isEqualTo(fact);
        return fact.result();
    }

    private static @Nullable Fact fact(String json) {
        return ResourceFacts.of(
                        (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(json), "o")
                .fact();
    }
}
