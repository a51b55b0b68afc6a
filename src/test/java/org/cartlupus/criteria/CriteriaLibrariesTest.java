package org.cartlupus.criteria;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A study team puts criteria sets of its own over HTTP. */
class CriteriaLibrariesTest {

    private static final String BASE = "https://cart-lupus.org/fhir/Library/";

    @ParameterizedTest
    @EnumSource
    void a_set_with_mistakes_is_refused_with_the_path_of_each(RunningServers server) {
        put(
                        server,
                        "criteria-with-mistakes",
                        "1.0.0",
                        "active",
                        """
                        {"renal": {"crrUpcrLt_g_g": "half", "prrUpcrLt": "3.0", "egfrMaxDeclinePct": "-5"},
                         "sri": {"drop": 4.5}}
                        """)
                .statusCode(422)
                .body(
                        "issue.details.coding.flatten().code.unique()",
                        equalTo(java.util.List.of("invalid-criteria-set")))
                .body(
                        "issue.expression.flatten()",
                        containsInAnyOrder(
                                "renal.crrUpcrLt_g_g", "renal.prrUpcrLt", "renal.egfrMaxDeclinePct", "sri.drop"));
        server.given().get("/Library/criteria-with-mistakes").then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource
    void text_that_is_no_json_is_refused(RunningServers server) {
        put(server, "criteria-no-json", "1.0.0", "draft", "crr < 0.5")
                .statusCode(422)
                .body("issue[0].details.coding[0].code", equalTo("invalid-criteria-set"));
    }

    @ParameterizedTest
    @EnumSource
    void a_published_version_can_not_be_changed_or_deleted_only_superseded(RunningServers server) {
        put(server, "criteria-published", "1.0.0", "active", "{}").statusCode(201);

        put(server, "criteria-published", "1.0.0", "active", "{\"sri\": {\"drop\": 5}}")
                .statusCode(422)
                .body("issue.details.coding.flatten().code", hasItem("published-version-immutable"));
        put(server, "criteria-published", "1.0.0", "active", "{}").statusCode(200);
        server.given().delete("/Library/criteria-published").then().statusCode(422);
        server.given().get("/Library/criteria-published").then().statusCode(200).body("meta.versionId", equalTo("1"));
        put(server, "criteria-published-2", "1.0.0", "active", "{}").statusCode(201); // another url
        putAs(server, "criteria-published-3", "criteria-published", "1.0.0", "active", "{}")
                .statusCode(422)
                .body("issue.details.coding.flatten().code", hasItem("published-version-immutable"));
        putAs(server, "criteria-published-4", "criteria-published", "1.1.0", "active", "{\"sri\": {\"drop\": 5}}")
                .statusCode(201);
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_can_be_changed(RunningServers server) {
        put(server, "criteria-draft", "1.0.0", "draft", "{}").statusCode(201);
        put(server, "criteria-draft", "1.0.0", "draft", "{\"sri\": {\"drop\": 6}}")
                .statusCode(200);
    }

    private static ValidatableResponse put(
            RunningServers server, String id, String version, String status, String criteria) {
        return putAs(server, id, id, version, status, criteria);
    }

    private static ValidatableResponse putAs(
            RunningServers server, String id, String name, String version, String status, String criteria) {
        String library =
                """
                {"resourceType": "Library", "id": "%s", "url": "%s", "version": "%s", "status": "%s",
                 "type": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/library-type",
                                      "code": "logic-library"}]},
                 "content": [{"contentType": "application/json", "data": "%s"}]}
                """
                        .formatted(
                                id,
                                BASE + name,
                                version,
                                status,
                                Base64.getEncoder().encodeToString(criteria.getBytes(StandardCharsets.UTF_8)));
        return server.given().body(library).put("/Library/" + id).then();
    }
}
