package org.cartlupus.evidence.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.Map;
import org.cartlupus.domain.activity.bilag.BilagForm;
import org.cartlupus.domain.activity.bilag.BilagItem;
import org.cartlupus.domain.activity.bilag.ItemAnswer;
import org.cartlupus.domain.activity.bilag.ItemScore;
import org.cartlupus.domain.calendar.ResultStatus;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.evidence.BilagFormFact;
import org.cartlupus.evidence.BloodPressureFact;
import org.cartlupus.evidence.Fact;
import org.cartlupus.evidence.MeasurementFact;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BILAG-2004 items and blood pressure as they were sent. */
class BilagFormFactsTest {

    private static final String BASE = "https://cart-lupus.org/fhir/";

    @ParameterizedTest(name = "score {0}, due to lupus {1}: {2}, {3}")
    @CsvSource({
        "0, , ABSENT, UNKNOWN",
        "1, true, IMPROVING, TRUE",
        "2, false, SAME, FALSE",
        "3, , WORSE, UNKNOWN",
        "4, true, NEW, TRUE",
        "5, true, NOT_DONE, TRUE",
        ", , NOT_DONE, UNKNOWN"
    })
    void a_scored_item_keeps_score_and_cause(String score, Boolean due, ItemScore read, Truth cause) {
        assertThat(form(item("pyrexia", due, score == null ? "" : coded(score))).form())
                .isEqualTo(new BilagForm(Map.of(BilagItem.PYREXIA, new ItemAnswer(read, cause)), Map.of()));
    }

    @ParameterizedTest(name = "present {0}, due to lupus {1}: {2}")
    @CsvSource({
        "true, true, TRUE",
        "true, false, FALSE",
        "true, , UNKNOWN",
        "false, true, FALSE",
        "false, , FALSE",
        ", true, UNKNOWN"
    })
    void a_yes_is_one_only_if_lupus_is_the_cause(Boolean present, Boolean due, Truth read) {
        assertThat(form(item("active-nephritis", due, present == null ? "" : ", \"valueBoolean\": " + present))
                        .form())
                .isEqualTo(new BilagForm(Map.of(), Map.of(BilagItem.ACTIVE_NEPHRITIS, read)));
    }

    @Test
    void a_blood_count_gives_its_cause_alone() {
        assertThat(form(item("platelets", false, "")).form())
                .isEqualTo(new BilagForm(Map.of(), Map.of(BilagItem.PLATELETS, Truth.FALSE)));
    }

    @Test
    void an_unknown_item_is_kept_to_be_said_and_the_status_is_that_of_the_form() {
        BilagFormFact fact = form(item("hiccups", null, coded("2")));

        assertThat(fact.unknownItems()).containsExactly("hiccups");
        assertThat(fact.form()).isEqualTo(BilagForm.EMPTY);
        assertThat(fact.reporting().status()).isEqualTo(ResultStatus.CORRECTED);
        assertThat(fact.reporting().effective()).isEqualTo("2025-07-15");
    }

    @Test
    void a_pressure_is_read_from_its_panel_and_from_single_values() {
        String panel =
                """
                "code": {"coding": [{"system": "http://loinc.org", "code": "85354-9"}]}, "component": [
                  {"code": {"coding": [{"system": "http://loinc.org", "code": "8480-6"}]}, "valueQuantity":
                    {"value": 152, "system": "http://unitsofmeasure.org", "code": "mm[Hg]"}},
                  {"code": {"coding": [{"system": "http://loinc.org", "code": "8462-4"}]}, "valueQuantity":
                    {"value": 95, "system": "http://unitsofmeasure.org", "code": "mm[Hg]"}},
                  {"code": {"coding": [{"system": "http://loinc.org", "code": "8867-4"}]}, "valueQuantity":
                    {"value": 88, "system": "http://unitsofmeasure.org", "code": "/min"}}]
                """;
        String single =
                """
                "code": {"coding": [{"system": "http://loinc.org", "code": "8480-6"}]},
                "valueQuantity": {"value": 152, "system": "http://unitsofmeasure.org", "code": "mm[Hg]"}
                """;

        assertThat(((BloodPressureFact) fact(panel)).values())
                .extracting(value -> value.analyte() + " " + value.text())
                .containsExactly("SYSTOLIC_PRESSURE 152 mm[Hg]", "DIASTOLIC_PRESSURE 95 mm[Hg]");
        assertThat(((MeasurementFact) fact(single)).reported().text()).isEqualTo("152 mm[Hg]");
    }

    private static String item(String code, Boolean due, String value) {
        String cause = due == null
                ? ""
                : "\"extension\": [{\"url\": \"%sStructureDefinition/attributed-to-sle\", \"valueBoolean\": %s}],"
                        .formatted(BASE, due);
        return "{%s \"code\": {\"coding\": [{\"system\": \"%sCodeSystem/ln-bilag-item\", \"code\": \"%s\"}]}%s}"
                .formatted(cause, BASE, code, value);
    }

    private static String coded(String score) {
        return ", \"valueCodeableConcept\": {\"coding\": [{\"system\": \"%sCodeSystem/ln-bilag-score\", \"code\": \"%s\"}]}"
                .formatted(BASE, score);
    }

    private static BilagFormFact form(String component) {
        return (BilagFormFact) fact(
                """
                "code": {"coding": [{"system": "%sCodeSystem/ln-trial", "code": "bilag-2004-items"}]},
                "component": [%s]
                """
                        .formatted(BASE, component));
    }

    private static Fact fact(String content) {
        return ResourceFacts.of(
                        FhirContext.forR4Cached()
                                .newJsonParser()
                                .parseResource(
                                        Observation.class,
                                        """
                                        {"resourceType": "Observation", "status": "amended",
                                         "subject": {"reference": "Patient/p"}, "effectiveDateTime": "2025-07-15", %s}
                                        """
                                                .formatted(content)),
                        "x")
                .fact();
    }
}
