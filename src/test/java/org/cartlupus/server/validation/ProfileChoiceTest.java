package org.cartlupus.server.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartlupus.terminology.Systems;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ResourceFactory;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileChoiceTest {

    private static final String TRIAL = "https://cart-lupus.org/fhir/CodeSystem/ln-trial";
    private static final String LOINC = "http://loinc.org";

    private final ProfileChoice choice = new ProfileChoice(url -> true);

    @Test
    void aCodeThatIsNothingButAnExtensionChoosesNothing() {
        Coding coding = new Coding().setSystem(TRIAL);
        coding.getCodeElement().addExtension("https://example.org/why-not", new BooleanType(true));
        Observation observation = new Observation().setCode(new CodeableConcept(coding));

        assertThat(choice.of(observation)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Patient, ln-patient",
        "ResearchSubject, ln-subject",
        "ResearchStudy, ln-study",
        "Procedure, ln-procedure",
        "Encounter, ln-visit",
        "AdverseEvent, ln-adverse-event",
        "MedicationAdministration, ln-trial-medication",
        "MedicationStatement, ln-continued-medication",
        "PlanDefinition, ln-schedule",
        "BiologicallyDerivedProduct, ln-product",
        "Consent,",
        "Library,",
        "Group,",
        "Condition,",
        "Observation,",
        "MeasureReport,"
    })
    void theTypeDecides(String type, String profile) {
        assertThat(choice.of(ResourceFactory.createResource(type))).isEqualTo(url(profile));
    }

    @ParameterizedTest
    @CsvSource({
        "sledai-2k, ln-sledai",
        "bilag-2004, ln-bilag",
        "pga, ln-pga",
        "cart-copies, ln-cart-copies",
        "cart-cells, ln-cart-copies",
        "cart-percent, ln-cart-copies",
        "cart-phenotype, ln-cart-phenotype",
        "cmax, ln-kinetics",
        "tmax, ln-kinetics",
        "tlast, ln-kinetics",
        "persistence, ln-kinetics",
        "auc-0-28d, ln-kinetics",
        "auc-0-last, ln-kinetics",
        "expansion-fold, ln-kinetics",
        "b-cell-recovery, ln-kinetics",
        "crs-grade, ln-crs-grade",
        "icans-grade, ln-icans-grade",
        "prednisone-equivalent, ln-steroid-dose",
        "renal-response, ln-renal-response",
        "sri-4, ln-sri4-response",
        "sri-8, ln-activity-response",
        "bicla, ln-activity-response",
        "lldas, ln-activity-response",
        "doris-off-treatment, ln-activity-response",
        "M6,"
    })
    void theTrialsOwnCodeDecides(String code, String profile) {
        assertThat(choice.of(observation(TRIAL, code))).isEqualTo(url(profile));
    }

    @ParameterizedTest
    @CsvSource({
        "8302-2, ln-vital",
        "29463-7, ln-vital",
        "8277-6, ln-vital",
        "3140-1, ln-vital",
        "8310-5, ln-vital",
        "85354-9, ln-vital",
        "8480-6, ln-vital",
        "8462-4, ln-vital",
        "8867-4, ln-vital",
        "59408-5, ln-vital",
        "33939-0, ln-cytokine",
        "27161-9, ln-cytokine",
        "26881-3, ln-cytokine",
        "33211-4, ln-cytokine",
        "26848-2, ln-cytokine",
        "82334-4, ln-cytokine",
        "3074-2, ln-cytokine",
        "27415-9, ln-cytokine",
        "76039-7, ln-cytokine",
        "9654-5, ln-cytokine",
        "44422-4, ln-cytokine",
        "2160-0, ln-lab",
        "2890-2, ln-lab"
    })
    void theLoincCodeDecides(String code, String profile) {
        assertThat(choice.of(observation(LOINC, code))).isEqualTo(url(profile));
    }

    @Test
    void aHospitalsOwnCodeIsALaboratoryResultWhereItsCategorySaysSo() {
        Observation local = observation("http://hospital.test/lis", "SCR");
        assertThat(choice.of(local)).isEmpty();

        local.addCategory(concept("http://terminology.hl7.org/CodeSystem/observation-category", "laboratory"));
        assertThat(choice.of(local)).isEqualTo(url("ln-lab"));
    }

    @Test
    void theTrialsCodeCountsBeforeLoinc() {
        Observation both = observation(LOINC, "2160-0");
        both.getCode().addCoding(new Coding(TRIAL, "pga", null));

        assertThat(choice.of(both)).isEqualTo(url("ln-pga"));
    }

    @Test
    void theProductMakesAnAdministrationTheInfusion() {
        assertThat(choice.of(new MedicationAdministration().setMedication(concept(TRIAL, "car-t-product"))))
                .isEqualTo(url("ln-infusion"));
        assertThat(choice.of(new MedicationAdministration().setMedication(new Reference("Medication/x"))))
                .isEqualTo(url("ln-trial-medication"));
    }

    @Test
    void lymphodepletionIsHeldAgainstItsOwnProfileWhereItsDoseIsGiven() {
        MedicationAdministration administration =
                new MedicationAdministration().addReasonCode(concept(TRIAL, "lymphodepletion"));
        assertThat(choice.of(administration)).isEqualTo(url("ln-trial-medication"));

        administration.getDosage().getDose().setValue(30);
        assertThat(choice.of(administration)).isEqualTo(url("ln-lymphodepletion"));
    }

    /** Bundles, outcomes and parameters are answers, never stored by themselves. */
    private static final String ANSWERS = "(Bundle|OperationOutcome|Parameters)-.*";

    static Stream<Path> examples() throws IOException {
        return Stream.concat(
                Files.list(Path.of("fhir-profiles/example"))
                        .filter(file -> !file.getFileName().toString().matches(ANSWERS)),
                Files.list(Path.of("fhir-profiles/package"))
                        .filter(file ->
                                file.getFileName().toString().matches("(Library|PlanDefinition|ResearchStudy)-.*")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsHeldAgainstTheProfileThatItClaims(Path file) {
        IBaseResource example = read(file);

        assertThat(choice.of(example).stream())
                .containsExactlyElementsOf(example.getMeta().getProfile().stream()
                        .map(IPrimitiveType::getValueAsString)
                        .toList());
    }

    @Test
    void theStatusOfAVisitIsKnownByItsCode() {
        assertThat(choice.of(observation("https://cart-lupus.org/fhir/CodeSystem/ln-visit-status", "visit-status")))
                .isEqualTo(url("ln-visit-status"));
    }

    /** A visit's status, which is only ever an answer, has its own test. */
    @Test
    void everyProfileOfThePackageHasAnExampleThatIsHeldAgainstIt() throws IOException {
        ProfilePackage profiles = new ProfilePackage(FhirContext.forR4Cached());
        Set<String> chosen = examples()
                .map(file -> choice.of(read(file)))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());

        assertThat(profiles.profiles()
                        .filter(profile -> !Set.of("Extension", "Parameters").contains(profile.getType()))
                        .map(StructureDefinition::getUrl)
                        .filter(url -> !url.endsWith("/ln-visit-status")))
                .isSubsetOf(chosen);
    }

    @ParameterizedTest
    @CsvSource({
        "ln-kinetic-code, ln-kinetics",
        "ln-cart-measurement, ln-cart-copies",
        "ln-activity-end-point, ln-activity-response"
    })
    void everyCodeOfAProfilesValueSetLeadsToIt(String valueSet, String profile) {
        ValueSet codes = (ValueSet) read(Path.of("fhir-profiles/package/ValueSet-" + valueSet + ".json"));

        assertThat(codes.getCompose().getIncludeFirstRep().getConcept())
                .isNotEmpty()
                .allSatisfy(concept -> assertThat(choice.of(observation(TRIAL, concept.getCode())))
                        .isEqualTo(url(profile)));
    }

    @Test
    void everyProfileThatCanBeChosenIsInThePackageOrIsNotChosen() {
        ProfileChoice real = new ProfileChoice(new ProfilePackage(FhirContext.forR4Cached())::has);

        assertThat(real.of(ResourceFactory.createResource("Patient"))).isEqualTo(url("ln-patient"));
        assertThat(new ProfileChoice(url -> false).of(ResourceFactory.createResource("Patient")))
                .isEmpty();
    }

    private static IBaseResource read(Path file) {
        try {
            return FhirContext.forR4Cached().newJsonParser().parseResource(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Observation observation(String system, String code) {
        Observation observation = new Observation();
        observation.setCode(concept(system, code));
        return observation;
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept().addCoding(new Coding(system, code, null));
    }

    private static Optional<String> url(String profile) {
        return Optional.ofNullable(profile).map(Systems::profile);
    }
}
