package org.cartlupus.server.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;

/**
 * Generates snapshots for one thread at a time. HL7's library changes FHIR's own definitions on the way, and those are
 * shared by all servers of one Java process: two at once break each other's snapshots.
 */
public class OneSnapshotAtATime extends SnapshotGeneratingValidationSupport {

    public OneSnapshotAtATime(FhirContext fhir) {
        super(fhir);
    }

    @Override
    public @Nullable IBaseResource generateSnapshot(
            ValidationSupportContext context,
            IBaseResource structure,
            @Nullable String url,
            @Nullable String webUrl,
            @Nullable String name) {
        synchronized (OneSnapshotAtATime.class) {
            return super.generateSnapshot(context, structure, url, webUrl, name);
        }
    }
}
