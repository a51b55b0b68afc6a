package org.cartlupus.demo.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.ValidationOptions;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cartlupus.demo.Assay;
import org.cartlupus.demo.Course;
import org.cartlupus.demo.CourseKind;
import org.cartlupus.demo.Incident;
import org.cartlupus.demo.ToxicityGrading;
import org.cartlupus.server.RunningServers;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every resource of a child passes the profile that it claims, and the one that the server finds fitting. */
class CourseProfilesTest {

    static Stream<Arguments> oneChildOfEachSort() {
        return Stream.of(
                child("rescue", course -> course.incidents().contains(Incident.RESCUE)),
                child("dialysis", course -> course.incidents().contains(Incident.DIALYSIS)),
                child("death", course -> course.incidents().contains(Incident.DEATH)),
                child("amended result", course -> course.incidents().contains(Incident.RESULT_AMENDED)),
                child("result in error", course -> course.incidents().contains(Incident.RESULT_IN_ERROR)),
                child("serology not done", course -> course.incidents().contains(Incident.SEROLOGY_NOT_DONE)),
                child("never infused", course -> course.kind() == CourseKind.NEVER_INFUSED),
                child("24-hour urine", course -> course.readings().stream()
                        .anyMatch(reading -> reading.assay() == Assay.PROTEIN_24_HOURS)),
                child("neurotoxicity", course -> course.toxicity().stream()
                        .anyMatch(grading -> grading.syndrome() == ToxicityGrading.Syndrome.ICANS)));
    }

    private static Arguments child(String name, Predicate<Course> sort) {
        return Arguments.of(name, ShippedCohort.first(sort));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oneChildOfEachSort")
    void every_resource_of_a_child_passes_its_profile(String name, int child) {
        FhirValidator validator = FhirContext.forR4Cached()
                .newValidator()
                .registerValidatorModule(RunningServers.H2.bean(IInstanceValidatorModule.class));
        List<Resource> resources = ShippedCohort.TRANSACTIONS.bundlesOf(child).stream()
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
