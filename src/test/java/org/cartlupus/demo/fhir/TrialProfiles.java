package org.cartlupus.demo.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CachingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Resource;

/** Validates resources against the trial's compiled profiles, offline. */
final class TrialProfiles {

    private static final Path PACKAGE = Path.of("fhir-profiles", "package");

    private final FhirValidator validator;

    TrialProfiles(FhirContext fhir) {
        PrePopulatedValidationSupport ours = new PrePopulatedValidationSupport(fhir);
        IParser parser = fhir.newJsonParser();
        try (Stream<Path> files = Files.list(PACKAGE)) {
            files.filter(file -> file.getFileName().toString().matches("(StructureDefinition|ValueSet|CodeSystem)-.*"))
                    .sorted()
                    .forEach(file -> ours.addResource(parser.parseResource(read(file))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        ValidationSupportChain chain = new ValidationSupportChain(
                ours,
                new DefaultProfileValidationSupport(fhir),
                new CommonCodeSystemsTerminologyService(fhir),
                new InMemoryTerminologyServerValidationSupport(fhir),
                new SnapshotGeneratingValidationSupport(fhir),
                new UnknownCodeSystemWarningValidationSupport(fhir));
        chain.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
        validator = fhir.newValidator()
                .registerValidatorModule(new FhirInstanceValidator(new CachingValidationSupport(chain)));
    }

    /** What is wrong with the resource by the profiles that it claims; empty if nothing is. */
    List<String> errors(Resource resource) {
        return validator.validateWithResult(resource).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(message -> resource.getIdElement().getValue() + " " + message.getLocationString() + ": "
                        + message.getMessage())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
