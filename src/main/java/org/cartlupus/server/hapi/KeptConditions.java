package org.cartlupus.server.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.dao.data.IResourceSearchUrlDao;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.search.ResourceSearchUrlSvc;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import jakarta.persistence.EntityManager;
import java.util.Collection;

/**
 * The table of conditions under which resources were created, with its unique key: it is what keeps two conditional
 * writes that ran at once from both creating. HAPI forgets a condition with the first update of the resource, when
 * somebody may still be under way who looked before the resource was there, and would now create a second one. Here it is
 * forgotten only when the resource is deleted, or by HAPI's own job after an hour, when nobody can be under way any more.
 *
 * <p>The price: who changes a resource's identifier and within that hour creates another under the old one is answered
 * with 409.
 */
class KeptConditions extends ResourceSearchUrlSvc {

    KeptConditions(
            EntityManager entityManager,
            IResourceSearchUrlDao conditions,
            MatchUrlService matchUrls,
            FhirContext fhir,
            PartitionSettings partitions) {
        super(entityManager, conditions, matchUrls, fhir, partitions);
    }

    /** Called for updates. */
    @Override
    public void deleteByResIds(Collection<JpaPid> updated) {
        // Kept: see above.
    }
}
