package org.cartlupus.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.response.AnsweredProposals.codes;
import static org.cartlupus.response.AnsweredProposals.part;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.List;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What hospitals send of causes other than lupus changes what is proposed beside an entered item and never the verdict
 * (clinical rules 1.1, 1.2; traps 33, 34). The visit of month 6 is on 2025-07-15.
 */
class SledaiAttributionAnswersTest {

    private static final String TRIAL = "https://cart-lupus.org/fhir/CodeSystem/ln-trial";
    private static final String EXTENSION = "https://cart-lupus.org/fhir/StructureDefinition/attributed-to-sle";

    @ParameterizedTest
    @EnumSource
    void trap_34_menses_take_red_cells_away_from_lupus(RunningServers server) {
        Hospital hospital = new Hospital(server);
        hospital.participant("at-menses", "WC-06");
        observation(
                        server,
                        "at-menses-v-rbc",
                        "at-menses",
                        "http://loinc.org",
                        "13945-1",
                        "\"effectiveDateTime\": \"2025-07-14\", \"valueString\": \"20-30\"")
                .then()
                .statusCode(201);
        JsonNode before = sri4(server, "at-menses");
        assertThat(proposed(before, "haematuria")).containsExactly("true");
        assertThat(flags(before)).contains("SLEDAI_ITEM_MISMATCH");

        observation(server, "at-menses-bleeding", "at-menses", TRIAL, "menses", days("2025-07-12", "2025-07-16"))
                .then()
                .statusCode(201);

        JsonNode after = sri4(server, "at-menses");
        assertThat(proposed(after, "haematuria")).containsExactly("false");
        JsonNode haematuria = proposals(after, "haematuria").get(0);
        assertThat(codes(haematuria, "flag")).containsExactly("EXCLUDED_BY_CAUSE");
        assertThat(references(haematuria)).contains("Observation/at-menses-bleeding/_history/1");
        assertThat(after.get("valueCodeableConcept")).isEqualTo(before.get("valueCodeableConcept"));
        hospital.assertValid(after);
    }

    @ParameterizedTest
    @EnumSource
    void trap_33_an_infection_takes_a_fever_away_from_lupus(RunningServers server) {
        Hospital hospital = new Hospital(server);
        hospital.participant("at-infection", "WC-06");
        hospital.loinc("at-infection", "v-temperature", "2025-07-10", "8310-5", "38.9", "Cel", "");
        JsonNode before = sri4(server, "at-infection");
        assertThat(proposed(before, "fever")).containsExactly("true");

        server.given()
                .body(
                        """
                        {"resourceType": "AdverseEvent", "id": "at-infection-ae", "actuality": "actual",
                         "identifier": {"system": "https://cart-lupus.org/fhir/sid/adverse-event", "value": "AT-1"},
                         "event": {"coding": [{"system": "https://cart-lupus.org/fhir/CodeSystem/ln-ctcae-term",
                           "code": "lung-infection"}]},
                         "subject": {"reference": "Patient/at-infection"}, "date": "2025-07-08",
                         "extension": [{"url": "https://cart-lupus.org/fhir/StructureDefinition/resolved-date",
                           "valueDateTime": "2025-07-12"}]}
                        """)
                .put("/AdverseEvent/at-infection-ae")
                .then()
                .statusCode(201);

        JsonNode after = sri4(server, "at-infection");
        assertThat(proposed(after, "fever")).containsExactly("false");
        assertThat(references(proposals(after, "fever").get(0))).contains("AdverseEvent/at-infection-ae/_history/1");
        assertThat(after.get("valueCodeableConcept")).isEqualTo(before.get("valueCodeableConcept"));
        assertThat(after.get("note")).isEqualTo(before.get("note"));
        hospital.assertValid(after);
    }

