package org.cartlupus.server;

import static org.cartlupus.server.TestResources.patient;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.RestAssured;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SmokeTest {

    @ParameterizedTest
    @EnumSource
    void whatWasPutIsRead(RunningServers server) {
        server.given().body(patient("smoke-1")).put("/Patient/smoke-1").then().statusCode(201);

        server.given().get("/Patient/smoke-1").then().statusCode(200).body("birthDate", equalTo("2012-03-01"));
    }

    @ParameterizedTest
    @EnumSource
    void puttingTheSameTwiceMakesOneVersion(RunningServers server) {
        server.given().body(patient("smoke-2")).put("/Patient/smoke-2");
        server.given()
                .body(patient("smoke-2"))
                .put("/Patient/smoke-2")
                .then()
                .statusCode(200)
                .header("ETag", "W/\"1\"");

        server.given().get("/Patient/smoke-2/_history").then().body("entry.size()", equalTo(1));
    }

    @ParameterizedTest
    @EnumSource
    void deletingKeepsHistory(RunningServers server) {
        server.given().body(patient("smoke-3")).put("/Patient/smoke-3");
        server.given().delete("/Patient/smoke-3").then().statusCode(200);

        server.given().get("/Patient/smoke-3").then().statusCode(410);
        server.given().get("/Patient/smoke-3/_history/1").then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    void capabilitiesNameTheServer(RunningServers server) {
        server.given()
                .get("/metadata")
                .then()
                .statusCode(200)
                .body("software.name", equalTo("cart-lupus"))
                .body("rest[0].resource.type", hasItems("Patient", "ResearchSubject", "AdverseEvent"));
    }

    @ParameterizedTest
    @EnumSource
    void onlyHealthIsShownOfTheInsides(RunningServers server) {
        RestAssured.get(server.root() + "/actuator/health/readiness").then().statusCode(200);
        for (String path : new String[] {"", "/env", "/beans", "/metrics", "/heapdump"}) {
            RestAssured.get(server.root() + "/actuator" + path).then().statusCode(404);
        }
    }
}
