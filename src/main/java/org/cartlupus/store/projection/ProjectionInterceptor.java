package org.cartlupus.store.projection;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.IDao;
import ca.uhn.fhir.rest.api.server.storage.IResourcePersistentId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cartlupus.evidence.fhir.ResourceFacts;
import org.cartlupus.operation.fhir.FhirInterceptor;
import org.hibernate.engine.spi.SessionImplementor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears of every resource that HAPI stores, changes or deletes, by whatever way, and has its facts written in the same
 * transaction. What the hooks show of the resource is not looked at: in a transaction Bundle they come before
 * references and versions are final, and an update that changes nothing is announced too. They say only which
 * resources to look at, right before the commit.
 */
@Component
public class ProjectionInterceptor implements FhirInterceptor {

    private final EntityManagerFactory entityManagers;
    private final Projector projector;
    private final KnowledgeClock clock;
    private final Map<SessionImplementor, WrittenResources> bySession = new ConcurrentHashMap<>();

    ProjectionInterceptor(EntityManagerFactory entityManagers, Projector projector, KnowledgeClock clock) {
        this.entityManagers = entityManagers;
        this.projector = projector;
        this.clock = clock;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        written(resource);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        written(after);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        written(resource);
    }

    private void written(IBaseResource resource) {
        if (!ResourceFacts.TYPES.contains(resource.fhirType())) {
            return;
        }
        EntityManager transactional = EntityManagerFactoryUtils.getTransactionalEntityManager(entityManagers);
        if (transactional == null) {
            throw new IllegalStateException("A resource was written outside a transaction: " + resource.getIdElement());
        }
        SessionImplementor session = transactional.unwrap(SessionImplementor.class);
        bySession.computeIfAbsent(session, this::begin).add(pid(resource));
    }

    private WrittenResources begin(SessionImplementor session) {
        WrittenResources written = new WrittenResources(projector, clock, () -> bySession.remove(session));
        TransactionSynchronizationManager.registerSynchronization(written);
        session.getActionQueue().registerProcess(written);
        return written;
    }

    private static long pid(IBaseResource resource) {
        IResourcePersistentId<?> pid = IDao.RESOURCE_PID.get(resource);
        if (pid == null) {
            throw new IllegalStateException("HAPI did not say where it stores " + resource.getIdElement());
        }
        return (Long) pid.getId();
    }
}
