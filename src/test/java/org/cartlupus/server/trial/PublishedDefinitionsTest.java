package org.cartlupus.server.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The published definitions and the trial, as a client finds them. */
class PublishedDefinitionsTest {

    private static final String BASE = "https://cart-lupus.org/fhir/";

    @ParameterizedTest
    @EnumSource
    void profilesOperationsAndSearchParametersAreReadable(RunningServers server) {
        server.given()
                .get("/StructureDefinition/ln-patient")
                .then()
                .statusCode(200)
                .body("type", equalTo("Patient"));
        server.given()
                .get("/StructureDefinition?url=" + BASE + "StructureDefinition/ln-infusion")
                .then()
                .body("entry.resource.id", hasItem("ln-infusion"));
        server.given()
                .get("/OperationDefinition/ln-evaluate-response-subject")
                .then()
                .statusCode(200);
        server.given().get("/SearchParameter/ln-adverse-event-grade").then().statusCode(200);
        server.given().get("/ImplementationGuide/cartlupus.fhir.trial").then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    void terminologyAnswers(RunningServers server) {
        server.given()
                .get("/ValueSet/$expand?url=" + BASE + "ValueSet/ln-sledai-item")
                .then()
                .statusCode(200)
                .body("expansion.contains.size()", equalTo(24));
        server.given()
                .get("/CodeSystem/$lookup?system=" + BASE + "CodeSystem/ln-trial&code=M6")
                .then()
                .statusCode(200)
                .body("parameter.name", hasItem("display"));
        server.given()
                .get("/ValueSet/$validate-code?url=" + BASE + "ValueSet/ln-bilag-grade&system=" + BASE
                        + "CodeSystem/ln-bilag-grade&code=F")
                .then()
                .statusCode(200)
                .body("parameter.find { it.name == 'result' }.valueBoolean", equalTo(false));
    }

    @ParameterizedTest
    @EnumSource
    void ownSearchParametersFind(RunningServers server) {
        server.given().get("/AdverseEvent?identifier=nobody&grade=3").then().statusCode(200);
        server.given().get("/ResearchSubject?assigned-arm=nobody").then().statusCode(200);
    }

    /** An operation that is listed can be read about, and is not answered as one that nobody knows. */
    @ParameterizedTest
    @EnumSource
    void everyOperationThatIsListedIsThere(RunningServers server) {
        List<Map<String, Object>> resources =
                server.given().get("/metadata").jsonPath().getList("rest[0].resource");
        for (Map<String, Object> resource : resources) {
            for (Map<String, String> operation : operationsOf(resource)) {
                String id = operation.get("definition").replaceAll(".*/", "");
                String name = resource.get("type") + "/$" + operation.get("name");
                if (!operation.get("definition").startsWith("http://hl7.org/")) {
                    assertThat(server.given().get("/OperationDefinition/" + id).statusCode())
                            .as(name + " " + operation.get("definition"))
                            .isEqualTo(200);
                }
                assertThat(answersTo(server, name)).as(name).anySatisfy(answer -> assertThat(answer)
                        .doesNotContain("does not know how to handle")
                        .doesNotContain("internal-error"));
            }
        }
    }

    /** Asked of the type and of one resource; without parameters, which most refuse. */
    private static List<String> answersTo(RunningServers server, String operation) {
        String ofOne = operation.replace("/$", "/nobody/$");
        return Stream.of(operation, ofOne)
                .flatMap(path -> Stream.of(
                        server.given().get("/" + path).asString(),
                        server.given().post("/" + path).asString()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, String>> operationsOf(Map<String, Object> resource) {
        return (List<Map<String, String>>) resource.getOrDefault("operation", List.of());
    }

    @ParameterizedTest
    @EnumSource
    void theTrialIsThere(RunningServers server) {
        server.given()
                .get("/ResearchStudy?identifier=http://clinicaltrials.gov|NCT06904729")
                .then()
                .body("entry[0].resource.id", equalTo("nct06904729"))
                .body("entry[0].resource.arm.name", hasItems("Low-dose CAR-T", "High-dose CAR-T"));
        server.given()
                .get("/Library?url=" + BASE + "Library/ln-criteria-kdigo-2024-paed")
                .then()
                .body("entry[0].resource.version", equalTo("1.0.0"))
                .body("entry[0].resource.status", equalTo("active"));
        server.given().get("/Library").then().body("entry.size()", greaterThan(1));
    }
}
