package org.cartlupus.server.hapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.server.Outcome.refused;
import static org.cartlupus.server.TestResources.creatinine;
import static org.cartlupus.server.TestResources.patient;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Eight clients send the same things at the same moment, as an interface engine does that repeats what timed out. */
class ConditionalWritesTest {

    private static final int CLIENTS = 8;
    private static final String SID = "https://cart-lupus.org/fhir/sid/";

    /** What each round sends: a resource without an id, and the identifier by which it may exist already. */
    private enum Sent {
        OBSERVATION("Observation", "observation") {
            @Override
            String resource(String run, String identifier) {
                return creatinine("x", run, "0.6")
                        .replace("\"id\": \"x\",", "")
                        .replace("\"value\": \"x\"", "\"value\": \"" + identifier + "\"");
            }
        },
        ADVERSE_EVENT("AdverseEvent", "adverse-event") {
            @Override
            String resource(String run, String identifier) {
                return """
                        {"resourceType": "AdverseEvent", "actuality": "actual",
                          "extension": [{"url": "https://cart-lupus.org/fhir/StructureDefinition/ctcae-grade",
                            "valueCodeableConcept": {"coding": [
                              {"system": "https://cart-lupus.org/fhir/CodeSystem/ln-ctcae-grade", "code": "2"}]}}],
                          "identifier": {"system": "%sadverse-event", "value": "%s"},
                          "event": {"text": "Fever"}, "subject": {"reference": "Patient/%s"}, "date": "2025-01-20",
                          "seriousness": {"coding": [
                            {"system": "http://terminology.hl7.org/CodeSystem/adverse-event-seriousness",
                             "code": "non-serious"}]}}"""
                        .formatted(SID, identifier, run);
            }
        },
        SUBJECT("ResearchSubject", "subject") {
            @Override
            String resource(String run, String identifier) {
                return """
                        {"resourceType": "ResearchSubject", "identifier": [{"system": "%ssubject", "value": "%s"}],
                          "status": "on-study", "study": {"reference": "ResearchStudy/nct06904729"},
                          "individual": {"reference": "Patient/%s"}, "assignedArm": "Low-dose CAR-T"}"""
                        .formatted(SID, identifier, run);
            }
        },
        PATIENT("Patient", "participant") {
            @Override
            String resource(String run, String identifier) {
                return patient("x")
                        .replace("\"id\": \"x\",", "")
                        .replace("\"value\": \"x\"", "\"value\": \"" + identifier + "\"");
            }
        };

        final String type;
        final String system;

        Sent(String type, String system) {
            this.type = type;
            this.system = SID + system;
        }

        abstract String resource(String run, String identifier);
    }

    @ParameterizedTest
    @CsvSource({"POSTGRES, 1250", "H2, 100"})
    void whoeverComesFirstNothingIsThereTwice(RunningServers server, int rounds) throws Exception {
        String run = "race-" + server.name().toLowerCase(java.util.Locale.ROOT);
        server.given().body(patient(run)).put("/Patient/" + run).then().statusCode(201);
        CyclicBarrier start = new CyclicBarrier(CLIENTS);
        Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
        Map<String, String> failures = new ConcurrentHashMap<>();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> done = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            int number = client;
            done.add(clients.submit(() -> {
                HttpClient http = HttpClient.newHttpClient();
                for (int round = 0; round < rounds; round++) {
                    Sent sent = Sent.values()[round % Sent.values().length];
                    HttpRequest request = request(server.fhirBase(), sent, run, run + "." + round, number, round);
                    start.await();
                    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
                    statuses.merge(response.statusCode(), 1, Integer::sum);
                    if (response.statusCode() >= 400) {
                        failures.put(sent + " " + response.statusCode(), response.body());
                    }
                }
                return null;
            }));
        }
        clients.shutdown();
        for (Future<?> one : done) {
            one.get();
        }

