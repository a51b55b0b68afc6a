package org.cartlupus.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.response.AnsweredProposals.codes;
import static org.cartlupus.response.AnsweredProposals.part;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Entered scores beside the laboratory over HTTP: ranges are read, differences are flagged and said, verdicts stay. */
class ScoreReviewAnswersTest {

    private static final String LOW_LIMIT =
            """
            , "referenceRange": [{"low": {"value": 0.90, "unit": "g/L", "system": "http://unitsofmeasure.org",
              "code": "g/L"}}]""";

    @ParameterizedTest
    @EnumSource
    void a_value_below_its_own_range_contradicts_an_item_entered_as_absent(RunningServers server) {
        Hospital hospital = new Hospital(server);
        hospital.participant("sr-c3", "WC-06");
        String before = sri4(server, "sr-c3");
        hospital.loinc("sr-c3", "v-c3", "2025-07-14", "4485-9", "0.50", "g/L", LOW_LIMIT);

        String answer = sri4(server, "sr-c3");

        JsonNode response = Hospital.resources(answer, "Observation").get(0);
        assertThat(flags(response)).contains("SLEDAI_ITEM_MISMATCH");
        assertThat(Hospital.warnings(answer)).contains("sledai-item-mismatch");
        assertThat(answer)
                .contains("item low-complement was entered as absent")
                .contains("c3 0.50 g/L (0.90 and more) of 2025-07-14")
                .contains("分项“低补体”录入为无");
        assertThat(response.get("valueCodeableConcept"))
                .isEqualTo(Hospital.resources(before, "Observation").get(0).get("valueCodeableConcept"));
        hospital.assertValid(response);
    }

    @ParameterizedTest
    @EnumSource
    void without_a_range_or_in_another_unit_than_its_range_nothing_is_said(RunningServers server) {
        Hospital hospital = new Hospital(server);
        hospital.participant("sr-quiet", "WC-06");
        String before = sri4(server, "sr-quiet");

        hospital.loinc("sr-quiet", "v-c3", "2025-07-14", "4485-9", "0.50", "g/L", "");
        hospital.loinc("sr-quiet", "v-c4", "2025-07-14", "4498-2", "5", "mg/dL", LOW_LIMIT);

        String answer = sri4(server, "sr-quiet");
        JsonNode response = Hospital.resources(answer, "Observation").get(0);
        assertThat(flags(response))
                .isEqualTo(flags(Hospital.resources(before, "Observation").get(0)));
        assertThat(Hospital.warnings(answer)).isEqualTo(Hospital.warnings(before));
        assertThat(proposals(response, "low-complement")).singleElement().satisfies(proposal -> {
            assertThat(part(proposal, "proposed")).isEmpty();
            assertThat(codes(proposal, "flag")).contains("NO_REFERENCE_RANGE");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_grade_milder_than_the_counts_allow_is_said_and_not_changed(RunningServers server) {
        Hospital hospital = new Hospital(server);
        hospital.participant("sr-grade", "WC-01");
        hospital.loinc("sr-grade", "v-platelets", "2025-07-14", "777-3", "20", "10*9/L", "");

        String answer = sri4(server, "sr-grade");

        JsonNode response = Hospital.resources(answer, "Observation").get(0);
        assertThat(response.at("/valueCodeableConcept/coding/0/code").asText()).isEqualTo("responder");
        assertThat(flags(response)).contains("BILAG_GRADE_MISMATCH");
        assertThat(answer)
                .contains("the haematological grade was entered as C, but the values leave A")
                .contains("rules that have not been checked against the licensed index");
    }

    @ParameterizedTest
    @EnumSource
    void proposals_stand_beside_the_entered_scores_of_baseline_and_visit(RunningServers server) {
        Hospital hospital = new Hospital(server);
        hospital.participant("sr-beside", "WC-06");
        hospital.loinc("sr-beside", "v-temperature", "2025-07-10", "8310-5", "38.4", "Cel", "");

        JsonNode response =
                Hospital.resources(sri4(server, "sr-beside"), "Observation").get(0);

        assertThat(proposals(response, "proteinuria"))
                .extracting(proposal -> reference(proposal, "form") + " "
                        + part(proposal, "entered").get(0).get("valueBoolean") + " "
                        + part(proposal, "proposed").get(0).get("valueBoolean") + " " + reference(proposal, "basedOn"))
                .containsExactly(
                        "Observation/sr-beside-bl-sledai/_history/1 true true"
                                + " Observation/sr-beside-bl-upcr/_history/1",
                        "Observation/sr-beside-v-sledai/_history/1 true true"
                                + " Observation/sr-beside-v-upcr/_history/1");
        assertThat(proposals(response, "renal"))
                .extracting(proposal -> codes(proposal, "entered") + " of " + codes(proposal, "proposed"))
                .containsExactly("[A] of [A, B]", "[C] of [A, B, C]");
        assertThat(proposals(response, "constitutional")).singleElement().satisfies(proposal -> {
            assertThat(codes(proposal, "entered")).containsExactly("D");
            assertThat(codes(proposal, "proposed")).containsExactly("A", "B", "C");
            assertThat(codes(proposal, "flag")).containsExactly("RULES_NOT_VERIFIED", "BILAG_GRADE_MISMATCH");
        });
        assertThat(proposals(response, "renal"))
                .allSatisfy(proposal -> assertThat(codes(proposal, "flag")).contains("RULES_NOT_VERIFIED"));
        hospital.assertValid(response);
    }

    private static List<JsonNode> proposals(JsonNode response, String item) {
        return AnsweredProposals.all(response).stream()
                .filter(proposal -> codes(proposal, "item").contains(item))
                .toList();
    }

    private static String reference(JsonNode proposal, String name) {
        return part(proposal, name).get(0).at("/valueReference/reference").asText();
    }

    private static String sri4(RunningServers server, String child) {
        return server.given()
                .queryParam("visit", "M6")
                .queryParam("endpoint", "sri-4")
                .get("/ResearchSubject/" + child + "/$evaluate-response")
                .asString();
    }

    private static List<String> flags(JsonNode response) {
        return AnsweredFields.components(response, "flag").stream()
                .map(flag -> flag.at("/valueCodeableConcept/coding/0/code").asText())
                .toList();
    }
}
