package org.cartlupus.evidence.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.util.stream.Stream;
import org.cartlupus.domain.activity.BilagGrade;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.domain.activity.SledaiItem;
import org.cartlupus.domain.calendar.ResultStatus;
import org.cartlupus.domain.quantity.Censoring;
import org.cartlupus.domain.quantity.Truth;
import org.cartlupus.domain.subject.Treatment;
import org.cartlupus.domain.subject.UrineCollection;
import org.cartlupus.evidence.BilagFact;
import org.cartlupus.evidence.Fact;
import org.cartlupus.evidence.FactKind;
import org.cartlupus.evidence.InfusionFact;
import org.cartlupus.evidence.LibraryFact;
import org.cartlupus.evidence.MeasurementFact;
import org.cartlupus.evidence.PatientFact;
import org.cartlupus.evidence.PgaFact;
import org.cartlupus.evidence.SledaiFact;
import org.cartlupus.evidence.SubjectFact;
import org.cartlupus.evidence.TreatmentFact;
import org.cartlupus.evidence.UnusableFact;
import org.cartlupus.evidence.WithdrawalVisitFact;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a resource states, with values, units and dates as they were sent. */
class ResourceFactsTest {

    private static final String TRIAL = "https://cart-lupus.org/fhir/CodeSystem/ln-trial";

