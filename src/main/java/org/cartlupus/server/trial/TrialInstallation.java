package org.cartlupus.server.trial;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import org.cartlupus.server.hapi.StartTurn;
import org.cartlupus.server.validation.ProfilePackage;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Installs what the database lacks of the trial, before the server reports itself ready. What is there already is left as
 * it is: the study team may have changed it, and a deleted resource was deleted by somebody on purpose. It is the last
 * thing that servers on one database must not do at the same time.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class TrialInstallation implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(TrialInstallation.class);

    /** In this order, because each may refer to those before it. */
    private static final List<String> TYPES = List.of("Library", "PlanDefinition", "Measure", "ResearchStudy");

    private final ProfilePackage profiles;
    private final DaoRegistry daos;
    private final StartTurn turn;

    TrialInstallation(ProfilePackage profiles, DaoRegistry daos, StartTurn turn) {
        this.profiles = profiles;
        this.daos = daos;
        this.turn = turn;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int installed = 0;
        for (String type : TYPES) {
            for (Resource resource : profiles.resources()) {
                if (resource.fhirType().equals(type) && installIfAbsent(resource.copy())) {
                    installed++;
                }
            }
        }
        turn.pass();
        log.info("Trial NCT06904729: {}", installed == 0 ? "already there" : installed + " resources installed");
    }

    private <R extends Resource> boolean installIfAbsent(R resource) {
        @SuppressWarnings("unchecked")
        IFhirResourceDao<R> dao = daos.getResourceDao((Class<R>) resource.getClass());
        IIdType id = resource.getIdElement().toUnqualifiedVersionless();
        if (isKnown(dao, id)) {
            return false;
        }
        dao.update(resource, new SystemRequestDetails());
        return true;
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
