package org.cartlupus.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.server.TestResources.bundle;
import static org.cartlupus.server.TestResources.creatinine;
import static org.cartlupus.server.TestResources.patient;
import static org.hamcrest.Matchers.containsString;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.stream.Stream;
import org.cartlupus.outcome.IssueCode;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that speaks XML gets what one that speaks JSON gets. */
class XmlClientTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final RunningServers SERVER = RunningServers.H2;

    @ParameterizedTest
    @EnumSource
    void aTransactionIsStoredAndReadInEitherForm(RunningServers server) {
        Response answer = xml(server)
                .body(asXml(bundle("transaction", patient("xml-1"), creatinine("xml-2", "xml-1", "0.6"))))
                .post("");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(read(answer, Bundle.class).getEntry())
                .allSatisfy(entry -> assertThat(entry.getResponse().getStatus()).startsWith("201"));

        Patient inXml = read(xml(server).get("/Patient/xml-1"), Patient.class);
        IBaseResource inJson = FHIR.newJsonParser()
                .parseResource(server.given().get("/Patient/xml-1").asString());
        assertThat(inXml.equalsDeep((Patient) inJson)).isTrue();
        assertThat(read(xml(server).get("/Observation?subject=Patient/xml-1"), Bundle.class)
                        .getEntry())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"violation", "malformed", "unknown reference"})
    void aRefusalSaysTheSameInEitherForm(String what) {
        String json = bundle(
                "transaction",
                switch (what) {
                    case "violation" -> patient("xml-3").replace(", \"birthDate\": \"2012-03-01\"", "");
                    case "malformed" -> patient("xml-3").replace("2012-03-01", "2012-13-01");
                    default -> creatinine("xml-4", "xml-nobody", "0.6");
                });
        Response inJson = SERVER.given().body(json).post("");
        Response inXml = xml(SERVER).body(lenientlyAsXml(json)).post("");

        assertThat(inXml.statusCode()).isEqualTo(inJson.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(codes(read(inXml, OperationOutcome.class)))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        codes((OperationOutcome) FHIR.newJsonParser().parseResource(inJson.asString())));
        SERVER.given().get("/Patient/xml-3").then().statusCode(404);
    }

    @Test
    void whatCanNotBeReadAtAllIsRefusedAsSuch() {
        Response answer =
                xml(SERVER).body("<Patient xmlns='http://hl7.org/fhir'><birth").post("/Patient");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(codes(read(answer, OperationOutcome.class))).containsExactly(IssueCode.MALFORMED_BODY.code());
    }

    @Test
    void anOutsideEntityIsNotFetched() {
        xml(SERVER)
                .body("<!DOCTYPE p [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                        + "<Patient xmlns='http://hl7.org/fhir'><id value='&x;'/></Patient>")
                .post("/Patient")
                .then()
                .statusCode(400);
    }

    @Test
    void operationsAnswerToXml() {
        Parameters asked = new Parameters();
        asked.addParameter("code", new org.hl7.fhir.r4.model.CodeType("CRR"));
        asked.addParameter(
                "system", new org.hl7.fhir.r4.model.UriType("https://cart-lupus.org/fhir/CodeSystem/ln-trial"));
        Response answer = xml(SERVER)
                .body(FHIR.newXmlParser().encodeResourceToString(asked))
                .post("/CodeSystem/$lookup");
        assertThat(read(answer, Parameters.class).getParameter("display")).isNotNull();

        Response unknown = xml(SERVER).get("/ResearchSubject/xml-nobody/$evaluate-response");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(codes(read(unknown, OperationOutcome.class))).containsExactly(IssueCode.UNKNOWN_SUBJECT.code());
        unknown.then().body(containsString("zh-CN"));
    }

    private static RequestSpecification xml(RunningServers server) {
        return io.restassured.RestAssured.given()
                .baseUri(server.root())
                .basePath("/fhir")
                .header("Accept", "application/fhir+xml")
                .contentType("application/fhir+xml; charset=UTF-8");
    }

    private static String asXml(String json) {
        return FHIR.newXmlParser().encodeResourceToString(FHIR.newJsonParser().parseResource(json));
    }

    /** Also where a date is none: it is put into the XML as it stands. */
    private static String lenientlyAsXml(String json) {
        return asXml(json.replace("2012-13-01", "1999-09-09")).replace("1999-09-09", "2012-13-01");
    }

    private static <R extends Resource> R read(Response response, Class<R> type) {
        assertThat(response.contentType()).startsWith("application/fhir+xml");
        IParser parser = FHIR.newXmlParser();
        return parser.parseResource(type, response.asString());
    }

    private static Iterable<String> codes(OperationOutcome outcome) {
        Stream<OperationOutcomeIssueComponent> issues = outcome.getIssue().stream();
        return issues.map(issue -> issue.getDetails().getCodingFirstRep().getCode())
                .toList();
    }
}
