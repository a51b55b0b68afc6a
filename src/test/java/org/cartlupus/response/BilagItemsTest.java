package org.cartlupus.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.response.AnsweredProposals.codes;
import static org.cartlupus.response.AnsweredProposals.part;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.cartlupus.domain.activity.BilagSystem;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** BILAG-2004 items over HTTP: nine proposed grades stand beside the entered ones, and the verdict stays. */
class BilagItemsTest {

    @ParameterizedTest
    @EnumSource
    void items_propose_all_nine_grades_beside_the_entered_ones_and_the_verdict_stays(RunningServers server) {
        Hospital hospital = new Hospital(server);
        hospital.participant("bi-nine", "WC-01");
        JsonNode before = response(sri4(server, "bi-nine"));
        store(
                server,
                BilagSheet.quiet("bi-nine", "v-items", "2025-07-15")
                        .score("skin-eruption-severe", "4", true)
                        .score("mucosal-ulcers-severe", "4", false)
                        .score("seizures", "1", true)
                        .yes("active-urinary-sediment", true, true)
                        .yes("active-haemolysis", true, true)
                        .cause("white-cells", false));

        String answer = sri4(server, "bi-nine");

        JsonNode after = response(answer);
        assertThat(proposals(after, "v-bilag"))
                .extracting(proposal -> codes(proposal, "item").get(0) + " " + codes(proposal, "entered") + " of "
                        + codes(proposal, "proposed")
                        + (codes(proposal, "flag").contains("BILAG_GRADE_MISMATCH") ? " differs" : ""))
                .containsExactly(
                        "constitutional [D] of [D]",
                        "mucocutaneous [D] of [A] differs",
                        "neuropsychiatric [E] of [C] differs",
                        "musculoskeletal [D] of [D]",
                        "cardiorespiratory [E] of [E]",
                        "gastrointestinal [E] of [E]",
                        "ophthalmic [E] of [E]",
                        "renal [D] of [B] differs",
                        "haematological [C] of [A, B] differs");
        assertThat(proposals(after, "v-bilag"))
                .allSatisfy(proposal -> assertThat(codes(proposal, "flag")).contains("RULES_NOT_VERIFIED"));
        assertThat(answer)
                .contains(
                        "the mucocutaneous grade was entered as D, but the values leave A (items: skin-eruption-severe 4,"
                                + " mucosal-ulcers-severe 4 not lupus of 2025-07-15)");
        assertThat(after.get("valueCodeableConcept")).isEqualTo(before.get("valueCodeableConcept"));
        assertThat(AnsweredFields.components(after, "bilag-new-a"))
                .isEqualTo(AnsweredFields.components(before, "bilag-new-a"));
        hospital.assertValid(after);
    }

    @ParameterizedTest
    @EnumSource
    void a_system_without_items_or_values_gets_no_proposal(RunningServers server) {
        Hospital hospital = new Hospital(server);
        hospital.participant("bi-few", "WC-01");
        store(
                server,
                BilagSheet.blank("bi-few", "v-items", "2025-07-10")
                        .score("arthritis-severe", "2", true)
                        .notDone("malabsorption"));

        assertThat(proposals(response(sri4(server, "bi-few")), "v-bilag"))
                .extracting(proposal -> codes(proposal, "item").get(0) + " of " + codes(proposal, "proposed"))
                .containsExactly("musculoskeletal of [A]", "renal of [A, B, C, D]");
    }

    static Stream<Arguments> badSheets() {
        return Stream.of(RunningServers.values())
                .flatMap(server -> Stream.of(
                        Arguments.of(server, sheet().score("nephrotic-syndrome", "2"), "ln-bilagitems-4"),
                        Arguments.of(server, sheet().yes("pyrexia", true), "ln-bilagitems-4"),
                        Arguments.of(server, sheet().score("haemoglobin", "2", false), "ln-bilagitems-3"),
                        Arguments.of(server, sheet().score("pyrexia", "5"), "ln-bilag-score"),
                        Arguments.of(server, sheet().score("rash", "2"), "ln-bilag-item"),
                        Arguments.of(server, sheet().cause("creatinine", false), "ln-bilag-item"),
                        Arguments.of(server, sheet(), "ln-bilagitems-1")));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("badSheets")
    void a_form_that_breaks_its_rules_is_refused_with_the_rule(RunningServers server, BilagSheet sheet, String rule) {
        server.given()
                .body(sheet.json())
                .put("/Observation/" + sheet.id())
                .then()
                .statusCode(422)
                .body(containsString(rule));
    }

    private static BilagSheet sheet() {
        return BilagSheet.blank("bi-bad", "items", "2025-07-15");
    }

    private static void store(RunningServers server, BilagSheet sheet) {
        server.given()
                .body(sheet.json())
                .put("/Observation/" + sheet.id())
                .then()
                .statusCode(201);
    }

    private static String sri4(RunningServers server, String child) {
        return server.given()
                .queryParam("visit", "M6")
                .queryParam("endpoint", "sri-4")
                .get("/ResearchSubject/" + child + "/$evaluate-response")
                .asString();
    }

    private static JsonNode response(String answer) {
        return Hospital.resources(answer, "Observation").get(0);
    }

    /** Of the form of grades whose id ends like this. */
    private static List<JsonNode> proposals(JsonNode response, String form) {
        List<String> systems =
                Stream.of(BilagSystem.values()).map(BilagSystem::code).toList();
        return AnsweredProposals.all(response).stream()
                .filter(proposal -> systems.contains(codes(proposal, "item").get(0)))
                .filter(proposal -> part(proposal, "form")
                        .get(0)
                        .at("/valueReference/reference")
                        .asText()
                        .contains(form))
                .toList();
    }
}
