package org.cartlupus.server.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import org.cartlupus.operation.fhir.FhirInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Writes into {@code meta.profile} of what is stored the profile that it was held against, so that a sender need not know
 * it and a reader can search by it. Always the same for the same resource: sending one twice makes no new version.
 */
@Component
class ProfileClaim implements FhirInterceptor {

    private final ProfileChoice choice;

    ProfileClaim(ProfileChoice choice) {
        this.choice = choice;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void onCreate(IBaseResource resource) {
        claim(resource);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void onUpdate(IBaseResource previous, IBaseResource resource) {
        claim(resource);
    }

    private void claim(IBaseResource resource) {
        if (resource instanceof Resource writable) {
            choice.of(resource)
                    .filter(profile -> !writable.getMeta().hasProfile(profile))
                    .ifPresent(profile -> writable.getMeta().addProfile(profile));
        }
    }
}
