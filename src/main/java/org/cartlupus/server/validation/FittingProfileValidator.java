package org.cartlupus.server.validation;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.IValidationContext;
import ca.uhn.fhir.validation.ValidationContext;
import ca.uhn.fhir.validation.ValidationOptions;
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
        if (!(context.getResource() instanceof IBaseResource resource)) {
            return super.validate(context);
        }
        // The caller's options are not ours to change, and where it gave none they can't be.
        ValidationOptions options = new ValidationOptions();
        options.setAppContext(context.getOptions().getAppContext());
        context.getOptions().getProfiles().forEach(options::addProfile);
        choice.of(resource).ifPresent(options::addProfile);
        return super.validate(
                ValidationContext.forText(context.getFhirContext(), context.getResourceAsString(), options));
    }
}
