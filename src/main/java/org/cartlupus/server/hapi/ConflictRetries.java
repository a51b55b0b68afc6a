package org.cartlupus.server.hapi;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.model.ResourceVersionConflictResolutionStrategy;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.cartlupus.operation.fhir.FhirInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Two clients that create the same thing at the same time must not make two of it. For conditional creates and updates
 * HAPI keeps each condition in a table under a unique key while the resource is new, so that the database refuses the
 * second; with plain writes a resource's id and version are such keys. Whoever lost is tried again here, in a new
 * transaction, and now finds what the other wrote, as if it had come later.
 */
@Component
class ConflictRetries implements FhirInterceptor {

    /** The first at once, the others after 250 ms more each at most. */
    private static final int TRIES = 12;

    @Hook(Pointcut.STORAGE_VERSION_CONFLICT)
    public ResourceVersionConflictResolutionStrategy onConflict(@Nullable RequestDetails request) {
        ResourceVersionConflictResolutionStrategy strategy = new ResourceVersionConflictResolutionStrategy();
        strategy.setRetry(!namesItsVersion(request) && !isPartOfALargerTransaction());
        strategy.setMaxRetries(TRIES);
        return strategy;
    }

    /** Only whoever began it can begin it again. */
    private static boolean isPartOfALargerTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    /** Who says which version they saw wants to hear that it is not the latest any more. */
    private static boolean namesItsVersion(@Nullable RequestDetails request) {
        return request != null && request.getHeader(Constants.HEADER_IF_MATCH) != null;
    }
}
