package org.cartlupus.server.trial;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Installs what the database lacks of the trial, before the server reports itself ready. What is there already is left as
 * it is: the study team may have changed it, and a deleted resource was deleted by somebody on purpose. Two servers that
 * start at once on one database install each resource once; who comes second finds it there.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class TrialInstallation implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(TrialInstallation.class);

    /** In this order, because each may refer to those before it. */
    private static final List<String> TYPES = List.of("Library", "PlanDefinition", "Measure", "ResearchStudy");

    private static final String PACKAGE = "classpath:/fhir-profiles/package/";

    private final DaoRegistry daos;
    private final FhirContext fhir;

    TrialInstallation(DaoRegistry daos, FhirContext fhir) {
        this.daos = daos;
        this.fhir = fhir;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        int installed = 0;
        for (Resource resource : trial()) {
            if (installIfAbsent(resource)) {
                installed++;
            }
        }
        log.info("Trial NCT06904729: {}", installed == 0 ? "already there" : installed + " resources installed");
    }

    private List<Resource> trial() throws IOException {
        List<Resource> resources = new ArrayList<>();
        PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        for (String type : TYPES) {
            List<Resource> ofType = new ArrayList<>();
            for (org.springframework.core.io.Resource file : files.getResources(PACKAGE + type + "-*.json")) {
                try (var content = file.getInputStream()) {
                    ofType.add((Resource) fhir.newJsonParser().parseResource(content));
                }
            }
            ofType.sort(Comparator.comparing(resource -> resource.getIdElement().getIdPart()));
            resources.addAll(ofType);
        }
        return resources;
    }

    private <R extends Resource> boolean installIfAbsent(R resource) {
        @SuppressWarnings("unchecked")
        IFhirResourceDao<R> dao = daos.getResourceDao((Class<R>) resource.getClass());
        IIdType id = resource.getIdElement().toUnqualifiedVersionless();
        if (isKnown(dao, id)) {
            return false;
        }
        try {
            dao.update(resource, new SystemRequestDetails());
            return true;
        } catch (ResourceVersionConflictException | DataIntegrityViolationException conflict) {
            if (isKnown(dao, id)) {
                return false;
            }
            throw conflict;
        }
    }

    private static boolean isKnown(IFhirResourceDao<?> dao, IIdType id) {
        try {
            dao.read(id, new SystemRequestDetails());
            return true;
        } catch (ResourceGoneException deleted) {
            return true;
        } catch (ResourceNotFoundException unknown) {
            return false;
        }
    }
}
