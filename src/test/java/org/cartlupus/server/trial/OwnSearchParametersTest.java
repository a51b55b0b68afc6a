package org.cartlupus.server.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.server.TestResources.bundle;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide's worked participant, sent as it stands in one transaction, is found by every parameter that R4 lacks. */
class OwnSearchParametersTest {

    private static final String BASE = "https://cart-lupus.org/fhir/";

    /** A search to an id that it must find. */
    private static final Map<String, String> FOUND = new TreeMap<>(Map.ofEntries(
            Map.entry("AdverseEvent?identifier=" + BASE + "sid/adverse-event|LN-001.AE.2", "ln-001-ae-2"),
            Map.entry("AdverseEvent?identifier=LN-001.AE.2", "ln-001-ae-2"),
            Map.entry("AdverseEvent?grade=" + BASE + "CodeSystem/ln-ctcae-grade|3", "ln-001-ae-2"),
            Map.entry("AdverseEvent?aesi=ICAHT", "ln-001-ae-2"),
            Map.entry("AdverseEvent?relatedness=" + BASE + "CodeSystem/ln-relatedness|probable", "ln-001-ae-2"),
            Map.entry("AdverseEvent?research-subject=ResearchSubject/ln-001&grade=3", "ln-001-ae-2"),
            Map.entry("ResearchSubject?assigned-arm=Low-dose CAR-T", "ln-001"),
            Map.entry("Observation?response-visit=M6&code=renal-response", "ln-001-m6-renal-response"),
            Map.entry("Encounter?research-study=ResearchStudy/nct06904729", "ln-001-visit-m6"),
            Map.entry("Consent?research-study=nct06904729", "ln-001-consent")));

    @ParameterizedTest
    @EnumSource
    void theExamplesAreFoundByThem(RunningServers server) throws IOException {
        server.given().body(bundle("transaction", examples())).post("").then().statusCode(200);

        FOUND.forEach((search, id) -> assertThat(server.given()
                        .get("/" + search + "&_count=500")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .<String>getList("entry.resource.id"))
                .as(search)
                .contains(id));
        for (String search : List.of(
                "AdverseEvent?identifier=LN-001.AE.none",
                "AdverseEvent?grade=5&research-subject=ResearchSubject/ln-001",
                "ResearchSubject?assigned-arm=Middle")) {
            assertThat(server.given().get("/" + search).jsonPath().getInt("total"))
                    .as(search)
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theyAreInTheCapabilityStatement(RunningServers server) {
        server.given()
                .get("/metadata")
                .then()
                .body(
                        "rest[0].resource.find { it.type == 'AdverseEvent' }.searchParam.name",
                        hasItems("identifier", "grade", "aesi", "relatedness", "research-subject"))
                .body(
                        "rest[0].resource.find { it.type == 'AdverseEvent' }.searchParam.find { it.name == 'grade' }.definition",
                        equalTo(BASE + "SearchParameter/ln-adverse-event-grade"))
                .body(
                        "rest[0].resource.find { it.type == 'ResearchSubject' }.searchParam.name",
                        hasItem("assigned-arm"))
                .body(
                        "rest[0].resource.find { it.type == 'Observation' }.searchParam.name",
                        hasItems("response-visit", "research-study"));
    }

    /** What was asked for by the server itself or answers a request is no part of the participant. */
    private static String[] examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fhir-profiles/example"))) {
            return files.filter(
                            file -> !file.getFileName().toString().matches("(Bundle|OperationOutcome|Parameters)-.*"))
                    .sorted()
                    .map(OwnSearchParametersTest::read)
                    .toArray(String[]::new);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
