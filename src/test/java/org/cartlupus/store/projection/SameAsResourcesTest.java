package org.cartlupus.store.projection;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cartlupus.demo.CohortPlan;
import org.cartlupus.demo.fhir.DemoCohort;
import org.cartlupus.evidence.FactKind;
import org.cartlupus.evidence.SubjectEvidence;
import org.cartlupus.server.RunningServers;
import org.cartlupus.store.ResourcePath;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.ResearchSubject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read from the projection is what stands in the resources, to the last field. */
class SameAsResourcesTest {

    private static final int DEMO_CHILDREN = 3;

    @ParameterizedTest
    @EnumSource
    void for_every_worked_patient(RunningServers server) throws IOException {
        List<String> subjects = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cases"))) {
            for (Path file : files.sorted().toList()) {
                JsonNode worked = new JsonMapper().readTree(file.toFile());
                server.given()
                        .body(worked.get("bundle").toString())
                        .post("/")
                        .then()
                        .statusCode(200);
                subjects.add(worked.get("subject").asText().substring("ResearchSubject/".length()));
            }
        }

        assertThat(subjects).hasSizeGreaterThanOrEqualTo(45);
        assertSame(server, subjects);
    }

    @ParameterizedTest
    @EnumSource
    void for_children_of_the_demo_cohort(RunningServers server) {
        @SuppressWarnings("unchecked")
        IFhirSystemDao<Bundle, ?> dao = server.bean(IFhirSystemDao.class);
        DemoCohort cohort = new DemoCohort(CohortPlan.DEFAULT);
        List<String> subjects = new ArrayList<>();
        for (int child = 1; child <= DEMO_CHILDREN; child++) {
            for (Bundle bundle : cohort.bundlesOf(child)) {
                bundle.getEntry().stream()
                        .map(BundleEntryComponent::getResource)
                        .filter(ResearchSubject.class::isInstance)
                        .map(subject -> subject.getIdElement().getIdPart())
                        .forEach(subjects::add);
                dao.transaction(new SystemRequestDetails(), bundle);
            }
        }

        assertThat(subjects).hasSize(DEMO_CHILDREN);
        assertSame(server, subjects);
    }

    private static void assertSame(RunningServers server, List<String> subjects) {
        Map<String, SubjectEvidence> projected =
                server.bean(SubjectEvidenceStore.class).byId(subjects, EnumSet.allOf(FactKind.class), null);
        Map<String, SubjectEvidence> read =
                new ResourcePath(server.bean(DataSource.class), server.bean(FhirContext.class)).byId(subjects);

        assertThat(projected.keySet()).containsExactlyElementsOf(subjects);
        subjects.forEach(
                subject -> assertThat(projected.get(subject)).as(subject).isEqualTo(read.get(subject)));
        assertThat(projected.values())
                .allSatisfy(known -> assertThat(known.clinical()).hasSizeGreaterThan(5))
                .allSatisfy(known -> assertThat(known.schedule()).isNotNull());
    }
}
