package org.cartlupus.toxicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlupus.toxicity.WatchedChild.DAY_0;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What follows over HTTP from courses of counts, values, events and forms: clinical rules 7.4, 7.5, 7.7, 8.1. */
class CourseToxicityTest {

    private static final String UNTIL = "dataCutoff=2025-06-30";
    private static final String BORN = "2012-03-01";
    private static final String COUNTS = "10*9/L";

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void both_lineages_are_graded_early_and_late_and_the_worse_counts(RunningServers server) throws Exception {
        WatchedChild child = new WatchedChild("tox-icaht", BORN)
                .infused()
                .values("anc", "751-8", COUNTS, "1.8-6.4", "-1:2.0 4:0.5 11:0.6 31:1.6 60:1.4 67:1.3 80:2.0 101:2.0")
                .values("plt", "777-3", COUNTS, "150-400", "-1:200 5:49 11:60 31:120 60:99 61:98 68:150 101:150");

        Findings findings = child.send(server).toxicity(server, UNTIL);

        assertThat(findings.of("icaht-early-neutrophils")).as("7 days at 0.5").isEqualTo("2");
        assertThat(findings.of("icaht-early-platelets")).as("6 days below 50").isEqualTo("1");
        assertThat(findings.of("icaht-early")).isEqualTo("2");
        assertThat(Findings.standing(findings.one("icaht-early-neutrophils"))).isEqualTo("unverified");
        assertThat(Findings.standing(findings.one("icaht-early-platelets"))).isEqualTo("verified");
        assertThat(Findings.standing(findings.one("icaht-early"))).isEqualTo("unverified");
        assertThat(findings.of("icaht-late-platelets")).isEqualTo("1");
        assertThat(Findings.evidence(findings.one("icaht-early-platelets")))
                .contains("Observation/tox-icaht-plt-5/_history/1");
    }

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void counts_that_end_early_make_a_lower_bound_and_say_so(RunningServers server) throws Exception {
        WatchedChild child = new WatchedChild("tox-early", BORN)
                .infused()
                .values("anc", "751-8", COUNTS, "1.8-6.4", "-1:2.0 4:0.4 12:0.3");

        Findings findings = child.send(server).toxicity(server, UNTIL);

        JsonNode early = findings.one("icaht-early-neutrophils");
        assertThat(findings.of("icaht-early-neutrophils")).isEqualTo("2–4");
        assertThat(Findings.flags(early)).containsExactly("LOWER_BOUND");
        assertThat(Findings.note(early)).contains("grade 2 is a lower bound", "2025-01-27 (day 12)");
        assertThat(findings.of("icaht-early-platelets")).isEqualTo("0–4");
        assertThat(findings.of("prolonged-cytopenia-30")).isEqualTo("open");
        JsonNode limiting = findings.one("dose-limiting");
        assertThat(findings.of("dose-limiting")).isEqualTo("open");
        assertThat(Findings.note(limiting)).contains("perhaps", "not in the registry record");
    }

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void hyperinflammation_is_screened_with_the_values_of_the_day(RunningServers server) throws Exception {
        WatchedChild child = new WatchedChild("tox-hlh", BORN)
                .infused()
                .values("ferritin", "2276-4", "ng/mL", "10-120", "-8:100 6:240 8:9000")
                .values("alt", "1742-6", "U/L", "7-40", "-8:20 8:201")
                .values("fib", "3255-7", "g/L", "2-4", "8:1.4")
                .values("tg", "2571-8", "mg/dL", "", "8:266")
                .values("hb", "718-7", "g/L", "114-154", "8:89")
                .values("plt", "777-3", COUNTS, "150-400", "8:99")
                .values("temp", "8310-5", "Cel", "", "7:38.5")
                .values("scd25", "9654-5", "U/mL", "", "8:2400");

        Findings findings = child.send(server).toxicity(server, UNTIL);

        JsonNode screen = findings.one("iec-hs-screen");
        assertThat(findings.of("iec-hs-screen")).isEqualTo("true");
        assertThat(Findings.standing(screen)).isEqualTo("unverified");
        assertThat(screen.get("effectiveDateTime").asText())
                .isEqualTo(DAY_0.plusDays(8).toString());
        assertThat(Findings.criteria(screen))
                .containsEntry("ALT or AST > 5 × ULN (> 5 × an abnormal baseline)", "true")
                .containsEntry("haemophagocytosis", "unknown")
                .containsEntry("supportive: raised triglycerides", "true")
                .containsEntry("supportive: raised ldh", "unknown");
        assertThat(Findings.note(screen)).contains("Severity").contains("clinician");
        JsonNode hlh = findings.one("hlh-2004-screen");
        assertThat(findings.of("hlh-2004-screen")).isEqualTo("true");
        assertThat(Findings.flags(hlh)).containsExactly("FASTING_NOT_CONFIRMED");
        assertThat(Findings.criteria(hlh).values().stream().filter("true"::equals))
                .hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void the_list_of_dose_limiting_toxicity_is_asked_of_events_assessments_and_counts(RunningServers server)
            throws Exception {
        WatchedChild child = new WatchedChild("tox-dlt", BORN)
                .infused()
                .assessed("crs", 3, "3", "fever=true hypotension=one-vasopressor hypoxia=none")
                .assessed("crs", 8, "3", "fever=true hypotension=one-vasopressor hypoxia=none")
                .assessed("crs", 9, "0", "fever=false hypotension=none hypoxia=none")
                .values("anc", "751-8", COUNTS, "1.8-6.4", "-1:2.0 5:0.4 20:0.3 48:0.6 60:2.0");
        WatchedChild late = new WatchedChild("tox-dlt-late", BORN)
                .infused()
                .event("seizure", "encephalopathy", 4, 29, 45, "related");

        Findings findings = child.send(server).toxicity(server, UNTIL);
        Findings early = child.toxicity(server, "dataCutoff=2025-01-16");
        Findings afterwards = late.send(server).toxicity(server, UNTIL);

        JsonNode limiting = findings.one("dose-limiting");
        assertThat(findings.of("dose-limiting")).isEqualTo("true");
        assertThat(Findings.criteria(limiting))
                .containsEntry("CRS of grade 4 or more", "false")
                .containsEntry("CRS of grade 3 for more than 72 hours", "true")
                .containsEntry("neutrophils below 0.5 × 10⁹/L for more than 28 to 42 days", "true");
        assertThat(Findings.flags(limiting)).containsExactly("NOT_IN_REGISTRY_RECORD");
        assertThat(Findings.standing(limiting)).isEqualTo("unverified");
        assertThat(early.of("dose-limiting")).as("the window is open").isEqualTo("open");
        assertThat(afterwards.of("dose-limiting")).as("onset on day 29").isEqualTo("false");
    }

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void what_is_followed_for_years_is_there(RunningServers server) throws Exception {
        WatchedChild child = new WatchedChild("tox-years", BORN)
                .infused()
                .values("hb", "718-7", "g/L", "114-154", "-8:120 10:79 31:78 95:110")
                .values("anc", "751-8", COUNTS, "1.8-6.4", "-8:3 10:0.9 31:2 95:2")
                .values("plt", "777-3", COUNTS, "150-400", "-8:200 10:180 31:180 95:180")
                .values("igg", "2465-3", "g/L", "6-15.8", "-8:9 60:4.0 90:3.9")
                .values("cd19", "8116-6", "/uL", "", "-7:150 3:<1 28:<1 90:12 120:40")
                .values("amh", "38476-8", "ng/mL", "", "-8:2.1 95:1.2")
                .bilag(-8, "BDDCDDDAC")
                .bilag(60, "CDDCDDDBC")
                .bilag(90, "BDDCDDDAC");

        Findings findings = child.send(server).toxicity(server, UNTIL);

        assertThat(findings.of("prolonged-cytopenia-30")).isEqualTo("true");
        assertThat(Findings.criteria(findings.one("prolonged-cytopenia-30")))
                .containsEntry("Anemia, grade 3 or more on day 30", "true")
                .containsEntry("Neutrophil count decreased, grade 3 or more on day 30", "true")
                .containsEntry("Platelet count decreased, grade 3 or more on day 30", "false");
        assertThat(Findings.criteria(findings.one("prolonged-cytopenia-90")))
                .containsEntry("Anemia, grade 3 or more on day 90", "true")
                .containsEntry("Neutrophil count decreased, grade 3 or more on day 90", "false");
        assertThat(findings.of("hypogammaglobulinaemia")).isEqualTo("true");
        assertThat(Findings.note(findings.one("hypogammaglobulinaemia"))).contains("3.9 g/L", "limit 4");
        assertThat(findings.of("b-cell-aplasia")).isEqualTo("87");
        assertThat(findings.all("sle-flare"))
                .as("against the form before, not baseline")
                .hasSize(1);
        assertThat(Findings.note(findings.one("sle-flare"))).contains("new A renal", "new B constitutional");
        assertThat(findings.of("gonadal")).isEqualTo("open");
        assertThat(Findings.note(findings.one("gonadal"))).contains("2.1 ng/mL", "1.2 ng/mL", "not judged");
    }

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void the_criteria_set_acts_and_is_named(RunningServers server) throws Exception {
        new WatchedChild("tox-set", BORN)
                .infused()
                .event("late", "encephalopathy", 4, 29, 45, "unlikely")
                .values("anc", "751-8", COUNTS, "0.8-6.4", "-8:3 10:0.9 31:0.9 95:0.9")
                .send(server);
        String url = "https://example.org/Library/tox-safety-" + server.name().toLowerCase();
        String json =
                "{\"safety\": {\"dltDays\": 29, \"related\": [\"unlikely\", \"related\"], \"requireOutsideReferenceRange\": false}}";
        server.given()
                .body(
                        """
                        {"resourceType": "Library", "id": "tox-safety-%3$s", "url": "%1$s", "version": "1.0.0", "name": "ToxSafety",
                         "title": "Other safety parameters", "status": "active", "description": "A set of a test.",
                         "type": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/library-type", "code": "logic-library"}]},
                         "content": [{"contentType": "application/json", "data": "%2$s"}]}"""
                                .formatted(
                                        url,
                                        Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8)),
                                        server.name().toLowerCase()))
                .put("/Library/tox-safety-" + server.name().toLowerCase())
                .then()
                .statusCode(201);

