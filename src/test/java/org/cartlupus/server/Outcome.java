package org.cartlupus.server;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.cartlupus.outcome.IssueCode;

/** What every refusal must look like. */
public final class Outcome {

    private Outcome() {}

    /** Status and code as given, coded by our code system, in both languages, and without the server's insides. */
    public static ValidatableResponse refused(Response response, int status, IssueCode code) {
        return response.then()
                .statusCode(status)
                .body("resourceType", equalTo("OperationOutcome"))
                .body("issue.details.coding.system.flatten()", everyItem(equalTo(IssueCode.SYSTEM)))
                .body("issue.details.coding.code.flatten()", hasItem(code.code()))
                .body("issue.code", everyItem(notNullValue()))
                .body("issue.details.text", everyItem(matchesPattern("(?s).+ / .*\\p{IsHan}.*")))
                .body(
                        "issue.details._text.extension.flatten().extension.flatten().findAll { it.url == 'lang' }.valueCode",
                        hasItem("zh-CN"))
                .body(not(containsString("HAPI-")))
                .body(not(containsString("ca.uhn")))
                .body(not(containsString("java.")))
                .body(not(containsString("\\tat ")));
    }
}
