package org.cartlupus.demo.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cartlupus.demo.CohortPlan;
import org.cartlupus.demo.CourseKind;
import org.cartlupus.demo.Incident;
import org.cartlupus.server.RunningServers;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Children of the cohort sent to a real server: every transaction is taken, and the child can be judged. */
class CohortOverHttpTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final int COMPLETE_RESPONDER = ShippedCohort.first(course ->
            course.kind() == CourseKind.COMPLETE_RESPONSE && course.incidents().isEmpty());
    private static final int DIED =
            ShippedCohort.first(course -> course.incidents().contains(Incident.DEATH));
    private static final int NEVER_INFUSED = ShippedCohort.first(course -> course.kind() == CourseKind.NEVER_INFUSED);

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void a_child_sent_twice_is_there_once_and_gets_the_verdict_of_its_course(RunningServers server) throws Exception {
        send(server, COMPLETE_RESPONDER);

        assertThat(send(server, COMPLETE_RESPONDER))
                .allSatisfy(location -> assertThat(location).endsWith("/_history/1"));
        assertThat(outcomes(server, COMPLETE_RESPONDER)).containsExactly("CRR", "responder");
    }

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void a_death_decides(RunningServers server) throws Exception {
        send(server, DIED);

        assertThat(outcomes(server, DIED)).containsExactly("NR", "non-responder");
    }

    @Test
    void a_child_that_was_never_infused_is_stored_and_has_no_day_zero() throws Exception {
        send(RunningServers.H2, NEVER_INFUSED);

        RunningServers.H2.given().get(evaluation(NEVER_INFUSED)).then().statusCode(422);
    }

    /** Sends the child's transactions; where each resource now is. */
    private static List<String> send(RunningServers server, int child) throws Exception {
        List<String> locations = new ArrayList<>();
        for (Bundle bundle : ShippedCohort.TRANSACTIONS.bundlesOf(child)) {
            String answer = server.given()
                    .body(FhirContext.forR4Cached().newJsonParser().encodeResourceToString(bundle))
                    .post("/")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            JSON.readTree(answer)
                    .get("entry")
                    .forEach(entry ->
                            locations.add(entry.at("/response/location").asText()));
        }
        return locations;
    }

    /** Renal response and SRI-4 at month 12, on the cohort's last day. */
    private static List<String> outcomes(RunningServers server, int child) throws Exception {
        String answer = server.given()
                .queryParam("visit", "M12")
                .queryParam("dataCutoff", CohortPlan.DEFAULT.referenceDate().toString())
                .get(evaluation(child))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<String> outcomes = new ArrayList<>();
        for (JsonNode entry : JSON.readTree(answer).get("entry")) {
            JsonNode value = entry.at("/resource/valueCodeableConcept/coding/0/code");
            if (!value.isMissingNode()) {
                outcomes.add(value.asText());
            }
        }
        return outcomes;
    }

    private static String evaluation(int child) {
        return String.format(Locale.ROOT, "/ResearchSubject/ln-demo-%03d/$evaluate-response", child);
    }
}
