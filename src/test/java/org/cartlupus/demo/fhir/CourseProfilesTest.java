package org.cartlupus.demo.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.ValidationOptions;
import java.util.List;
import java.util.stream.Stream;
import org.cartlupus.demo.CohortPlan;
import org.cartlupus.server.RunningServers;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every resource of a child passes the profile that it claims, and the one that the server finds fitting. */
class CourseProfilesTest {

    private static final DemoCohort COHORT = new DemoCohort(CohortPlan.DEFAULT);

    /** A relapse with rescue, dialysis, a collection of 24 hours, a death, and a child that was never infused. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 28, 44})
    void every_resource_of_a_child_passes_its_profile(int child) {
        FhirValidator validator = FhirContext.forR4Cached()
                .newValidator()
                .registerValidatorModule(RunningServers.H2.bean(IInstanceValidatorModule.class));
        List<Resource> resources = COHORT.bundlesOf(child).stream()
                .flatMap(bundle -> bundle.getEntry().stream())
                .map(BundleEntryComponent::getResource)
                .toList();

        assertThat(resources).isNotEmpty();
        assertThat(resources.stream().flatMap(resource -> errors(validator, resource)))
                .isEmpty();
    }

    private static Stream<String> errors(FhirValidator validator, Resource resource) {
        return validator.validateWithResult(resource, new ValidationOptions()).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(message -> resource.getIdElement().getValue() + " " + message.getLocationString() + ": "
                        + message.getMessage());
    }
}
