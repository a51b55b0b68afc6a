package org.cartlupus.server.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.cartlupus.operation.fhir.FhirInterceptor;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.Refusal;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets nothing be stored that breaks its rules, on whichever way it comes: single writes, patches, transactions, jobs
 * and the server's own. A transaction is looked at as a whole first, so that its sender learns of all violations at once.
 */
@Component
class WriteValidation implements FhirInterceptor {

    private static final String CHECKED = WriteValidation.class.getName();
    private static final int MOST_ISSUES = 100;

    private final ResourceRules rules;

    WriteValidation(ResourceRules rules) {
        this.rules = rules;
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void onRequest(RequestDetails request, RestOperationTypeEnum operation) {
        if (operation == RestOperationTypeEnum.TRANSACTION
                && request.getResource() instanceof Bundle bundle
                && bundle.getType() == BundleType.TRANSACTION) {
            checkAll(bundle, request);
        }
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void onCreate(IBaseResource resource, @Nullable RequestDetails request) {
        check(resource, request);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void onUpdate(IBaseResource previous, IBaseResource resource, @Nullable RequestDetails request) {
        check(resource, request);
    }

    private void checkAll(Bundle bundle, RequestDetails request) {
        Set<IBaseResource> checked = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < bundle.getEntry().size() && issues.size() < MOST_ISSUES; i++) {
            BundleEntryComponent entry = bundle.getEntry().get(i);
            Resource resource = entry.getResource();
            if (resource != null && isWrite(entry)) {
                issues.addAll(rules.violations(resource, "Bundle.entry[%d].resource".formatted(i)));
                checked.add(resource);
            }
        }
        refuseIfAny(issues);
        request.getUserData().put(CHECKED, checked);
    }

    private static boolean isWrite(BundleEntryComponent entry) {
        HTTPVerb method = entry.getRequest().getMethod();
        return method == HTTPVerb.POST || method == HTTPVerb.PUT;
    }

    private void check(IBaseResource resource, @Nullable RequestDetails request) {
        if (!wasChecked(resource, request) && !isOwnDefinition(resource, request)) {
            refuseIfAny(rules.violations(resource, resource.fhirType()));
        }
    }

    private static boolean wasChecked(IBaseResource resource, @Nullable RequestDetails request) {
        return request != null
                && request.getUserData().get(CHECKED) instanceof Set<?> checked
                && checked.contains(resource);
    }

    /** The server's own profiles and terminology were checked when they were compiled. */
    private static boolean isOwnDefinition(IBaseResource resource, @Nullable RequestDetails request) {
        return !(request instanceof ServletRequestDetails) && resource instanceof MetadataResource;
    }

    private static void refuseIfAny(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw new Refusal(issues);
        }
    }
}
