package org.cartlupus.store;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.Collection;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Reads single resource versions whole, with everything the database keeps beside their text. */
@Component
public class VersionedResources {

    private final DaoRegistry daos;

    public VersionedResources(DaoRegistry daos) {
        this.daos = daos;
    }

    /**
     * @param references such as {@code Observation/x/_history/3}; each must exist
     */
    public List<Resource> read(Collection<String> references) {
        return references.stream()
                .map(IdType::new)
                .map(id -> (Resource) daos.getResourceDao(id.getResourceType()).read(id, new SystemRequestDetails()))
                .toList();
    }
}
