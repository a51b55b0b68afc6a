package org.cartlupus.adverseevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.cartlupus.profiles.TrialValidator;
import org.cartlupus.server.RunningServers;
import org.cartlupus.store.projection.ProjectionRebuild;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code $ae-summary} over HTTP: the worked example of clinical rules 7.7 and what surrounds it. */
class EventSummaryTest {

    private static final String LOW = "Low-dose CAR-T";
    private static final String HIGH = "High-dose CAR-T";
    private static final String CRS = "cytokine-release-syndrome";
    private static final String ANC = "neutrophil-count-decreased";
    private static final String URTI = "upper-respiratory-infection";

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void the_worked_example_holds(RunningServers server) throws Exception {
        SafetyStudy study = workedExample("ae-worked");
        study.send(server);

        JsonNode answer = SafetyStudy.answer(server, "/ResearchStudy/ae-worked/$ae-summary?dataCutoff=2025-06-30");
        EventReport report = EventReport.in(answer);

        assertThat(report.group("any"))
                .containsEntry("at-risk", 4)
                .containsEntry("participants", 3)
                .containsEntry("events", 6)
                .containsEntry("grade-3-or-higher", 1)
                .containsEntry("grade-4", 1)
                .containsEntry("grade-2", 1)
                .containsEntry("grade-1", 1)
                .containsEntry("grade-unknown", 0);
        assertThat(report.group("related-events")).containsEntry("participants", 3);
        assertThat(report.term("any", CRS))
                .containsEntry("participants", 2)
                .containsEntry("grade-1", 1)
                .containsEntry("grade-2", 1)
                .containsEntry("events", 3);
        assertThat(report.term("any", ANC)).containsEntry("participants", 1);
        assertThat(report.term("related-events", URTI)).isEmpty();
        assertThat(report.arm("any", LOW)).containsEntry("at-risk", 2).containsEntry("participants", 2);
        assertThat(report.arm("any", HIGH)).containsEntry("at-risk", 2).containsEntry("participants", 1);
        assertThat(report.armAndTerm("any", HIGH, CRS))
                .containsEntry("participants", 0)
                .containsEntry("at-risk", 2);
        assertThat(report.stratifiers("serious")).containsExactly("arm", "arm-and-term", "term");
        assertValid(answer);

        EventReport before = EventReport.in(SafetyStudy.answer(
                server, "/ResearchStudy/ae-worked/$ae-summary?dataCutoff=2025-06-30&period=lymphodepletion"));
        assertThat(before.group("any")).containsEntry("participants", 1).containsEntry("grade-3-or-higher", 1);
        assertThat(before.term("any", ANC)).containsEntry("participants", 1);
    }

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void what_is_not_recorded_is_counted_as_unknown_and_said(RunningServers server) throws Exception {
        SafetyStudy study = new SafetyStudy("ae-unknown").with("u", LOW).with("v", LOW);
        study.with(study.event("u", "bare", "nausea").on("2025-01-20"))
                .with(study.event("u", "old", "headache").on("2025-01").seriousness("non-serious"))
                .with(study.event("v", "words", "Purple urine")
                        .grade(2)
                        .on("2025-02-20")
                        .seriousness("serious"))
                .send(server);

        JsonNode answer = SafetyStudy.answer(server, "/ResearchStudy/ae-unknown/$ae-summary?dataCutoff=2025-06-30");
        EventReport report = EventReport.in(answer);

        assertThat(report.group("any"))
                .containsEntry("participants", 2)
                .containsEntry("events", 3)
                .containsEntry("grade-unknown", 1)
                .containsEntry("grade-2", 1)
                .containsEntry("grade-3-or-higher", 0);
        assertThat(report.group("serious"))
                .containsEntry("participants", 1)
                .containsEntry("participants-undecided", 1)
                .containsEntry("events-undecided", 1);
        assertThat(report.term("serious", "nausea")).containsEntry("events", 0).containsEntry("events-undecided", 1);
        assertThat(report.group("related-events"))
                .containsEntry("participants", 0)
                .containsEntry("participants-undecided", 2)
                .containsEntry("events-undecided", 3);
        assertThat(report.term("any", "Purple urine")).containsEntry("grade-2", 1);
        assertThat(warnings(answer))
                .containsEntry(
                        "unknown-grade", List.of("AdverseEvent/ae-unknown-u-bare", "AdverseEvent/ae-unknown-u-old"))
                .containsEntry("unknown-seriousness", List.of("AdverseEvent/ae-unknown-u-bare"))
                .containsEntry("incomplete-onset", List.of("AdverseEvent/ae-unknown-u-old"))
                .containsEntry("uncoded-term", List.of("AdverseEvent/ae-unknown-v-words"))
                .containsKey("unknown-relatedness");
        assertValid(answer);
        EventReport firstMonth = EventReport.in(SafetyStudy.answer(
                server, "/ResearchStudy/ae-unknown/$ae-summary?dataCutoff=2025-06-30&period=day-0-28"));
        assertThat(firstMonth.group("any")).containsEntry("participants", 1).containsEntry("events", 2);
    }

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void both_spellings_of_serious_count_and_special_interest_is_a_group(RunningServers server) throws Exception {
        SafetyStudy study = new SafetyStudy("ae-serious").with("a", LOW).with("b", HIGH);
        study.with(known(study.event("a", "crs", CRS), 3, "2025-01-18", "possible", "Serious")
                        .specialInterest("CRS"))
                .with(known(study.event("b", "nausea", "nausea"), 1, "2025-01-18", "unlikely", "serious"))
                .with(known(study.event("b", "vomiting", "vomiting"), 1, "2025-01-19", "unlikely", "Non-serious"))
                .send(server);

        EventReport report = EventReport.in(
                SafetyStudy.answer(server, "/ResearchStudy/ae-serious/$ae-summary?dataCutoff=2025-06-30"));

        assertThat(report.group("serious"))
                .containsEntry("participants", 2)
                .containsEntry("events", 2)
                .containsEntry("grade-3", 1)
                .containsEntry("grade-1", 1);
        assertThat(report.group("related-events"))
                .containsEntry("participants", 1)
                .containsEntry("events", 1);
        assertThat(report.group("aesi")).containsEntry("participants", 1).containsEntry("grade-3", 1);
        assertThat(report.term("aesi", "nausea")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void a_laboratory_value_proposes_a_grade_and_is_counted_nowhere(RunningServers server) throws Exception {
        SafetyStudy study = new SafetyStudy("ae-lab").with("p", LOW).with("q", LOW);
        study.withResource(neutrophils(study.participant("p"), "before", "2025-01-05", "3.0"))
                .withResource(neutrophils(study.participant("p"), "low", "2025-01-22", "0.4"))
                .withResource(neutrophils(study.participant("p"), "up", "2025-02-22", "1.4"))
                .withResource(neutrophils(study.participant("q"), "low", "2025-01-22", "0.7"))
                .with(known(study.event("q", "anc", ANC), 3, "2025-01-22", "related"))
                .send(server);

        JsonNode answer = SafetyStudy.answer(server, "/ResearchStudy/ae-lab/$ae-summary?dataCutoff=2025-06-30");

        assertThat(EventReport.in(answer).group("any"))
                .containsEntry("participants", 1)
                .containsEntry("grade-4", 0);
        JsonNode proposal = answer.at("/contained/0");
        assertThat(proposal.get("status").asText()).isEqualTo("preliminary");
        assertThat(proposal.at("/code/coding/0/code").asText()).isEqualTo(ANC);
        assertThat(proposal.at("/valueCodeableConcept/coding/0/code").asText()).isEqualTo("4");
        assertThat(proposal.at("/derivedFrom/0/reference").asText()).isEqualTo("Observation/ae-lab-p-low/_history/1");
        assertThat(answer.get("contained")).hasSize(1);
        assertValid(answer);
        assertThat(SafetyStudy.answer(
                                server,
                                "/ResearchStudy/ae-lab/$ae-summary?dataCutoff=2025-06-30&includeProposals=false")
                        .path("contained"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void the_criteria_set_says_what_counts_as_related_and_is_named(RunningServers server) throws Exception {
        SafetyStudy study = new SafetyStudy("ae-set").with("s", LOW);
        study.with(known(study.event("s", "crs", CRS), 1, "2025-01-18", "possible", "non-serious"))
                .send(server);
        String url = "https://example.org/Library/ae-set-" + server.name().toLowerCase();
        server.given()
                .body(
                        """
                        {"resourceType": "Library", "id": "ae-set-%3$s", "url": "%1$s", "version": "1.0.0", "name": "AeSet",
                         "title": "Of a test", "status": "active", "description": "A set of a test.",
                         "type": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/library-type", "code": "logic-library"}]},
                         "content": [{"contentType": "application/json", "data": "%2$s"}]}"""
                                .formatted(
                                        url,
                                        Base64.getEncoder()
                                                .encodeToString(
                                                        "{\"safety\": {\"related\": [\"related\"]}}".getBytes()),
                                        server.name().toLowerCase()))
                .put("/Library/ae-set-" + server.name().toLowerCase())
                .then()
                .statusCode(201);
        String path = "/ResearchStudy/ae-set/$ae-summary?dataCutoff=2025-06-30";

        JsonNode usual = SafetyStudy.answer(server, path);
        JsonNode strict = SafetyStudy.answer(server, path + "&criteria=" + url + "|1.0.0");

        assertThat(EventReport.in(usual).group("related-events")).containsEntry("participants", 1);
        assertThat(EventReport.in(strict).group("related-events")).containsEntry("participants", 0);
        assertThat(strict.get("extension").toString()).contains(url + "|1.0.0", "criteria-hash");
        assertValid(strict);
    }

    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void an_answer_as_of_an_instant_stays_the_same_for_ever(RunningServers server) throws Exception {
        SafetyStudy study = new SafetyStudy("ae-then").with("t", LOW);
        study.with(known(study.event("t", "crs", CRS), 1, "2025-01-18", "related"))
                .send(server);
        String then = Instant.now().toString();
        String path = "/ResearchStudy/ae-then/$ae-summary?dataCutoff=2025-06-30";
        String before = server.given().get(path + "&asOf=" + then).asString();

        server.given()
                .body(known(study.event("t", "crs", CRS), 4, "2025-01-18", "related")
                        .json())
                .put("/AdverseEvent/ae-then-t-crs")
                .then()
                .statusCode(200);

        assertThat(server.given().get(path + "&asOf=" + then).asString()).isEqualTo(before);
        assertThat(EventReport.in(SafetyStudy.answer(server, path + "&asOf=" + then))
                        .group("any"))
                .containsEntry("grade-1", 1)
                .containsEntry("grade-4", 0);
        assertThat(EventReport.in(SafetyStudy.answer(server, path)).group("any"))
                .containsEntry("grade-4", 1);
        assertThat(EventReport.in(
                                SafetyStudy.answer(server, "/ResearchStudy/ae-then/$ae-summary?dataCutoff=2025-01-17"))
                        .group("any"))
                .containsEntry("at-risk", 1)
                .containsEntry("participants", 0);
    }

    /** What an earlier server stored has no facts of events; the next start reads them from the resources. */
    @ParameterizedTest
    @EnumSource(RunningServers.class)
    void a_database_of_an_earlier_server_has_its_events_after_the_start(RunningServers server) throws Exception {
        SafetyStudy study = new SafetyStudy("ae-upgrade").with("o", LOW);
        study.with(known(study.event("o", "crs", CRS), 1, "2025-01-18", "related"))
                .send(server);
        JdbcTemplate jdbc = new JdbcTemplate(server.bean(DataSource.class));
        jdbc.update("delete from CL_EVIDENCE where RES_TYPE = 'AdverseEvent' and FHIR_ID = 'ae-upgrade-o-crs'");
        jdbc.update("update CL_EVIDENCE set FORMAT = 1 where FHIR_ID like 'ae-upgrade%'");

        server.bean(ProjectionRebuild.class).afterSingletonsInstantiated();

        EventReport report = EventReport.in(
                SafetyStudy.answer(server, "/ResearchStudy/ae-upgrade/$ae-summary?dataCutoff=2025-06-30"));
        assertThat(report.term("any", CRS)).containsEntry("participants", 1);
    }

    @ParameterizedTest
    @CsvSource({
        "/ResearchStudy/nothing/$ae-summary, 404, unknown-study, 没有研究",
        "/ResearchStudy/nct06904729/$ae-summary?visit=M3, 400, unknown-parameter, 没有参数",
        "/ResearchStudy/nct06904729/$ae-summary?period=week-1, 400, malformed-parameter, 没有时间段",
        "/ResearchStudy/nct06904729/$ae-summary?dataCutoff=2025-02, 400, malformed-parameter, 格式错误",
        "/ResearchStudy/nct06904729/$ae-summary?asOf=2999-01-01T00:00:00Z, 400, invalid-request, 晚于当前时间",
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

    private static String neutrophils(String participant, String name, String day, String value) {
        return """
                {"resourceType": "Observation", "id": "%1$s-%2$s", "status": "final",
                 "identifier": [{"system": "https://cart-lupus.org/fhir/sid/observation", "value": "%1$s-%2$s"}],
                 "code": {"coding": [{"system": "http://loinc.org", "code": "751-8"}]},
                 "subject": {"reference": "Patient/%1$s"}, "effectiveDateTime": "%3$s",
                 "valueQuantity": {"value": %4$s, "unit": "10*9/L", "system": "http://unitsofmeasure.org", "code": "10*9/L"},
                 "referenceRange": [{"low": {"value": 1.8, "unit": "10*9/L", "system": "http://unitsofmeasure.org", "code": "10*9/L"}}]}"""
                .formatted(participant, name, day, value);
    }

    private static Map<String, List<String>> warnings(JsonNode report) {
        Map<String, List<String>> warnings = new LinkedHashMap<>();
        for (JsonNode contained : report.path("contained")) {
            for (JsonNode issue : contained.path("issue")) {
                List<String> expressions = new ArrayList<>();
                issue.path("expression").forEach(expression -> expressions.add(expression.asText()));
                warnings.put(issue.at("/details/coding/0/code").asText(), expressions);
            }
        }
        return warnings;
    }

    static SafetyStudy workedExample(String id) {
        SafetyStudy study = new SafetyStudy(id)
                .with("s1", LOW)
                .with("s2", LOW)
                .with("s3", HIGH)
                .with("s4", HIGH);
        return study.with(known(study.event("s1", "crs", CRS), 1, "2025-01-18", "related"))
                .with(known(study.event("s1", "anc", ANC), 4, "2025-01-20", "related"))
                .with(known(study.event("s2", "crs", CRS), 2, "2025-01-18", "related"))
                .with(known(study.event("s2", "crs2", CRS), 1, "2025-01-28", "related"))
                .with(known(study.event("s2", "urti", URTI), 2, "2025-02-18", "unrelated"))
                .with(known(study.event("s4", "anc", ANC), 3, "2025-01-14", "unrelated"))
                .with(known(study.event("s4", "fever", "fever"), 1, "2025-01-18", "related"));
    }

    private static SafetyStudy.Event known(SafetyStudy.Event event, int grade, String day, String causality) {
        return known(event, grade, day, causality, "Non-serious");
    }

    private static SafetyStudy.Event known(
            SafetyStudy.Event event, int grade, String day, String causality, String seriousness) {
        return event.grade(grade).on(day).seriousness(seriousness).toProduct(causality);
    }

    static void assertValid(JsonNode answer) {
        MeasureReport report =
                FhirContext.forR4Cached().newJsonParser().parseResource(MeasureReport.class, answer.toString());
        assertThat(report.getMeta().getProfile()).isNotEmpty();
        assertThat(TrialValidator.errors(report)).isEmpty();
        for (Resource contained : report.getContained()) {
            if (!contained.fhirType().equals("OperationOutcome")) {
                assertThat(contained.getMeta().getProfile()).isNotEmpty();
            }
            assertThat(TrialValidator.errors(contained)).isEmpty();
        }
    }
}