        Findings usual = WatchedChild.findings(server, "tox-set", UNTIL);
        Findings other = WatchedChild.findings(server, "tox-set", UNTIL + "&criteria=" + url + "|1.0.0");

        assertThat(usual.of("dose-limiting")).isEqualTo("false");
        assertThat(other.of("dose-limiting"))
                .as("whether it belongs to a cytokine release syndrome is not recorded")
                .isEqualTo("open");
        assertThat(usual.of("prolonged-cytopenia-30"))
                .as("0.9 lies inside its own range")
                .isEqualTo("open");
        assertThat(Findings.criteria(usual.one("prolonged-cytopenia-30")))
                .containsEntry("Neutrophil count decreased, grade 3 or more on day 30", "false");
        assertThat(other.of("prolonged-cytopenia-30")).isEqualTo("true");
        JsonNode named = other.one("dose-limiting");
        assertThat(named.at("/extension/0/valueCanonical").asText()).isEqualTo(url + "|1.0.0");
        assertThat(named.at("/extension/1/valueString").asText()).matches("[0-9a-f]{64}");
        assertThat(usual.one("dose-limiting").at("/extension/0/valueCanonical").asText())
                .startsWith("https://cart-lupus.org/fhir/Library/ln-criteria-kdigo-2024-paed|");
    }

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void an_answer_as_of_an_instant_stays_what_it_was(RunningServers server) throws Exception {
        new WatchedChild("tox-asof", BORN)
                .infused()
                .assessed("crs", 3, "1", "fever=true hypotension=none hypoxia=none")
                .send(server);
        Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        String path = "/ResearchSubject/tox-asof/$toxicity?dataCutoff=2025-06-30&asOf=" + before;
        String first = server.given().get(path).asString();

        new WatchedChild("tox-asof", BORN)
                .assessed("crs", 3, "4", "fever=true hypotension=multiple-vasopressors hypoxia=none")
                .send(server);

        assertThat(server.given().get(path).asString()).isEqualTo(first).contains("tox-asof-crs-3/_history/1");
        Findings now = WatchedChild.findings(server, "tox-asof", UNTIL);
        assertThat(now.of("crs-astct")).isEqualTo("4");
        assertThat(Findings.evidence(now.one("crs-astct"))).containsExactly("Observation/tox-asof-crs-3/_history/2");
    }

    @ParameterizedTest
    @CsvSource({
        "/ResearchSubject/nobody/$toxicity, 404, unknown-subject, 没有受试者",
        "/ResearchSubject/nobody/$toxicity?visit=M3, 400, unknown-parameter, 没有参数",
        "/ResearchSubject/nobody/$toxicity?dataCutoff=2025, 400, malformed-parameter, 格式错误",
        "/ResearchSubject/nobody/$toxicity?asOf=2999-01-01T00:00:00Z, 400, invalid-request, 晚于当前时间",
        "/ResearchSubject/nobody/$toxicity?criteria=https://example.org/none, 422, unknown-criteria-set, 没有判定标准",
        "/ResearchSubject/nobody/$kinetics?criteria=https://example.org/none, 422, unknown-criteria-set, 没有判定标准",
        "/ResearchStudy/nct06904729/$kinetics?criteria=https://example.org/none, 422, unknown-criteria-set, 没有判定标准",
        "/ResearchStudy/nct06904729/$ae-summary?criteria=https://example.org/none, 422, unknown-criteria-set, 没有判定标准",
    })
    void what_can_not_be_answered_is_refused_in_two_languages(String path, int status, String code, String chinese) {
        RunningServers.H2
                .given()
                .get(path)
                .then()
                .statusCode(status)
                .body("issue[0].details.coding[0].code", equalTo(code))
                .body("issue[0].details.text", containsString(chinese));
    }

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void without_infusion_there_is_no_day_zero(RunningServers server) {
        new WatchedChild("tox-waiting", BORN).send(server);

        server.given()
                .get("/ResearchSubject/tox-waiting/$toxicity")
                .then()
                .statusCode(422)
                .body("issue[0].details.coding[0].code", equalTo("no-day-0"));
    }
}
