package org.cartlupus.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How {@code ResearchSubject/$evaluate-response} is called, and what it says when it can't answer. */
class EvaluateResponseTest {

    private static final String OPERATION = "/$evaluate-response";
    private static final String ISSUE_CODES = "issue.details.coding.flatten().code";

    @ParameterizedTest
    @EnumSource
    void without_parameters_judges_both_end_points_at_every_visit_that_is_due(RunningServers server) {
        participant(server, "er-all");

        server.given()
                .queryParam("dataCutoff", "2025-08-05")
                .get("/ResearchSubject/er-all" + OPERATION)
                .then()
                .statusCode(200)
                .body("type", equalTo("collection"))
                .body(
                        "entry.resource.identifier.flatten().value.findAll { it != null }",
                        equalTo(java.util.List.of(
                                "ER-ALL.renal-response.M3.ln-criteria-kdigo-2024-paed|1.0.0",
                                "ER-ALL.sri-4.M3.ln-criteria-kdigo-2024-paed|1.0.0",
                                "ER-ALL.renal-response.M6.ln-criteria-kdigo-2024-paed|1.0.0",
                                "ER-ALL.sri-4.M6.ln-criteria-kdigo-2024-paed|1.0.0")));
    }

    @ParameterizedTest
    @EnumSource
    void get_and_post_and_type_level_give_the_same_bytes(RunningServers server) {
        participant(server, "er-same");
        String get = server.given()
                .queryParam("visit", "M6")
                .queryParam("dataCutoff", "2028-12-31")
                .get("/ResearchSubject/er-same" + OPERATION)
                .asString();

        String post = server.given()
                .body(
                        """
                        {"resourceType": "Parameters", "parameter": [
                          {"name": "visit", "valueCode": "M6"}, {"name": "dataCutoff", "valueDate": "2028-12-31"}]}
                        """)
                .post("/ResearchSubject/er-same" + OPERATION)
                .asString();
        String typeLevel = server.given()
                .queryParam("subject", "ResearchSubject/er-same")
                .queryParam("visit", "M6")
                .queryParam("dataCutoff", "2028-12-31")
                .get("/ResearchSubject" + OPERATION)
                .asString();

        assertThat(get).contains("renal-response");
        assertThat(post).isEqualTo(get);
        assertThat(typeLevel).isEqualTo(get);
    }

    @ParameterizedTest
    @EnumSource
    void every_observation_used_is_named_by_version(RunningServers server) {
        participant(server, "er-evidence");

        server.given()
                .queryParam("visit", "M6")
                .get("/ResearchSubject/er-evidence" + OPERATION)
                .then()
                .body("entry[0].resource.derivedFrom.reference", everyItem(matchesPattern("Observation/.+/_history/1")))
                .body("entry[0].resource.derivedFrom", hasSize(6))
                .body(
                        "entry[0].resource.extension.valueReference.reference",
                        hasItem("MedicationAdministration/er-evidence-infusion/_history/1"));
    }

    @ParameterizedTest
    @EnumSource
    void includes_the_evidence_when_asked(RunningServers server) {
        participant(server, "er-include");

        server.given()
                .queryParam("visit", "M6")
                .queryParam("endpoint", "renal-response")
                .queryParam("includeEvidence", "true")
                .get("/ResearchSubject/er-include" + OPERATION)
                .then()
                .body("entry.resource.id", hasItem("er-include-v-upcr"))
                .body("entry.resource.id", hasItem("er-include-infusion"))
                .body("entry.resource.id", not(hasItem("er-include-v-pga")));
    }

