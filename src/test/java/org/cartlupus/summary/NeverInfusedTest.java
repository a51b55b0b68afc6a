package org.cartlupus.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cartlupus.server.RunningServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Children who consented and never received cells (clinical rules 9.1, 9.4), in a study of its own on each server. */
class NeverInfusedTest {

    private static final Map<RunningServers, StudyUnderTest> STUDIES = new EnumMap<>(RunningServers.class);

    private static StudyUnderTest study(RunningServers server) {
        return STUDIES.computeIfAbsent(server, on -> {
            StudyUnderTest study = StudyUnderTest.with(on, "ni-study");
            study.enrol("wc-02");
            study.enrolWithoutInfusion("waiting", "on-study", "2025-01-01", "");
            study.enrolWithoutInfusion("left", "withdrawn", "2025-01-02", "2025-02-01");
            study.enrolWithoutInfusion("failed", "ineligible", "2025-01-03", "");
            study.enrolWithoutInfusion("later", "on-study", "2025-09-01", "");
            return study;
        });
    }

    /** Month 3 after an enrolment on 2025-01-01 is 2025-04-01, its window closes on 2025-04-15. */
    @ParameterizedTest
    @CsvSource({
        // cut-off, visit, initial population, denominator, NR, not due
        "H2, 2025-01-31, M3, 3, 0, 0, 3",
        "H2, 2025-02-01, M3, 3, 1, 1, 2",
        "H2, 2025-04-14, M3, 3, 1, 1, 2",
        "H2, 2025-04-15, M3, 3, 3, 2, 0",
        "H2, 2025-04-15, M6, 3, 1, 1, 2",
        "H2, 2025-08-31, M3, 3, 3, 2, 0",
        "H2, 2025-09-01, M3, 4, 3, 2, 1",
        "POSTGRES, 2025-12-15, M3, 4, 4, 3, 0",
        "POSTGRES, 2025-04-15, withdrawal, 1, 1, 1, 0",
        "POSTGRES, 2025-01-31, withdrawal, 0, 0, 0, 0"
    })
    void they_are_non_responders_once_the_visit_would_have_come(
            RunningServers server, String cutOff, String visit, int initial, int denominator, int failed, int notDue) {
        JsonNode report = renal(server, Map.of("dataCutoff", cutOff, "visit", visit));

        Map<String, Integer> counts = ReportCounts.populations(ReportCounts.group(report, visit));

        assertThat(counts)
                .containsEntry("initial-population", initial)
                .containsEntry("denominator", denominator)
                .containsEntry("NR", failed)
                .containsEntry("not-due", notDue);
    }

    @ParameterizedTest
    @CsvSource({"enrolled, 4", "due, 4", "infused, 1", "evaluable, 1"})
    void they_are_not_among_the_infused(String denominator, int expected) {
        JsonNode report =
                renal(RunningServers.H2, Map.of("dataCutoff", "2026-12-31", "visit", "M3", "denominator", denominator));

        assertThat(ReportCounts.populations(report.at("/group/0"))).containsEntry("denominator", expected);
    }

    @ParameterizedTest
    @EnumSource
    void a_warning_names_each(RunningServers server) {
        JsonNode answer = study(server).evaluate(Map.of("dataCutoff", "2025-06-30"));

        JsonNode outcome = StudyUnderTest.resources(answer, "OperationOutcome").get(0);
        List<String> named = outcome.findValues("expression").stream()
                .map(JsonNode::toString)
                .filter(text -> text.contains("ResearchSubject/ni-study"))
                .toList();
        assertThat(named)
                .containsExactlyInAnyOrder(
                        "[\"ResearchSubject/ni-study-waiting\"]", "[\"ResearchSubject/ni-study-left\"]");
        assertThat(outcome.findValuesAsText("severity")).containsOnly("warning");
    }

    @ParameterizedTest
    @EnumSource
    void before_anybody_is_due_every_planned_visit_is_reported_without_a_rate(RunningServers server) {
        JsonNode report = renal(server, Map.of("dataCutoff", "2025-01-20"));

        assertThat(ReportCounts.byVisit(report).keySet()).containsExactly("M3", "M6", "M12", "M24");
        assertThat(report.at("/group/0/measureScore/value").isMissingNode()).isTrue();
        assertThat(report.at("/group/0").has("extension")).isFalse();
        assertThat(server.given()
                        .body(report.toString())
                        .post("/MeasureReport/$validate")
                        .asString())
                .doesNotContain("\"error\"");
    }

    private static JsonNode renal(RunningServers server, Map<String, ?> question) {
        return StudyUnderTest.resources(study(server).evaluate(question), "MeasureReport")
                .get(0);
    }
}
