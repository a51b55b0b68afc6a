package org.cartlupus.server.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.server.Outcome.refused;
import static org.cartlupus.server.RunningServers.H2;
import static org.cartlupus.server.TestResources.bundle;
import static org.cartlupus.server.TestResources.creatinine;
import static org.cartlupus.server.TestResources.patient;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WriteValidationTest {

    @ParameterizedTest
    @EnumSource
    void aViolationNamesElementRuleAndMendAndNothingIsStored(RunningServers server) {
        String withoutBirthDate = patient("invalid-1").replace(", \"birthDate\": \"2012-03-01\"", "");

        refused(server.given().body(withoutBirthDate).put("/Patient/invalid-1"), 422, IssueCode.PROFILE_VIOLATION)
                .body("issue[0].expression[0]", equalTo("Patient.birthDate"))
                .body("issue[0].details.text", containsString("Patient.birthDate is missing: add it"))
                .body("issue[0].details.text", containsString("ln-patient"))
                .body("issue[0].details.text", containsString("请补充"));
        server.given().get("/Patient/invalid-1").then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource
    void allViolationsOfATransactionAreReportedAtOnceAndNothingOfItStored(RunningServers server) {
        String transaction = bundle(
                "transaction",
                patient("invalid-2"),
                creatinine("invalid-3", "invalid-2", "0.6").replace("\"mg/dL\"}", "\"notaunit\"}"),
                creatinine("invalid-4", "invalid-2", "0.6")
                        .replace("\"effectiveDateTime\": \"2025-01-08T09:00:00+08:00\",", ""));

        refused(server.given().body(transaction).post("/"), 422, IssueCode.PROFILE_VIOLATION)
                .body(
                        "issue.expression.flatten()",
                        hasItems(
                                "Bundle.entry[1].resource.value.ofType(Quantity)",
                                "Bundle.entry[2].resource.effective"))
                .body("issue.expression.flatten()", everyItem(not(containsString("entry[0]"))))
                .body("issue.details.text", hasItem(containsString("'notaunit' is no UCUM unit")));
        server.given().get("/Patient/invalid-2").then().statusCode(404);
    }

    @Test
    void aRuleOfTheTrialSpeaksBothLanguages() {
        H2.given().body(patient("rule-1")).put("/Patient/rule-1");
        String undated = creatinine("rule-2", "rule-1", "0.6").replace("2025-01-08T09:00:00+08:00", "2025-01");

        refused(H2.given().body(undated).put("/Observation/rule-2"), 422, IssueCode.PROFILE_VIOLATION)
                .body("issue.details.text", hasItem(containsString("(rule ln-result-1) / 检验结果须注明采样日期")));
    }

    @Test
    void theProfileIsDecidedByCodeNotByWhatTheResourceClaims() {
        H2.given().body(patient("claim-1")).put("/Patient/claim-1");
        String claim = "\"meta\": {\"profile\": [\"%s\"]}, \"status\"";
        String fits = creatinine("claim-2", "claim-1", "0.6");

        H2.given()
                .body(fits.replace("\"status\"", claim.formatted("http://elsewhere.test/StructureDefinition/other")))
                .put("/Observation/claim-2")
                .then()
                .statusCode(201);
        refused(
                H2.given()
                        .body(fits.replace("\"identifier\"", "\"note\"")
                                .replaceFirst("\"note\": \\[.*?],", "")
                                .replace(
                                        "\"status\"",
                                        claim.formatted("http://hl7.org/fhir/StructureDefinition/Observation"))
                                .replace("claim-2", "claim-3"))
                        .put("/Observation/claim-3"),
                422,
                IssueCode.PROFILE_VIOLATION);
    }

    @Test
    void aPatchMayNotSpoilAResource() {
        H2.given().body(patient("patch-1")).put("/Patient/patch-1");
        String patch = "[{\"op\": \"remove\", \"path\": \"/birthDate\"}]";

        refused(
                H2.given()
                        .contentType("application/json-patch+json")
                        .body(patch)
                        .patch("/Patient/patch-1"),
                422,
                IssueCode.PROFILE_VIOLATION);
        H2.given().get("/Patient/patch-1").then().body("birthDate", equalTo("2012-03-01"));
    }

    @Test
    void inABatchOnlyTheInvalidEntryIsRefused() {
        String batch =
                bundle("batch", patient("part-1"), patient("part-2").replace(", \"birthDate\": \"2012-03-01\"", ""));

        H2.given()
                .body(batch)
                .post("/")
                .then()
                .statusCode(200)
                .body("entry[0].response.status", containsString("201"))
                .body("entry[1].response.status", equalTo("422"))
                .body("entry[1].response.outcome.issue[0].expression[0]", equalTo("Patient.birthDate"));
    }

    @Test
    void whatIsNoTrialResourceIsHeldAgainstFhirItself() {
        H2.given().body(patient("base-1")).put("/Patient/base-1");
        String condition =
                """
                {"resourceType": "Condition", "subject": {"reference": "Patient/base-1"}, "abatementString": "over",
                  "clinicalStatus": {"coding": [{"code": "active",
                    "system": "http://terminology.hl7.org/CodeSystem/condition-clinical"}]}}""";

        refused(H2.given().body(condition).post("/Condition"), 422, IssueCode.PROFILE_VIOLATION)
                .body("issue[0].details.text", containsString("con-4"));
    }

    @Test
    void oneFittingCodingBesideAHospitalsOwnIsEnough() {
        H2.given().body(patient("coding-1")).put("/Patient/coding-1");
        String visit =
                """
                {"resourceType": "Encounter", "status": "finished", "class": {"code": "AMB"},
                  "type": [{"coding": [{"system": "http://hospital.test/visits", "code": "FU6"},
                    {"system": "https://cart-lupus.org/fhir/CodeSystem/ln-trial", "code": "M6"}]}],
                  "subject": {"reference": "Patient/coding-1"},
                  "period": {"start": "2025-07-15T09:00:00+08:00"}}""";

        H2.given().body(visit).post("/Encounter").then().statusCode(201);
        refused(
                H2.given().body(visit.replace("\"M6\"", "\"M7\"")).post("/Encounter"),
                422,
                IssueCode.PROFILE_VIOLATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Patient/$validate",
                "/Patient/$validate?profile=https://cart-lupus.org/fhir/StructureDefinition/ln-patient"
            })
    void validateUsesTheSameRulesAndStoresNothing(String path) {
        H2.given()
                .body(patient("asked-1"))
                .post(path)
                .then()
                .statusCode(200)
                .body("issue.severity", not(hasItem("error")));
        H2.given()
                .body(patient("asked-1").replace(", \"birthDate\": \"2012-03-01\"", ""))
                .post(path)
                .then()
                .statusCode(200)
                .body(
                        "issue.findAll { it.severity == 'error' }.diagnostics",
                        hasItem(containsString("Patient.birthDate")))
                .body("issue.diagnostics", everyItem(not(containsString("dom-6"))));
        H2.given().get("/Patient/asked-1").then().statusCode(404);
    }

    @Test
    void nothingIsFetchedFromWhereAResourcePoints() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        elsewhere.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        elsewhere.start();
        String url = "http://127.0.0.1:" + elsewhere.getAddress().getPort();
        try {
            String pointing = patient("far-1")
                    .replace(
                            "\"gender\"",
                            """
                    "meta": {"profile": ["%1$s/StructureDefinition/p"]},
                    "extension": [{"url": "%1$s/StructureDefinition/e", "valueString": "x"}],
                    "maritalStatus": {"coding": [{"system": "%1$s/CodeSystem/c", "code": "x"}]},
                    "managingOrganization": {"display": "x", "identifier": {"system": "%1$s/sid", "value": "x"}},
                    "gender\""""
                                    .formatted(url));
            H2.given().body(pointing).put("/Patient/far-1").then().statusCode(201);
            H2.given().body(pointing).post("/Patient/$validate?profile=" + url + "/StructureDefinition/q");
            H2.given()
                    .body(
                            "{\"resourceType\": \"StructureDefinition\", \"url\": \"%1$s/x\", \"baseDefinition\": \"%1$s/y\"}"
                                    .formatted(url))
                    .post("/StructureDefinition/$validate");
            H2.given().get("/ValueSet/$expand?url=" + url + "/ValueSet/v");
            H2.given().get("/CodeSystem/$lookup?code=x&system=" + url + "/CodeSystem/c");

            assertThat(calls).hasValue(0);
        } finally {
            elsewhere.stop(0);
        }
    }
}
