package org.cartlupus.server.demo;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cartlupus.demo.CohortPlan;
import org.cartlupus.demo.fhir.DemoCohort;
import org.cartlupus.server.config.CartLupusProperties;
import org.cartlupus.server.hapi.Database;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Loads the synthetic children once the server is ready, as the transactions that a hospital would send, several children
 * at a time. A child whose last resource is there is complete, so a load that was killed goes on where it stopped.
 *
 * <p>Without a word from the user only the embedded database gets them: synthetic children have no business in a
 * hospital's PostgreSQL.
 */
@Component
class DemoLoading {

    private static final Logger log = LoggerFactory.getLogger(DemoLoading.class);

    private static final int AT_A_TIME = 4;
    private static final int REPORT_EVERY = 10;

    private final CartLupusProperties properties;
    private final Database database;
    private final DaoRegistry daos;
    private final IFhirSystemDao<Bundle, ?> transactions;
    private final FirstVerdict firstVerdict;

    DemoLoading(
            CartLupusProperties properties,
            Database database,
            DaoRegistry daos,
            IFhirSystemDao<Bundle, ?> transactions,
            FirstVerdict firstVerdict) {
        this.properties = properties;
        this.database = database;
        this.daos = daos;
        this.transactions = transactions;
        this.firstVerdict = firstVerdict;
    }

    /** A demonstration that fails takes nothing away from the server, which goes on serving. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void loadWhenReady(ApplicationReadyEvent ready) {
        if (!isWanted()) {
            return;
        }
        try {
            load();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failure) {
            log.error(
                    "Demo cohort: not loaded completely; the next start goes on. The server serves without it. Cause: {}",
                    String.valueOf(failure.getCause()));
        }
    }

    private void load() throws InterruptedException, ExecutionException {
        DemoCohort cohort = new DemoCohort(CohortPlan.DEFAULT);
        List<Integer> missing = IntStream.rangeClosed(1, cohort.children())
                .filter(child -> !isComplete(cohort, child))
                .boxed()
                .toList();
        if (missing.isEmpty()) {
            log.info("Demo cohort: {} synthetic children, already there", cohort.children());
        } else {
            log.info(
                    "Demo cohort: loading {} synthetic children (--cart-lupus.demo=false leaves them out)",
                    missing.size());
            load(cohort, missing);
        }
        firstVerdict.show(cohort.plan().referenceDate());
    }

    private boolean isWanted() {
        Boolean stated = properties.demo();
        return stated == null ? database == Database.H2 : stated;
    }

    private void load(DemoCohort cohort, List<Integer> children) throws InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            ExecutorCompletionService<Integer> loading = new ExecutorCompletionService<>(workers);
            children.forEach(child -> loading.submit(() -> send(cohort.bundlesOf(child))));
            int resources = 0;
            for (int done = 1; done <= children.size(); done++) {
                resources += loading.take().get();
                if (done % REPORT_EVERY == 0 || done == children.size()) {
                    log.info("Demo cohort: {} of {} children, {} resources", done, children.size(), resources);
                }
            }
        } finally {
            // Never interrupted: a thread interrupted while it writes would close the embedded database's file.
            workers.shutdown();
        }
    }

    private int send(List<Bundle> bundles) {
        int resources = 0;
        for (Bundle bundle : bundles) {
            int entries = bundle.getEntry().size();
            transactions.transaction(new SystemRequestDetails(), bundle);
            resources += entries;
        }
        return resources;
    }

    private boolean isComplete(DemoCohort cohort, int child) {
        IdType last = new IdType(cohort.lastReferenceOf(child));
        try {
            daos.getResourceDao(last.getResourceType()).read(last, new SystemRequestDetails());
            return true;
        } catch (ResourceNotFoundException absent) {
            return false;
        } catch (ResourceGoneException deleted) {
            return true;
        }
    }
}
