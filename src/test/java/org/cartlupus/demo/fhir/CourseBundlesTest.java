package org.cartlupus.demo.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cartlupus.demo.CohortPlan;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cohort as transactions: whole, in order, marked as invented, and the same every time. */
class CourseBundlesTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final DemoCohort COHORT = new DemoCohort(CohortPlan.DEFAULT);

    static IntStream children() {
        return IntStream.rangeClosed(1, COHORT.children());
    }

    private static Stream<Resource> resources(List<Bundle> bundles) {
        return bundles.stream().flatMap(bundle -> bundle.getEntry().stream()).map(BundleEntryComponent::getResource);
    }

    private static String json(List<Bundle> bundles) {
        IParser parser = FHIR.newJsonParser();
        return String.join(
                "\n", bundles.stream().map(parser::encodeResourceToString).toList());
    }

    private static String reference(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }

    @Test
    void the_same_plan_gives_the_same_bytes_whatever_the_machine_is_set_to() {
        String expected = json(COHORT.bundlesOf(8));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(json(new DemoCohort(CohortPlan.DEFAULT).bundlesOf(8))).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("children")
    void every_reference_leads_to_the_same_bundle_or_one_before_it_or_to_the_study(int child) {
        Set<String> known = new HashSet<>(Set.of("ResearchStudy/nct06904729"));
        for (Bundle bundle : COHORT.bundlesOf(child)) {
            resources(List.of(bundle)).map(CourseBundlesTest::reference).forEach(known::add);
            Stream<String> references = resources(List.of(bundle))
                    .flatMap(resource -> FHIR.newTerser().getAllResourceReferences(resource).stream())
                    .map(ResourceReferenceInfo::getResourceReference)
                    .map(reference -> reference.getReferenceElement().getValue());
            assertThat(references).isNotEmpty().isSubsetOf(known);
        }
    }

    @Property(tries = 60)
    void every_reference_leads_somewhere_whatever_the_seed(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 50) int child) {
        List<Bundle> bundles = new DemoCohort(new CohortPlan(seed, LocalDate.of(2027, 2, 28))).bundlesOf(child);
        Set<String> known = new HashSet<>(Set.of("ResearchStudy/nct06904729"));
        for (Bundle bundle : bundles) {
            resources(List.of(bundle)).map(CourseBundlesTest::reference).forEach(known::add);
            assertThat(bundle.getEntry()).hasSizeBetween(1, CourseBundles.MAX_ENTRIES);
            assertThat(resources(List.of(bundle))
                            .flatMap(resource -> FHIR.newTerser().getAllResourceReferences(resource).stream())
                            .map(ResourceReferenceInfo::getResourceReference)
                            .map(reference -> reference.getReferenceElement().getValue()))
                    .isSubsetOf(known);
        }
    }

    @ParameterizedTest
    @MethodSource("children")
    void each_resource_is_put_exactly_once_under_its_own_id(int child) {
        List<Bundle> bundles = COHORT.bundlesOf(child);

        assertThat(bundles).allSatisfy(bundle -> {
            assertThat(bundle.getType()).isEqualTo(BundleType.TRANSACTION);
            assertThat(bundle.getEntry())
                    .hasSizeBetween(1, CourseBundles.MAX_ENTRIES)
                    .allSatisfy(entry -> {
                        assertThat(entry.getRequest().getMethod()).isEqualTo(HTTPVerb.PUT);
                        assertThat(entry.getRequest().getUrl()).isEqualTo(reference(entry.getResource()));
                        assertThat(entry.getResource().getIdElement().getIdPart())
                                .matches("[a-z0-9-]{1,64}");
                    });
        });
        assertThat(resources(bundles).map(CourseBundlesTest::reference)).doesNotHaveDuplicates();
    }

    @Test
    void no_two_results_of_the_cohort_share_an_identifier() {
        assertThat(children()
                        .boxed()
                        .flatMap(child -> resources(COHORT.bundlesOf(child)))
                        .filter(Observation.class::isInstance)
                        .map(resource -> ((Observation) resource).getIdentifierFirstRep())
                        .map(identifier -> identifier.getSystem() + "|" + identifier.getValue()))
                .hasSizeGreaterThan(10_000)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_cohort_has_a_size_that_loads_in_seconds() {
        List<Long> sizes = children()
                .mapToObj(child -> resources(COHORT.bundlesOf(child)).count())
                .toList();

        assertThat(sizes).allSatisfy(size -> assertThat(size).isBetween(40L, 400L));
        assertThat(sizes.stream().mapToLong(Long::longValue).average().orElseThrow())
                .isBetween(250.0, 350.0);
    }

    @ParameterizedTest
    @MethodSource("children")
    void every_resource_says_that_it_is_test_data_and_names_its_profile(int child) {
        assertThat(resources(COHORT.bundlesOf(child))).allSatisfy(resource -> {
            assertThat(resource.getMeta().getSecurity("http://terminology.hl7.org/CodeSystem/v3-ActReason", "HTEST"))
                    .isNotNull();
            assertThat(resource.getMeta().getProfile()).singleElement().satisfies(profile -> assertThat(
                            profile.getValue())
                    .startsWith("https://cart-lupus.org/fhir/StructureDefinition/ln-"));
        });
    }

    @ParameterizedTest
    @MethodSource("children")
    void nothing_could_be_taken_for_a_direct_identifier(int child) {
        List<Bundle> bundles = COHORT.bundlesOf(child);

        assertThat(resources(bundles).filter(Patient.class::isInstance))
                .singleElement()
                .satisfies(resource -> {
                    Patient patient = (Patient) resource;
                    assertThat(patient.getIdentifier()).singleElement().satisfies(identifier -> {
                        assertThat(identifier.getSystem()).isEqualTo("https://cart-lupus.org/fhir/sid/participant");
                        assertThat(identifier.getValue()).matches("LN-DEMO-\\d{3}");
                    });
                    assertThat(patient.hasName()
                                    || patient.hasTelecom()
                                    || patient.hasAddress()
                                    || patient.hasContact())
                            .isFalse();
                    assertThat(patient.getBirthDateElement().getValueAsString()).endsWith("-01");
                    assertThat(patient.getText().getDivAsString()).contains("No such person exists");
                });
        assertThat(json(bundles)).doesNotContainPattern(Pattern.compile("[1-9]\\d{16}[0-9Xx]"));
    }

    @ParameterizedTest
    @MethodSource("children")
    void times_are_the_hospitals_own(int child) {
        assertThat(resources(COHORT.bundlesOf(child)).filter(Observation.class::isInstance))
                .allSatisfy(resource -> {
                    Observation observation = (Observation) resource;
                    assertThat(observation.getEffectiveDateTimeType().getValueAsString())
                            .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:00\\+08:00");
                    assertThat(observation.getIssuedElement().getValueAsString())
                            .endsWith("+08:00")
                            .isGreaterThan(
                                    observation.getEffectiveDateTimeType().getValueAsString());
                });
    }

    @ParameterizedTest
    @MethodSource("children")
    void the_infusion_carries_total_dose_dose_per_kilogram_and_the_weight_that_ties_them(int child) {
        List<Resource> all = resources(COHORT.bundlesOf(child)).toList();
        assertThat(all)
                .filteredOn(resource -> reference(resource).endsWith("-infusion"))
                .allSatisfy(resource -> {
                    MedicationAdministration infusion = (MedicationAdministration) resource;
                    Quantity perKilogram = (Quantity) infusion.getDosage()
                            .getExtensionByUrl("https://cart-lupus.org/fhir/StructureDefinition/dose-per-weight")
                            .getValue();
                    String weight = infusion.getSupportingInformationFirstRep().getReference();
                    BigDecimal kilograms = all.stream()
                            .filter(other -> reference(other).equals(weight))
                            .map(other ->
                                    ((Observation) other).getValueQuantity().getValue())
                            .findFirst()
                            .orElseThrow();
                    assertThat(infusion.getDosage().getDose().getValue())
                            .isEqualByComparingTo(perKilogram.getValue().multiply(kilograms));
                });
    }

    @Test
    void below_the_limit_is_a_comparator_and_never_zero() {
        assertThat(resources(COHORT.bundlesOf(1))
                        .filter(resource -> reference(resource).endsWith("-d0-cart")))
                .singleElement()
                .satisfies(resource -> {
                    Quantity value = ((Observation) resource).getValueQuantity();
                    assertThat(value.getComparator()).isEqualTo(Quantity.QuantityComparator.LESS_THAN);
                    assertThat(value.getValue()).isEqualByComparingTo("50");
                });
    }
}
