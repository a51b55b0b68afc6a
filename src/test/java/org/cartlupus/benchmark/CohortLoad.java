package org.cartlupus.benchmark;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.cartlupus.demo.CohortPlan;
import org.cartlupus.demo.fhir.DemoCohort;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ResearchSubject;
import org.hl7.fhir.r4.model.Resource;

/** Children of the demo cohort, written through the server as a hospital writes them. */
final class CohortLoad {

    static final int WRITERS = 4;

    private final BenchmarkServer server;
    private final List<String> subjects = new ArrayList<>();

    CohortLoad(BenchmarkServer server) {
        this.server = server;
    }

    /** Ids of their ResearchSubjects, which are also those of their Patients. */
    List<String> subjects() {
        return subjects;
    }

    /** @return number of resources */
    int all(int children) throws Exception {
        DemoCohort cohort = new DemoCohort(CohortPlan.DEFAULT);
        AtomicInteger resources = new AtomicInteger();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> loads = new ArrayList<>();
        for (int child = 1; child <= children; child++) {
            List<Bundle> bundles = cohort.bundlesOf(child);
            bundles.get(0).getEntry().stream()
                    .map(Bundle.BundleEntryComponent::getResource)
                    .filter(ResearchSubject.class::isInstance)
                    .map(Resource::getIdElement)
                    .forEach(id -> subjects.add(id.getIdPart()));
            loads.add(writers.submit(() -> {
                for (Bundle bundle : bundles) {
                    server.post(server.bean(FhirContext.class).newJsonParser().encodeResourceToString(bundle));
                    resources.addAndGet(bundle.getEntry().size());
                }
                return null;
            }));
        }
        for (Future<?> load : loads) {
            load.get();
        }
        writers.shutdown();
        return resources.get();
    }
}