    @ParameterizedTest
    @CsvSource({
        "H2, frobnicate=1, 400, unknown-parameter",
        "H2, visit=M9, 400, unknown-visit",
        "H2, endpoint=overall-survival, 400, unknown-end-point",
        "H2, dataCutoff=2025-07, 400, malformed-parameter",
        "H2, dataCutoff=2025-02-30, 400, malformed-parameter",
        "H2, dataCutoff=yesterday, 400, malformed-parameter",
        "H2, includeEvidence=yes, 400, malformed-parameter",
        "H2, subject=ResearchSubject/er-bad, 400, unknown-parameter",
        "H2, criteria=https://cart-lupus.org/fhir/Library/none|9, 422, unknown-criteria-set",
        "POSTGRES, frobnicate=1, 400, unknown-parameter",
        "POSTGRES, criteria=https://cart-lupus.org/fhir/Library/none|9, 422, unknown-criteria-set",
    })
    void refuses_wrong_parameters(RunningServers server, String parameter, int status, String code) {
        participant(server, "er-bad");
        int equals = parameter.indexOf('=');

        server.given()
                .queryParam(parameter.substring(0, equals), parameter.substring(equals + 1))
                .get("/ResearchSubject/er-bad" + OPERATION)
                .then()
                .statusCode(status)
                .body("resourceType", is("OperationOutcome"))
                .body(ISSUE_CODES, hasItem(code))
                .body("issue[0].details.text", containsString(" / "));
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_subject_is_not_found(RunningServers server) {
        server.given()
                .get("/ResearchSubject/er-nobody" + OPERATION)
                .then()
                .statusCode(404)
                .body(ISSUE_CODES, hasItem("unknown-subject"));
    }

    @ParameterizedTest
    @EnumSource
    void more_than_a_hundred_subjects_are_too_costly(RunningServers server) {
        String many = IntStream.rangeClosed(1, 101)
                .mapToObj(n -> "subject=ResearchSubject/er-" + n)
                .collect(Collectors.joining("&"));

        server.given()
                .get("/ResearchSubject" + OPERATION + "?" + many)
                .then()
                .statusCode(400)
                .body(ISSUE_CODES, hasItem("too-many-subjects"))
                .body("issue[0].code", is("too-costly"));
    }

    @ParameterizedTest
    @EnumSource
    void type_level_needs_a_subject(RunningServers server) {
        server.given()
                .get("/ResearchSubject" + OPERATION)
                .then()
                .statusCode(400)
                .body(ISSUE_CODES, hasItem("missing-parameter"));
    }

    @ParameterizedTest
    @EnumSource
    void without_an_infusion_there_is_no_day_0(RunningServers server) {
        participant(server, "er-early");

        server.given()
                .queryParam("dataCutoff", "2025-01-14")
                .get("/ResearchSubject/er-early" + OPERATION)
                .then()
                .statusCode(422)
                .body(ISSUE_CODES, hasItem("no-day-0"))
                .body("issue[0].code", is("business-rule"));
    }

    @ParameterizedTest
    @EnumSource
    void two_values_of_one_day_that_differ_are_answered_by_the_last_issued_with_a_warning(RunningServers server) {
        participant(server, "er-twice");
        observation(
                server,
                "er-twice",
                "v-upcr-again",
                "2025-07-15T07:00:00+08:00",
                "2025-07-15T13:00:00+08:00",
                "0.45",
                "g/g{creat}");

        renal(server, "er-twice")
                .then()
                .statusCode(200)
                .body("entry[0].resource.valueCodeableConcept.coding[0].code", is("CRR"))
                .body(
                        "entry[0].resource.derivedFrom.reference",
                        hasItem("Observation/er-twice-v-upcr-again/_history/1"))
                .body("entry[-1].resource." + ISSUE_CODES, hasItem("conflicting-values"))
                .body("entry[-1].resource.issue.severity.unique()", is(java.util.List.of("warning")));
    }

    @ParameterizedTest
    @EnumSource
    void a_unit_that_can_not_be_converted_is_ignored_with_a_warning(RunningServers server) {
        participant(server, "er-unit");
        observation(
                server,
                "er-unit",
                "v-upcr-odd",
                "2025-07-15T10:00:00+08:00",
                "2025-07-15T13:00:00+08:00",
                "0.1",
                "g/L");

        renal(server, "er-unit")
                .then()
                .statusCode(200)
                .body("entry[0].resource.valueCodeableConcept.coding[0].code", is("PRR"))
                .body("entry[-1].resource." + ISSUE_CODES, hasItem("unit-not-convertible"))
                .body("entry[-1].resource.issue.code", hasItem("value"));
    }

    @ParameterizedTest
    @EnumSource
    void an_impossible_value_is_ignored_with_a_warning(RunningServers server) {
        participant(server, "er-impossible");
        // 350 mg/g sent as if it were g/g
        observation(
                server,
                "er-impossible",
                "v-upcr-slip",
                "2025-07-15T10:00:00+08:00",
                "2025-07-15T13:00:00+08:00",
                "350",
                "g/g{creat}");

        renal(server, "er-impossible")
                .then()
                .statusCode(200)
                .body("entry[0].resource.valueCodeableConcept.coding[0].code", is("PRR"))
                .body("entry[-1].resource." + ISSUE_CODES, hasItem("implausible-value"));
    }

    @ParameterizedTest
    @EnumSource
    void answers_xml_to_a_client_that_sends_xml(RunningServers server) {
        participant(server, "er-xml");

        server.given()
                .contentType("application/fhir+xml; charset=UTF-8")
                .header("Accept", "application/fhir+xml")
                .body(
                        """
                        <Parameters xmlns="http://hl7.org/fhir">
                          <parameter><name value="visit"/><valueCode value="M6"/></parameter>
                        </Parameters>
                        """)
                .post("/ResearchSubject/er-xml" + OPERATION)
                .then()
                .statusCode(200)
                .contentType(containsString("xml"))
                .body("Bundle.entry[0].resource.Observation.status.@value", is("final"));
    }

    private static Response renal(RunningServers server, String id) {
        return server.given()
                .queryParam("visit", "M6")
                .queryParam("endpoint", "renal-response")
                .get("/ResearchSubject/" + id + OPERATION);
    }

    /** The child of WC-04 (UPCR 4.00, at month 6 exactly 0.50 g/g: PRR) under another number. */
    private static void participant(RunningServers server, String id) {
        String bundle = WorkedCase.of("WC-04")
                .bundle()
                .replace("wc-04", id)
                .replace("WC-04", id.toUpperCase(java.util.Locale.ROOT));
        server.given().body(bundle).post("/").then().statusCode(200);
    }

    private static void observation(
            RunningServers server,
            String child,
            String name,
            String effective,
            String issued,
            String value,
            String unit) {
        String id = child + "-" + name;
        server.given()
                .body(
                        """
                        {"resourceType": "Observation", "id": "%1$s", "status": "final",
                         "identifier": [{"system": "https://cart-lupus.org/fhir/sid/observation", "value": "%1$s"}],
                         "category": [{"coding": [{"system":
                           "http://terminology.hl7.org/CodeSystem/observation-category", "code": "laboratory"}]}],
                         "code": {"coding": [{"system": "http://loinc.org", "code": "2890-2"}]},
                         "subject": {"reference": "Patient/%2$s"}, "effectiveDateTime": "%3$s", "issued": "%4$s",
                         "valueQuantity": {"value": %5$s, "unit": "%6$s", "system": "http://unitsofmeasure.org",
                           "code": "%6$s"}}
                        """
                                .formatted(id, child, effective, issued, value, unit))
                .put("/Observation/" + id)
                .then()
                .statusCode(201);
    }
}
