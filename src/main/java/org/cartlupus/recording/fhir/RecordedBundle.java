package org.cartlupus.recording.fhir;

import java.util.List;
import java.util.Set;
import org.cartlupus.operation.fhir.AnswerBundle;
import org.cartlupus.outcome.Issue;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;

/** The answer of {@code $record-response}. */
final class RecordedBundle {

    private RecordedBundle() {}

    static Bundle of(List<Observation> responses, List<Provenance> provenances, Set<Issue> issues, String serverBase) {
        AnswerBundle bundle = new AnswerBundle();
        responses.forEach(response -> add(bundle, response, serverBase));
        provenances.forEach(provenance -> add(bundle, provenance, serverBase));
        return bundle.with(issues);
    }

    private static void add(AnswerBundle bundle, Resource stored, String serverBase) {
        String url = serverBase + "/" + stored.fhirType() + "/"
                + stored.getIdElement().getIdPart();
        bundle.addStored(url, stored);
    }
}
