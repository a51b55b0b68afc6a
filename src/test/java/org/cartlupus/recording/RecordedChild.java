package org.cartlupus.recording;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.cartlupus.server.RunningServers;

/** The child of WC-04 (UPCR 4.00, at month 6 exactly 0.50 g/g: PRR) under a number of its own, on a running server. */
public record RecordedChild(RunningServers server, String id) {

    private static final Path CASE = Path.of("src/test/resources/cases/wc-04.json");
    private static final String BODY =
            """
            {"resourceType": "Parameters", "parameter": [
              {"name": "visit", "valueCode": "M6"}, {"name": "dataCutoff", "valueDate": "%s"}]}
            """;

    public static RecordedChild enrol(RunningServers server, String id) {
        return enrolIn(server, "nct06904729", id);
    }

    /** In a study of its own, with the visits and criteria of the trial. */
    public static void open(RunningServers server, String study) {
        String trial = server.given().get("/ResearchStudy/nct06904729").asString();
        String own = trial.replaceFirst("\"id\": *\"nct06904729\"", "\"id\": \"" + study + "\"")
                .replaceFirst("\"value\": *\"NCT06904729\"", "\"value\": \"" + study + "\"");
        server.given().body(own).put("/ResearchStudy/" + study).then().statusCode(201);
    }

    public static RecordedChild enrolIn(RunningServers server, String study, String id) {
        try {
            String json = Files.readString(CASE);
            String bundle = new com.fasterxml.jackson.databind.ObjectMapper()
                    .readTree(json)
                    .get("bundle")
                    .toString()
                    .replace("wc-04", id)
                    .replace("WC-04", id.toUpperCase(Locale.ROOT))
                    .replace("ResearchStudy/nct06904729", "ResearchStudy/" + study);
            server.given().body(bundle).post("/").then().statusCode(200);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new RecordedChild(server, id);
    }

    /** Records both end points at month 6, as of a cut-off at which it is over. */
    public Response record() {
        return record("2025-08-31");
    }

    public Response record(String dataCutoff) {
        return server.given().body(BODY.formatted(dataCutoff)).post("/ResearchSubject/" + id + "/$record-response");
    }

    public Response evaluate() {
        return server.given().body(BODY.formatted("2025-08-31")).post("/ResearchSubject/" + id + "/$evaluate-response");
    }

    /** Sends the proteinuria of month 6 again with another value, as its next version. */
    public void correctProteinuria(String gramsPerGram) {
        correct("v-upcr", gramsPerGram);
    }

    /** The same with the physician's global assessment, which no renal response rests on. */
    public void correctAssessment(String onZeroToThree) {
        correct("v-pga", onZeroToThree);
    }

    private void correct(String name, String value) {
        String path = "/Observation/" + id + "-" + name;
        String stored =
                server.given().get(path).then().statusCode(200).extract().asString();
        String corrected = stored.replaceFirst("\"value\": *[0-9.]+", "\"value\": " + value)
                .replaceFirst("\"status\": *\"[a-z]+\"", "\"status\": \"corrected\"");
        server.given().body(corrected).put(path).then().statusCode(200);
    }

    /** Recorded responses as versioned references. */
    public List<String> recorded() {
        List<String> ids = server.given()
                .queryParam("subject", "Patient/" + id)
                .queryParam(
                        "code",
                        "https://cart-lupus.org/fhir/CodeSystem/ln-trial|renal-response,"
                                + "https://cart-lupus.org/fhir/CodeSystem/ln-trial|sri-4")
                .get("/Observation")
                .then()
                .statusCode(200)
                .extract()
                .path("entry.resource.collect { it.id + '/' + it.meta.versionId }");
        return ids == null ? List.of() : ids.stream().sorted().toList();
    }

    /** How many Provenances there are of the recorded responses. */
    public List<String> provenances() {
        List<String> targets = recorded().stream()
                .map(version -> "Observation/" + version.substring(0, version.indexOf('/')))
                .toList();
        if (targets.isEmpty()) {
            return List.of();
        }
        List<String> ids = server.given()
                .queryParam("target", String.join(",", targets))
                .get("/Provenance")
                .then()
                .statusCode(200)
                .extract()
                .path("entry.resource.id");
        return ids == null ? List.of() : ids;
    }
}
