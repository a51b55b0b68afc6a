package org.cartlupus.response;

import static org.assertj.core.api.Assertions.assertThat;

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
        hospital.participant("sr-c3", "WC-12");
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
        hospital.participant("sr-quiet", "WC-12");
        String before = sri4(server, "sr-quiet");

        hospital.loinc("sr-quiet", "v-c3", "2025-07-14", "4485-9", "0.50", "g/L", "");
        hospital.loinc("sr-quiet", "v-c4", "2025-07-14", "4498-2", "5", "mg/dL", LOW_LIMIT);

        assertThat(sri4(server, "sr-quiet")).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void a_renal_grade_milder_than_the_proteinuria_allows_is_said_and_not_changed(RunningServers server) {
        Hospital hospital = new Hospital(server);
        hospital.participant("sr-grade", "WC-08");

        String answer = sri4(server, "sr-grade");

        JsonNode response = Hospital.resources(answer, "Observation").get(0);
        assertThat(response.at("/valueCodeableConcept/coding/0/code").asText()).isEqualTo("responder");
        assertThat(flags(response)).contains("BILAG_GRADE_MISMATCH");
        assertThat(answer)
                .contains("the renal grade was entered as")
                .contains("rules that have not been checked against the licensed index");
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
