package org.cartlupus.server.validation;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.IValidationContext;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/** What {@code $validate} uses: adds the profile that fits to those that the caller or the resource names. */
class FittingProfileValidator extends FhirInstanceValidator {

    private final ProfileChoice choice;

    FittingProfileValidator(IValidationSupport support, ProfileChoice choice) {
        super(support);
        this.choice = choice;
    }

    @Override
    protected List<ValidationMessage> validate(IValidationContext<?> context) {
        if (context.getResource() instanceof IBaseResource resource) {
            choice.of(resource).ifPresent(context.getOptions()::addProfile);
        }
        return super.validate(context);
    }
}