    @Test
    void a_laboratory_value_keeps_number_comparator_unit_and_dates_as_sent() {
        MeasurementFact fact = (MeasurementFact) fact(
                """
                {"resourceType": "Observation", "status": "final", "subject": {"reference": "Patient/p"},
                  "code": {"coding": [{"system": "http://hospital.test", "code": "UP"},
                    {"system": "http://loinc.org", "code": "2890-2"}]},
                  "method": {"coding": [{"system": "%s", "code": "first-morning-urine"}]},
                  "effectiveDateTime": "2025-07-15T23:30:00-05:00", "issued": "2025-07-16T12:00:00.250+08:00",
                  "valueQuantity": {"value": 1.60, "comparator": "<", "system": "http://unitsofmeasure.org",
                    "code": "mg/mg{creat}"}}
                """
                        .formatted(TRIAL));

        assertThat(fact.reported().value().value()).hasToString("1.60");
        assertThat(fact.reported().value().censoring()).isEqualTo(Censoring.BELOW);
        assertThat(fact.reported().unit()).isEqualTo("mg/mg{creat}");
        assertThat(fact.reported().collection()).isEqualTo(UrineCollection.FIRST_MORNING);
        assertThat(fact.reporting().status()).isEqualTo(ResultStatus.FINAL);
        assertThat(fact.reporting().effective()).isEqualTo("2025-07-15T23:30:00-05:00");
        assertThat(fact.reporting().issued()).isEqualTo(Instant.parse("2025-07-16T04:00:00.250Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "final, FINAL", "amended, CORRECTED", "corrected, CORRECTED", "preliminary, NOT_USABLE",
        "entered-in-error, NOT_USABLE", "cancelled, NOT_USABLE", "registered, NOT_USABLE", "unknown, NOT_USABLE"
    })
    void the_status_says_whether_a_result_counts(String status, ResultStatus expected) {
        MeasurementFact fact = (MeasurementFact) fact(creatinine(status, "\"effectiveDateTime\": \"2025-01-01\""));

        assertThat(fact.reporting().status()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"effectiveDateTime\": \"2025-01\" | 2025-01",
                "\"effectivePeriod\": {\"start\": \"2025-01-01\", \"end\": \"2025-01-02\"} | 2025-01-02",
                "\"effectivePeriod\": {\"start\": \"2025-01-01\"} | 2025-01-01",
                "\"effectiveInstant\": \"2025-01-01T00:00:00Z\" | 2025-01-01T00:00:00Z"
            })
    void a_period_counts_at_its_end(String effective, String expected) {
        MeasurementFact fact = (MeasurementFact) fact(creatinine("final", effective));

        assertThat(fact.reporting().effective()).isEqualTo(expected);
    }

    @Test
    void a_value_that_is_text_is_kept_as_unusable_only_where_it_would_count() {
        String text = creatinine("final", "\"effectiveDateTime\": \"2025-01-01\"")
                .replaceFirst("\"valueQuantity\": \\{[^}]*}", "\"valueString\": \"low\"");

        assertThat(fact(text))
                .isEqualTo(new UnusableFact("Observation.value", "a number with a unit is needed, text can't be read"));
        assertThat(filed(text.replace("final", "preliminary"))).isEqualTo(FiledFact.NONE);
        assertThat(filed(text.replaceFirst(", \"valueString\": \"low\"", ""))).isEqualTo(FiledFact.NONE);
    }

    @Test
    void scores_are_read_with_what_is_missing_left_unknown() {
        SledaiFact sledai = (SledaiFact) fact(
                """
                {"resourceType": "Observation", "status": "final", "subject": {"reference": "Patient/p"},
                  "code": {"coding": [{"system": "%1$s", "code": "sledai-2k"}]}, "effectiveDateTime": "2025-01-01",
                  "valueInteger": 12, "component": [
                    {"code": {"coding": [{"system": "%2$s", "code": "rash"}]}, "valueBoolean": true},
                    {"code": {"coding": [{"system": "%2$s", "code": "fever"}]}, "valueBoolean": false},
                    {"code": {"coding": [{"system": "%2$s", "code": "cva"}]}},
                    {"code": {"coding": [{"system": "%2$s", "code": "hiccups"}]}, "valueBoolean": true}]}
                """
                        .formatted(TRIAL, "https://cart-lupus.org/fhir/CodeSystem/ln-sledai-item"));
        BilagFact bilag = (BilagFact) fact(
                """
                {"resourceType": "Observation", "status": "final", "subject": {"reference": "Patient/p"},
                  "code": {"coding": [{"system": "%1$s", "code": "bilag-2004"}]}, "effectiveDateTime": "2025-01-01",
                  "component": [{"code": {"coding": [{"system": "%2$s-system", "code": "renal"}]},
                    "valueCodeableConcept": {"coding": [{"system": "%2$s-grade", "code": "B"}]}}]}
                """
                        .formatted(TRIAL, "https://cart-lupus.org/fhir/CodeSystem/ln-bilag"));

        assertThat(sledai.assessment().items())
                .containsOnly(
                        java.util.Map.entry(SledaiItem.RASH, Truth.TRUE),
                        java.util.Map.entry(SledaiItem.FEVER, Truth.FALSE));
        assertThat(sledai.assessment().enteredTotal()).isEqualTo(12);
        assertThat(sledai.unknownItems()).containsExactly("hiccups");
        assertThat(bilag.assessment().grades()).containsExactly(java.util.Map.entry(BilagSystem.RENAL, BilagGrade.B));
    }

    @ParameterizedTest
    @CsvSource({"1.5, 3, PGA", "1.5, , UNUSABLE", "4, 3, UNUSABLE", "40, 100, PGA"})
    void a_pga_needs_a_scale_that_it_lies_on(String mark, String scale, FactKind expected) {
        String component = scale == null
                ? ""
                : ", \"component\": [{\"code\": {\"coding\": [{\"system\": \"%s\", \"code\": \"pga-scale-max\"}]}, \"valueInteger\": %s}]"
                        .formatted(TRIAL, scale);

        Fact fact = fact(
                """
                {"resourceType": "Observation", "status": "final", "subject": {"reference": "Patient/p"},
                  "code": {"coding": [{"system": "%s", "code": "pga"}]}, "effectiveDateTime": "2025-01-01",
                  "valueQuantity": {"value": %s}%s}
                """
                        .formatted(TRIAL, mark, component));

        assertThat(fact.kind()).isEqualTo(expected);
        if (fact instanceof PgaFact pga) {
            assertThat(pga.assessment().scaleMax()).hasToString(scale);
        }
    }

    @Test
    void cells_given_are_the_infusion_and_other_drugs_are_treatments() {
        InfusionFact infusion = (InfusionFact) fact(medication("completed", "car-t-product", ""));
        TreatmentFact rescue = (TreatmentFact) fact(medication(
                "completed",
                "other",
                ", \"reasonCode\": [{\"coding\": [{\"system\": \"%1$s\", \"code\": \"replacement\"}]}, {\"coding\": [{\"system\": \"%1$s\", \"code\": \"sle-rescue\"}]}]"
                        .formatted(TRIAL)));

        assertThat(infusion.start()).isEqualTo("2025-01-15T10:00:00+08:00");
        assertThat(rescue.treatment()).isEqualTo(Treatment.Kind.MEDICATION);
        assertThat(rescue.reason()).isEqualTo(Treatment.Reason.SLE_RESCUE);
        assertThat(filed(medication("not-done", "car-t-product", ""))).isEqualTo(FiledFact.NONE);
    }

    @Test
    void a_statement_that_is_active_lasts_and_a_single_day_does_not() {
        String statement =
                """
                {"resourceType": "MedicationStatement", "status": "active", "subject": {"reference": "Patient/p"},
                  "medicationCodeableConcept": {"text": "prednisone",
                    "coding": [{"system": "http://www.whocc.no/atc", "code": "H02AB07"}]},
                  "effectivePeriod": {"start": "2025-01"}}
                """;

        TreatmentFact taken = (TreatmentFact) fact(statement);

        assertThat(taken.lasting()).isTrue();
        assertThat(taken.start()).isEqualTo("2025-01");
        assertThat(taken.end()).isNull();
        assertThat(taken.drug()).isEqualTo("H02AB07");
        assertThat(taken.reason()).isEqualTo(Treatment.Reason.UNSTATED);
        assertThat(((TreatmentFact) fact(statement.replace("active", "stopped"))).lasting())
                .isFalse();
    }

    @Test
    void the_child_is_read_without_anything_that_names_it() {
        FiledFact filed = filed(
                """
                {"resourceType": "Patient", "name": [{"family": "X"}], "gender": "male", "birthDate": "2012-03",
                  "deceasedDateTime": "2025-06"}
                """);

        assertThat(filed.fact())
                .isEqualTo(new PatientFact(org.cartlupus.domain.subject.Sex.MALE, "2012-03", "2025-06", false));
        assertThat(filed.patient()).isEqualTo("own-id");
        assertThat(((PatientFact) fact("{\"resourceType\": \"Patient\", \"deceasedBoolean\": true}")).deadWithoutDay())
                .isTrue();
    }

    @Test
    void a_participation_is_filed_under_patient_and_study() {
        FiledFact filed = filed(
                """
                {"resourceType": "ResearchSubject", "status": "withdrawn",
                  "identifier": [{"system": "http://other.test", "value": "7"},
                    {"system": "https://cart-lupus.org/fhir/sid/subject", "value": "LN-007"}],
                  "period": {"start": "2024-12-20", "end": "2025-03"}, "study": {"reference": "ResearchStudy/s"},
                  "individual": {"reference": "Patient/p"}, "assignedArm": "Low", "actualArm": "High"}
                """);

        assertThat(filed.fact())
                .isEqualTo(new SubjectFact("LN-007", "withdrawn", "2024-12-20", "2025-03", "Low", "High", null, "s"));
        assertThat(filed.patient()).isEqualTo("p");
        assertThat(filed.study()).isEqualTo("s");
        assertThat(((SubjectFact) fact("{\"resourceType\": \"ResearchSubject\"}")).identifier())
                .isEqualTo("own-id");
    }

    @ParameterizedTest
    @MethodSource
    void only_withdrawal_visits_that_took_place_are_read(String status, String type, boolean expected) {
        FiledFact filed = filed(
                """
                {"resourceType": "Encounter", "status": "%s", "subject": {"reference": "Patient/p"},
                  "type": [{"coding": [{"system": "%s", "code": "%s"}]}], "period": {"start": "2025-05-01"}}
                """
                        .formatted(status, TRIAL, type));

        assertThat(filed.fact()).isEqualTo(expected ? new WithdrawalVisitFact("2025-05-01") : null);
    }

    static Stream<Arguments> only_withdrawal_visits_that_took_place_are_read() {
        return Stream.of(
                Arguments.of("finished", "withdrawal", true),
                Arguments.of("in-progress", "withdrawal", true),
                Arguments.of("planned", "withdrawal", false),
                Arguments.of("cancelled", "withdrawal", false),
                Arguments.of("entered-in-error", "withdrawal", false),
                Arguments.of("finished", "M6", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Group/p", "urn:uuid:3f1a4a4e-44a7-4d0e-9a0c-0d3f6f3c7a01", "#p"})
    void what_is_not_about_a_patient_here_states_nothing(String subject) {
        assertThat(filed(creatinine("final", "\"effectiveDateTime\": \"2025-01-01\"")
                        .replace("Patient/p", subject)))
                .isEqualTo(FiledFact.NONE);
    }

    @Test
    void a_criteria_set_is_filed_under_its_url() {
        String library =
                """
                {"resourceType": "Library", "url": "http://x.test/Library/c", "version": "2", "status": "active",
                  "type": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/library-type",
                    "code": "logic-library"}]}, "content": [{"contentType": "application/json", "data": "e30="}]}
                """;

        assertThat(filed(library).url()).isEqualTo("http://x.test/Library/c");
        assertThat(fact(library)).isEqualTo(new LibraryFact("http://x.test/Library/c", "2", true, "{}"));
        assertThat(((LibraryFact) fact(library.replace("active", "retired"))).isPublished())
                .isFalse();
        assertThat(((LibraryFact) fact(library.replace("application/json", "text/cql"))).criteria())
                .isNull();
        assertThat(filed(library.replace("logic-library", "asset-collection"))).isEqualTo(FiledFact.NONE);
    }

    @Test
    void a_resource_that_no_rule_reads_states_nothing() {
        assertThat(filed("{\"resourceType\": \"Organization\"}")).isEqualTo(FiledFact.NONE);
    }

    private static String creatinine(String status, String effective) {
        return """
                {"resourceType": "Observation", "status": "%s", "subject": {"reference": "Patient/p"},
                  "code": {"coding": [{"system": "http://loinc.org", "code": "2160-0"}]}, %s, "valueQuantity": {"value": 0.6, "system": "http://unitsofmeasure.org", "code": "mg/dL"}}
                """
                .formatted(status, effective);
    }

    private static String medication(String status, String code, String more) {
        return """
                {"resourceType": "MedicationAdministration", "status": "%s", "subject": {"reference": "Patient/p"},
                  "medicationCodeableConcept": {"coding": [{"system": "%s", "code": "%s"}]},
                  "effectivePeriod": {"start": "2025-01-15T10:00:00+08:00"}%s}
                """
                .formatted(status, TRIAL, code, more);
    }

    private static Fact fact(String json) {
        return filed(json).fact();
    }

    private static FiledFact filed(String json) {
        return ResourceFacts.of(
                (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(json), "own-id");
    }
}
