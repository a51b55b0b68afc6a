package org.cartlupus.server.limits;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import ca.uhn.fhir.rest.server.method.OperationMethodBinding;
import java.util.Set;
import org.cartlupus.operation.fhir.FhirInterceptor;
import org.cartlupus.operation.fhir.FhirOperations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Of HAPI's own operations only those listed here are offered. Those on terminology are our own: HAPI's ask an index that
 * this server doesn't have. The others ({@code $expunge}, {@code $reindex},
 * {@code $meta-add}, merging and more) could lose data, or are nobody's need; unbound, they are not even in the
 * CapabilityStatement.
 */
@Component
class OfferedOperations implements FhirInterceptor {

    private static final Set<String> OF_HAPI = Set.of(
            "$validate",
            "$everything",
            "$meta",
            // Of the CapabilityStatement provider: asks for a definition, changes nothing.
            "$versions");

    @Hook(Pointcut.SERVER_PROVIDER_METHOD_BOUND)
    public @Nullable BaseMethodBinding offer(BaseMethodBinding binding) {
        return binding instanceof OperationMethodBinding operation
                        && !(operation.getProvider() instanceof FhirOperations)
                        && !OF_HAPI.contains(operation.getName())
                ? null
                : binding;
    }
}
