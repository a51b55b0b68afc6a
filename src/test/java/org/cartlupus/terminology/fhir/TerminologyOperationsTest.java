package org.cartlupus.terminology.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.server.Outcome.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminologyOperationsTest {

    private static final String BASE = "https://cart-lupus.org/fhir/";
    private static final String TRIAL = BASE + "CodeSystem/ln-trial";
    private static final RunningServers SERVER = RunningServers.H2;

    @ParameterizedTest
    @EnumSource
    void aValueSetIsExpandedByAddressAndById(RunningServers server) {
        for (String path : new String[] {
            "/ValueSet/$expand?url=" + BASE + "ValueSet/ln-sledai-item", "/ValueSet/ln-sledai-item/$expand"
        }) {
            server.given()
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("resourceType", equalTo("ValueSet"))
                    .body("expansion.total", equalTo(24))
                    .body("expansion.contains.size()", equalTo(24))
                    .body("expansion.contains.code", hasItem("organic-brain-syndrome"))
                    .body("expansion.contains.designation", everyItem(nullValue()));
        }
    }

    @Test
    void everyValueSetOfTheTrialIsExpandedAndEachCodeHasAName() {
        List<String> ids = SERVER.given()
                .get("/ValueSet?_count=500&_elements=url")
                .jsonPath()
                .getList("entry.resource.id");
        assertThat(ids).hasSizeGreaterThan(40).allSatisfy(id -> SERVER.given()
                .get("/ValueSet/" + id + "/$expand")
                .then()
                .statusCode(200)
                .body("expansion.contains.code", not(equalTo(List.of())))
                // LOINC's names are LOINC's: the package leaves them out.
                .body(
                        "expansion.contains.findAll { it.system != 'http://loinc.org' }.display",
                        everyItem(notNullValue())));
    }

    @Test
    void displaysComeInTheLanguageAskedFor() {
        SERVER.given()
                .get("/ValueSet/ln-renal-result/$expand?displayLanguage=zh-CN&includeDesignations=true")
                .then()
                .body("expansion.contains.display.join(' ')", containsString("缓解"))
                .body("expansion.contains[0].designation.language", hasItem("zh-CN"));
        SERVER.given()
                .get("/CodeSystem/$lookup?system=" + TRIAL + "&code=CRR&displayLanguage=zh")
                .then()
                .statusCode(200)
                .body("parameter.find { it.name == 'display' }.valueString", containsString("缓解"));
    }

    @Test
    void anExpansionCanBeFilteredAndPaged() {
        SERVER.given()
                .get("/ValueSet/ln-sledai-item/$expand?offset=20&count=3")
                .then()
                .body("expansion.total", equalTo(24))
                .body("expansion.offset", equalTo(20))
                .body("expansion.contains.size()", equalTo(3));
        SERVER.given()
                .get("/ValueSet/ln-sledai-item/$expand?filter=DNA")
                .then()
                .body("expansion.contains.code", equalTo(List.of("anti-ds-dna")));
    }

    @Test
    void fhirsOwnValueSetsAreExpandedToo() {
        SERVER.given()
                .get("/ValueSet/$expand?url=http://hl7.org/fhir/ValueSet/administrative-gender")
                .then()
                .statusCode(200)
                .body("expansion.contains.code", hasItems("male", "female", "other", "unknown"));
    }

    @ParameterizedTest
    @EnumSource
    void aCodeIsLookedUpWithItsNamesAndProperties(RunningServers server) {
        server.given()
                .get("/CodeSystem/$lookup?system=" + BASE + "CodeSystem/ln-sledai-item&code=seizure")
                .then()
                .statusCode(200)
                .body("parameter.find { it.name == 'name' }.valueString", notNullValue())
                .body("parameter.find { it.name == 'display' }.valueString", equalTo("Seizure"))
                .body("parameter.find { it.name == 'designation' }.part[0].valueCode", equalTo("zh-CN"))
                .body(
                        "parameter.findAll { it.name == 'property' }.find { it.part[0].valueCode == 'weight' }.part[1].valueInteger",
                        equalTo(8));
    }

    @Test
    void aLookupMayBePostedAndMayNameACoding() {
        SERVER.given()
                .body(parameters("{\"name\": \"coding\", \"valueCoding\": {\"system\": \"%s\", \"code\": \"M6\"}}"
                        .formatted(TRIAL)))
                .post("/CodeSystem/$lookup")
                .then()
                .statusCode(200)
                .body("parameter.find { it.name == 'display' }.valueString", notNullValue());
        SERVER.given()
                .get("/CodeSystem/$lookup?system=http://unitsofmeasure.org&code=mg/dL")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "ln-bilag-grade, CodeSystem/ln-bilag-grade, A, true",
        "ln-bilag-grade, CodeSystem/ln-bilag-grade, F, false",
        "ln-renal-result, CodeSystem/ln-trial, CRR, true",
        "ln-renal-result, CodeSystem/ln-trial, responder, false",
        "ln-renal-component-result, CodeSystem/ln-trial, CRR, true",
        "ln-renal-result, CodeSystem/nowhere, CRR, false"
    })
    void aCodeIsHeldAgainstAValueSet(String valueSet, String system, String code, boolean result) {
        String query = "?system=%s%s&code=%s".formatted(BASE, system, code);
        valid(
                SERVER.given()
                        .get("/ValueSet/" + valueSet + "/$validate-code" + query)
                        .then(),
                result);
        valid(
                SERVER.given()
                        .get("/ValueSet/$validate-code" + query + "&url=" + BASE + "ValueSet/" + valueSet)
                        .then(),
                result);
        valid(
                SERVER.given()
                        .body(parameters(
                                "{\"name\": \"url\", \"valueUri\": \"%sValueSet/%s\"}".formatted(BASE, valueSet),
                                "{\"name\": \"coding\", \"valueCoding\": {\"system\": \"%s%s\", \"code\": \"%s\"}}"
                                        .formatted(BASE, system, code)))
                        .post("/ValueSet/$validate-code")
                        .then(),
                result);
    }

    @Test
    void oneRightCodingMakesAConceptRight() {
        valid(
                SERVER.given()
                        .body(parameters(
                                """
                                {"name": "codeableConcept", "valueCodeableConcept": {"coding": [
                                  {"system": "http://hospital.test/grade", "code": "x"},
                                  {"system": "%sCodeSystem/ln-bilag-grade", "code": "B"}]}}"""
                                        .formatted(BASE)))
                        .post("/ValueSet/ln-bilag-grade/$validate-code")
                        .then(),
                true);
    }

    @Test
    void aCodeIsHeldAgainstACodeSystemAndItsNameInEitherLanguage() {
        String lookup = "/CodeSystem/$validate-code?url=" + BASE + "CodeSystem/ln-sledai-item&code=seizure";
        valid(SERVER.given().get(lookup).then(), true);
        valid(SERVER.given().get(lookup + "&display=seizure").then(), true);
        String chinese = SERVER.given()
                .get("/CodeSystem/$lookup?displayLanguage=zh-CN&code=seizure&system=" + BASE
                        + "CodeSystem/ln-sledai-item")
                .jsonPath()
                .getString("parameter.find { it.name == 'display' }.valueString");
        valid(SERVER.given().queryParam("display", chinese).get(lookup).then(), true);
        valid(SERVER.given().get(lookup + "&display=Psychosis").then(), false)
                .body("parameter.find { it.name == 'message' }.valueString", containsString("Psychosis"))
                .body("parameter.find { it.name == 'display' }.valueString", equalTo("Seizure"));
        valid(
                        SERVER.given()
                                .get("/CodeSystem/ln-sledai-item/$validate-code?code=nothing")
                                .then(),
                        false)
                .body("parameter.find { it.name == 'message' }.valueString", containsString("没有代码"));
    }

    @ParameterizedTest
    @EnumSource
    void aCodeIsTranslatedByOneMapOrByAll(RunningServers server) {
        String query = "code=3&system=" + BASE + "CodeSystem/ln-ctcae-grade";
        for (String path : new String[] {
            "/ConceptMap/ln-ctcae-grade-to-ncit/$translate?",
            "/ConceptMap/$translate?url=" + BASE + "ConceptMap/ln-ctcae-grade-to-ncit&",
            "/ConceptMap/$translate?targetsystem=http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl&"
        }) {
            server.given()
                    .get(path + query)
                    .then()
                    .statusCode(200)
                    .body("parameter.find { it.name == 'result' }.valueBoolean", equalTo(true))
                    .body("parameter.find { it.name == 'match' }.part[0].valueCode", equalTo("equivalent"))
                    .body("parameter.find { it.name == 'match' }.part[1].valueCoding.code", equalTo("C41340"));
        }
    }

    @Test
    void aMapIsReadBackwardsToo() {
        SERVER.given()
                .get("/ConceptMap/ln-ctcae-grade-to-ncit/$translate?reverse=true&code=C41340"
                        + "&system=http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl")
                .then()
                .body("parameter.find { it.name == 'match' }.part[1].valueCoding.code", equalTo("3"));
    }

    @Test
    void whatNoMapKnowsHasNoTranslation() {
        SERVER.given()
                .get("/ConceptMap/$translate?system=http://hospital.test/lis&code=SCR")
                .then()
                .statusCode(200)
                .body("parameter.find { it.name == 'result' }.valueBoolean", equalTo(false))
                .body("parameter.find { it.name == 'message' }.valueString", containsString("映射"))
                .body("parameter.name", not(hasItem("match")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ValueSet/$expand?url=http://hospital.test/vs",
                "/ValueSet/nothing/$expand",
                "/ValueSet/$validate-code?url=http://hospital.test/vs&system=http://x.test&code=y",
                "/CodeSystem/$lookup?system=http://hospital.test/lis&code=SCR",
                "/CodeSystem/$lookup?system=https://cart-lupus.org/fhir/CodeSystem/ln-trial&code=M7",
                "/CodeSystem/$lookup?system=http://unitsofmeasure.org&code=notaunit",
                "/CodeSystem/$validate-code?url=http://hospital.test/lis&code=SCR",
                "/ConceptMap/$translate?url=http://hospital.test/map&system=http://x.test&code=y",
                "/ConceptMap/nothing/$translate?system=http://x.test&code=y"
            })
    void whatIsUnknownIsSaidInBothLanguages(String path) {
        refused(SERVER.given().get(path), 404, IssueCode.NOT_FOUND);
    }

    @Test
    void aRequestThatIsWrongInItselfIsRefused() {
        refused(SERVER.given().get("/ValueSet/$expand"), 400, IssueCode.MISSING_PARAMETER);
        refused(
                SERVER.given().get("/ValueSet/ln-trial-procedure/$expand?offset=-1"),
                400,
                IssueCode.MALFORMED_PARAMETER);
        refused(SERVER.given().get("/ValueSet/ln-flag/$expand?fliter=x"), 400, IssueCode.UNKNOWN_PARAMETER);
        refused(
                SERVER.given()
                        .body(parameters("{\"name\": \"cod\", \"valueCode\": \"x\"}"))
                        .post("/CodeSystem/$lookup"),
                400,
                IssueCode.UNKNOWN_PARAMETER);
        refused(SERVER.given().get("/CodeSystem/$lookup?code=M6"), 400, IssueCode.MISSING_PARAMETER);
        refused(SERVER.given().get("/ConceptMap/$translate?system=" + TRIAL), 400, IssueCode.MISSING_PARAMETER);
    }

    @Test
    void theCapabilityStatementListsWhatAnswersAndOnlyThat() {
        List<Map<String, Object>> resources = SERVER.given()
                .get("/metadata")
                .jsonPath()
                .getList("rest[0].resource.findAll { it.type in ['ValueSet', 'CodeSystem', 'ConceptMap'] }");
        assertThat(resources).allSatisfy(resource -> assertThat(operations(resource))
                .containsExactlyInAnyOrderElementsOf(
                        switch ((String) resource.get("type")) {
                            case "ValueSet" -> List.of("expand", "validate-code", "validate", "meta");
                            case "CodeSystem" -> List.of("lookup", "validate-code", "validate", "meta");
                            default -> List.of("translate", "validate", "meta");
                        }));
        refused(
                SERVER.given().get("/CodeSystem/$subsumes?codeA=M3&codeB=M6&system=" + TRIAL),
                400,
                IssueCode.INVALID_REQUEST);
    }

    @SuppressWarnings("unchecked")
    private static List<String> operations(Map<String, Object> resource) {
        return ((List<Map<String, String>>) resource.get("operation"))
                .stream().map(operation -> operation.get("name")).toList();
    }

    private static ValidatableResponse valid(ValidatableResponse response, boolean result) {
        return response.statusCode(200).body("parameter.find { it.name == 'result' }.valueBoolean", equalTo(result));
    }

    private static String parameters(String... parameters) {
        return "{\"resourceType\": \"Parameters\", \"parameter\": [%s]}".formatted(String.join(",", parameters));
    }
}
