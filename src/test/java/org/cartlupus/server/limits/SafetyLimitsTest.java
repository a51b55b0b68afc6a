package org.cartlupus.server.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.server.Outcome.refused;
import static org.cartlupus.server.RunningServers.H2;
import static org.cartlupus.server.TestResources.creatinine;
import static org.cartlupus.server.TestResources.patient;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyLimitsTest {

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    @Test
    void aBodyBeyondTenMegabytesIsRefused() {
        String body = organisation("a".repeat(TEN_MEGABYTES));

        refused(H2.given().body(body).post("/Organization"), 413, IssueCode.REQUEST_TOO_LARGE);
    }

    @Test
    void aChunkedBodyBeyondTenMegabytesIsRefusedToo() throws IOException {
        String answer = chunked(TEN_MEGABYTES + 1024);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("request-too-large");
    }

    @Test
    void aGzippedBodyIsRead() {
        Response response = sent("gzip", gzip(organisation("small")));

        response.then().statusCode(201);
    }

    @Test
    void aGzipBombIsRefusedByItsInflatedSize() {
        byte[] bomb = gzip(organisation(" ".repeat(4 * TEN_MEGABYTES)));
        assertThat(bomb.length).isLessThan(TEN_MEGABYTES / 100);

        refused(sent("gzip", bomb), 413, IssueCode.REQUEST_TOO_LARGE);
    }

    @Test
    void brokenGzipIsRefused() {
        refused(sent("gzip", new byte[] {1, 2, 3}), 400, IssueCode.MALFORMED_BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "gzip, gzip", "zstd"})
    void anotherContentEncodingIsRefused(String encoding) {
        refused(
                sent(encoding, organisation("x").getBytes(StandardCharsets.UTF_8)),
                415,
                IssueCode.UNSUPPORTED_ENCODING);
    }

    @Test
    void anotherCharsetIsRefused() {
        byte[] utf16 = organisation("x").getBytes(StandardCharsets.UTF_16);

        refused(
                plain().header("Content-Type", "application/fhir+json; charset=UTF-16")
                        .body(utf16)
                        .post("/Organization"),
                415,
                IssueCode.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void jsonNestedDeeperThan64IsRefused() {
        refused(
                H2.given().body("{\"a\":".repeat(65) + "1" + "}".repeat(65)).post("/Patient"),
                413,
                IssueCode.REQUEST_TOO_LARGE);
    }

    @Test
    void bracketsInATextAreNotNesting() {
        H2.given()
                .body(organisation("{[".repeat(100) + "\\\"{{"))
                .post("/Organization")
                .then()
                .statusCode(201);
    }

    @Test
    void xmlNestedDeeperThan64IsRefused() {
        String xml = "<a>".repeat(65) + "</a>".repeat(65);

        refused(
                H2.given().contentType("application/fhir+xml").body(xml).post("/Patient"),
                413,
                IssueCode.REQUEST_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Patient [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE Patient [<!ENTITY a \"aaaa\"><!ENTITY x \"&a;&a;&a;&a;\">]>"
            })
    void xmlWithADocumentTypeIsRefused(String documentType) {
        String xml = documentType + "<Patient xmlns=\"http://hl7.org/fhir\"><language value=\"&x;\"/></Patient>";

        refused(
                H2.given().contentType("application/fhir+xml").body(xml).post("/Patient"),
                400,
                IssueCode.MALFORMED_BODY);
    }

    @Test
    void xmlIsAcceptedAndGivenBack() {
        String xml = "<Organization xmlns=\"http://hl7.org/fhir\"><name value=\"by XML\"/></Organization>";

        H2.given()
                .contentType("application/fhir+xml")
                .header("Accept", "application/fhir+xml")
                .body(xml)
                .post("/Organization")
                .then()
                .statusCode(201)
                .header("Content-Type", "application/fhir+xml;charset=UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"transaction", "batch"})
    void aBundleOf501EntriesIsRefused(String type) {
        refused(H2.given().body(bundleOf(501, type)).post("/"), 413, IssueCode.REQUEST_TOO_LARGE)
                .body("issue[0].expression[0]", equalTo("Bundle.entry"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/Organization?_count=100000", "/Organization/_history?_count=100000", "/_history?_count=100000"
            })
    void aCountBeyondThePageSizeIsCutDown(String path) {
        H2.given().body(bundleOf(300, "transaction")).post("/").then().statusCode(200);
        H2.given().body(bundleOf(300, "transaction")).post("/").then().statusCode(200);

        H2.given().get(path).then().statusCode(200).body("entry.size()", equalTo(500));
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownSearchParameterIsRefused(RunningServers server) {
        refused(server.given().get("/Patient?nonsense=1"), 400, IssueCode.UNKNOWN_SEARCH_PARAMETER);
        refused(
                server.given().header("Prefer", "handling=lenient").get("/Patient?nonsense=1"),
                400,
                IssueCode.UNKNOWN_SEARCH_PARAMETER);
        refused(
                server.given()
                        .contentType("application/x-www-form-urlencoded")
                        .body("nonsense=1")
                        .post("/Patient/_search"),
                400,
                IssueCode.UNKNOWN_SEARCH_PARAMETER);
    }

    @Test
    void aSearchMayBePosted() {
        H2.given().body(patient("posted-1")).put("/Patient/posted-1");

        for (String form : new String[] {"_id=posted-1&gender=female", "_id=posted-1&gender=male"}) {
            H2.given()
                    .contentType("application/x-www-form-urlencoded")
                    .body(form)
                    .post("/Patient/_search?_total=accurate")
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(form.endsWith("female") ? 1 : 0));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Patient?_revinclude=*",
                "/Patient?_revinclude:iterate=*",
                "/Patient?_revinclude=Observation:*",
                "/Observation?_include:iterate=*",
                "/Observation?_include:iterate=Observation:derived-from",
                "/AdverseEvent?_include=AdverseEvent:study&_include:iterate=ResearchStudy:sponsor&_include:iterate=Organization:endpoint&_include:iterate=Organization:partof"
            })
    void includesWithoutBoundAreRefused(String path) {
        refused(H2.given().get(path), 422, IssueCode.TOO_MANY_RESULTS);
    }

    @Test
    void includesWithoutBoundAreRefusedInABatchToo() {
        String batch =
                """
                {"resourceType": "Bundle", "type": "batch", "entry": [
                  {"request": {"method": "GET", "url": "Patient?_revinclude=*"}}]}""";

        H2.given()
                .body(batch)
                .post("/")
                .then()
                .statusCode(200)
                .body("entry[0].response.status", equalTo("422"))
                .body("entry[0].response.outcome.issue[0].details.coding[0].code", equalTo("too-many-results"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ResearchSubject?_include=ResearchSubject:individual&_include=ResearchSubject:study",
                "/AdverseEvent?_include=AdverseEvent:study&_include:iterate=ResearchStudy:sponsor",
                "/Patient?_revinclude=Observation:subject",
                "/Observation?_include=*"
            })
    void aShortChainOfIncludesIsAllowed(String path) {
        H2.given().get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AuditEvent",
                "CapabilityStatement",
                "ImplementationGuide",
                "OperationDefinition",
                "SearchParameter",
                "StructureDefinition",
                "Subscription"
            })
    void whatIsTheServersOwnIsNotWrittenByClients(String type) {
        String body = minimal(type);

        refused(H2.given().body(body).post("/" + type), 403, IssueCode.NOT_ALLOWED);
        refused(
                H2.given().body(body.replaceFirst("\\{", "{\"id\": \"x-1\",")).put("/" + type + "/x-1"),
                403,
                IssueCode.NOT_ALLOWED);
        refused(
                H2.given()
                        .body(
                                """
                {"resourceType": "Bundle", "type": "transaction", "entry": [
                  {"resource": %s, "request": {"method": "POST", "url": "%s"}}]}"""
                                        .formatted(body, type))
                        .post("/"),
                403,
                IssueCode.NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/$expunge",
                "/Patient/$expunge",
                "/Patient/x/$expunge",
                "/Patient/x/$meta-add",
                "/Patient/x/$meta-delete",
                "/$reindex",
                "/$mark-all-resources-for-reindexing",
                "/$perform-reindexing-pass",
                "/$replace-references",
                "/Patient/$merge",
                "/Patient/$hapi.fhir.merge",
                "/$process-message",
                "/$graphql",
                "/$import",
                "/$apply-codesystem-delta-add"
            })
    void operationsThatCouldLoseDataAreNotOffered(String path) {
        Response response =
                H2.given().body("{\"resourceType\": \"Parameters\"}").post(path);

        refused(response, 400, IssueCode.INVALID_REQUEST);
    }

    @Test
    void capabilitiesListOnlyWhatIsOffered() {
        String metadata = H2.given().get("/metadata").asString();

        assertThat(metadata)
                .contains("\"everything\"", "\"validate\"")
                .doesNotContain("expunge", "meta-add", "reindex", "merge");
    }

    @ParameterizedTest
    @CsvSource({
        "application/fhir+json, '{\"resourceType\": \"Parameters\", \"parameter\": []}'",
        "application/xml-patch+xml, '<diff/>'"
    })
    void aPatchInFhirPathOrXPathIsRefused(String contentType, String body) {
        H2.given().body(patient("patched-1")).put("/Patient/patched-1");

        refused(
                H2.given().contentType(contentType).body(body).patch("/Patient/patched-1"),
                415,
                IssueCode.UNSUPPORTED_MEDIA_TYPE);
        refused(
                H2.given()
                        .body(
                                """
                {"resourceType": "Bundle", "type": "transaction", "entry": [
                  {"resource": {"resourceType": "Parameters"}, "request": {"method": "PATCH", "url": "Patient/patched-1"}}]}""")
                        .post("/"),
                415,
                IssueCode.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void everythingAboutAParticipantIsGiven() {
        H2.given().body(patient("all-1")).put("/Patient/all-1");
        H2.given().body(creatinine("all-2", "all-1", "0.6")).put("/Observation/all-2");

        H2.given().get("/Patient/all-1/$everything").then().statusCode(200).body("entry.size()", equalTo(2));
    }

    @Test
    void aJsonPatchIsApplied() {
        H2.given().body(patient("patched-2")).put("/Patient/patched-2");

        H2.given()
                .contentType("application/json-patch+json")
                .body("[{\"op\": \"replace\", \"path\": \"/gender\", \"value\": \"other\"}]")
                .patch("/Patient/patched-2")
                .then()
                .statusCode(200)
                .body("gender", equalTo("other"));
    }

    @Test
    void noOtherOriginIsLetIn() {
        H2.given()
                .header("Origin", "http://elsewhere.test")
                .get("/metadata")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        H2.given()
                .header("Origin", "http://elsewhere.test")
                .header("Access-Control-Request-Method", "PUT")
                .options("/Patient/x")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void headersProtectWhatIsSentAndHideTheSoftware() {
        for (String path : new String[] {"/metadata", "/Patient/unknown"}) {
            H2.given()
                    .get(path)
                    .then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("X-Frame-Options", "DENY")
                    .header("Referrer-Policy", "no-referrer")
                    .header("Cache-Control", "no-store")
                    .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                    .header("X-Powered-By", nullValue())
                    .header("Server", not("Apache"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "H2, SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'MAX_QUERY_TIMEOUT', 15000",
        "POSTGRES, SHOW statement_timeout, 15s"
    })
    void aStatementMayRunForFifteenSeconds(RunningServers server, String question, String answer) throws SQLException {
        try (Connection connection = server.bean(DataSource.class).getConnection();
                ResultSet setting = connection.createStatement().executeQuery(question)) {
            setting.next();
            assertThat(setting.getString(1)).isEqualTo(answer);
        }
    }

    /** An organisation: the trial has no rules for it that could get in the way. */
    private static String organisation(String name) {
        return "{\"resourceType\": \"Organization\", \"name\": \"%s\"}".formatted(name);
    }

    private static String bundleOf(int entries, String type) {
        String entry = "{\"resource\": " + organisation("one of many")
                + ", \"request\": {\"method\": \"POST\", \"url\": \"Organization\"}}";
        return "{\"resourceType\": \"Bundle\", \"type\": \"" + type + "\", \"entry\": ["
                + IntStream.range(0, entries).mapToObj(i -> entry).collect(Collectors.joining(",")) + "]}";
    }

    private static String minimal(String type) {
        return "{\"resourceType\": \"" + type + "\"}";
    }

    private static io.restassured.specification.RequestSpecification plain() {
        return RestAssured.given()
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("application/fhir+json", io.restassured.http.ContentType.TEXT))
                        .decoderConfig(DecoderConfig.decoderConfig()))
                .baseUri(H2.fhirBase());
    }

    private static Response sent(String encoding, byte[] body) {
        return plain().header("Content-Type", "application/fhir+json")
                .header("Content-Encoding", encoding)
                .body(body)
                .post("/Organization");
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** By hand: an HTTP client would stop sending, or not show the answer. */
    private static String chunked(int size) throws IOException {
        int port = java.net.URI.create(H2.root()).getPort();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /fhir/Patient HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/fhir+json\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(size) + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(" ".repeat(size).getBytes(StandardCharsets.US_ASCII));
            out.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
