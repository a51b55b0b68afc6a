package org.cartlupus.adverseevents;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import org.cartlupus.profiles.TrialValidator;
import org.cartlupus.server.RunningServers;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The worked example of clinical rules 7.7, over HTTP. */
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
        return event.grade(grade).on(day).seriousness("Non-serious").toProduct(causality);
    }

    static void assertValid(JsonNode bundle) {
        for (JsonNode entry : bundle.get("entry")) {
            Resource resource = (Resource) FhirContext.forR4Cached()
                    .newJsonParser()
                    .parseResource(entry.get("resource").toString());
            if (!resource.fhirType().equals("OperationOutcome")) {
                assertThat(resource.getMeta().getProfile()).isNotEmpty();
            }
            assertThat(TrialValidator.errors(resource)).isEmpty();
        }
    }
}
