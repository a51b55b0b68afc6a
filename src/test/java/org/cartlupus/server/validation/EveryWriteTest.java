package org.cartlupus.server.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.server.Outcome.refused;
import static org.cartlupus.server.TestResources.bundle;
import static org.cartlupus.server.TestResources.creatinine;
import static org.cartlupus.server.TestResources.patient;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On whichever way a resource comes it is validated, and then says what it was held against. */
class EveryWriteTest {

    private static final String PROFILES = "https://cart-lupus.org/fhir/StructureDefinition/";
    private static final String BAD_BIRTH_DATE = "[{\"op\": \"remove\", \"path\": \"/birthDate\"}]";
    private static final String GOOD_BIRTH_DATE =
            "[{\"op\": \"replace\", \"path\": \"/birthDate\", \"value\": \"2012-04\"}]";

    @ParameterizedTest
    @EnumSource
    void anUpdateThatBreaksARuleIsRefusedAndTheOldVersionStays(RunningServers server) {
        server.given().body(patient("every-1")).put("/Patient/every-1").then().statusCode(201);
        String broken = patient("every-1").replace(", \"birthDate\": \"2012-03-01\"", "");

        refused(server.given().body(broken).put("/Patient/every-1"), 422, IssueCode.PROFILE_VIOLATION);
        refused(server.given().body(bundle("transaction", broken)).post(""), 422, IssueCode.PROFILE_VIOLATION);
        server.given()
                .get("/Patient/every-1")
                .then()
                .body("birthDate", equalTo("2012-03-01"))
                .body("meta.versionId", equalTo("1"));
    }

    @ParameterizedTest
    @EnumSource
    void aPatchThatBreaksARuleIsRefusedAndARightOneIsNot(RunningServers server) {
        server.given().body(patient("every-2")).put("/Patient/every-2").then().statusCode(201);

        refused(
                server.given()
                        .contentType("application/json-patch+json")
                        .body(BAD_BIRTH_DATE)
                        .patch("/Patient/every-2"),
                422,
                IssueCode.PROFILE_VIOLATION);
        refused(server.given().body(patching("every-2", BAD_BIRTH_DATE)).post(""), 422, IssueCode.PROFILE_VIOLATION);
        server.given().get("/Patient/every-2").then().body("birthDate", equalTo("2012-03-01"));

        server.given()
                .contentType("application/json-patch+json")
                .body(GOOD_BIRTH_DATE)
                .patch("/Patient/every-2")
                .then()
                .statusCode(200);
        server.given().get("/Patient/every-2").then().body("birthDate", equalTo("2012-04"));
    }

    @ParameterizedTest
    @EnumSource
    void theFittingProfileIsWrittenIntoWhatIsStored(RunningServers server) {
        server.given()
                .body(bundle("transaction", patient("every-3"), creatinine("every-3-scr", "every-3", "0.6")))
                .post("")
                .then()
                .statusCode(200);

        server.given().get("/Patient/every-3").then().body("meta.profile", equalTo(List.of(PROFILES + "ln-patient")));
        server.given()
                .get("/Observation?subject=Patient/every-3&_profile=" + PROFILES + "ln-lab")
                .then()
                .body("entry.resource.id", equalTo(List.of("every-3-scr")));
    }

    @ParameterizedTest
    @EnumSource
    void sendingTwiceMakesNoNewVersionWithOrWithoutTheClaim(RunningServers server) {
        String plain = patient("every-4");
        String claiming = plain.replace(
                "\"identifier\"", "\"meta\": {\"profile\": [\"" + PROFILES + "ln-patient\"]}, \"identifier\"");
        server.given().body(plain).put("/Patient/every-4").then().statusCode(201);
        for (String again : new String[] {plain, claiming, plain}) {
            server.given().body(bundle("transaction", again)).post("").then().statusCode(200);
            server.given().body(again).put("/Patient/every-4").then().statusCode(200);
        }

        server.given().get("/Patient/every-4").then().body("meta.versionId", equalTo("1"));
    }

    @ParameterizedTest
    @EnumSource
    void whatTheSenderClaimsBesidesIsKept(RunningServers server) {
        String foreign = patient("every-5")
                .replace(
                        "\"identifier\"",
                        "\"meta\": {\"profile\": [\"http://hospital.test/StructureDefinition/child\"]}, \"identifier\"");
        server.given().body(foreign).put("/Patient/every-5").then().statusCode(201);

        assertThat(server.given().get("/Patient/every-5").jsonPath().<String>getList("meta.profile"))
                .containsExactlyInAnyOrder("http://hospital.test/StructureDefinition/child", PROFILES + "ln-patient");
    }

    /** FHIR 4.0.1 and HL7's terminology spell the same code differently under the same address. */
    @ParameterizedTest
    @ValueSource(strings = {"serious", "Serious", "non-serious", "Non-serious"})
    void seriousnessMayBeSpeltAsInEitherRelease(String code) {
        RunningServers server = RunningServers.H2;
        server.given().body(patient("every-6")).put("/Patient/every-6");
        server.given()
                .body(event("every-6", code))
                .put("/AdverseEvent/every-6-" + code)
                .then()
                .statusCode(is(oneOf(200, 201)));
        server.given()
                .body(event("every-6", code))
                .post("/AdverseEvent/$validate")
                .then()
                .body("issue.severity", everyItem(is(oneOf("information", "warning"))));
        server.given()
                .get("/CodeSystem/$validate-code?code=" + code
                        + "&url=http://terminology.hl7.org/CodeSystem/adverse-event-seriousness")
                .then()
                .body("parameter.find { it.name == 'result' }.valueBoolean", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SERIOUS", "grave"})
    void noOtherSpellingPasses(String code) {
        refused(
                        RunningServers.H2.given().body(event("every-6", code)).put("/AdverseEvent/every-6-" + code),
                        422,
                        IssueCode.PROFILE_VIOLATION)
                .body(
                        "issue.expression.flatten()",
                        hasItem(org.hamcrest.Matchers.startsWith("AdverseEvent.seriousness")));
    }

    private static String event(String child, String seriousness) {
        return """
                {"resourceType": "AdverseEvent", "id": "%1$s-%2$s", "actuality": "actual",
                  "identifier": {"system": "https://cart-lupus.org/fhir/sid/adverse-event", "value": "%1$s-%2$s"},
                  "event": {"text": "Fever"}, "subject": {"reference": "Patient/%1$s"}, "date": "2025-01-20",
                  "seriousness": {"coding": [
                    {"system": "http://terminology.hl7.org/CodeSystem/adverse-event-seriousness", "code": "%2$s"}]}}"""
                .formatted(child, seriousness);
    }

    private static String patching(String patient, String patch) {
        return """
                {"resourceType": "Bundle", "type": "transaction", "entry": [
                  {"resource": {"resourceType": "Binary", "contentType": "application/json-patch+json", "data": "%s"},
                   "request": {"method": "PATCH", "url": "Patient/%s"}}]}"""
                .formatted(Base64.getEncoder().encodeToString(patch.getBytes(StandardCharsets.UTF_8)), patient);
    }
}
