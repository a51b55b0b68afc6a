package org.cartlupus.recording.fhir;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.fhir.Outcomes;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;

/** The answer of {@code $record-response}. */
final class RecordedBundle {

    private RecordedBundle() {}

    static Bundle of(List<Observation> responses, List<Provenance> provenances, Set<Issue> issues, String serverBase) {
        Bundle bundle = new Bundle().setType(BundleType.COLLECTION);
        responses.forEach(response -> add(bundle, response, serverBase));
        provenances.forEach(provenance -> add(bundle, provenance, serverBase));
        if (!issues.isEmpty()) {
            UUID name = UUID.nameUUIDFromBytes("issues".getBytes(StandardCharsets.UTF_8));
            bundle.addEntry().setFullUrl("urn:uuid:" + name).setResource(Outcomes.of(new ArrayList<>(issues)));
        }
        return bundle;
    }

    private static void add(Bundle bundle, Resource stored, String serverBase) {
        bundle.addEntry()
                .setFullUrl(serverBase + "/" + stored.fhirType() + "/"
                        + stored.getIdElement().getIdPart())
                .setResource(stored);
    }
}
