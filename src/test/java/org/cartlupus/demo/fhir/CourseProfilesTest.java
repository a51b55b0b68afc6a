package org.cartlupus.demo.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.cartlupus.demo.CohortPlan;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every resource of a child passes the profile that it claims. */
class CourseProfilesTest {

    private static final TrialProfiles PROFILES = new TrialProfiles(FhirContext.forR4Cached());
    private static final DemoCohort COHORT = new DemoCohort(CohortPlan.DEFAULT);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 28, 44})
    void every_resource_of_a_child_passes_its_profile(int child) {
        List<Resource> resources = COHORT.bundlesOf(child).stream()
                .flatMap(bundle -> bundle.getEntry().stream())
                .map(BundleEntryComponent::getResource)
                .toList();
        assertThat(resources.stream().flatMap(resource -> PROFILES.errors(resource).stream()))
                .isEmpty();
    }
}
