package org.cartlupus.evidence.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.cartlupus.evidence.DoseFact;
import org.cartlupus.evidence.InfusionFact;
import org.cartlupus.evidence.StudyFact;
import org.cartlupus.evidence.TreatmentFact;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How doses and frequencies are read (clinical rules 4.3, trap 42). */
class DosesTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final String MG =
            "\"value\": 10, \"unit\": \"mg\", \"system\": \"http://unitsofmeasure.org\", \"code\": \"mg\"";

    @ParameterizedTest(name = "{0}: {1} mg per day")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"repeat\": {\"frequency\": 1, \"period\": 1, \"periodUnit\": \"d\"}} | 10",
                "{\"repeat\": {\"frequency\": 2, \"period\": 1, \"periodUnit\": \"d\"}} | 20",
                "{\"repeat\": {\"period\": 1, \"periodUnit\": \"d\"}} | 10",
                "{\"repeat\": {\"frequency\": 1, \"period\": 12, \"periodUnit\": \"h\"}} | 20",
                "{\"repeat\": {\"frequency\": 1, \"period\": 2, \"periodUnit\": \"d\"}} | 5",
                "{\"repeat\": {\"frequency\": 7, \"period\": 1, \"periodUnit\": \"wk\"}} | 10",
                "{\"repeat\": {\"timeOfDay\": [\"08:00:00\", \"20:00:00\"]}} | 20",
                "{\"code\": {\"coding\": [{\"code\": \"BID\"}]}} | 20",
                "{\"code\": {\"coding\": [{\"code\": \"QOD\"}]}} | 5",
                "{\"code\": {\"text\": \"in the morning\"}} | ",
                "{\"repeat\": {\"frequency\": 1, \"frequencyMax\": 2, \"period\": 1, \"periodUnit\": \"d\"}} | ",
                "{\"repeat\": {\"frequency\": 1, \"period\": 1, \"periodMax\": 2, \"periodUnit\": \"d\"}} | ",
                "{\"repeat\": {\"frequency\": 1, \"period\": 1, \"periodUnit\": \"wk\", \"dayOfWeek\": [\"mon\", \"fri\"]}} | ",
            })
    void a_daily_dose_is_dose_times_frequency(String timing, @Nullable BigDecimal perDay) {
        DoseFact dose = taken("{\"timing\": %s, \"doseAndRate\": [{\"doseQuantity\": {%s}}]}".formatted(timing, MG));
        assertThat(dose.single()).isEqualByComparingTo("10");
        assertThat(dose.unit()).isEqualTo("mg");
        assertSame(dose.perDay(), perDay);
    }

    @Test
    void a_dose_as_needed_has_no_frequency() {
        String asNeeded =
                "{\"asNeededBoolean\": true, \"timing\": {\"code\": {\"coding\": [{\"code\": \"QD\"}]}}, \"doseAndRate\": [{\"doseQuantity\": {%s}}]}"
                        .formatted(MG);
        assertThat(taken(asNeeded).perDay()).isNull();
        assertThat(taken(asNeeded.replace("true", "false")).perDay()).isEqualByComparingTo("10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"doseAndRate\": [{\"doseQuantity\": {\"value\": 10, \"unit\": \"mg\"}}]}",
                "{\"doseAndRate\": [{\"doseQuantity\": {\"value\": 10, \"comparator\": \"<\", \"system\": \"http://unitsofmeasure.org\", \"code\": \"mg\"}}]}",
                "{\"doseAndRate\": [{\"doseRange\": {\"low\": {\"value\": 5}, \"high\": {\"value\": 10}}}]}",
                "{\"text\": \"10 mg daily\"}",
            })
    void what_is_not_certain_stays_unknown(String dosage) {
        assertThat(taken(dosage)).isEqualTo(DoseFact.NONE);
    }

    @Test
    void doses_beside_each_other_add_up_and_steps_do_not() {
        String twice =
                """
                {%1$s "timing": {"code": {"coding": [{"code": "QD"}]}}, "doseAndRate": [{"doseQuantity": {%2$s}}]},
                {%3$s "timing": {"code": {"coding": [{"code": "QD"}]}},
                  "doseAndRate": [{"doseQuantity": {"value": 5, "system": "http://unitsofmeasure.org", "code": "mg"}}]}
                """;
        DoseFact beside = taken(twice.formatted("", MG, ""));
        assertThat(beside.perDay()).isEqualByComparingTo("15");
        assertThat(beside.single()).isEqualByComparingTo("10");
        DoseFact steps = taken(twice.formatted("\"sequence\": 1,", MG, "\"sequence\": 2,"));
        assertThat(steps.perDay()).isNull();
        assertThat(steps.single()).isEqualByComparingTo("10");
    }

    @Test
    void a_dose_per_day_needs_no_frequency() {
        DoseFact dose = taken(
                "{\"doseAndRate\": [{\"doseQuantity\": {\"value\": 0.5, \"system\": \"http://unitsofmeasure.org\", \"code\": \"mg/kg/d\"}}]}");
        assertThat(dose.perDay()).isEqualByComparingTo("0.5");
        assertThat(dose.single()).isNull();
        assertThat(dose.unit()).isEqualTo("mg/kg");
    }

    @Test
    void an_administration_tells_its_dose_and_no_frequency() {
        TreatmentFact given = (TreatmentFact) fact(
                """
                {"resourceType": "MedicationAdministration", "status": "completed", "subject": {"reference": "Patient/p"},
                  "medicationCodeableConcept": {"coding": [{"system": "http://www.whocc.no/atc", "code": "H02AB04"}]},
                  "effectiveDateTime": "2025-04-25", "dosage": {"dose": {%s}}}
                """
                        .formatted(MG));
        assertThat(given.dose().single()).isEqualByComparingTo("10");
        assertThat(given.dose().perDay()).isNull();
    }

    @ParameterizedTest(name = "unit {0}: {1} cells")
    @CsvSource({"1, 20000000", "/kg, ", "{cells}, "})
    void cells_are_read_in_total_and_per_kilogram(String unit, @Nullable BigDecimal cells) {
        InfusionFact infusion = (InfusionFact) fact(
                """
                {"resourceType": "MedicationAdministration", "status": "completed", "subject": {"reference": "Patient/p"},
                  "medicationCodeableConcept": {"coding": [{"system": "https://cart-lupus.org/fhir/CodeSystem/ln-trial",
                    "code": "car-t-product"}]},
                  "effectiveDateTime": "2025-01-15",
                  "dosage": {"dose": {"value": 20000000, "system": "http://unitsofmeasure.org", "code": "%s"},
                    "extension": [{"url": "https://cart-lupus.org/fhir/StructureDefinition/dose-per-weight",
                      "valueQuantity": {"value": 500000, "system": "http://unitsofmeasure.org", "code": "/kg"}}]}}
                """
                        .formatted(unit));
        assertSame(infusion.cells(), cells);
        assertThat(infusion.cellsPerKilogram()).isEqualByComparingTo("500000");
    }

    @Test
    void the_planned_doses_of_the_arms_are_read() {
        StudyFact study = (StudyFact)
                fact(
                        """
                {"resourceType": "ResearchStudy", "status": "active", "arm": [
                  {"name": "Low", "extension": [{"url": "https://cart-lupus.org/fhir/StructureDefinition/arm-dose",
                    "valueQuantity": {"value": 500000, "system": "http://unitsofmeasure.org", "code": "/kg"}}]},
                  {"name": "Without"}]}
                """);
        assertThat(study.armDoses()).isEqualTo(Map.of("Low", new BigDecimal("500000")));
    }

    private static void assertSame(@Nullable BigDecimal actual, @Nullable BigDecimal expected) {
        if (expected == null) {
            assertThat(actual).isNull();
        } else {
            assertThat(actual).isEqualByComparingTo(expected);
        }
    }

    private static DoseFact taken(String dosages) {
        return ((TreatmentFact) fact(
                        """
                        {"resourceType": "MedicationStatement", "status": "active", "subject": {"reference": "Patient/p"},
                          "medicationCodeableConcept": {"coding": [{"system": "http://www.whocc.no/atc", "code": "H02AB07"}]},
                          "effectivePeriod": {"start": "2025-04-25"}, "dosage": [%s]}
                        """
                                .formatted(dosages)))
                .dose();
    }

    private static Object fact(String json) {
        return Objects.requireNonNull(
                ResourceFacts.of((Resource) FHIR.newJsonParser().parseResource(json), "x")
                        .fact());
    }
}