        assertThat(failures).isEmpty();
        assertThat(statuses.keySet()).isSubsetOf(200, 201);
        assertThat(statuses.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(CLIENTS * rounds);
        for (Sent sent : Sent.values()) {
            assertThat(stored(server, sent, run)).as(sent.type).isEqualTo(once(sent, rounds));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasDeletedCanBeCreatedUnderTheSameConditionAtOnce(RunningServers server) {
        String condition = "identifier=" + Sent.PATIENT.system + "|again-1";
        for (int time = 0; time < 2; time++) {
            String location = server.given()
                    .header("If-None-Exist", condition)
                    .body(Sent.PATIENT.resource("again", "again-1"))
                    .post("/Patient")
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location");
            server.given()
                    .body(Sent.PATIENT.resource("again", "again-1").replace("female", "male"))
                    .queryParam("identifier", Sent.PATIENT.system + "|again-1")
                    .put("/Patient")
                    .then()
                    .statusCode(200);
            server.given()
                    .delete("/Patient/" + location.replaceAll(".*/Patient/(\\w+)/.*", "$1"))
                    .then()
                    .statusCode(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoSaysWhichVersionTheySawIsNotTriedAgain(RunningServers server) {
        server.given().body(patient("seen-1")).put("/Patient/seen-1").then().statusCode(201);
        server.given()
                .body(patient("seen-1", "male"))
                .put("/Patient/seen-1")
                .then()
                .statusCode(200);

        refused(
                server.given()
                        .header("If-Match", "W/\"1\"")
                        .body(patient("seen-1", "other"))
                        .put("/Patient/seen-1"),
                409,
                IssueCode.VERSION_CONFLICT);
    }

    /** By turns: a conditional create, a conditional update, and either in a transaction. */
    private static HttpRequest request(String base, Sent sent, String run, String identifier, int client, int round) {
        String resource = sent.resource(run, identifier);
        String condition = "identifier=" + URLEncoder.encode(sent.system + "|" + identifier, StandardCharsets.UTF_8);
        String url = sent.type + "?" + condition;
        int way = round / Sent.values().length % 4;
        HttpRequest.Builder request = HttpRequest.newBuilder().header("Content-Type", "application/fhir+json");
        return switch (way == 3 ? client % 2 : way) {
            case 0 ->
                request.uri(URI.create(base + "/" + sent.type))
                        .header("If-None-Exist", condition)
                        .POST(BodyPublishers.ofString(resource))
                        .build();
            case 1 ->
                request.uri(URI.create(base + "/" + url))
                        .PUT(BodyPublishers.ofString(resource))
                        .build();
            default ->
                request.uri(URI.create(base))
                        .POST(BodyPublishers.ofString(
                                """
                            {"resourceType": "Bundle", "type": "transaction", "entry": [{"resource": %s,
                              "request": {"method": "POST", "url": "%s", "ifNoneExist": "%s"}}]}"""
                                        .formatted(resource, sent.type, condition)))
                        .build();
        };
    }

    private static Map<String, Integer> once(Sent sent, int rounds) {
        return IntStream.range(0, rounds)
                .filter(round -> round % Sent.values().length == sent.ordinal())
                .boxed()
                .collect(Collectors.toMap(String::valueOf, round -> 1, Integer::sum, TreeMap::new));
    }

    /** How often each round's resource is there, by the end of its identifier; all pages of a search. */
    private static Map<String, Integer> stored(RunningServers server, Sent sent, String run) {
        Map<String, Integer> found = new TreeMap<>();
        String next = server.fhirBase() + "/" + sent.type + "?_count=500&_elements=identifier";
        while (next != null) {
            var page = io.restassured.RestAssured.given()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .jsonPath();
            List<Object> identifiers = page.getList("entry.resource.identifier.flatten().value");
            identifiers.stream()
                    .map(String::valueOf)
                    .filter(value -> value.startsWith(run + "."))
                    .forEach(value -> found.merge(value.substring(run.length() + 1), 1, Integer::sum));
            next = page.getString("link.find { it.relation == 'next' }.url");
        }
        return found;
    }
}
