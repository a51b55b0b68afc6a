package org.cartlupus.server.limits;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.Set;
import org.cartlupus.operation.fhir.FhirInterceptor;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Some resources are the server's own: what decides validation and search (their FHIRPath would run inside the server),
 * what it says of itself, its audit trail, and subscriptions, which would make it call out. Clients may read them.
 */
@Component
class ClientWrites implements FhirInterceptor {

    private static final int FIRST = -100;

    private static final Set<String> SERVER_ONLY = Set.of(
            "AuditEvent",
            "CapabilityStatement",
            "ImplementationGuide",
            "OperationDefinition",
            "SearchParameter",
            "StructureDefinition",
            "Subscription");

    /** Before the entries are validated: of what may not be written at all nobody asks whether it is right. */
    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = FIRST)
    public void onRequest(RequestDetails request, RestOperationTypeEnum operation) {
        if (operation == RestOperationTypeEnum.TRANSACTION
                && request.getResource() instanceof Bundle bundle
                && bundle.getType() == BundleType.TRANSACTION) {
            bundle.getEntry().stream()
                    .filter(entry ->
                            entry.getResource() != null && entry.getRequest().getMethod() != HTTPVerb.GET)
                    .forEach(entry -> check(entry.getResource(), request));
        }
    }

    @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = FIRST)
    public void onCreate(IBaseResource resource, @Nullable RequestDetails request) {
        check(resource, request);
    }

    @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = FIRST)
    public void onUpdate(IBaseResource previous, IBaseResource resource, @Nullable RequestDetails request) {
        check(resource, request);
    }

    @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED, order = FIRST)
    public void onDelete(IBaseResource resource, @Nullable RequestDetails request) {
        check(resource, request);
    }

    private static void check(IBaseResource resource, @Nullable RequestDetails request) {
        String type = resource.fhirType();
        if (request instanceof ServletRequestDetails && SERVER_ONLY.contains(type)) {
            throw new Refusal(Issue.error(
                    IssueCode.NOT_ALLOWED,
                    "%s is written by the server only; clients may read it.".formatted(type),
                    "%s 仅由服务器写入；客户端只能读取。".formatted(type)));
        }
    }
}
