package org.cartlupus.benchmark;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.cartlupus.domain.calendar.VisitSchedule;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.domain.evaluation.SubjectEvaluation;
import org.cartlupus.domain.evaluation.Verdict;
import org.cartlupus.domain.verdict.EndPoint;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.evidence.Fact;
import org.cartlupus.evidence.PatientFact;
import org.cartlupus.evidence.ScheduleFact;
import org.cartlupus.evidence.StoredFact;
import org.cartlupus.evidence.StudyFact;
import org.cartlupus.evidence.SubjectEvidence;
import org.cartlupus.evidence.SubjectFact;
import org.cartlupus.evidence.SubjectRecords;
import org.cartlupus.evidence.fhir.ResourceFacts;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleLinkComponent;
import org.hl7.fhir.r4.model.Resource;

/**
 * What a client does that has no such operation: fetches the participant's resources page by page, parses them and judges
 * them by the same rules. The rules themselves cost it what they cost the server.
 */
final class ClientEvaluation {

    private static final ZoneId SITE = ZoneId.of("Asia/Shanghai");
    private static final String PAGE = "&_count=500";
    private static final List<String> SEARCHED =
            List.of("Observation", "MedicationAdministration", "MedicationStatement", "Procedure", "Encounter");

    private final BenchmarkServer server;
    private final CriteriaSet criteria;
    private final LocalDate cutOff;
    private final FhirContext fhir;

    ClientEvaluation(BenchmarkServer server, CriteriaSet criteria, LocalDate cutOff) {
        this.server = server;
        this.criteria = criteria;
        this.cutOff = cutOff;
        this.fhir = server.bean(FhirContext.class);
    }

    List<Verdict> byEverything(String patient) throws Exception {
        return judge(pages("/Patient/" + patient + "/$everything?" + PAGE.substring(1)));
    }

    List<Verdict> bySearch(String patient) throws Exception {
        List<Resource> resources = new ArrayList<>();
        resources.addAll(pages("/Patient?_id=" + patient));
        resources.addAll(pages("/ResearchSubject?individual=Patient/" + patient));
        for (String type : SEARCHED) {
            resources.addAll(pages("/" + type + "?patient=" + patient + PAGE));
        }
        return judge(resources);
    }

    private List<Resource> pages(String path) throws Exception {
        IParser parser = fhir.newJsonParser();
        List<Resource> resources = new ArrayList<>();
        byte[] page = server.get(path);
        while (true) {
            Bundle bundle = parser.parseResource(Bundle.class, new String(page, StandardCharsets.UTF_8));
            bundle.getEntry().stream().map(BundleEntryComponent::getResource).forEach(resources::add);
            BundleLinkComponent next = bundle.getLink("next");
            if (next == null) {
                return resources;
            }
            page = server.follow(next.getUrl());
        }
    }

    private List<Verdict> judge(List<Resource> resources) {
        List<StoredFact<Fact>> clinical = new ArrayList<>();
        StoredFact<SubjectFact> subject = null;
        StoredFact<PatientFact> patient = null;
        for (Resource resource : resources) {
            Fact fact = ResourceFacts.of(resource, resource.getIdElement().getIdPart())
                    .fact();
            Evidence evidence = new Evidence(
                    resource.fhirType() + "/" + resource.getIdElement().getIdPart(),
                    resource.getMeta().getVersionId());
            if (fact instanceof SubjectFact participation) {
                subject = new StoredFact<>(evidence, participation);
            } else if (fact instanceof PatientFact person) {
                patient = new StoredFact<>(evidence, person);
            } else if (fact != null && !(fact instanceof StudyFact || fact instanceof ScheduleFact)) {
                clinical.add(new StoredFact<>(evidence, fact));
            }
        }
        if (subject == null) {
            throw new IllegalStateException("no participation among " + resources.size() + " resources");
        }
        clinical.sort(Comparator.comparing(stored -> stored.evidence().reference()));
        return SubjectEvaluation.of(
                        SubjectRecords.of(new SubjectEvidence(subject, patient, null, null, clinical), SITE),
                        criteria,
                        VisitSchedule.DEFAULT,
                        cutOff,
                        EndPoint.OF_THE_TRIAL,
                        Set.of())
                .orElseThrow()
                .verdicts();
    }
}