    @ParameterizedTest
    @EnumSource
    void the_clinicians_word_on_a_value_decides_what_is_proposed(RunningServers server) {
        Hospital hospital = new Hospital(server);
        hospital.participant("at-word", "WC-06");
        hospital.loinc("at-word", "v-platelets", "2025-07-14", "777-3", "60", "10*9/L", attributed("true"));
        JsonNode before = sri4(server, "at-word");
        assertThat(proposed(before, "thrombocytopenia")).containsExactly("true");
        hospital.loinc("at-word", "v-platelets-2", "2025-07-15", "777-3", "61", "10*9/L", attributed("false"));

        JsonNode after = sri4(server, "at-word");

        assertThat(proposed(after, "thrombocytopenia")).containsExactly("false");
        assertThat(codes(proposals(after, "thrombocytopenia").get(0), "flag")).containsExactly("NOT_ATTRIBUTED");
        assertThat(after.get("valueCodeableConcept")).isEqualTo(before.get("valueCodeableConcept"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2+", "many", "10-5"})
    void trap_48_a_text_that_cannot_be_read_is_a_warning_and_no_number(String text) {
        RunningServers server = RunningServers.H2;
        String child = "at-text-" + Integer.toHexString(text.hashCode());
        new Hospital(server).participant(child, "WC-06");
        observation(
                        server,
                        child + "-v-rbc",
                        child,
                        "http://loinc.org",
                        "13945-1",
                        "\"effectiveDateTime\": \"2025-07-14\", \"valueString\": \"" + text + "\"")
                .then()
                .statusCode(201);

        String answer = answer(server, child);

        assertThat(proposals(Hospital.resources(answer, "Observation").get(0), "haematuria"))
                .isEmpty();
        assertThat(Hospital.warnings(answer)).contains("value-not-usable");
        assertThat(answer).contains("red cells in urine '" + text + "' can't be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"effectivePeriod\": {\"start\": \"2025-07-16\", \"end\": \"2025-07-12\"}, \"valueBoolean\": true",
                "\"effectivePeriod\": {\"start\": \"2025-07-12\"}, \"valueBoolean\": true",
                "\"effectivePeriod\": {\"start\": \"2025-07\", \"end\": \"2025-07\"}, \"valueBoolean\": true",
                "\"effectiveDateTime\": \"2025-07-12\"",
                "\"effectiveDateTime\": \"2025-07-12\", \"valueString\": \"yes\"",
            })
    void menses_without_their_days_or_their_answer_are_refused(String rest) {
        new Hospital(RunningServers.H2).participant("at-bad-menses", "WC-06");

        observation(RunningServers.H2, "at-bad-menses-o", "at-bad-menses", TRIAL, "menses", rest)
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true, 422", "false, 201"})
    void an_item_that_is_present_and_not_lupus_is_refused(String presentAndStatus) {
        String[] said = presentAndStatus.split(", ");
        new Hospital(RunningServers.H2).participant("at-form", "WC-06");

        observation(
                        RunningServers.H2,
                        "at-form-" + said[0],
                        "at-form",
                        TRIAL,
                        "sledai-2k",
                        """
                        "effectiveDateTime": "2025-05-01", "component": [{"extension": [{"url": "%s",
                          "valueBoolean": false}], "code": {"coding": [{"system":
                          "https://cart-lupus.org/fhir/CodeSystem/ln-sledai-item", "code": "fever"}]},
                          "valueBoolean": %s}]"""
                                .formatted(EXTENSION, said[0]))
                .then()
                .statusCode(Integer.parseInt(said[1]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"valueBoolean\": true",
                "\"_valueBoolean\": {\"extension\": [{\"url\": \"http://hl7.org/fhir/StructureDefinition/data-absent-reason\","
                        + " \"valueCode\": \"unknown\"}]}"
            })
    void who_cannot_tell_says_so_in_fhirs_own_way(String said) {
        new Hospital(RunningServers.H2).participant("at-unknown", "WC-06");
        String id = "at-unknown-" + Integer.toHexString(said.hashCode());

        observation(
                        RunningServers.H2,
                        id,
                        "at-unknown",
                        "http://loinc.org",
                        "6690-2",
                        """
                        "effectiveDateTime": "2025-07-14", "extension": [{"url": "%s", %s}],
                        "valueQuantity": {"value": 1.0, "unit": "10*9/L", "system": "http://unitsofmeasure.org",
                          "code": "10*9/L"}"""
                                .formatted(EXTENSION, said))
                .then()
                .statusCode(201);

        List<String> expected = said.startsWith("\"valueBoolean") ? List.of("true") : List.of();
        JsonNode response = sri4(RunningServers.H2, "at-unknown");
        assertThat(proposed(response, "leukopenia")).isEqualTo(expected);
        delete(id);
    }

    /** The next value must be judged without this one. */
    private static void delete(String id) {
        RunningServers.H2.given().delete("/Observation/" + id).then().statusCode(200);
    }

    private static String attributed(String toSle) {
        return ", \"extension\": [{\"url\": \"" + EXTENSION + "\", \"valueBoolean\": " + toSle + "}]";
    }

    private static String days(String from, String to) {
        return "\"effectivePeriod\": {\"start\": \"" + from + "\", \"end\": \"" + to + "\"}, \"valueBoolean\": true";
    }

    private static Response observation(
            RunningServers server, String id, String child, String system, String code, String rest) {
        return server.given()
                .body(
                        """
                        {"resourceType": "Observation", "id": "%1$s", "status": "final",
                         "identifier": [{"system": "https://cart-lupus.org/fhir/sid/observation", "value": "%1$s"}],
                         "code": {"coding": [{"system": "%2$s", "code": "%3$s"}]},
                         "subject": {"reference": "Patient/%4$s"}, %5$s}
                        """
                                .formatted(id, system, code, child, rest))
                .put("/Observation/" + id);
    }

    private static JsonNode sri4(RunningServers server, String child) {
        return Hospital.resources(answer(server, child), "Observation").get(0);
    }

    private static String answer(RunningServers server, String child) {
        return server.given()
                .queryParam("visit", "M6")
                .queryParam("endpoint", "sri-4")
                .get("/ResearchSubject/" + child + "/$evaluate-response")
                .asString();
    }

    /** Proposals of the form of the visit; that of baseline comes first and says nothing of these items. */
    private static List<JsonNode> proposals(JsonNode response, String item) {
        return AnsweredProposals.all(response).stream()
                .filter(proposal -> codes(proposal, "item").contains(item))
                .toList();
    }

    private static List<String> proposed(JsonNode response, String item) {
        return proposals(response, item).stream()
                .flatMap(proposal -> part(proposal, "proposed").stream())
                .map(part -> part.get("valueBoolean").asText())
                .toList();
    }

    private static List<String> references(JsonNode proposal) {
        return part(proposal, "basedOn").stream()
                .map(part -> part.at("/valueReference/reference").asText())
                .toList();
    }

    private static List<String> flags(JsonNode response) {
        return AnsweredFields.components(response, "flag").stream()
                .map(flag -> flag.at("/valueCodeableConcept/coding/0/code").asText())
                .toList();
    }
}
