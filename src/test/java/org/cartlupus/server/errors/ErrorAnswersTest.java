package org.cartlupus.server.errors;

import static org.cartlupus.server.Outcome.refused;
import static org.cartlupus.server.RunningServers.H2;
import static org.cartlupus.server.TestResources.bundle;
import static org.cartlupus.server.TestResources.creatinine;
import static org.cartlupus.server.TestResources.patient;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import org.cartlupus.outcome.IssueCode;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorAnswersTest {

    @ParameterizedTest
    @EnumSource
    void anUnknownIdIsNotFound(RunningServers server) {
        refused(server.given().get("/Patient/nobody"), 404, IssueCode.NOT_FOUND)
                .body("issue[0].code", equalTo("not-found"))
                .body("issue[0].severity", equalTo("error"));
        refused(server.given().get("/Patient/nobody/_history/1"), 404, IssueCode.NOT_FOUND);
        refused(server.given().get("/Patient/nobody/$everything"), 404, IssueCode.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"/Claim", "/Claim/1", "/Nonsense", "/Task"})
    void aTypeThatIsNotKeptHereIsNotFound(String path) {
        refused(H2.given().get(path), 404, IssueCode.NOT_FOUND);
    }

    @ParameterizedTest
    @EnumSource
    void aDeletedResourceIsGone(RunningServers server) {
        server.given().body(patient("gone-1", "female")).put("/Patient/gone-1");
        server.given().delete("/Patient/gone-1");

        refused(server.given().get("/Patient/gone-1"), 410, IssueCode.GONE)
                .header("Location", containsString("Patient/gone-1/_history/2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"resourceType\": \"Patient\"",
                "not json",
                "{}",
                "{\"resourceType\": \"Patient\", \"birthdate\": \"2012-03-01\"}",
                "{\"resourceType\": \"Patient\", \"birthDate\": \"2012-13-01\"}",
                "{\"resourceType\": \"Patient\", \"gender\": \"girl\"}",
                "{\"resourceType\": \"Patient\", \"gender\": \"\"}",
                "{\"resourceType\": \"Patient\", \"extension\": [null]}",
            })
    void aBodyThatIsNotFhirIsRefusedAndNothingOfItDroppedSilently(String body) {
        refused(H2.given().body(body).post("/Patient"), 400, IssueCode.MALFORMED_BODY);
    }

    @Test
    void aBodyOfAnotherTypeIsRefused() {
        refused(
                H2.given()
                        .body("{\"resourceType\": \"Group\", \"type\": \"person\", \"actual\": true}")
                        .post("/Patient"),
                400,
                IssueCode.MALFORMED_BODY);
    }

    @Test
    void anIdThatContradictsTheUrlIsRefused() {
        refused(H2.given().body(patient("a", "female")).put("/Patient/b"), 400, IssueCode.INVALID_REQUEST);
    }

    @ParameterizedTest
    @EnumSource
    void aStaleVersionConflicts(RunningServers server) {
        server.given().body(patient("stale-1", "female")).put("/Patient/stale-1");
        server.given().body(patient("stale-1", "male")).put("/Patient/stale-1");

        refused(
                server.given()
                        .header("If-Match", "W/\"1\"")
                        .body(patient("stale-1", "other"))
                        .put("/Patient/stale-1"),
                409,
                IssueCode.VERSION_CONFLICT);
        server.given().get("/Patient/stale-1").then().body("gender", equalTo("male"));
    }

    @ParameterizedTest
    @EnumSource
    void aConditionThatMatchesSeveralIsRefused(RunningServers server) {
        for (String id : new String[] {"twin-1", "twin-2"}) {
            server.given().body(identified(id)).put("/Patient/" + id).then().statusCode(201);
        }

        refused(
                server.given()
                        .body(identified("x").replace("\"id\": \"x\",", ""))
                        .put("/Patient?identifier=urn:test|twins"),
                412,
                IssueCode.MULTIPLE_MATCHES);
        refused(server.given().delete("/Patient?identifier=urn:test|twins"), 412, IssueCode.MULTIPLE_MATCHES);
    }

    @ParameterizedTest
    @EnumSource
    void aReferenceToNothingIsRefusedAndNothingOfTheTransactionStored(RunningServers server) {
        String transaction = bundle("transaction", patient("lonely-1"), creatinine("lonely-2", "nobody", "0.6"));

        refused(server.given().body(transaction).post("/"), 422, IssueCode.UNKNOWN_REFERENCE);
        server.given().get("/Patient/lonely-1").then().statusCode(404);
    }

    @Test
    void eachEntryOfABatchFailsForItself() {
        String bundle =
                """
                {"resourceType": "Bundle", "type": "batch", "entry": [
                  {"request": {"method": "GET", "url": "Patient/nobody"}},
                  {"resource": %s, "request": {"method": "PUT", "url": "Patient/batch-1"}},
                  {"resource": {"resourceType": "SearchParameter"}, "request": {"method": "POST", "url": "SearchParameter"}}]}"""
                        .formatted(patient("batch-1", "female"));

        H2.given()
                .body(bundle)
                .post("/")
                .then()
                .statusCode(200)
                .body("entry[0].response.status", equalTo("404"))
                .body("entry[0].response.outcome.issue[0].details.coding[0].code", equalTo("not-found"))
                .body("entry[1].response.status", containsString("201"))
                .body("entry[2].response.status", equalTo("403"))
                .body("entry[2].response.outcome.issue[0].details.coding[0].code", equalTo("not-allowed"))
                .body(not(containsString("HAPI-")));
    }

    @Test
    void aFeaturesRefusalKeepsItsCodeAndStatus() {
        refused(H2.given().get("/$fail?how=refusal"), 422, IssueCode.NO_DAY_0)
                .body("issue[0].code", equalTo("business-rule"))
                .body("issue[0].details.text", equalTo("No infusion is recorded. / 无回输记录。"))
                .body("issue[0].expression[0]", equalTo("ResearchSubject"));
    }

    @Test
    void aCancelledStatementAsksForANarrowerRequest() {
        refused(H2.given().get("/$fail?how=timeout"), 422, IssueCode.TOO_MANY_RESULTS)
                .body(not(containsString("secret")));
    }

    @ParameterizedTest
    @CsvSource({"bug, 500", "no-database, 503"})
    void theServersOwnFailureTellsItsNumberAndNothingElse(String how, int status) {
        String id = refused(H2.given().get("/$fail?how=" + how), status, IssueCode.INTERNAL_ERROR)
                .body(not(containsString("secret")))
                .extract()
                .header("X-Request-ID");

        refused(
                        H2.given().header("X-Request-ID", "trace-me").get("/$fail?how=" + how),
                        status,
                        IssueCode.INTERNAL_ERROR)
                .body("issue[0].details.text", containsString("trace-me"));
        org.assertj.core.api.Assertions.assertThat(id).isNotBlank();
    }

    @Test
    void anErrorIsXmlForWhoAsksForXml() {
        H2.given()
                .header("Accept", "application/fhir+xml")
                .get("/Patient/nobody")
                .then()
                .statusCode(404)
                .contentType("application/fhir+xml");
        H2.given()
                .header("Accept", "application/fhir+xml")
                .header("Content-Encoding", "br")
                .body("x")
                .post("/Patient")
                .then()
                .statusCode(415)
                .contentType("application/fhir+xml");
    }

    private static String identified(String id) {
        return patient(id)
                .replace("\"identifier\": [", "\"identifier\": [{\"system\": \"urn:test\", \"value\": \"twins\"},");
    }
}
