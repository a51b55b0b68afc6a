package org.cartlupus.store;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.cartlupus.domain.verdict.Evidence;
import org.cartlupus.evidence.Fact;
import org.cartlupus.evidence.PatientFact;
import org.cartlupus.evidence.ScheduleFact;
import org.cartlupus.evidence.StoredFact;
import org.cartlupus.evidence.StudyFact;
import org.cartlupus.evidence.SubjectEvidence;
import org.cartlupus.evidence.SubjectFact;
import org.cartlupus.evidence.fhir.ResourceFacts;
import org.hl7.fhir.r4.model.Resource;

/**
 * The evidence of participants as it stands in their resources: two queries over HAPI's tables of current versions and
 * references, and every resource parsed. What the projection must agree with, and is measured against.
 */
public final class ResourcePath {

    private final SubjectResourceStore resources;
    private final FhirContext fhir;

    public ResourcePath(DataSource dataSource, FhirContext fhir) {
        this.resources = new SubjectResourceStore(dataSource);
        this.fhir = fhir;
    }

    public Map<String, SubjectEvidence> byId(Collection<String> subjectIds) {
        Map<String, SubjectEvidence> found = new LinkedHashMap<>();
        resources.read(subjectIds).forEach((id, stored) -> found.put(id, evidence(stored)));
        return found;
    }

    private SubjectEvidence evidence(SubjectResources stored) {
        List<StoredFact<Fact>> clinical = new ArrayList<>();
        for (StoredResource resource : stored.clinical()) {
            Fact fact = fact(resource);
            if (fact != null) {
                clinical.add(new StoredFact<>(evidence(resource), fact));
            }
        }
        clinical.sort(Comparator.comparing(known -> known.evidence().reference()));
        StoredResource patient = stored.patient();
        StoredResource study = stored.study();
        StoredResource schedule = stored.schedule();
        return new SubjectEvidence(
                new StoredFact<>(evidence(stored.subject()), (SubjectFact) fact(stored.subject())),
                patient == null ? null : new StoredFact<>(evidence(patient), (PatientFact) fact(patient)),
                study == null ? null : (StudyFact) fact(study),
                schedule == null ? null : (ScheduleFact) fact(schedule),
                clinical);
    }

    private Fact fact(StoredResource stored) {
        Resource parsed = (Resource) fhir.newJsonParser().parseResource(stored.json());
        return ResourceFacts.of(parsed, stored.id()).fact();
    }

    private static Evidence evidence(StoredResource stored) {
        return new Evidence(stored.reference(), stored.version());
    }
}
