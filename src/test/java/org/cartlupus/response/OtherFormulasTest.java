package org.cartlupus.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.RoundingMode;
import java.util.List;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** eGFR by the formulas that decide nothing stands beside the one that does (clinical rules 6.1). */
class OtherFormulasTest {

    /** The numbers of WC-37, the same child judged by bedside Schwartz. */
    @ParameterizedTest
    @EnumSource
    void a_child_judged_by_u25_is_shown_with_schwartz(RunningServers server) {
        Hospital hospital = new Hospital(server);
        hospital.participant("of-child", "WC-37b");

        JsonNode response = Hospital.resources(
                        server.given()
                                .queryParam("visit", WorkedCase.of("WC-37b").visit())
                                .queryParam(
                                        "dataCutoff", WorkedCase.of("WC-37b").dataCutoff())
                                .queryParam("endpoint", "renal-response")
                                .get("/ResearchSubject/of-child/$evaluate-response")
                                .asString(),
                        "Observation")
                .get(0);

        assertThat(response.at("/valueCodeableConcept/coding/0/code").asText()).isEqualTo("CRR");
        assertThat(shown(response, "egfr-displayed-baseline")).containsExactly("bedside Schwartz 2009 96.80");
        assertThat(shown(response, "egfr-displayed-visit")).containsExactly("bedside Schwartz 2009 81.91");
        hospital.assertValid(response);
    }

    private static List<String> shown(JsonNode response, String code) {
        return AnsweredFields.components(response, code).stream()
                .map(component -> component.at("/code/text").asText() + " "
                        + component.at("/valueQuantity/value").decimalValue().setScale(2, RoundingMode.HALF_UP))
                .toList();
    }
}
